import { usualPolicy, type Policy, type Release } from '../core/disclosure/policy.ts'
import { indicators } from '../core/indicators/index.ts'
import { readExceptions } from '../core/reports/publication/exceptions.ts'
import { readInputs } from '../files/read.ts'
import { CannotRun } from './io.ts'
import { numberOption, textOf, type Typed } from './options.ts'
import { brief } from '../preparing/plain.ts'

/** The policy typed: the usual one unless told otherwise. Throws `CannotRun` for an exception nobody answers for. */
export async function policyOption(typed: Typed): Promise<Policy> {
  const threshold = numberOption(typed, 'threshold', { least: 1, most: 20, fallback: usualPolicy.threshold })
  return {
    ...usualPolicy,
    threshold,
    protectedThreshold: Math.max(threshold, usualPolicy.protectedThreshold),
    interval: Math.max(threshold, usualPolicy.interval),
    released: await releasesIn(textOf(typed, 'exceptions')),
  }
}

async function releasesIn(path: string | undefined): Promise<readonly Release[]> {
  if (path === undefined) return []
  const { files } = await readInputs([path])
  const fault = files.find((file) => file.fault !== undefined)?.fault
  const [grid] = files.flatMap(({ grids }) => grids)
  if (fault !== undefined || grid === undefined)
    throw new CannotRun(
      `The exceptions in ${brief(path)} could not be read. ${fault ?? 'There is no table in it.'}`,
    )
  const { released, faults } = readExceptions(
    grid,
    indicators.map(({ id }) => id),
  )
  if (faults.length > 0)
    throw new CannotRun(
      [`The exceptions in ${brief(path)} cannot be used:`, ...faults.slice(0, 20)].join('\n'),
    )
  return released
}
