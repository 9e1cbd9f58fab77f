import { together, type Chancy, type Lot } from './contrast.ts'

/** Mean monthly counts from which a doubling is caught within four months at least four times in five, by how many
 *  months are known: of a share, of whichever part is smaller. Measured in run-chart.test.ts. */
export const enoughAMonth = [
  { months: 24, mean: 8 },
  { months: 13, mean: 13 },
] as const

/** The least mean monthly count from which so many months can tell a change; `undefined` of too few months. */
export const leastMean = (months: number): number | undefined =>
  enoughAMonth.find((each) => months >= each.months)?.mean

/** Are the months many enough, and full enough, for their silence to mean something? */
export function canTell(series: readonly Lot[], chancy: Chancy): boolean {
  const { count, base } = together(series)
  const least = leastMean(series.length)
  const part = chancy === 'binomial' ? Math.min(count, base - count) : count
  return least !== undefined && part / series.length >= least
}
