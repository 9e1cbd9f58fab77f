import type { Day } from '../time/day.ts'
import type { Entry } from './data-set.ts'
import { headlineOf } from './headline.ts'
import type { DirectorsPart, Signal } from './report.ts'
import { listOf } from './say.ts'
import { onOnePage } from './scorecard.ts'
import { untoldReason, untoldReasons, type UntoldReason } from './untold-reason.ts'

/** What cannot be told and why: a sentence for each reason, naming first what a board asks about before all else. */
export function untoldPart(entries: readonly Entry[], asAt: Day): DirectorsPart {
  const found = entries
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
    .map((entry) => ({ entry, reason: untoldReason(entry, asAt) }))
  const signals = untoldReasons.flatMap((reason) => {
    const own = found.filter((each) => each.reason === reason).map(({ entry }) => entry)
    return own.length === 0 ? [] : [signalOf(reason, own)]
  })
  return {
    id: 'untold',
    title: 'What cannot be told',
    signals,
    notes:
      signals.length === 0
        ? ['Every measure has a figure, and an earlier one that it can be held against.']
        : [],
  }
}

const isFirst = ({ indicator: { id } }: Entry): boolean => onOnePage.has(id)

/** As many titles as a sentence has room for. */
const NAMED = 3

function signalOf(reason: UntoldReason, entries: readonly Entry[]): Signal {
  const titles = entries.slice(0, NAMED).map(({ indicator: { title } }) => `“${title}”`)
  const more = entries.length - titles.length
  const named = more > 0 ? `${titles.join(', ')} and ${String(more)} more` : listOf(titles)
  const why = sharedNote(reason, entries)
  return {
    mark: { shape: '–', word: reason.word },
    title: capital(entries.length === 1 ? reason.one : `${String(entries.length)} ${reason.many}`),
    evidence: `${named}.${why === undefined ? '' : ` ${why}`}`,
  }
}

/** What the figures' own notes say, where it is the same of all. */
function sharedNote({ word }: UntoldReason, entries: readonly Entry[]): string | undefined {
  if (word === 'too few') return undefined
  const notes = new Set(entries.map((entry) => headlineOf(entry).now.note))
  return notes.size === 1 ? [...notes][0] : undefined
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
