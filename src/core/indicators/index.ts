import { adoption } from './adoption.ts'
import { careLeaving } from './care-leavers.ts'
import { education } from './education.ts'
import { enteringAndLeaving } from './entering-leaving.ts'
import { fostering } from './fostering.ts'
import { health } from './health.ts'
import type { Indicator } from './indicator.ts'
import { longTermMatches } from './long-term-matches.ts'
import { permanencePlans } from './permanence-plans.ts'
import { permanence } from './permanence.ts'
import { placementKinds } from './placement-kinds.ts'
import { placementMoves } from './placement-moves.ts'
import { placementPlaces } from './placement-places.ts'
import { placementRegister } from './placement-register.ts'
import { profile } from './profile.ts'
import { reviews } from './reviews.ts'
import { reunification } from './reunification.ts'
import { safety } from './safety.ts'
import { stability } from './stability.ts'
import { visits } from './visits.ts'

/** The catalogue's version: raised when any definition changes what is counted. */
export const DEFINITIONS = '2026.1'

/** Every indicator, in the order a board reads them. */
export const indicators: readonly Indicator[] = [
  ...profile,
  ...enteringAndLeaving,
  ...reunification,
  ...health,
  ...safety,
  ...stability,
  ...placementPlaces,
  ...placementKinds,
  ...placementMoves,
  ...placementRegister,
  ...visits,
  ...education,
  ...permanencePlans,
  ...longTermMatches,
  ...permanence,
  ...fostering,
  ...adoption,
  ...careLeaving,
  ...reviews,
]

/** The indicator of an id. */
export const indicatorOf = (id: string): Indicator | undefined =>
  indicators.find((indicator) => indicator.id === id)
