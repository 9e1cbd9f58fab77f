import type { Course } from '../indicators/link.ts'
import { addUp, atMost, type Clue, type Ground } from './clue.ts'
import { grouped, type Worded } from './clues-alike.ts'
import { leastOf } from './public-cell.ts'

/** A longer stretch of time against the shorter ones it is made of: the year against its months, twelve months rolling,
 *  two half-years. What happens each time adds up; who is counted once is no more than the sum, no fewer than the most. */
export const cluesOfTime = (worded: readonly Worded[], courses: readonly Course[] = []): Clue[] =>
  [...grouped(worded, ({ words }) => words).values()].flatMap((group) => {
    const flows = group.filter(({ cell: { window } }) => window.to > window.from)
    return flows.flatMap((whole) =>
      tiled(whole, flows).flatMap((parts) => cluesOf(whole, parts, adding(courses))),
    )
  })

/** The ways a stretch is made of shorter ones of one length in months that follow on from each other. */
function tiled(whole: Worded, all: readonly Worded[]): Worded[][] {
  const shorter = all.filter((one) => monthsIn(one) < monthsIn(whole))
  return [1, 6].flatMap((length) => {
    const parts = followed(
      whole,
      shorter.filter((one) => monthsIn(one) === length),
    )
    return parts ? [parts] : []
  })
}

function followed({ cell: { window } }: Worded, parts: readonly Worded[]): Worded[] | undefined {
  const found: Worded[] = []
  for (let from: number = window.from; from <= window.to;) {
    const next = parts.find(({ cell }) => cell.window.from === from && cell.window.to <= window.to)
    if (!next) return undefined
    found.push(next)
    from = next.cell.window.to + 1
  }
  return found.length > 1 ? found : undefined
}

const monthsIn = ({ cell: { window } }: Worded): number =>
  Math.max(1, Math.round((window.to - window.from + 1) / DAYS_IN_MONTH))
const DAYS_IN_MONTH = 30.44

function cluesOf(whole: Worded, parts: readonly Worded[], isAdding: (one: Worded) => boolean): Clue[] {
  const names = parts.map(({ name }) => name)
  const ground: Ground = isAdding(whole) ? 'time' : 'guess'
  const month: Ground = isAdding(whole) ? 'time' : 'guess'
  const sum = addUp(names, whole.name, 'the months add up to the longer time', ground)
  if (leastOf(whole.cell) < 0) return [{ ...sum, ground: 'time' }]
  return [
    sum,
    atMost(whole.name, names, 'a year is no more than its months together', 'time'),
    ...names.map((name) => atMost(name, [whole.name], 'a month is no more than the year it is in', month)),
  ]
}

/** What happens each time, by the catalogue: others may be counted in several months and once in the year. */
function adding(courses: readonly Course[]): (one: Worded) => boolean {
  const known = new Set(
    courses.flatMap(({ indicatorId, of, key = '', year }) =>
      year.includes('sum') ? [`${indicatorId}|${of}|${key}`] : [],
    ),
  )
  return ({ cell: { indicator, key = '' }, part }) => known.has(`${indicator.id}|${part}|${key}`)
}
