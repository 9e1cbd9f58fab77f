import type { Child } from '../record/child.ts'
import type { Fact } from '../sources/collections.ts'
import type { Day } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { span } from './flows.ts'
import { grouped, inRegister, named, once } from './in-register.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

type Row = Fact<'escalations'>

/** A reviewing officer's challenge, with a row for each level it reached. */
interface Challenge {
  readonly child?: Child
  readonly id: string
  readonly rows: readonly Row[]
}

const levelOf = ({ level }: Row): number => Number(level ?? 0)

const challenges = once((view): readonly Challenge[] => {
  const byId = grouped(inRegister(view, 'escalations'), ({ escalation_id: id = '' }) => id)
  return [...byId].map(([id, rows]) => ({
    id,
    rows,
    ...named(view, rows.find(({ child_id }) => child_id !== undefined)?.child_id),
  }))
})

const whyOut = (_child: Child, _view: View, window: Window): string =>
  `No challenge by a reviewing officer ${span(window)}`

/** A challenge at the highest level it reached in a window; 0 is informal. */
export interface Raised extends Omit<Challenge, 'rows'> {
  readonly level: number
}

/** Challenges raised in a window, or raised further, each once. */
export const challengesRaised: Cohort<Raised> = remembered({
  words: 'challenges raised, informal ones among them',
  of: (view, window) =>
    challenges(view).flatMap(({ rows, ...challenge }) => {
      const levels = rows.filter((row) => within(window, row.raised_date)).map(levelOf)
      return levels.length === 0 ? [] : [{ ...challenge, level: Math.max(...levels) }]
    }),
  whyOut,
})

/** A formal challenge, and the days from the day it was first raised formally to the day it was settled. */
export interface Settling extends Omit<Challenge, 'rows'> {
  /** `undefined` while it is not settled. */
  readonly days: number | undefined
}

/** Formal challenges settled in a window, and those still open at its end, as they stood then. */
export const challengesSettling: Cohort<Settling> = remembered({
  words: 'formal challenges settled or open',
  of: (view, window) =>
    challenges(view).flatMap(({ rows, ...challenge }): Settling[] => {
      const raised = rows.filter(({ raised_date: on }) => on !== undefined && on <= window.to)
      const [from, settled] = [firstFormal(raised), settledOn(raised)]
      if (from === undefined) return []
      if (settled === undefined || settled > window.to) return [{ ...challenge, days: undefined }]
      return within(window, settled) && settled >= from ? [{ ...challenge, days: settled - from }] : []
    }),
  whyOut,
})

const firstFormal = (rows: readonly Row[]): Day | undefined =>
  least(rows.filter((row) => levelOf(row) > 0).map(({ raised_date }) => raised_date))

/**
 * The day the challenge was settled at the highest level it reached: the date of that level's row, or of one that says
 * it was resolved there or above. A date at a lower level only says when it went on from there.
 */
function settledOn(rows: readonly Row[]): Day | undefined {
  const highest = Math.max(0, ...rows.map(levelOf))
  return least(
    rows
      .filter((row) => levelOf(row) === highest || Number(row.resolved_level ?? 0) >= highest)
      .map(({ resolved_date }) => resolved_date),
  )
}

const least = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.filter((on) => on !== undefined).sort((a, b) => a - b)[0]
