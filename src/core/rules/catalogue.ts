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
import { careLeavers } from './across/care-leavers.ts'
import { continuous } from './across/continuous.ts'
import { oc2 } from './oc2.ts'
import { oc3 } from './oc3.ts'
import type { Rule } from './rule.ts'

/** Every check, by table and subject. */
export const rules: readonly Rule[] = [
  ...header,
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
]
