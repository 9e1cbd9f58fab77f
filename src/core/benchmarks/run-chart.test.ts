import { describe, expect, test } from 'vitest'
import { draws } from '../../../test/draws.ts'
import type { Lot } from './contrast.ts'
import { signalOf, type Fitted } from './run-chart.ts'

/** A month of a world at a level: 1 as ever, 2 doubled. */
type World = (level: number) => Lot

interface Trial {
  readonly name: string
  readonly fitted: Fitted
  readonly world: World
  /** Months known at the end. */
  readonly months: 13 | 24
}

const SERIES = 2000

/** A series that does not change, of which a report is made every month for two years, or until its last. */
function falseAlarm({ world, fitted, months }: Trial): boolean {
  const flat = Array.from({ length: months === 24 ? 24 : 36 }, () => world(1))
  const ends = Array.from({ length: months === 24 ? 16 : 24 }, (_, i) => i + (months === 24 ? 9 : 13))
  return ends.some((end) => signalOf(flat.slice(Math.max(0, end - months), end), fitted) !== undefined)
}

/** A series whose level doubles: is it called up in one of the four reports after? */
function caught({ world, fitted, months }: Trial): boolean {
  const course = [...Array.from({ length: 20 }, () => world(1)), ...Array.from({ length: 4 }, () => world(2))]
  return [21, 22, 23, 24].some((end) => signalOf(course.slice(Math.max(0, end - months), end), fitted)?.up)
}

function outOf(trial: Trial, happens: (trial: Trial) => boolean): number {
  let count = 0
  for (let i = 0; i < SERIES; i++) if (happens(trial)) count++
  return count / SERIES
}

/** Both figures, printed for who reads the tests. */
function tried(trial: Trial): { alarms: number; catches: number } {
  const [alarms, catches] = [outOf(trial, falseAlarm), outOf(trial, caught)]
  const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)}%`
  console.log(
    `${trial.name.padEnd(44)} ${String(trial.months)} months: false alarms ${percent(alarms)}, doublings caught ${percent(catches)}`,
  )
  return { alarms, catches }
}

const { poisson, binomial, normal, waits, families } = draws(903)
const counts =
  (mean: number): World =>
  (level) => ({ count: poisson(mean * level), base: 30 })
const shares =
  (n: number, p: number): World =>
  (level) => ({ count: binomial(n, p * level), base: n })

describe('a series is called changed though it is not at most once in twenty, and a doubling is caught four times in five', () => {
  test.each([
    ['a count of 8 a month', 24, 'poisson', counts(8)],
    ['a count of 20 a month', 24, 'poisson', counts(20)],
    ['a rate of 50 a month', 24, 'poisson', counts(50)],
    ['a count of 13 a month', 13, 'poisson', counts(13)],
    ['a share: 10% of 80 a month', 24, 'binomial', shares(80, 0.1)],
    ['a share: 20% of 65 a month', 13, 'binomial', shares(65, 0.2)],
    ['a share: 40% of 90 a month', 13, 'binomial', shares(90, 0.4)],
    [
      'a mean that strays by a fifth',
      13,
      'individual',
      (level) => ({ count: level * (1 + normal() / 5), base: 1 }),
    ],
    ['a mean of about twenty waits', 24, 'individual', (level) => waits(20, level)],
  ] as const satisfies readonly (readonly [string, 13 | 24, Fitted, World])[])(
    '%s, %i months',
    (name, months, fitted, world) => {
      const { alarms, catches } = tried({ name, months, fitted, world })
      expect(alarms).toBeLessThanOrEqual(0.05)
      expect(catches).toBeGreaterThanOrEqual(0.8)
    },
  )
})

describe('below that, false alarms stay as rare', () => {
  test.each([
    ['a count of 1 in two months', 24, 'poisson', counts(0.5)],
    ['a count of 3 a month', 24, 'poisson', counts(3)],
    ['a share: 10% of 30 a month', 24, 'binomial', shares(30, 0.1)],
    [
      'children who come in families, 20 a month',
      24,
      'poisson',
      (level) => ({ count: families(20 * level), base: 30 }),
    ],
    ['a mean of about five waits', 24, 'individual', (level) => waits(5, level)],
  ] as const satisfies readonly (readonly [string, 13 | 24, Fitted, World])[])(
    '%s',
    (name, months, fitted, world) => {
      expect(tried({ name, months, fitted, world }).alarms).toBeLessThanOrEqual(0.05)
    },
  )
})
