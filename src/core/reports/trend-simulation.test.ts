import { describe, expect, test } from 'vitest'
import { REPORTS, reports } from '../../../test/trend-worlds.ts'
import { worlds, type World } from '../../../test/trend-world-list.ts'
import type { Entry } from './data-set.ts'
import { trendOf } from './trend.ts'

/** Series drawn of each world at least, for sixty without one alarm leave no room for one in twenty, and at most where
 *  the first leave a doubt.
 *  `SERIES=2000 npx vitest run src/core/reports/trend-simulation.test.ts` draws so many of all. */
const LEAST = Number(process.env['SERIES'] ?? 60)
const MOST = Math.max(LEAST, 1000)

/** Of whatever may be called changed, and of whichever doublings may be missed. */
const bounds = { alarms: 0.05, missed: 0.2 }

const flat = Array.from({ length: REPORTS }, () => 1)
const doubled = (months: number): number[] => [1, ...Array.from({ length: months }, () => 2)]

const isTooFew = (entry: Entry | undefined): boolean =>
  entry === undefined || trendOf(entry).verdict === 'too-few'
const speaks = (entry: Entry): boolean =>
  !['no-evidence', 'too-few', 'cannot-tell'].includes(trendOf(entry).verdict)
const isUp = (entry: Entry): boolean => ['up', 'likely-up'].includes(trendOf(entry).verdict)

/** How often something is true of series drawn anew, begun in each month of the year in turn; those of which nothing is
 *  said are left out. */
function outOf(
  { id, drawn, known }: World,
  levels: readonly number[],
  bound: number,
  is: (seen: Entry[]) => boolean | undefined,
): { share: number; said: number; drawn: number } {
  let [count, said, i] = [0, 0, 0]
  const inDoubt = (): boolean => count + 2 * Math.sqrt(count + 1) > bound * said
  for (; i < LEAST || (i < MOST && inDoubt() && said > i * SELDOM); i++) {
    const found = is(reports(id, drawn, { first: i % 12, known, levels }))
    if (found !== undefined) said++
    if (found === true) count++
  }
  return { share: count / said, said: said / i, drawn: i }
}

/** Where no more than this share of series is spoken of, there is hardly a silence to be taken for steadiness. */
const SELDOM = 0.25

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)}%`

function tried(world: World) {
  const within = world.within ?? 4
  const alarms = outOf(world, flat, bounds.alarms, (seen) => seen.some(speaks))
  const missed = outOf(world, doubled(within), bounds.missed, ([before, ...rest]) =>
    isTooFew(before) ? undefined : !rest.some(isUp),
  )
  const caught = Number.isNaN(missed.share) ? '  –   ' : percent(1 - missed.share)
  console.log(
    [
      `${world.name.padEnd(46)} ${String(world.known)} months known`,
      `false alarms ${percent(alarms.share)} of ${String(alarms.drawn)}`,
      `too few to say ${percent(1 - missed.said)}`,
      `doublings caught in ${String(within)} months ${caught} of those spoken of`,
    ].join(', '),
  )
  return { alarms, missed }
}

describe('reports every month for two years on what does not change say so of nineteen series in twenty', () => {
  test.each(worlds)('$name, $known months known', (world) => {
    const { alarms, missed } = tried(world)
    expect(alarms.share).toBeLessThanOrEqual(bounds.alarms)
    if (missed.said > SELDOM) expect(missed.share).toBeLessThanOrEqual(bounds.missed)
  })
})
