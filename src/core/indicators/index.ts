import { adoption } from './adoption.ts'
import { advocacyReach } from './advocacy-reach.ts'
import { advocacy } from './advocacy.ts'
import { carePlans } from './care-plans.ts'
import { careLeaving } from './care-leavers.ts'
import { challengeCards } from './challenge-cards.ts'
import { complaints } from './complaints.ts'
import { education } from './education.ts'
import { enteringAndLeaving } from './entering-leaving.ts'
import { escalations } from './escalations.ts'
import { fostering } from './fostering.ts'
import { health } from './health.ts'
import { independentVisitors } from './independent-visitors.ts'
import type { Indicator } from './indicator.ts'
import { longTermMatches } from './long-term-matches.ts'
import { permanencePlans } from './permanence-plans.ts'
import { minutesAndLateness } from './minutes.ts'
import { participationEvents } from './participation-events.ts'
import { permanence } from './permanence.ts'
import { placementKinds } from './placement-kinds.ts'
import { placementMoves } from './placement-moves.ts'
import { placementPlaces } from './placement-places.ts'
import { placementRegister } from './placement-register.ts'
import { profile } from './profile.ts'
import { reviewingService } from './reviewing-service.ts'
import { reviews } from './reviews.ts'
import { reunification } from './reunification.ts'
import { savings } from './savings.ts'
import { safety } from './safety.ts'
import { stability } from './stability.ts'
import { surveys } from './surveys.ts'
import { visits } from './visits.ts'

/** The catalogue's version: raised when any definition changes what is counted. */
export const DEFINITIONS = '2026.2'

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
  ...savings,
  ...reviews,
  ...minutesAndLateness,
  ...carePlans,
  ...escalations,
  ...reviewingService,
  ...advocacy,
  ...advocacyReach,
  ...independentVisitors,
  ...surveys,
  ...complaints,
  ...challengeCards,
  ...participationEvents,
]

/** The indicator of an id. */
export const indicatorOf = (id: string): Indicator | undefined =>
  indicators.find((indicator) => indicator.id === id)
