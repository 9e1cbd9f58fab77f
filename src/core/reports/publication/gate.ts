import type { Status } from '../../indicators/measurement.ts'
import type { DataSet, Entry } from '../data-set.ts'
import { commentaryOf } from '../commentary.ts'
import { headlineOf } from '../headline.ts'
import { trendOf } from '../trend.ts'
import { isTold } from '../untold.ts'
import type { EditionProblem, WordsHeld } from './words-held.ts'

/** What stands between a draft and its sign-off, and what whoever signs should know. No hidden number is in it. */
export interface Gate {
  readonly disclosure: DisclosureGate
  readonly words: WordsGate
  /** Measures that got better or worse, by more than chance, of which no comment says why. */
  readonly uncommented: readonly Named[]
  /** Measures whose latest figure is not final, by what it is instead. */
  readonly statuses: readonly { readonly status: Status; readonly measures: readonly Named[] }[]
  /** The editions it was held against, as at `2025-03-31`. */
  readonly before: readonly { readonly asAt: string; readonly version: number }[]
}

export interface DisclosureGate {
  /** `unguarded`: a small number could be worked out whatever is hidden. `unfinished`: not enough was tried to tell. */
  readonly state: 'holds' | 'leaks' | 'unguarded' | 'unfinished'
  /** The measures it is about, where it does not hold. */
  readonly measures: readonly Named[]
  readonly hidden: number
  readonly of: number
  /** The narrowest range that a hidden number was left in. */
  readonly narrowest: number | undefined
  /** Measures of which earlier editions tell a small number by themselves. */
  readonly givenAway: readonly Named[]
}

export interface WordsGate {
  readonly texts: number
  readonly errors: readonly Wrong[]
  readonly unsigned: readonly Wrong[]
  readonly signed: number
}

export interface Named {
  readonly id: string
  readonly title: string
}

/** A sentence that does not hold, and what the data say. */
export type Wrong = Pick<EditionProblem, 'rule' | 'where' | 'sentence' | 'says' | 'edition'>

/** Whether it may be signed off: comments that are missing and figures that are not final are for whoever signs to judge. */
export const isClear = ({ disclosure, words }: Gate): boolean =>
  disclosure.state === 'holds' && words.errors.length === 0 && words.unsigned.length === 0

/** The comments, as they were held against the figures. */
export const wordsGate = ({ texts, errors, unsigned, signed }: WordsHeld): WordsGate => ({
  texts,
  errors: errors.map(wrongOf),
  unsigned: unsigned.map(wrongOf),
  signed: signed.length,
})

const wrongOf = ({ rule, where, sentence, says, edition }: EditionProblem): Wrong => ({
  rule,
  where,
  sentence,
  says,
  edition,
})

/** Measures that turned and are not commented on. */
export function uncommentedIn(set: DataSet): Named[] {
  const { remarks } = commentaryOf(set)
  return set.entries
    .filter((entry) => isTold(entry) && !remarks.has(entry.indicator.id))
    .filter((entry) => trendOf(entry).judgement !== undefined)
    .map(named)
}

/** Measures without a final figure, those that the council could still get first. */
export function statusesIn({ entries }: DataSet): Gate['statuses'] {
  const found = new Map<Status, Named[]>()
  for (const entry of entries) {
    const { status } = headlineOf(entry).now
    found.set(status, [...(found.get(status) ?? []), named(entry)])
  }
  return order.flatMap((status) => {
    const measures = found.get(status)
    return measures === undefined ? [] : [{ status, measures }]
  })
}

const order: readonly Status[] = [
  'provisional',
  'awaiting-partner',
  'not-recorded',
  'not-due',
  'broken-series',
  'not-collected',
  'not-applicable',
]

/** Names measures by their titles, in the order given. */
export const namedIn = ({ entries }: DataSet, ids: readonly string[]): Named[] =>
  ids.map((id) => ({
    id,
    title: entries.find(({ indicator }) => indicator.id === id)?.indicator.title ?? id,
  }))

const named = ({ indicator: { id, title } }: Entry): Named => ({ id, title })
