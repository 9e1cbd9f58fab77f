import { longDay, type Day } from '../time/day.ts'
import type { DataSet, Entry } from './data-set.ts'
import { headlineOf, whenOf } from './headline.ts'
import { revisedText } from './changes-revised.ts'
import type { Mark } from './report.ts'
import { sayCount, sayFigure, sayShown } from './say.ts'
import { trendOf, type Trend } from './trend.ts'

/** What one data set says that an earlier one did not. Every list is in the order a board reads the measures. */
export interface Changes {
  /** `31 March 2025`. */
  readonly before: string
  readonly now: string
  /** Measures whose direction is told otherwise than before: a change that is more than chance, or no longer one. */
  readonly turned: readonly Change[]
  /** Measures whose latest figure is another. */
  readonly moved: readonly Change[]
  /** Measures of which a figure told before is told otherwise now. */
  readonly revised: readonly Change[]
  /** Measures that have a figure and had none, have none and had one, or are without one for another reason. */
  readonly statuses: readonly Change[]
  /** Measures of the catalogue that came or went, and whether they are counted by the same definitions. */
  readonly notes: readonly string[]
  /** Measures of which nothing above is said. */
  readonly same: number
}

/** One measure's change, in a sentence. */
export interface Change {
  readonly indicatorId: string
  readonly title: string
  readonly mark?: Mark
  readonly text: string
}

/** Everything that differs between a data set and one before it, of the same day or of an earlier one. */
export function changesBetween(before: DataSet, now: DataSet): Changes {
  const pairs = now.entries.flatMap((entry) => pairOf(before, entry))
  // What only divides the children in care into groups would repeat their number.
  const courses = pairs.filter(({ is }) => !is.indicator.onlyRows)
  const found = {
    turned: courses.flatMap(turnedIn),
    moved: courses.flatMap(movedIn),
    revised: pairs.flatMap(({ was, is }) => change(is, revisedText(was, is))),
    statuses: pairs.flatMap(statusIn),
  }
  const touched = new Set(Object.values(found).flatMap((list) => list.map(({ indicatorId }) => indicatorId)))
  return {
    before: longDay(before.asAt),
    now: longDay(now.asAt),
    ...found,
    notes: notesOn(before, now),
    same: pairs.filter(({ is }) => !touched.has(is.indicator.id)).length,
  }
}

interface Pair {
  readonly was: Entry
  readonly is: Entry
}

function pairOf(before: DataSet, is: Entry): Pair[] {
  const was = before.entries.find(({ indicator }) => indicator.id === is.indicator.id)
  return was === undefined ? [] : [{ was, is }]
}

const change = ({ indicator: { id, title } }: Entry, text: string | undefined, mark?: Mark): Change[] =>
  text === undefined ? [] : [{ indicatorId: id, title, text, ...(mark && { mark }) }]

/** Whether a trend is a change at all: one silence in place of another is none. */
const isChange = ({ verdict }: Trend): boolean => ['up', 'down', 'likely-up', 'likely-down'].includes(verdict)

function turnedIn({ was, is }: Pair): Change[] {
  const [then, now] = [trendOf(was), trendOf(is)]
  if (then.words === now.words || !(isChange(then) || isChange(now))) return []
  const mark = { shape: now.shape, word: now.words }
  return change(is, `It was “${then.words}”. ${now.evidence}`, mark)
}

function movedIn({ was, is }: Pair): Change[] {
  const [then, now] = [headlineOf(was).now, headlineOf(is).now]
  if (then.figure.kind !== 'number' || now.figure.kind !== 'number') return []
  if (sayWhole(was) === sayWhole(is)) return []
  return change(is, `${whenOf(is, now)}: ${sayWhole(is)}. ${whenOf(was, then)}: ${sayWhole(was)}.`)
}

/** `11% (48 of 437)`. */
function sayWhole(entry: Entry): string {
  const { indicator } = entry
  const { now } = headlineOf(entry)
  const [figure, count] = [sayShown(indicator, now), sayCount(indicator, now.figure)]
  return count === '–' || count === figure ? figure : `${figure} (${count})`
}

function statusIn({ was, is }: Pair): Change[] {
  const [then, now] = [headlineOf(was).now, headlineOf(is).now]
  if (then.figure.kind === 'number')
    return now.figure.kind === 'number'
      ? []
      : change(is, `No figure any more: ${whyNone(is)} It was ${sayWhole(was)}.`)
  const reason = sayFigure(was.indicator, then.figure).toLowerCase()
  if (now.figure.kind === 'number') return change(is, `Has a figure now: ${sayWhole(is)}. Before: ${reason}.`)
  return sayFigure(is.indicator, now.figure).toLowerCase() === reason
    ? []
    : change(is, `Without a figure for another reason: ${whyNone(is)} Before: ${reason}.`)
}

function whyNone(entry: Entry): string {
  const { figure, note } = headlineOf(entry).now
  const status = sayFigure(entry.indicator, figure).toLowerCase()
  return note === undefined ? `${status}.` : `${status}. ${note}`
}

function notesOn(before: DataSet, now: DataSet): string[] {
  const titles = (from: DataSet, without: DataSet): string[] =>
    from.entries
      .filter(({ indicator }) => !without.entries.some((other) => other.indicator.id === indicator.id))
      .map(({ indicator }) => indicator.title)
  return [
    ...(before.definitions === now.definitions
      ? []
      : [
          `Measures are counted by definitions version ${now.definitions}; before, by version ${before.definitions}. A figure may differ for that reason alone.`,
        ]),
    ...named('New measures', titles(now, before)),
    ...named('Measures no longer told', titles(before, now)),
    ...(isLater(before.asAt, now.asAt) ? ['The other data set is of a later day.'] : []),
  ]
}

const named = (what: string, titles: readonly string[]): string[] =>
  titles.length === 0 ? [] : [`${what}: ${titles.join('; ')}.`]

const isLater = (before: Day, now: Day): boolean => before > now
