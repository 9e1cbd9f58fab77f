import { isTemporary } from '../care.ts'
import type { Row } from '../row.ts'
import { childRule, rowRule, type Rule } from '../rule.ts'
import { ageOn, isBlank, isCode, isGiven, isSameText } from '../when.ts'
import { earlierRule, laterRule } from './following.ts'

type Episode = Row<'Episodes'>

const WHERE = ['PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN']

/** Checks of what the reasons for an episode or a move claim against what changed, in code order. */
export const changes: readonly Rule[] = [
  earlierRule({
    code: '225',
    fields: ['REASON_PLACE_CHANGE'],
    message:
      'The child moved to another placement when this episode ended, and no reason for placement change is given. Enter the reason on this episode.',
    fails: (before, after) =>
      before.REC === 'X1' &&
      isCode(MOVES, after.RNE) &&
      !isTemporary(before) &&
      !isTemporary(after) &&
      isBlank(before.REASON_PLACE_CHANGE),
  }),
  childRule({
    code: '226',
    tables: ['Episodes'],
    fields: ['PLACE', 'REASON_PLACE_CHANGE'],
    message:
      'This placement is temporary, and a reason for placement change stands on it or on the episode before. Clear the reason: a temporary move has none.',
    look({ Episodes }, found) {
      let before: Episode | undefined
      for (const episode of Episodes) {
        if (isTemporary(episode) && (givesReason(episode) || givesReason(before))) found(episode)
        before = episode
      }
    },
  }),
  rowRule({
    code: '233',
    table: 'Episodes',
    fields: ['REASON_PLACE_CHANGE'],
    since: 2025,
    message:
      'The episode has not ended and has a reason for placement change. Clear the reason, or enter the date the episode ceased.',
    fails: (episode) => isBlank(episode.DEC) && givesReason(episode),
  }),
  childRule({
    code: '234',
    tables: ['Episodes', 'Header'],
    fields: ['DOB', 'REASON_PLACE_CHANGE'],
    since: 2025,
    message:
      'The reason for placement change is custody, and the child was under 10. Correct the reason or the date of birth.',
    look({ Episodes, Header }, found) {
      for (const episode of Episodes)
        if (episode.REASON_PLACE_CHANGE === 'CUSTOD')
          for (const header of Header) if (ageOn(header.DOB, movedOn(episode)) < 10) found(episode, header)
    },
  }),
  laterRule({
    code: '434',
    fields: ['LS', 'RNE', ...WHERE],
    message:
      'The reason for new episode is a change of legal status only. Either the legal status is the same as before, or the placement, provider, postcode or URN changed too: correct the reason or what differs.',
    fails: (before, after) => after.RNE === 'L' && (!hasNewStatus(before, after) || hasMoved(before, after)),
  }),
  laterRule({
    code: '435',
    fields: ['LS', ...WHERE],
    message:
      'The reason for new episode is a change of placement only. Either the placement, provider, postcode and URN are all the same as before, or the legal status changed too: correct the reason or what differs.',
    fails: (before, after) =>
      (after.RNE === 'P' || after.RNE === 'T') && (hasNewStatus(before, after) || !hasMoved(before, after)),
  }),
  laterRule({
    code: '436',
    fields: ['LS', 'RNE', ...WHERE],
    message:
      'The reason for new episode is a change of both legal status and placement, and one of the two is the same as before. Correct the reason, or the legal status or placement.',
    fails: (before, after) =>
      (after.RNE === 'B' || after.RNE === 'U') && !(hasNewStatus(before, after) && hasMoved(before, after)),
  }),
]

/** Reasons for new episode by which the placement changes while care goes on. */
const MOVES = ['P', 'T', 'B', 'U']

const givesReason = (episode: Episode | undefined): boolean => isGiven(episode?.REASON_PLACE_CHANGE)

/** The child moves when the episode ends; one that has no end is taken as it began. */
const movedOn = ({ DECOM, DEC }: Episode) => DEC ?? DECOM

const hasNewStatus = (before: Episode, after: Episode): boolean => !isSameText(before.LS, after.LS)

function hasMoved(before: Episode, after: Episode): boolean {
  return !(
    isSameText(before.PLACE, after.PLACE) &&
    isSameText(before.PLACE_PROVIDER, after.PLACE_PROVIDER) &&
    isSameText(before.PL_POST, after.PL_POST) &&
    isSameText(before.URN, after.URN)
  )
}
