import { describe, expect, it } from 'vitest'
import { missingChecks, orderChecks, workerChecks } from './checks/absence-checks.ts'
import { adoptionChecks } from './checks/adoption-checks.ts'
import { episodeChecks } from './checks/episode-checks.ts'
import { headerChecks, statusChecks } from './checks/header-checks.ts'
import { healthChecks, leaverChecks, reviewChecks } from './checks/outcome-checks.ts'
import { placementChecks } from './checks/placement-checks.ts'
import { readReturns } from './checks/read-returns.ts'
import { yearChecks } from './checks/year-checks.ts'
import { makeSample } from './make-sample.ts'

const checks = {
  ...headerChecks,
  ...statusChecks,
  ...episodeChecks,
  ...placementChecks,
  ...adoptionChecks,
  ...healthChecks,
  ...leaverChecks,
  ...reviewChecks,
  ...missingChecks,
  ...workerChecks,
  ...orderChecks,
  ...yearChecks,
}

const samples = [2016, 2021, 2024].flatMap((firstYear) =>
  [1, 29].map((seed) => {
    const lastYear = Math.min(firstYear + 3, 2026)
    const children = readReturns(makeSample({ seed, children: 600, firstYear, lastYear })).flat()
    return { name: `${String(firstYear)} to ${String(lastYear)}, seed ${String(seed)}`, children }
  }),
)

describe('the returns of the made-up council', () => {
  it('are held to many of the checks the Department makes', () => {
    expect(Object.keys(checks).length).toBeGreaterThan(180)
  })
  for (const [code, fails] of Object.entries(checks)) {
    it(`pass check ${code}`, () => {
      for (const { name, children } of samples) {
        const failing = children
          .filter(fails)
          .map(({ id, year }) => `${name}: ${id} in ${String(year.begins)}`)
        expect(failing).toEqual([])
      }
    })
  }
})
