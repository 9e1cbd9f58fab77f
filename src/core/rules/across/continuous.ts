import { isContinuouslyLookedAfter } from '../care.ts'
import type { Circumstances } from '../circumstances.ts'
import {
  adoptionItems,
  hasAdoptionItems,
  hasLeaverItems,
  hasTwelveMonthItems,
  lacksTwelveMonthItems,
  leaverItems,
  twelveMonthItems,
} from '../completed.ts'
import type { Row } from '../row.ts'
import { childRule, returnRule, type Rule } from '../rule.ts'
import { ageOn, isBlank, isGiven } from '../when.ts'

/** Checks that rest on whether a child was looked after continuously for twelve months, in code order. */
export const continuous: readonly Rule[] = [
  ofAskedAllYear({
    code: '157',
    fields: ['DOB', 'SDQ_REASON'],
    message:
      'The reason for no strengths and difficulties score is the age of the child (SDQ1), who was of an age for one all year. Enter the score or another reason, or correct the date of birth.',
    fails: (row, about) => row.SDQ_REASON === 'SDQ1' && isOfScoreAge(row, about),
  }),
  ofOthers({
    code: '185',
    fields: ['SDQ_SCORE'],
    message:
      'There is a strengths and difficulties score for a child who was not looked after for the whole year to 31 March. Take out the score, or correct the episodes.',
    fails: ({ SDQ_SCORE }) => isGiven(SDQ_SCORE),
  }),
  ofContinuous({
    code: '186',
    fields: ['SDQ_SCORE'],
    message:
      'There is neither a strengths and difficulties score nor a reason for having none, for a child aged 4 to 16 looked after all year. Enter the score or the reason.',
    fails: (row, about) => hasNoScoreOrReason(row) && isOfScoreAge(row, about),
  }),
  childRule({
    code: '187',
    tables: ['Episodes', 'OC3', 'AD1'],
    fields: [...leaverItems, ...adoptionItems],
    message:
      'The child was looked after all year to 31 March, so can have been neither adopted nor a care leaver in it. Take out the adoption or care leaver items, or correct the episodes.',
    look(child, found, about) {
      if (child.OC3.length + child.AD1.length === 0) return
      const leaving = child.OC3.filter(hasLeaverItems)
      const adopted = child.AD1.filter(hasAdoptionItems)
      if (leaving.length + adopted.length > 0 && isContinuouslyLookedAfter(child, about))
        found(...leaving, ...adopted)
    },
  }),
  ofOthers({
    code: '190',
    fields: [...twelveMonthItems],
    message:
      'Items asked of children looked after all year are filled in for one who was not. Leave them blank, or correct the episodes.',
    fails: hasTwelveMonthItems,
  }),
  childRule({
    code: '191',
    tables: ['Episodes', 'OC2'],
    fields: ['CHILD', 'HEALTH_ASSESSMENT', 'IMMUNISATIONS', 'SUBSTANCE_MISUSE', 'TEETH_CHECK'],
    message:
      'The child was looked after all year to 31 March, and immunisations, teeth check, health assessment or substance misuse is blank, or there is no OC2 row. Fill in all four.',
    look(child, found, about) {
      if (!isContinuouslyLookedAfter(child, about)) return
      if (child.OC2.length === 0) found(...child.Episodes)
      for (const row of child.OC2) if (lacksTwelveMonthItems(row)) found(row)
    },
  }),
  ofContinuous({
    code: '197B',
    fields: ['DOB', 'SDQ_REASON'],
    message:
      'The child turned 4 or 17 in the year and has neither a strengths and difficulties score nor a reason for having none. Enter one of them.',
    fails: (row, { end }) =>
      hasNoScoreOrReason(row) && (ageOn(row.DOB, end) === 4 || ageOn(row.DOB, end) === 17),
  }),
  ofOthers({
    code: '198',
    fields: ['SDQ_REASON'],
    message:
      'There is a reason for no strengths and difficulties score for a child who was not looked after for the whole year to 31 March. Take out the reason, or correct the episodes.',
    fails: ({ SDQ_REASON }) => isGiven(SDQ_REASON),
  }),
  childRule({
    code: '215',
    tables: ['OC2', 'OC3'],
    fields: [...twelveMonthItems, 'IN_TOUCH', 'ACTIV', 'ACCOM'],
    message:
      'The young person has care leaver items and also items asked of children looked after all year. Take out those that are wrong.',
    look({ OC2, OC3 }, found) {
      if (OC3.length === 0) return
      const all = OC2.filter(hasTwelveMonthItems)
      const leaving = OC3.filter(hasLeaverItems)
      if (all.length > 0 && leaving.length > 0) found(...all, ...leaving)
    },
  }),
  ofContinuous({
    code: '543',
    fields: ['CONVICTED', 'DOB'],
    message:
      'The child was 10 or over on 31 March and looked after all year, and nothing says whether they were convicted. Enter 0 or 1.',
    fails: ({ CONVICTED, DOB }, { end }) => isBlank(CONVICTED) && ageOn(DOB, end) >= 10,
  }),
  ofContinuous({
    code: '545',
    fields: ['DOB', 'HEALTH_CHECK'],
    message:
      'The child was under 5 on 31 March and looked after all year, and nothing says whether development checks are up to date. Enter 0 or 1.',
    fails: ({ HEALTH_CHECK, DOB }, { end }) => isBlank(HEALTH_CHECK) && ageOn(DOB, end) < 5,
  }),
  ofAskedAllYear({
    code: '546',
    fields: ['DOB', 'HEALTH_CHECK'],
    message:
      'The child was 5 or over on 31 March, too old for the development check of young children. Leave it blank, or correct the date of birth.',
    fails: ({ HEALTH_CHECK, DOB }, { end }) => isGiven(HEALTH_CHECK) && ageOn(DOB, end) >= 5,
  }),
]

interface OnTwelveMonths {
  readonly code: string
  readonly fields: readonly string[]
  readonly message: string
  readonly fails: (row: Row<'OC2'>, about: Circumstances) => boolean
}

/** A check of the OC2 rows of children looked after all year. The row is tried first: that is quicker. */
function ofContinuous({ fails, ...said }: OnTwelveMonths): Rule {
  return childRule({
    ...said,
    tables: ['OC2', 'Episodes'],
    look(child, found, about) {
      for (const row of child.OC2)
        if (fails(row, about) && isContinuouslyLookedAfter(child, about)) found(row)
    },
  })
}

/** A check of the OC2 rows of children not looked after all year. */
function ofOthers({ fails, ...said }: OnTwelveMonths): Rule {
  return childRule({
    ...said,
    tables: ['OC2', 'Episodes'],
    look(child, found, about) {
      for (const row of child.OC2)
        if (fails(row, about) && !isContinuouslyLookedAfter(child, about)) found(row)
    },
  })
}

/**
 * A check of the OC2 rows of children looked after all year, whose text does not say so although the Department has
 * it read the episodes. In a return without episodes the row itself says that the child was.
 */
function ofAskedAllYear({ fails, ...said }: OnTwelveMonths): Rule {
  return returnRule({
    ...said,
    tables: ['OC2'],
    look({ rows, children }, found, about) {
      const isTold = rows('Episodes').length > 0
      for (const child of children)
        for (const row of child.OC2)
          if (fails(row, about) && (!isTold || isContinuouslyLookedAfter(child, about))) found(row)
    },
  })
}

/** Of an age for a strengths and difficulties score from the first day of the year to the last. */
const isOfScoreAge = ({ DOB }: Row<'OC2'>, { start, end }: Circumstances): boolean =>
  ageOn(DOB, start) >= 4 && ageOn(DOB, end) < 17

const hasNoScoreOrReason = ({ SDQ_SCORE, SDQ_REASON }: Row<'OC2'>): boolean =>
  isBlank(SDQ_SCORE) && isBlank(SDQ_REASON)
