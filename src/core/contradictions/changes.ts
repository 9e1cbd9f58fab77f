import { monthNames } from '../time/day.ts'
import type { Finding } from './finding.ts'
import { NUMBER, placesOf, printedWith, roundsTo, valueOf } from './printed-number.ts'

/** A change printed in percent beside the numbers it is of. */
export interface Change {
  readonly where: string
  readonly from: Average
  readonly to: Average
  /** `96%`, without a sign. */
  readonly percent: string
  readonly direction: 'up' | 'down'
}

/** A number, or a sum over some months. */
interface Average {
  readonly sum: number
  readonly months?: number
}

/** The percentage of a change against its numbers, at the rounding printed. */
export function changeAgainstNumbers({ where, from, to, percent, direction }: Change): Finding[] {
  const [a, b] = [from, to].map(({ sum, months = 1 }) => sum / months) as [number, number]
  const exact = ((b - a) / a) * 100
  const signed = direction === 'up' ? exact : -exact
  if (roundsTo(signed, percent)) return []
  const places = Math.max(placesOf(percent), 1)
  const size = `${printedWith(Math.abs(exact), places)}% ${exact >= 0 ? 'up' : 'down'}`
  return [
    {
      what: 'change-and-numbers',
      where,
      printed: `${percent} ${direction}`,
      recomputed: size,
      sentence: `${where} prints ${percent} ${direction}, but from ${said(from)} to ${said(to)} is ${size}${because(a, b, percent, direction)}.`,
    },
  ]
}

const said = ({ sum, months }: Average): string =>
  months === undefined ? String(sum) : `${String(sum)} in ${String(months)} months`

/** Where the slip can be told: both numbers rounded first, or another number meant. */
function because(a: number, b: number, percent: string, direction: 'up' | 'down'): string {
  const [x, y] = [Math.round(a), Math.round(b)]
  const rounded = ((y - x) / x) * 100
  if ((x !== a || y !== b) && roundsTo(direction === 'up' ? rounded : -rounded, percent))
    return `; ${percent} comes of rounding both to ${String(x)} and ${String(y)} first`
  const meant = Math.round(a * (1 + ((direction === 'up' ? 1 : -1) * valueOf(percent)) / 100))
  return `; ${percent} ${direction} would be about ${String(meant)}`
}

const UP = 'increase|increased|rise|rose|risen|growth|up|above|higher'
const DOWN = 'decrease|decreased|reduction|reduced|fall|fell|fallen|drop|dropped|down|below|lower'

/** Changes in a running text that give both numbers: `from 279 to 448, an increase of 61%`; `617 children, 27% below the 702`. */
export function changesIn(text: string, where: string): Finding[] {
  return sentencesOf(text).flatMap((sentence) => [
    ...fromTo(sentence, where),
    ...aboveOrBelow(sentence, where),
  ])
}

const PERCENT = String.raw`(\d+(?:\.\d+)?) ?(?:%|per ?cent)`
const NO_DATE = String.raw`(?! ?%|(?:st|nd|rd|th)? (?:${monthNames.join('|')}))`
const fromToPattern = new RegExp(
  String.raw`\bfrom (${NUMBER})${NO_DATE}\b[^.%]{0,40}? to (${NUMBER})${NO_DATE}\b`,
  'i',
)
const comparedPattern = new RegExp(
  String.raw`(?:^|[^\d.,/])(\d[\d,]*)(?! ?[%\d,])\b[^.%\d]*?\b${PERCENT} (below|lower than|above|higher than) (?:the |a |its )?[^.%\d]{0,30}?(\d[\d,]*)\b`,
  'i',
)

function fromTo(sentence: string, where: string): Finding[] {
  const numbers = fromToPattern.exec(sentence)
  const percents = [...sentence.matchAll(new RegExp(PERCENT, 'gi'))]
  const [percent] = percents
  const [up, down] = [wordIn(sentence, UP), wordIn(sentence, DOWN)]
  if (!numbers || percents.length !== 1 || percent === undefined || up === down) return []
  const [from, to] = [valueOf(numbers[1] ?? ''), valueOf(numbers[2] ?? '')]
  if (from <= 0) return []
  return changeAgainstNumbers({
    where,
    from: { sum: from },
    to: { sum: to },
    percent: `${percent[1] ?? ''}%`,
    direction: up ? 'up' : 'down',
  })
}

function aboveOrBelow(sentence: string, where: string): Finding[] {
  const found = comparedPattern.exec(sentence)
  if (!found) return []
  const [, now = '', percent = '', word = '', before = ''] = found
  return changeAgainstNumbers({
    where,
    from: { sum: valueOf(before) },
    to: { sum: valueOf(now) },
    percent: `${percent}%`,
    direction: /below|lower/i.test(word) ? 'down' : 'up',
  })
}

/** A change that is called a fall and a rise in one breath: `a reduction … increase of 17%`. */
export function bothWaysIn(text: string, where: string): Finding[] {
  return sentencesOf(text).flatMap((sentence) => {
    const found = new RegExp(
      String.raw`\b(reduction|decrease|fall|drop)\b[^,;.%]{0,30}\b(increase|rise|growth) of ${PERCENT}|\b(increase|rise|growth)\b[^,;.%]{0,30}\b(reduction|decrease|fall|drop) of ${PERCENT}`,
      'i',
    ).exec(sentence)
    if (!found) return []
    return [
      {
        what: 'direction-word' as const,
        where,
        printed: found[0],
        recomputed: '',
        sentence: `${where} calls one change a ${(found[1] ?? found[4] ?? '').toLowerCase()} and a ${(found[2] ?? found[5] ?? '').toLowerCase()}: “${found[0]}”.`,
      },
    ]
  })
}

/** A judgement of a change against the way that is better. */
export interface Judged {
  readonly where: string
  readonly better: 'higher' | 'lower' | 'neither'
  readonly direction: 'up' | 'down'
  readonly judgement: 'better' | 'worse'
}

/** A change called good that goes the way that is worse, or the other way about. */
export function judgementAgainstDirection({ where, better, direction, judgement }: Judged): Finding[] {
  if (better === 'neither') return []
  const isBetter = (direction === 'up') === (better === 'higher')
  if (isBetter === (judgement === 'better')) return []
  const [is, of] = [isBetter ? 'better' : 'worse', better]
  return [
    {
      what: 'direction-word',
      where,
      printed: judgement,
      recomputed: is,
      sentence: `${where} is called ${judgement}, but it went ${direction}, and ${of} is better: that is ${is}.`,
    },
  ]
}

const BETTER = 'improvement|improved|improving|improve|better|progress'
const WORSE = 'worse|worsened|worsening|deteriorated|deterioration|declined|disappointing'

/** Judgements in a running text that its own words of direction contradict: `an improvement, 2% above Q1`. */
export function judgementsIn(text: string, where: string, better: Judged['better']): Finding[] {
  return sentencesOf(text).flatMap((sentence) => {
    const [up, down] = [wordIn(sentence, UP), wordIn(sentence, DOWN)]
    const [good, bad] = [wordIn(sentence, BETTER), wordIn(sentence, WORSE)]
    if (up === down || good === bad) return []
    return judgementAgainstDirection({
      where,
      better,
      direction: up ? 'up' : 'down',
      judgement: good ? 'better' : 'worse',
    })
  })
}

const wordIn = (text: string, words: string): boolean =>
  new RegExp(String.raw`\b(?:${words})\b`, 'i').test(text)

/** A point within a number ends no sentence. */
const sentencesOf = (text: string): string[] => text.split(/[.!?](?=\s|$)|[\r\n]+/)
