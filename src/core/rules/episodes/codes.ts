import {
  legalStatuses,
  needs,
  placements,
  reasonsCeased,
  reasonsForChange,
  reasonsForNewEpisode,
} from '../../ssda903/codes.ts'
import { day } from '../../time/day.ts'
import { isShortBreak } from '../care.ts'
import { rowRule, type Rule } from '../rule.ts'
import { isAfter, isBefore, isBlank, isCode, isNoCode } from '../when.ts'

type Codes = Readonly<Record<string, string>>

/** A list of codes less those that a collection does not take. */
const without = (codes: Codes, ...left: readonly string[]): Codes =>
  Object.fromEntries(Object.entries(codes).filter(([code]) => !left.includes(code)))

/*
 * Placement types by collection. K3 came in 2024-25; a year later H5, P2 and Z1 went and Z11 to Z14 came.
 * Source: data model section 2 (PLACE) and section 3.
 */
const placementsTo2023 = without(placements, 'K3', 'Z11', 'Z12', 'Z13', 'Z14')
const placementsOf2024 = without(placements, 'Z11', 'Z12', 'Z13', 'Z14')
const placementsSince2025 = without(placements, 'H5', 'P2', 'Z1')

/** E43 and E44 were last used in 2017-18. */
const reasonsCeasedNow = without(reasonsCeased, 'E43', 'E44')

/** Same carer (T, U) was told apart from change of carer (P, B) from this day on. */
const SAME_CARER_CODED_FROM = day('01/04/2015')

const DECEMBER_2005 = { first: day('01/12/2005'), last: day('31/12/2005') }

/** P2 was no placement type from this day on: an episode may end on it. */
const P2_ENDS = day('28/10/2023')

/** Checks of the codes of an episode, in code order. */
export const episodeCodes: readonly Rule[] = [
  rowRule({
    code: '143',
    table: 'Episodes',
    fields: ['RNE'],
    message: 'The reason for the new episode is not a code on the list. Enter S, L, P, T, B or U.',
    fails: ({ RNE }) => isNoCode(reasonsForNewEpisode, RNE),
  }),
  rowRule({
    code: '144',
    table: 'Episodes',
    fields: ['LS'],
    message: 'The legal status is not a code on the list. Enter the code, such as C2 for a full care order.',
    fails: ({ LS }) => isNoCode(legalStatuses, LS),
  }),
  rowRule({
    code: '145',
    table: 'Episodes',
    fields: ['CIN'],
    message: 'The category of need is not a code on the list. Enter N1 to N8.',
    fails: ({ CIN }) => isNoCode(needs, CIN),
  }),
  rowRule({
    code: '146',
    table: 'Episodes',
    fields: ['PLACE'],
    until: 2023,
    message:
      'The placement type is not a code on the list of this collection. Enter the code, such as U6 for a foster carer.',
    fails: ({ PLACE }) => isNoCode(placementsTo2023, PLACE),
  }),
  rowRule({
    code: '146',
    table: 'Episodes',
    fields: ['PLACE'],
    since: 2024,
    until: 2024,
    message:
      'The placement type is not a code on the list of this collection. Supported accommodation is K3 from this year.',
    fails: ({ PLACE }) => isNoCode(placementsOf2024, PLACE),
  }),
  rowRule({
    code: '146',
    table: 'Episodes',
    fields: ['PLACE'],
    since: 2025,
    message:
      'The placement type is not a code on the list of this collection. H5, P2 and Z1 are no longer taken: enter K3 or one of Z11 to Z14.',
    fails: ({ PLACE }) => isNoCode(placementsSince2025, PLACE),
  }),
  rowRule({
    code: '149',
    table: 'Episodes',
    fields: ['REC'],
    message:
      'The reason the episode ceased is not a code on the list. Enter the code, such as X1 when another episode follows.',
    fails: ({ REC }) => isNoCode(reasonsCeasedNow, REC),
  }),
  rowRule({
    code: '179',
    table: 'Episodes',
    fields: ['PL_LOCATION'],
    needs: ['PL_LOCATION'],
    message:
      "The placement is neither inside (IN) nor outside (OUT) the council's area. Check the postcode of the placement.",
    fails: (episode) =>
      episode.PL_LOCATION !== 'IN' && episode.PL_LOCATION !== 'OUT' && !isShortBreak(episode),
  }),
  rowRule({
    code: '217',
    table: 'Episodes',
    fields: ['DECOM', 'PLACE', 'RNE'],
    message:
      'A child placed for adoption with their current foster carer keeps that carer, so the episode begins with S, T or U. Correct the placement type or the reason for the new episode.',
    fails: ({ DECOM, PLACE, RNE }) =>
      (PLACE === 'A3' || PLACE === 'A5') &&
      !isCode(['S', 'T', 'U'], RNE) &&
      DECOM !== undefined &&
      DECOM >= SAME_CARER_CODED_FROM,
  }),
  rowRule({
    code: '217t',
    table: 'Episodes',
    fields: ['DECOM', 'PLACE'],
    since: 2023,
    until: 2023,
    message:
      'Independent living (P2) is no placement type from 28 October 2023. End the episode by then, or correct the placement type.',
    fails: ({ PLACE, DEC }) => PLACE === 'P2' && (isBlank(DEC) || isAfter(DEC, P2_ENDS)),
  }),
  rowRule({
    code: '445',
    table: 'Episodes',
    fields: ['DECOM', 'LS'],
    until: 2023,
    message:
      'A freeing order (D1) is recorded for an episode that began after December 2005, when there were none. Correct the legal status or the date it began.',
    fails: ({ DECOM, LS }) => LS === 'D1' && isAfter(DECOM, DECEMBER_2005.last),
  }),
  rowRule({
    code: '446',
    table: 'Episodes',
    fields: ['DECOM', 'LS'],
    message:
      'A placement order (E1) is recorded for an episode that began before December 2005, when there were none. Correct the legal status or the date it began.',
    fails: ({ DECOM, LS }) => LS === 'E1' && isBefore(DECOM, DECEMBER_2005.first),
  }),
  rowRule({
    code: '451',
    table: 'Episodes',
    fields: ['DEC', 'LS', 'REC'],
    until: 2023,
    message:
      'An open episode has a freeing order (D1), which could not be applied for since 30 December 2005. Enter the legal status the child has now, or end the episode.',
    fails: ({ LS, DEC, REC }) => LS === 'D1' && isBlank(DEC) && isBlank(REC),
  }),
  rowRule({
    code: '1009',
    table: 'Episodes',
    fields: ['REASON_PLACE_CHANGE'],
    message:
      'The reason for the placement change is not a code on the list. Enter the code, such as CARPL for the care plan.',
    fails: ({ REASON_PLACE_CHANGE }) => isNoCode(reasonsForChange, REASON_PLACE_CHANGE),
  }),
]
