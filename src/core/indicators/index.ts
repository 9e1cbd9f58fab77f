import { adoption } from './adoption.ts'
import { careLeaving } from './care-leavers.ts'
import { enteringAndLeaving } from './entering-leaving.ts'
import { fostering } from './fostering.ts'
import { health } from './health.ts'
import type { Indicator } from './indicator.ts'
import { permanence } from './permanence.ts'
import { placementKinds } from './placement-kinds.ts'
import { placementMoves } from './placement-moves.ts'
import { placementPlaces } from './placement-places.ts'
import { profile } from './profile.ts'
import { reviews } from './reviews.ts'
import { safety } from './safety.ts'
import { stability } from './stability.ts'

/** The catalogue's version: raised when any definition changes what is counted. */
export const DEFINITIONS = '2026.1'

/** Every indicator, in the order a board reads them. */
export const indicators: readonly Indicator[] = [
  ...profile,
  ...enteringAndLeaving,
  ...health,
  ...safety,
  ...stability,
  ...placementPlaces,
  ...placementKinds,
  ...placementMoves,
  ...permanence,
  ...fostering,
  ...adoption,
  ...careLeaving,
  ...reviews,
]

/** The indicator of an id. */
export const indicatorOf = (id: string): Indicator | undefined =>
  indicators.find((indicator) => indicator.id === id)
