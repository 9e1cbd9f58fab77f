import { addDays, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import { statusOn } from '../legal.ts'
import { inCareOn } from '../life.ts'
import type { OwnRows } from './own-rows.ts'

/** What social workers get wrong or write down late, so that the case system and others do not say quite the same. */
const slips = {
  /** A health assessment of the last weeks is not on the file yet. */
  'health-late': 3,
  /** A refused dental check was never told to the social worker. */
  'refusal-untold': 2,
  /** The file has an interim order where the return has the full one. */
  'order-disputed': 2,
  /** A child who has left is still open. */
  'not-closed': 2,
} as const

export type Slip = keyof typeof slips

/** Deals out slips to the first children whom they fit: a handful, whatever the council's size. */
export interface Slipping {
  readonly slipOf: (it: Case, own: OwnRows) => Slip | undefined
}

/** Begins to deal out. Each child has one slip at most. */
export function openSlips(to: Day): Slipping {
  const left = new Map<Slip, number>(Object.entries(slips) as [Slip, number][])
  return {
    slipOf: (it, own) => {
      const slip = [...left.keys()].find((each) => fits[each](it, own, to))
      if (slip === undefined) return undefined
      const more = (left.get(slip) ?? 0) - 1
      if (more > 0) left.set(slip, more)
      else left.delete(slip)
      return slip
    },
  }
}

const fits: Readonly<Record<Slip, (it: Case, own: OwnRows, to: Day) => boolean>> = {
  'health-late': (it, { health_assessments = [] }, to) =>
    inCareOn(it, to) &&
    health_assessments.some(({ completed_date: on }) => on !== undefined && on > addDays(to, -21)),
  'refusal-untold': (it, { dental_checks = [] }, to) =>
    inCareOn(it, to) &&
    dental_checks.some(({ outcome, check_date: on }) => outcome === 'REFUSED' && (on ?? 0) > to - 300),
  'order-disputed': (it, _own, to) => inCareOn(it, to) && careNow(it, to) === 'C2',
  'not-closed': ({ cares }, _own, to) =>
    cares.some((care) => !care.shortBreaks && care.to <= to && care.to > to - 25) &&
    cares.every((care) => care.to <= to),
}

const careNow = ({ cares }: Case, on: Day): string | undefined => {
  const care = cares.find(({ from, to }) => from <= on && to > on)
  return care && statusOn(care.legal, on)
}
