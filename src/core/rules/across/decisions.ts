import type { Day } from '../../time/day.ts'
import { hasCeased, isAdoption, isForAdoption, isOpenOn, isShortBreak } from '../care.ts'
import type { Child } from '../child.ts'
import { haveAllEnded } from '../placed-adoption.ts'
import type { Row } from '../row.ts'
import { childRule, type Rule } from '../rule.ts'
import { isAfter, isBefore, isBlank, isDate, isGiven } from '../when.ts'

type Episode = Row<'Episodes'>
type Decision = Row<'PlacedAdoption'>

/** Checks of decisions to place for adoption against episodes, in code order. */
export const decisions: readonly Rule[] = [
  childRule({
    code: '117',
    tables: ['PlacedAdoption', 'Episodes'],
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'DEC', 'DECOM', 'REC'],
    message:
      'A decision about placing for adoption, or its reversal, is after the end of the year or after the child ceased to be looked after. Correct the date, or the end of the last episode.',
    look({ PlacedAdoption, Episodes }, found, { end }) {
      const last = lastToCease(Episodes)
      const isLate = (on: Day | undefined) => isAfter(on, end) || isAfterCare(on, last, Episodes)
      for (const decision of PlacedAdoption)
        if (isLate(decision.DATE_PLACED) || isLate(decision.DATE_PLACED_CEASED)) found(decision, last)
    },
  }),
  childRule({
    code: '118',
    tables: ['PlacedAdoption', 'Episodes'],
    fields: ['DECOM', 'LS'],
    message:
      'The decision that the child should no longer be placed for adoption is from before this year, or from before the child was looked after. Correct the date, or take out the decision.',
    look({ PlacedAdoption, Episodes }, found, { start }) {
      const first = Episodes.find((episode) => !isShortBreak(episode) && isDate(episode.DECOM))
      for (const decision of PlacedAdoption) {
        const { DATE_PLACED_CEASED: on } = decision
        if (isBefore(on, start) || isBefore(on, first?.DECOM)) found(decision, first)
      }
    },
  }),
  childRule({
    code: '551',
    tables: ['Episodes', 'PlacedAdoption'],
    fields: ['DATE_PLACED', 'PLACE'],
    message:
      'The child was placed for adoption, but the date of the decision to do so is missing. Enter it, or correct the placement.',
    look({ Episodes, PlacedAdoption }, found) {
      if (PlacedAdoption.some(({ DATE_PLACED }) => isGiven(DATE_PLACED))) return
      for (const episode of Episodes) if (isForAdoption(episode)) found(episode, ...PlacedAdoption)
    },
  }),
  childRule({
    code: '552',
    tables: ['Episodes', 'PlacedAdoption'],
    fields: ['DATE_PLACED', 'DECOM'],
    message:
      'The child was placed for adoption before the decision to do so. Correct the date of the decision or of the placement.',
    look(child, found) {
      found(...decidedAfter(child, isForAdoption))
    },
  }),
  childRule({
    code: '553',
    tables: ['Episodes', 'PlacedAdoption'],
    fields: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    message:
      'There is a placement order, but no decision that the child should be placed for adoption stands. Enter the date of the decision, or correct the legal status.',
    look(child, found) {
      found(...withoutDecision(child, isPlacementOrder))
    },
  }),
  childRule({
    code: '554',
    tables: ['Episodes', 'PlacedAdoption'],
    fields: ['DATE_PLACED', 'DECOM', 'LS'],
    severity: 'query',
    message:
      'The placement order is earlier than the decision that the child should be placed for adoption. Check both dates, and the episodes of earlier years.',
    look(child, found) {
      found(...decidedAfter(child, isPlacementOrder))
    },
  }),
  childRule({
    code: '555',
    tables: ['Episodes', 'PlacedAdoption'],
    fields: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    until: 2023,
    message:
      'There is a freeing order, but no decision that the child should be placed for adoption stands. Enter the date of the decision, or correct the legal status.',
    look(child, found) {
      found(...withoutDecision(child, isFreeingOrder))
    },
  }),
  childRule({
    code: '556',
    tables: ['Episodes', 'PlacedAdoption'],
    fields: ['DATE_PLACED', 'DECOM'],
    until: 2023,
    message:
      'The freeing order is earlier than the decision that the child should be placed for adoption. Correct one of the two dates.',
    look(child, found) {
      found(...decidedAfter(child, isFreeingOrder))
    },
  }),
  childRule({
    code: '557',
    tables: ['Episodes', 'PlacedAdoption'],
    fields: ['DATE_PLACED_CEASED', 'LS', 'PLACE', 'REASON_PLACED_CEASED', 'REC'],
    until: 2023,
    message:
      'The child was to be placed for adoption and left care without being adopted. Enter when and why the decision was reversed, or correct the reason the episode ended.',
    look(child, found) {
      found(...leftUnadopted(child, (episode) => isPlacementOrder(episode) || isFreeingOrder(episode)))
    },
  }),
  childRule({
    code: '557',
    tables: ['Episodes', 'PlacedAdoption'],
    fields: ['DATE_PLACED_CEASED', 'LS', 'PLACE', 'REASON_PLACED_CEASED', 'REC'],
    since: 2024,
    message:
      'The child was to be placed for adoption and left care without being adopted. Enter when and why the decision was reversed, or correct the reason the episode ended.',
    look(child, found) {
      found(...leftUnadopted(child, isPlacementOrder))
    },
  }),
  childRule({
    code: '558',
    tables: ['Episodes', 'PlacedAdoption'],
    fields: ['DATE_PLACED_CEASED', 'REC'],
    message:
      'The child was adopted, but the decision to place for adoption has an end. Leave its end blank, or correct the reason the episode ended.',
    look({ Episodes, PlacedAdoption }, found) {
      if (haveAllEnded(PlacedAdoption)) found(...Episodes.filter(isAdoption))
    },
  }),
  childRule({
    code: '1003',
    tables: ['PlacedAdoption', 'Episodes'],
    fields: ['DATE_PLACED', 'DECOM', 'RNE'],
    message:
      'The decision that the child should be placed for adoption is before the child started to be looked after. Correct one of the two dates.',
    look({ PlacedAdoption, Episodes }, found) {
      const start = Episodes.find(({ RNE }) => RNE === 'S')
      for (const decision of PlacedAdoption)
        if (isBefore(decision.DATE_PLACED, start?.DECOM)) found(decision, start)
    },
  }),
]

const isPlacementOrder = ({ LS }: Episode): boolean => LS === 'E1'

const isFreeingOrder = ({ LS }: Episode): boolean => LS === 'D1'

/** The episode with which the child last ceased to be looked after. */
function lastToCease(episodes: readonly Episode[]): Episode | undefined {
  let last: Episode | undefined
  for (const episode of episodes)
    if (hasCeased(episode) && isDate(episode.DEC) && !isBefore(episode.DEC, last?.DEC)) last = episode
  return last
}

/** A day after the child ceased to be looked after, on which no other episode was open. */
const isAfterCare = (on: Day | undefined, last: Episode | undefined, episodes: readonly Episode[]): boolean =>
  isAfter(on, last?.DEC) && isDate(on) && !episodes.some((episode) => isOpenOn(episode, on))

/** The first episode of a kind and the first decision, when the decision is the later of the two. */
function decidedAfter(
  { Episodes, PlacedAdoption }: Child,
  isOfKind: (row: Episode) => boolean,
): (Episode | Decision)[] {
  const episode = Episodes.find(isOfKind)
  const [decision] = PlacedAdoption
  return episode && decision && isAfter(decision.DATE_PLACED, episode.DECOM) ? [episode, decision] : []
}

/** Open episodes of a kind without any decision, or else the decisions, when none of them stands. */
function withoutDecision(
  { Episodes, PlacedAdoption }: Child,
  isOfKind: (row: Episode) => boolean,
): readonly (Episode | Decision)[] {
  const open = Episodes.filter((episode) => isOfKind(episode) && isBlank(episode.DEC))
  if (open.length === 0 || PlacedAdoption.some(stands)) return []
  return PlacedAdoption.length === 0 ? open : PlacedAdoption
}

const stands = ({ DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED }: Decision): boolean =>
  isGiven(DATE_PLACED) && isBlank(DATE_PLACED_CEASED) && isBlank(REASON_PLACED_CEASED)

/**
 * Episodes with which a child left care other than by adoption, from a placement for adoption or under an order for
 * it, and the decisions whose reversal is not filled in.
 */
function leftUnadopted(
  { Episodes, PlacedAdoption }: Child,
  isUnderOrder: (row: Episode) => boolean,
): readonly (Episode | Decision)[] {
  const unfilled = PlacedAdoption.filter(
    ({ DATE_PLACED_CEASED, REASON_PLACED_CEASED }) =>
      isBlank(DATE_PLACED_CEASED) || isBlank(REASON_PLACED_CEASED),
  )
  if (PlacedAdoption.length > 0 && unfilled.length === 0) return []
  const left = Episodes.filter(
    (episode) =>
      hasCeased(episode) && !isAdoption(episode) && (isForAdoption(episode) || isUnderOrder(episode)),
  )
  return left.length === 0 ? [] : [...left, ...unfilled]
}
