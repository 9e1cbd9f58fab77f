import type { ListedChild } from '../sources/annex-a/care-list.ts'
import type { Row } from '../ssda903/tables.ts'

/** A home as an episode of a return says it. */
export type Home = Pick<
  Row<'Episodes'>,
  'PLACE' | 'PLACE_PROVIDER' | 'URN' | 'PL_POST' | 'PL_LOCATION' | 'PL_LA'
>

/** The home an episode of a return tells of. */
export const homeOf = ({
  PLACE,
  PLACE_PROVIDER,
  URN,
  PL_POST,
  PL_LOCATION,
  PL_LA,
}: Row<'Episodes'>): Home => ({
  PLACE,
  PLACE_PROVIDER,
  URN,
  PL_POST,
  PL_LOCATION,
  PL_LA,
})

/** The home a list tells of; `undefined` when it says nothing of it. */
export function homeIn(row: ListedChild): Home | undefined {
  const { placement, provider, urn, postcode, location, authority } = row
  if ((placement ?? provider ?? urn ?? postcode) === undefined) return undefined
  return {
    PLACE: placement,
    PLACE_PROVIDER: provider,
    URN: urn,
    PL_POST: postcode,
    PL_LOCATION: location,
    // A council is named in a list, and coded in a return: a name would be taken for another council's code.
    PL_LA:
      authority !== undefined && /^(\d{3}|[EWSN]\d{8}|WAL|SCO|NIR|NUK|CON)$/.test(authority)
        ? authority
        : undefined,
  }
}
