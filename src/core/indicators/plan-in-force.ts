import type { Child } from '../record/child.ts'
import { standingOn, type Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import type { Day } from '../time/day.ts'

export type Plan = Fact<'permanence_plans'>

/** The day a plan was agreed: where it is said to be agreed and no day is given, the day it was recorded. */
export const agreedOn = ({ status, agreed_date, recorded_date }: Plan): Day | undefined =>
  status === 'DRAFT' ? undefined : (agreed_date ?? (status === undefined ? undefined : recorded_date))

/** The permanence plan agreed and not ended on the day, in this period of care; the one agreed last of several. */
export const planInForce = ({ child, on }: Standing): Plan | undefined => planOn(child, on)

/** The plan in force for a child in care on a day. */
export function planOn(child: Child, on: Day): Plan | undefined {
  const start = standingOn(child, on)?.period.start
  if (start === undefined) return undefined
  const left = child.periods.findLast(({ end }) => end <= start)?.end
  let latest: Plan | undefined
  for (const plan of child.facts.permanence_plans ?? []) {
    const agreed = agreedOn(plan)
    if (agreed === undefined || agreed > on || (left !== undefined && agreed < left)) continue
    if (hasEnded(plan, on)) continue
    if (latest === undefined || agreed >= Number(agreedOn(latest))) latest = plan
  }
  return latest
}

/** A plan said to have ended with no day given has ended. */
const hasEnded = ({ status, end_date }: Plan, on: Day): boolean =>
  end_date === undefined ? status === 'ENDED' : end_date <= on
