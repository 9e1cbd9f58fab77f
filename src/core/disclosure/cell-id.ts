/** Where a number stands in an edition, said the same way by who hides it, who prints it and who attacks it. */
export const periodCell = (indicatorId: string, kind: 'month' | 'year', period: string): string =>
  `${indicatorId}/${kind}/${period}`

/** A row of a breakdown, at the as-at date or the twelve months to it. */
export const rowCell = (indicatorId: string, key: string): string => `${indicatorId}/row/${key}`

/** A row of a breakdown in a month or a year. */
export const rowPeriodCell = (
  indicatorId: string,
  key: string,
  kind: 'month' | 'year',
  period: string,
): string => `${indicatorId}/row/${key}/${kind}/${period}`

/** What is put before the ids of an edition published before: the day it is as at, and which of that day's versions it is,
 *  from 0, the first. */
export const editionPrefix = (asAt: string, version = 0): string =>
  version === 0 ? `${asAt}:` : `${asAt}~${version + 1}:`
