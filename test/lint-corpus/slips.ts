import type { Figures } from '../../src/core/words/figures.ts'
import { headlineOf } from '../../src/core/words/lint/periods.ts'
import type { Text } from '../../src/core/words/lint/problem.ts'
import { sentencesOf } from '../../src/core/words/lint/sentences.ts'
import { rendered, say, textOf, toldOf, type Mark, type Say, type Written } from './render.ts'

/** A clean commentary with one thing wrong in one sentence. */
export interface Slip {
  readonly kind: string
  readonly text: Text
  /** The sentence as it now stands. */
  readonly sentence: string
}

/** Next of a row of numbers from 0 to 1. */
export type Chance = () => number

/** The same seed gives the same row. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = <T>(all: readonly T[], chance: Chance): T => {
  const found = all[Math.floor(chance() * all.length)]
  if (found === undefined) throw new Error('Nothing to pick from')
  return found
}

/** A sentence of a commentary, its marks still in it. */
interface Place {
  readonly written: Written
  readonly paragraph: number
  readonly sentence: string
}

/** One way to go wrong: the sentence with the slip in it, or nothing where it cannot be made there. */
type Make = (place: Place, figures: Figures, chance: Chance) => string | undefined

const kinds: Readonly<Record<string, Make>> = {
  fraction: (place, figures, chance) =>
    /<v>/.test(place.sentence) && /<nd>/.test(place.sentence)
      ? said(place, figures, wrongOnce('v', chance))
      : undefined,
  number: (place, figures, chance) =>
    /<(?:v|nd|n)(?:@[^>]+)?>/.test(place.sentence)
      ? said(place, figures, wrongAny(place, chance))
      : undefined,
  comparator: (place, figures, chance) => {
    const right = said(place, figures)
    if (!/<[es]>/.test(place.sentence)) return undefined
    return chance() < 0.5
      ? said(place, figures, wrongOnce(/<e>/.test(place.sentence) ? 'e' : 's', chance))
      : flipped(right, relations, chance)
  },
  direction: (place, figures, chance) =>
    /<(?:v|n|nd)/.test(place.sentence) ? flipped(said(place, figures), directions, chance) : undefined,
  total: (place, figures, chance) => {
    const right = said(place, figures)
    if (!/^(?:Of the|The) <?\w.*(?:remaining|the other|made up of)/.test(place.sentence)) return undefined
    const numbers = [
      ...right.matchAll(/(?<!year[s]? |and |to )\b\d+(?= (?:were|returned|left|turned|had|for|girls|boys))/g),
    ]
    const { index, 0: number } = pick(numbers, chance)
    return (
      right.slice(0, index) +
      String(Number(number) + 1 + Math.floor(chance() * 5)) +
      right.slice(index + number.length)
    )
  },
  date: (place, figures, chance) => {
    const right = said(place, figures)
    const found = /\b(?:\d{1,2}) (?:January|February|March|April|May|June|July|September|October) 2025/.exec(
      right,
    )
    return found
      ? right.replace(
          found[0],
          pick(
            ['31 April 2025', '31 June 2025', '29 February 2025', '31 September 2024', '30 February 2025'],
            chance,
          ),
        )
      : undefined
  },
  cohort: (place, figures, chance) => {
    const right = said(place, figures)
    const [from, to] = pick(cohorts, chance)
    return from.test(right) && /<(?:v|nd)>/.test(place.sentence) ? right.replace(from, to) : undefined
  },
  period: (place, figures, chance) => {
    const told = toldOf(place.written.id, figures)
    if (!/<(?:v|nd|n)>/.test(place.sentence)) return undefined
    const right = said(place, figures)
    const [from, to] = pick(periods, chance)
    const headline = headlineOf(told)
    return from.test(right) && headline?.kind === (to.includes('/') ? 'year' : 'month')
      ? right.replace(from, to)
      : undefined
  },
  personal: (place, figures, chance) => pick(people, chance)(said(place, figures)),
  abbreviation: (place, figures, chance) => {
    const right = said(place, figures)
    const fitting = short.filter(([long]) => right.includes(long))
    if (fitting.length === 0) return undefined
    const [long, brief] = pick(fitting, chance)
    return right.replace(long, brief)
  },
}

const directions: readonly (readonly [string, string])[] = [
  ['up from', 'down from'],
  ['down from', 'up from'],
  ['has risen', 'has fallen'],
  ['has fallen', 'has risen'],
  ['performance improved', 'performance worsened'],
  ['has improved', 'has worsened'],
  ['is a worse result', 'is an improvement on last year'],
  ['an improvement on', 'a deterioration on'],
  ['slightly better', 'slightly down on the year before'],
  ['That is higher than in', 'That is lower than in'],
  ['became shorter', 'increased'],
  ['The share fell', 'The share rose'],
]
const relations: readonly (readonly [string, string])[] = [
  ['above', 'below'],
  ['below', 'above'],
  ['better than', 'worse than'],
  ['higher than', 'lower than'],
  ['shorter than', 'higher than'],
]
const cohorts: readonly (readonly [RegExp, string])[] = [
  [/children who had been in care for twelve months or more/, 'all children in care'],
  [/children in care for (?:twelve months|a year) or more/, 'all children in care'],
  [/children in care for (?:twelve months|a year) or more/, 'all looked after children'],
  [/of children in care \(/, 'of children in care for twelve months or more ('],
  [/of all children in care/, 'of all children who had been in care for twelve months or more'],
  [/of children in care \(/, 'of care leavers ('],
  [/care leavers aged 19 to 21/, 'care leavers aged 17 to 25'],
  [/of care leavers were/, 'of children in care were'],
]
const periods: readonly (readonly [RegExp, string])[] = [
  [/31 March 2025/, '30 September 2024'],
  [/31 March 2025/, '30 June 2024'],
  [/March 2025/, 'August 2024'],
  [/March 2025/, 'November 2024'],
  [/2024\/25/, '2022/23'],
  [/2024\/25/, '2023/24'],
]
const people: readonly ((right: string) => string)[] = [
  (right) => `${right.replace(/\.$/, '')}, as it was for Tyler.`,
  (right) => `${right.replace(/\.$/, '')} (JD, 14).`,
  (right) => `${right.replace(/\.$/, '')}; call 01632 960123 to ask.`,
  (right) => `${right.replace(/\.$/, '')}, among them K.M., aged 15.`,
  (right) => `${right.replace(/\.$/, '')}, including one at 14 Elm Grove Road.`,
  (right) => `${right.replace(/\.$/, '')}, including one who lives in DT1 1XJ.`,
  (right) => `${right.replace(/\.$/, '')}, and so was Child B (13).`,
  (right) => `${right.replace(/\.$/, '')}; Chloe was one of them.`,
]
const short: readonly (readonly [string, string])[] = [
  ['independent reviewing officers', 'IROs'],
  ['personal education plan', 'PEP'],
  ['strengths and difficulties', 'SDQ'],
  [' personal advisers', ' PAs'],
  ['integrated care board', 'ICB'],
  ['statistical neighbours', 'SNs'],
  ['head of service', 'HoS'],
  ['virtual school head', 'VSH'],
  ['independent visitor', 'IV'],
  ['children in care', 'CiC'],
  ['special guardianship', 'SGO'],
  ['education, employment or training', 'EET'],
]

function flipped(
  right: string,
  ways: readonly (readonly [string, string])[],
  chance: Chance,
): string | undefined {
  const fitting = ways.filter(([from]) => right.includes(from))
  if (fitting.length === 0) return undefined
  const [from, to] = pick(fitting, chance)
  return right.replace(from, to)
}

const said = ({ sentence, written }: Place, figures: Figures, sayMark: Say = say): string =>
  rendered(sentence, written.id, figures, sayMark)

/** The first mark of its kind said wrongly by a few. */
function wrongOnce(what: string, chance: Chance): Say {
  let done = false
  return (mark, figures) => {
    const right = say(mark, figures)
    if (done || mark.what !== what) return right
    done = true
    return moved(right, chance)
  }
}

/** Any one of the sentence's marks said wrongly. */
function wrongAny({ sentence }: Place, chance: Chance): Say {
  const at = Math.floor(chance() * [...sentence.matchAll(/<(?:v|nd|n)(?:@[^>]+)?>/g)].length)
  let seen = -1
  return (mark: Mark, figures) => {
    const right = say(mark, figures)
    if (!['v', 'n', 'nd'].includes(mark.what)) return right
    seen += 1
    return seen === at ? moved(right, chance) : right
  }
}

/** A printed number moved by a slip of the hand: its first number up or down by a few, or two of its figures swapped. */
export const moved = (right: string, chance: Chance): string =>
  right.replace(/\d[\d,]*/, (number) => {
    const value = Number(number.replace(/,/g, ''))
    const [a, b] = [number.at(-2), number.at(-1)]
    if (
      chance() < 0.4 &&
      a !== undefined &&
      b !== undefined &&
      a !== b &&
      a !== ',' &&
      a !== '0' &&
      b !== '0'
    )
      return number.slice(0, -2) + b + a
    const by = 2 + Math.floor(chance() * 7)
    return String(chance() < 0.5 && value > by + 1 ? value - by : value + by)
  })

/** So many slips, spread evenly over the kinds: each in a text of its own. */
export function slipsIn(all: readonly Written[], figures: Figures, count: number, seed: number): Slip[] {
  const chance = chanceFrom(seed)
  const places = all.flatMap((written) =>
    written.paragraphs.flatMap((text, paragraph) =>
      sentencesOf(text).map((sentence): Place => ({ written, paragraph, sentence })),
    ),
  )
  const found: Slip[] = []
  for (const [kind, make] of Object.entries(kinds))
    for (let made = 0, tries = 0; made < count / Object.keys(kinds).length; tries += 1) {
      if (tries > 20_000) throw new Error(`No place for a slip of ${kind}`)
      const place = pick(places, chance)
      const sentence = make(place, figures, chance)
      if (sentence === undefined || sentence === said(place, figures)) continue
      found.push({ kind, sentence, text: withSentence(place, sentence, figures) })
      made += 1
    }
  return found
}

function withSentence({ written, paragraph, sentence }: Place, wrong: string, figures: Figures): Text {
  const text = textOf(written, figures)
  return {
    ...text,
    paragraphs: text.paragraphs.map((each, at) =>
      at === paragraph ? each.replace(rendered(sentence, written.id, figures), wrong) : each,
    ),
  }
}
