import { bothWaysIn, changeAgainstNumbers, changesIn, judgementsIn } from '../../contradictions/changes.ts'
import { impossibleDatesIn } from '../../contradictions/dates.ts'
import type { Finding } from '../../contradictions/finding.ts'
import { fractionAgainstPercent, fractionsIn } from '../../contradictions/fractions.ts'
import { oppositesIn } from '../../contradictions/opposites.ts'
import { rangesIn } from '../../contradictions/ranges.ts'
import { fallingTotal, stockOrFlow, type Months } from '../../contradictions/series.ts'
import { commentAgainstTable } from '../../contradictions/two-values.ts'
import { monthNames } from '../../time/day.ts'
import { fits, mentionsIn } from './mentions.ts'
import type { Held, Problem, Rule } from './problem.ts'
import type { Read } from './reading.ts'

const SELF = 'The sentence'

/** What a sentence's own numbers do not bear out, whatever the figures are. */
export function arithmeticIn({ text: { where }, sentence, about, mentions }: Read): Problem[] {
  const { told } = about(0)
  const problem =
    (rule: Rule) =>
    ({ sentence: says }: Finding): Problem => ({ rule, severity: 'error', where, sentence, says })
  return [
    ...impossibleDatesIn(sentence, SELF).map(problem('date')),
    ...fractionsBeside({ sentence, mentions }).map(problem('fraction')),
    ...[...changesIn(sentence, SELF), ...perMonth(sentence)].map(problem('change')),
    ...bothWaysIn(sentence, SELF).map(problem('direction')),
    ...judgementsIn(
      sentence,
      told?.title ?? SELF,
      isJudged(sentence) ? (told?.better ?? 'neither') : 'neither',
    ).map(problem('direction')),
    ...rangesIn(sentence, SELF).map(problem('range')),
  ]
}

/** A judgement and a direction in one sentence are of one thing only when neither is a wish and no neighbour is named. */
const isJudged = (sentence: string): boolean =>
  /\b\d/.test(sentence) &&
  !/\b(?:England|neighbours?|national|regional|will|should|aim|plan|target|to improve|to reduce|not|but|despite|although|while|up to date|better than|worse than)\b/i.test(
    sentence,
  )

/** A percentage and the fraction in brackets after it, or the other way about. */
function fractionsBeside({ sentence, mentions }: Pick<Read, 'sentence' | 'mentions'>): Finding[] {
  const found = mentions.flatMap((mention, at) => {
    if (mention.kind !== 'fraction' || mention.of === undefined) return []
    const beside = [mentions[at - 1], mentions[at + 1]].find(
      (each) => each?.kind === 'percent' && /%|cent/i.test(each.printed) && isBeside(sentence, each, mention),
    )
    if (!beside) return []
    if (fits(beside, (mention.value / mention.of) * 100)) return []
    const percent = /[\d.]+/.exec(beside.printed)?.[0] ?? ''
    return fractionAgainstPercent({
      where: SELF,
      numerator: mention.value,
      denominator: mention.of,
      percent: `${percent}%`,
    })
  })
  return found.length > 0
    ? found
    : fractionsIn(sentence, SELF).slice(0, mentions.some(({ kind }) => kind === 'fraction') ? 0 : 1)
}

/** Nothing but a bracket, a comma or the group's name stands between. */
function isBeside(sentence: string, a: { at: number; end: number }, b: { at: number; end: number }): boolean {
  const between = sentence.slice(Math.min(a.end, b.end), Math.max(a.at, b.at))
  return (
    between.length < 110 &&
    !/[;]|\b(?:and|but|against|compared|while|from|than)\b/i.test(between) &&
    /[(,–—]|^ ?$|\bor\b/.test(between)
  )
}

/** A monthly rate of change beside totals over different numbers of months. */
function perMonth(sentence: string): Finding[] {
  const span = String.raw`(\d[\d,]*)[^.;%\d]{0,60}? (?:in|over|for) (?:the )?(?:first |last |next |following |previous )?(\d+|ten|eleven|twelve|six|nine|three) months`
  const found = new RegExp(`${span}.*?${span}`, 'i').exec(sentence)
  const percent = /(\d+(?:\.\d+)?) ?(?:%|per ?cent)/i.exec(sentence)
  const up = /\b(?:up|rise|rose|risen|increase|increased|growth|grown|grew)\b/i.test(sentence)
  const down = /\b(?:down|fall|fell|fallen|decrease|decreased|reduction|reduced)\b/i.test(sentence)
  if (!found || !percent || up === down) return []
  const [, a = '', months = '', b = '', later = ''] = found
  const side = (sum: string, of: string) => ({ sum: numberIn(sum), months: numberIn(of) })
  return changeAgainstNumbers({
    where: SELF,
    from: side(a, months),
    to: side(b, later),
    percent: `${percent[1] ?? ''}%`,
    direction: up ? 'up' : 'down',
  })
}

const numberIn = (text: string): number => mentionsIn(`${text} children`)[0]?.value ?? Number.NaN

/** A comparison of opposite measures may run over two sentences. */
export const oppositesAcross = (reads: readonly Read[]): Problem[] =>
  reads.flatMap((read, at) => {
    const last = reads[at - 1]
    const before = last && last.text === read.text ? `${last.sentence} ` : ''
    const alone = oppositesIn(read.sentence, SELF)
    const found = alone.length > 0 ? alone : oppositesIn(`${before}${read.sentence}`, SELF)
    const isHere = /\bwithin \d+ miles/i.test(read.sentence)
    return isHere
      ? found.map(({ sentence: says }) => ({
          rule: 'opposite' as const,
          severity: 'error' as const,
          where: read.text.where,
          sentence: read.sentence,
          says,
        }))
      : []
  })

const MONTH = monthNames.join('|')

/** Numbers listed month by month: against the figures, and as the running total they are called. */
export function monthsListed({ text, sentence, about }: Read, { figures }: Held): Problem[] {
  const told = about(0).told ?? figures.indicators.find(({ id }) => id === text.indicatorId)
  const shared = { where: text.where, sentence }
  const inTable = (period: string): string | undefined => {
    const figure = told?.periods.find((each) => each.period === period)
    return figure && (figure.value === null ? undefined : String(figure.value))
  }
  const differing = told === undefined ? [] : commentAgainstTable(sentence, told.title, inTable)
  return [
    ...differing.map(({ sentence: says }): Problem => ({
      rule: 'two-values',
      severity: 'error',
      ...shared,
      says,
    })),
    ...running(sentence).map(({ sentence: says }): Problem => ({
      rule: 'running-total',
      severity: 'error',
      ...shared,
      says,
    })),
  ]
}

/** `2 in April, 6 in May, …`: called a running total it cannot fall; a part of a year is not many times the year before. */
function running(sentence: string): Finding[] {
  const values = [
    ...sentence.matchAll(
      new RegExp(
        String.raw`\b(\d+) (?:in|at the end of|by) (?:the end of )?(${MONTH})\b|\b(${MONTH})(?: \d{4})?:? (\d{1,3})\b(?!\d| ?%)`,
        'g',
      ),
    ),
  ].map(([, n, month, other, m]) => ({ period: month ?? other ?? '', value: Number(n ?? m) }))
  if (values.length < 3) return []
  const months: Months = { where: 'The list', values }
  const isTotal =
    /\b(?:so far|since (?:1 )?April|cumulative(?:ly)?|running total|year to date|to date|in all by)\b/i.test(
      sentence,
    )
  const before =
    /\b(\d+) (?:in|over|during|for) (?:the whole of |all of |the year )?(?:20\d\d\/\d\d|last year|the year before|the previous year)/i.exec(
      sentence,
    )
  return isTotal ? fallingTotal(months) : stockOrFlow(months, before ? Number(before[1]) : undefined)
}
