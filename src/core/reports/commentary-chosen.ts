import { periodOf } from '../sources/printed-period.ts'
import type { Day } from '../time/day.ts'
import { periodLabel } from '../time/period.ts'
import { problemOf, type Comment, type CommentProblem } from './commentary-problem.ts'
import type { Entry } from './data-set.ts'

/** The months and years a data set tells of. */
export interface ToldPeriods {
  /** The last day counted of each, by its id. */
  readonly ends: ReadonlyMap<string, Day>
  /** `September 2020`, `2019/20`. */
  readonly labels: ReadonlyMap<string, string>
  /** Those that end with the report: a comment without a period is of these. */
  readonly current: ReadonlySet<string>
}

/** The periods of an indicator: all of a data set have the same. */
export function periodsOf({ series = [], years = [] }: Partial<Entry> = {}): ToldPeriods {
  const all = [...years, ...series].map(({ period }) => period)
  const asAt = series.at(-1)?.period.to
  return {
    ends: new Map(all.map(({ id, to }) => [id, to])),
    labels: new Map(all.map((period) => [period.id, periodLabel(period)])),
    current: new Set(all.flatMap(({ id, to }) => (to === asAt ? [id] : []))),
  }
}

/** The comment to print on an indicator or section. */
export interface Chosen {
  /** The id it is on. */
  readonly about: string
  readonly comment: Comment
  /** The period's id; `undefined` where it says none. */
  readonly period: string | undefined
}

interface Placed extends Chosen {
  readonly end: Day
}

/** Of each indicator and section the comment of the latest period told; of two of one period the last one read. */
export function chosenOf(all: readonly Comment[], periods: ToldPeriods) {
  const problems: CommentProblem[] = []
  const latest = new Map<string, Placed>()
  for (const comment of all) {
    const next = placed(comment, periods, problems)
    if (next === undefined) continue
    const last = latest.get(next.about)
    if (last?.end === next.end) problems.push(problemOf(last.comment, twice(last, next)))
    if (last === undefined || last.end <= next.end) latest.set(next.about, next)
  }
  return {
    chosen: [...latest.values()] as readonly Chosen[],
    problems: problems as readonly CommentProblem[],
  }
}

const twice = ({ about }: Chosen, { comment: { origin, line } }: Chosen): string =>
  `There is another comment on ${about} for the same time (${origin.file}, line ${line}), and that one is printed. Take one of them out.`

/** A comment with its place in time; `undefined` for one of a period that is not told, as earlier reports' are. */
function placed(
  comment: Comment,
  { ends, current }: ToldPeriods,
  problems: CommentProblem[],
): Placed | undefined {
  const about = (comment.indicator_id ?? '').trim().toLowerCase()
  const typed = comment.period?.trim() ?? ''
  const period = typed === '' ? undefined : periodOf(typed)
  const now = [...current][0]
  const end = typed === '' ? (now === undefined ? undefined : ends.get(now)) : ends.get(period ?? '')
  if (end !== undefined) return { about, comment, period, end }
  if (typed !== '' && period === undefined)
    problems.push(
      problemOf(
        comment,
        `“${typed}” is no period, so the comment on ${about} is not printed. Write it as 2020-09 or 2019/20.`,
      ),
    )
  else if (period !== undefined && isLater(period, current))
    problems.push({ ...problemOf(comment, later(about, period)), harmless: true })
  return undefined
}

const later = (about: string, period: string): string =>
  `The comment on ${about} is of ${period}, after this report, and is not printed.`

/** Months against the current month, years against the current year: both are written so that they sort. */
const isLater = (period: string, current: ReadonlySet<string>): boolean =>
  [...current].some((id) => id.includes('/') === period.includes('/') && period > id)
