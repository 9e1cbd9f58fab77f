import type { Figures, Told, ToldFigure } from '../figures.ts'
import { elsewhereIn, elsewhereOf, type Elsewhere } from './comparators.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import { headlineOf, timeOf, whenOf, type When } from './periods.ts'
import type { Text } from './problem.ts'
import { clauseAt, sentencesOf } from './sentences.ts'
import { timesIn, type Time } from './times.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** A sentence with all that is told in it. */
export interface Read {
  readonly text: Text
  readonly sentence: string
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
  readonly elsewhere: readonly Elsewhere[]
  /** What the words at a place are about. */
  readonly about: (at: number) => About
}

/** The indicator some words are about. */
export interface About {
  /** `undefined` when it cannot be told. */
  readonly told: Told | undefined
  /** How much of its telling words are in the sentence, 0 to 1. */
  readonly topic: number
  /** The same of any indicator. */
  readonly topicOf: (told: Told | undefined) => number
  /** Others that may be meant. */
  readonly others: readonly Told[]
}

/** Reads every sentence of every text. */
export function readAll(texts: readonly Text[], figures: Figures): Read[] {
  const vocabulary = vocabularyOf(figures.indicators)
  return texts.flatMap((text) =>
    text.paragraphs.flatMap(sentencesOf).map((sentence) => readSentence(sentence, text, figures, vocabulary)),
  )
}

function readSentence(sentence: string, text: Text, figures: Figures, vocabulary: Vocabulary): Read {
  const whole = vocabulary.scores(sentence)
  const own = figures.indicators.find(({ id }) => id === text.indicatorId)
  const clauses = new Map<number, About>()
  return {
    text,
    sentence,
    mentions: mentionsIn(sentence),
    times: timesIn(sentence, figures.asAt).filter(({ printed }) => !isOfTheMeasure(printed, own)),
    elsewhere: elsewhereIn(sentence, figures),
    about: (offset) => {
      const { at, end } = clauseAt(sentence, offset)
      const known =
        clauses.get(at) ?? aboutOf(vocabulary.scores(sentence.slice(at, end)), whole, text, figures)
      clauses.set(at, known)
      return known
    },
  }
}

/** `between October and July` may be part of what is counted. */
const isOfTheMeasure = (printed: string, own: Told | undefined): boolean =>
  own !== undefined && !/\d/.test(printed) && isInWords(printed.replace(/^[a-z]+ /, ''), own)

/** Whether an indicator’s own words hold these. */
export const isInWords = (words: string, { title, numeratorWords, denominatorWords = '' }: Told): boolean =>
  ` ${title} ${numeratorWords} ${denominatorWords} `.toLowerCase().includes(` ${words.toLowerCase()} `)

const SURE = 0.6
const POSSIBLE = 0.45
const MARGIN = 0.08
const OWN = 0.4

function aboutOf(
  clause: ReadonlyMap<string, number>,
  whole: ReadonlyMap<string, number>,
  { indicatorId, theme }: Text,
  { indicators }: Figures,
): About {
  const scored = indicators
    .map((told) => {
      const [part, all] = [clause.get(told.id) ?? 0, whole.get(told.id) ?? 0]
      const isOwn = told.id === indicatorId
      const rank = part + all * 0.5 + (isOwn ? OWN : 0) + (told.theme === theme ? 0.03 : 0)
      return { told, topic: Math.max(part, all), rank, isOwn }
    })
    .sort((a, b) => b.rank - a.rank)
  const [best, second] = scored
  const topics = new Map(scored.map(({ told, topic }) => [told.id, topic]))
  const topicOf = (told: Told | undefined): number => topics.get(told?.id ?? '') ?? 0
  const others = scored.filter(({ topic, isOwn }) => topic >= POSSIBLE || isOwn).map(({ told }) => told)
  if (!best) return { told: undefined, topic: 0, topicOf, others }
  const sure = best.isOwn || (best.topic >= SURE && best.rank - (second?.rank ?? 0) >= MARGIN)
  if (sure) return { told: best.told, topic: best.topic, topicOf, others }
  const own = scored.find(({ isOwn }) => isOwn)
  return { told: own?.told, topic: own?.topic ?? best.topic, topicOf, others }
}

/** A number with what it is of. */
export interface Claim extends About {
  readonly read: Read
  readonly mention: Mention
  /** Set when the number is of somewhere else. */
  readonly elsewhere: Elsewhere | undefined
  readonly when: (told: Told) => When
}

/** Every number of a sentence with what it is of. */
export const claimsOf = (read: Read): Claim[] =>
  read.mentions.map((mention) => {
    const time = timeOf(read.sentence, mention, read.mentions, read.times)
    const from = typeof time === 'object' ? time.at : mention.at
    const earlier = { ...read, times: read.times.filter(({ end }) => end <= from) }
    return {
      ...read.about(mention.at),
      read,
      mention,
      elsewhere: elsewhereOf(read.sentence, mention, read.mentions, read.elsewhere),
      when: (told) => whenOf(told, time, baseOf(told, earlier)),
    }
  })

/** The figure that `a year before` is counted from: the first month or year the sentence names, else the headline. */
export function baseOf(told: Told, { times }: Read): ToldFigure | undefined {
  const named = times.filter(({ kind, since }) => kind === 'span' && since !== true)
  const found = named.map((time) => whenOf(told, time, undefined).figures)
  const headline = headlineOf(told)
  const last = found
    .flat()
    .sort((a, b) => a.to - b.to)
    .at(-1)
  if (last === undefined || found.some((figures) => headline && figures.includes(headline))) return headline
  return last
}

/** A time that something is set against is not the time it is of. */
const COMPARED =
  /\b(?:than|since|from|against|compared (?:with|to))(?: (?:[\d,.%]+|in|at|on|by|the|end|of))* $/i

/** Nothing but `On`, `At the end of`, `In the year to` stands before the time. */
const OPENING = /^(?:in|on|at|by|for|during|as|the|end|of|year|to|\s)*$/i

/** The figure that some words are of: the time their own clause names, or the one the sentence opens with; else the headline. */
export function baseAt(told: Told, read: Read, offset: number): ToldFigure | undefined {
  const { at, end } = clauseAt(read.sentence, offset)
  const opening = clauseAt(read.sentence, 0)
  const times = read.times.filter(
    (time) =>
      !COMPARED.test(read.sentence.slice(0, time.at)) &&
      ((time.at >= at && time.end <= end) ||
        (opening.end - time.end < 3 &&
          time.end <= opening.end &&
          OPENING.test(read.sentence.slice(0, time.at)))),
  )
  return baseOf(told, { ...read, times })
}
