import { averageIn, USUAL, type Beside } from '../beside.ts'
import { commentaryOf } from '../commentary.ts'
import type { DataSet, Entry } from '../data-set.ts'
import { neighboursPart } from '../director-neighbours.ts'
import { targetsPart } from '../director-targets.ts'
import { turnedPart } from '../director-turned.ts'
import type { DirectorsPart } from '../report.ts'
import { trendOf } from '../trend.ts'
import { isTold } from '../untold.ts'

/** What a board is to look at, why, and all that it need not. */
export interface Exceptions {
  /** Off target, worse than elsewhere, turned for the worse: in that order, each with its evidence. */
  readonly parts: readonly DirectorsPart[]
  /** The measures named in any part, in the order of the data set. */
  readonly entries: readonly Entry[]
  /** The measures with a figure that are in no part. */
  readonly others: readonly Entry[]
  /** The measures without one. */
  readonly untold: readonly Entry[]
}

/** Divides a data set into what is off target, turned for the worse or worse than elsewhere, and all else. */
export function exceptionsOf(set: DataSet, beside: Beside = set.beside ?? USUAL): Exceptions {
  const measures = set.entries.filter(({ indicator }) => !indicator.onlyRows)
  const told = measures.filter(isTold)
  const parts = [
    targetsPart(told, commentaryOf(set).remarks, set.edition),
    neighboursPart(told, averageIn(beside)),
    turnedForTheWorse(told),
  ]
  const named = new Set(parts.flatMap(({ signals }) => signals.map(({ indicatorId }) => indicatorId)))
  return {
    parts,
    entries: told.filter(({ indicator }) => named.has(indicator.id)),
    others: told.filter(({ indicator }) => !named.has(indicator.id)),
    untold: measures.filter((entry) => !isTold(entry)),
  }
}

function turnedForTheWorse(told: readonly Entry[]): DirectorsPart {
  const part = turnedPart(told.filter((entry) => trendOf(entry).judgement === 'worse'))
  const none = 'No measure has turned for the worse by more than chance would bring.'
  return {
    ...part,
    title: 'What has turned for the worse',
    notes: part.signals.length > 0 ? part.notes : [none],
  }
}
