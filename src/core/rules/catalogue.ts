import { temporary } from './episodes/temporary.ts'
import { sequence } from './episodes/sequence.ts'
import { leaving } from './episodes/leaving.ts'
import { changes } from './episodes/changes.ts'
import { lastYear } from './across/last-year.ts'
import { ages } from './episodes/ages.ts'
import { episodeCodes } from './episodes/codes.ts'
import { episodeDates } from './episodes/dates.ts'
import { legalStatus } from './episodes/legal-status.ts'
import { places } from './episodes/places.ts'
import { provider } from './episodes/provider.ts'
import { urn } from './episodes/urn.ts'
import { header } from './header.ts'
import { lastHeader } from './last-header.ts'
import { links } from './links.ts'
import { mothers } from './mothers.ts'
import { careLeavers } from './across/care-leavers.ts'
import { continuous } from './across/continuous.ts'
import { oc2 } from './oc2.ts'
import { oc3 } from './oc3.ts'
import { pupilNumbers } from './pupil-numbers.ts'
import { ad1 } from './ad1.ts'
import { adopted } from './across/adopted.ts'
import { decisions } from './across/decisions.ts'
import { placedAdoption } from './placed-adoption.ts'
import { previousPermanence } from './previous-permanence.ts'
import { missingEpisodes } from './across/missing-episodes.ts'
import { shortBreaks } from './across/short-breaks.ts'
import { deprivationOfLiberty } from './deprivation-of-liberty.ts'
import { missing } from './missing.ts'
import { reviews } from './reviews.ts'
import { socialWorkers } from './social-workers.ts'
import { unlisted } from './unlisted.ts'
import type { Rule } from './rule.ts'
import { unaccompanied } from './unaccompanied.ts'

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
  ...provider,
  ...urn,
  ...places,
  ...oc2,
  ...oc3,
  ...continuous,
  ...careLeavers,
  ...sequence,
  ...changes,
  ...temporary,
  ...leaving,
  ...lastYear,
  ...ad1,
  ...adopted,
  ...decisions,
  ...placedAdoption,
  ...previousPermanence,
  ...reviews,
  ...shortBreaks,
  ...missing,
  ...missingEpisodes,
  ...socialWorkers,
  ...deprivationOfLiberty,
  ...unlisted,
]
