import type { Day } from '../time/day.ts'
import { lastMonths } from './window.ts'

/** How long a picture of how a child stands is taken to hold, in months. */
const HOLDS = 12

/** The latest picture on or before a day, the later row of two of one day; `undefined` when none is under a year old. */
export function latestPicture<F extends { readonly as_at?: Day | undefined }>(
  facts: readonly F[] | undefined,
  on: Day,
): F | undefined {
  const { from } = lastMonths(on, HOLDS)
  let latest: F | undefined
  for (const fact of facts ?? []) {
    const { as_at: day } = fact
    if (day !== undefined && day >= from && day <= on && day >= (latest?.as_at ?? day)) latest = fact
  }
  return latest
}
