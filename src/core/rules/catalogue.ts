import { adopted } from './across/adopted.ts'
import { careLeavers } from './across/care-leavers.ts'
import { continuous } from './across/continuous.ts'
import { decisions } from './across/decisions.ts'
import { lastYear } from './across/last-year.ts'
import { missingEpisodes } from './across/missing-episodes.ts'
import { shortBreaks } from './across/short-breaks.ts'
import { ad1 } from './ad1.ts'
import { deprivationOfLiberty } from './deprivation-of-liberty.ts'
import { ages } from './episodes/ages.ts'
import { changes } from './episodes/changes.ts'
import { episodeCodes } from './episodes/codes.ts'
import { episodeDates } from './episodes/dates.ts'
import { leaving } from './episodes/leaving.ts'
import { legalStatus } from './episodes/legal-status.ts'
import { places } from './episodes/places.ts'
import { provider } from './episodes/provider.ts'
import { sequence } from './episodes/sequence.ts'
import { temporary } from './episodes/temporary.ts'
import { urn } from './episodes/urn.ts'
import { handovers } from './handovers.ts'
import { header } from './header.ts'
import { lastHeader } from './last-header.ts'
import { links } from './links.ts'
import { missing } from './missing.ts'
import { mothers } from './mothers.ts'
import { oc2 } from './oc2.ts'
import { oc3 } from './oc3.ts'
import { placedAdoption } from './placed-adoption.ts'
import { previousPermanence } from './previous-permanence.ts'
import { pupilNumbers } from './pupil-numbers.ts'
import { reviews } from './reviews.ts'
import { socialWorkers } from './social-workers.ts'
import { unaccompanied } from './unaccompanied.ts'
import { unlisted } from './unlisted.ts'
import type { Rule } from './rule.ts'

/** Every check, by table and subject. */
export const rules: readonly Rule[] = [
  ...header,
  ...pupilNumbers,
  ...mothers,
  ...unaccompanied,
  ...lastHeader,
  ...links,
  ...episodeCodes,
  ...episodeDates,
  ...legalStatus,
  ...ages,
  ...sequence,
  ...changes,
  ...temporary,
  ...leaving,
  ...lastYear,
  ...provider,
  ...urn,
  ...places,
  ...reviews,
  ...oc2,
  ...continuous,
  ...shortBreaks,
  ...oc3,
  ...careLeavers,
  ...ad1,
  ...adopted,
  ...placedAdoption,
  ...decisions,
  ...previousPermanence,
  ...missing,
  ...missingEpisodes,
  ...socialWorkers,
  ...handovers,
  ...deprivationOfLiberty,
  ...unlisted,
]
