import type { Policy } from '../../disclosure/policy.ts'
import type { Because } from '../../disclosure/problem.ts'
import type { Crowd } from './crowd.ts'
import { isDifference, partsOf, type PartName } from './parts.ts'
import type { Printed } from './printed.ts'

/** A number that may not be told, which part of a cell it is, and the range it must be left in. */
export interface Small {
  readonly part: PartName
  readonly because: Because
  readonly width: number
}

/** Breakdowns by what marks people out: their rows have the higher threshold. */
const marking: ReadonlySet<string> = new Set(['cic-ethnicity', 'cic-need', 'cic-uasc', 'ehcp', 'cl-parents'])

/** What of a cell may not be told, whatever else is shown. Empty when all of it may. */
export function smallIn(printed: Printed, policy: Policy, crowd: Crowd | undefined): Small[] {
  const { indicator } = printed.entry
  if (policy.released.some(({ indicatorId }) => indicatorId === indicator.id) || isDifference(printed))
    return []
  const found = [...numbersIn(printed, policy), ...crowdIn(crowd, policy)]
  return isUntold(printed) ? [...found, { part: 'value', because: 'few-cases', width: 0 }] : found
}

/** A percentage or a mean given alone, of nobody knows how many. */
const isUntold = ({ numerator, denominator, made }: Printed): boolean =>
  made !== 'count' && numerator === null && denominator === null

function numbersIn(printed: Printed, policy: Policy): Small[] {
  const own = marking.has(printed.entry.indicator.id) && printed.kind === 'row'
  const threshold = own ? policy.protectedThreshold : policy.threshold
  return partsOf(printed).flatMap(({ part, value, known }): Small[] => {
    if (known) return []
    const width = Math.max(policy.interval, own ? threshold : 0)
    if (value >= 1 && value <= threshold)
      return [{ part, because: own && value > policy.threshold ? 'protected' : why[part], width }]
    return value === 0 && part !== 'denominator' && policy.zeros === 'hidden'
      ? [{ part, because: 'nought', width }]
      : []
  })
}

const why = { numerator: 'small', rest: 'remainder', denominator: 'few-cases', value: 'few-cases' } as const

/** Events of a handful of children, or mostly of one: the range must hide the events of the one. */
function crowdIn(crowd: Crowd | undefined, { threshold, dominance, interval }: Policy): Small[] {
  if (crowd === undefined) return []
  const { children, most, events } = crowd
  if (children > threshold && most <= events * dominance) return []
  return [{ part: 'numerator', because: 'dominated', width: Math.max(interval, most) }]
}
