import type { Chancy, Lot } from './contrast.ts'

/** How many errors short of its mean what has doubled may fall and must still stand out: chance alone falls so far once
 *  in five. */
export const SHORT = 0.84

/** The same where the level and the roughness of months are guessed from few of them. Found by the simulation in
 *  trend-simulation.test.ts. */
export const SHORT_GUESSED = 2

/** What of a lot can be doubled: all of a count; of a share, those of whom it is true or those of whom it is not, whoever
 *  are fewer. */
export const fewerOf = ({ count, base }: Lot, chancy: Chancy): Lot => ({
  count: chancy === 'binomial' ? Math.min(count, base - count) : count,
  base,
})

/** What a count of so many by right is at least, but for so many errors when it strays so many times further than
 *  chance. */
export const leastOf = (expected: number, times: number, short: number): number =>
  Math.max(0, Math.floor(expected - short * times * Math.sqrt(expected)))
