import { missingChecks, orderChecks, workerChecks } from './absence-checks.ts'
import { adoptionChecks } from './adoption-checks.ts'
import { episodeChecks } from './episode-checks.ts'
import { headerChecks, statusChecks } from './header-checks.ts'
import { healthChecks, leaverChecks, reviewChecks } from './outcome-checks.ts'
import { placementChecks } from './placement-checks.ts'
import { yearChecks } from './year-checks.ts'
import type { Checks } from './check.ts'

/** Every check of the Department's that the sample is held to. */
export const allChecks: Checks = {
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
