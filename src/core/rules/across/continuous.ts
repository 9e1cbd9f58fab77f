import { isContinuouslyLookedAfter } from '../care.ts'
import type { Child } from '../child.ts'
import type { Circumstances } from '../circumstances.ts'
import {
  hasAdoptionItems,
  hasLeaverItems,
  hasTwelveMonthItems,
  lacksTwelveMonthItems,
  twelveMonthItems,
} from '../completed.ts'
import type { Row } from '../row.ts'
import { childRule, type Rule } from '../rule.ts'
import { ageOn, isBlank, isGiven } from '../when.ts'

/** Checks that rest on whether a child was looked after continuously for twelve months, in code order. */
export const continuous: readonly Rule[] = [
  childRule({
    code: '157',
    tables: ['OC2', 'Episodes'],
    fields: ['DOB', 'SDQ_REASON'],
    message:
      'The reason for no strengths and difficulties score is the age of the child (SDQ1), who was of an age for one all year. Enter the score or another reason, or correct the date of birth.',
    look(child, found, about) {
      for (const row of rowsOfContinuous(child, about))
        if (row.SDQ_REASON === 'SDQ1' && isOfScoreAge(row, about)) found(row)
    },
  }),
  childRule({
    code: '185',
    tables: ['OC2', 'Episodes'],
    fields: ['SDQ_SCORE'],
    message:
      'There is a strengths and difficulties score for a child who was not looked after for the whole year to 31 March. Take out the score, or correct the episodes.',
    look(child, found, about) {
      for (const row of rowsOfOthers(child, about)) if (isGiven(row.SDQ_SCORE)) found(row)
    },
  }),
  childRule({
    code: '186',
    tables: ['OC2', 'Episodes'],
    fields: ['SDQ_SCORE'],
    message:
      'There is neither a strengths and difficulties score nor a reason for having none, for a child aged 4 to 16 looked after all year. Enter the score or the reason.',
    look(child, found, about) {
      for (const row of rowsOfContinuous(child, about))
        if (hasNoScoreOrReason(row) && isOfScoreAge(row, about)) found(row)
    },
  }),
  childRule({
    code: '187',
    tables: ['Episodes', 'OC3', 'AD1'],
    fields: [
      'ACCOM',
      'ACTIV',
      'DATE_INT',
      'DATE_MATCH',
      'FOSTER_CARE',
      'IN_TOUCH',
      'LS_ADOPTR',
      'NB_ADOPTR',
      'SEX_ADOPTR',
    ],
    message:
      'The child was looked after all year to 31 March, so can have been neither adopted nor a care leaver in it. Take out the adoption or care leaver items, or correct the episodes.',
    look(child, found, about) {
      const leaving = child.OC3.filter(hasLeaverItems)
      const adopted = child.AD1.filter(hasAdoptionItems)
      if (leaving.length + adopted.length > 0 && isContinuouslyLookedAfter(child, about))
        found(...leaving, ...adopted)
    },
  }),
  childRule({
    code: '190',
    tables: ['OC2', 'Episodes'],
    fields: [...twelveMonthItems],
    message:
      'Items asked of children looked after all year are filled in for one who was not. Leave them blank, or correct the episodes.',
    look(child, found, about) {
      for (const row of rowsOfOthers(child, about)) if (hasTwelveMonthItems(row)) found(row)
    },
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
  childRule({
    code: '197B',
    tables: ['OC2', 'Episodes'],
    fields: ['DOB', 'SDQ_REASON'],
    message:
      'The child turned 4 or 17 in the year and has neither a strengths and difficulties score nor a reason for having none. Enter one of them.',
    look(child, found, about) {
      for (const row of rowsOfContinuous(child, about)) {
        const age = ageOn(row.DOB, about.end)
        if ((age === 4 || age === 17) && hasNoScoreOrReason(row)) found(row)
      }
    },
  }),
  childRule({
    code: '198',
    tables: ['OC2', 'Episodes'],
    fields: ['SDQ_REASON'],
    message:
      'There is a reason for no strengths and difficulties score for a child who was not looked after for the whole year to 31 March. Take out the reason, or correct the episodes.',
    look(child, found, about) {
      for (const row of rowsOfOthers(child, about)) if (isGiven(row.SDQ_REASON)) found(row)
    },
  }),
  childRule({
    code: '215',
    tables: ['OC2', 'OC3'],
    fields: [...twelveMonthItems, 'IN_TOUCH', 'ACTIV', 'ACCOM'],
    message:
      'The young person has care leaver items and also items asked of children looked after all year. Take out those that are wrong.',
    look({ OC2, OC3 }, found) {
      const all = OC2.filter(hasTwelveMonthItems)
      const leaving = OC3.filter(hasLeaverItems)
      if (all.length > 0 && leaving.length > 0) found(...all, ...leaving)
    },
  }),
  childRule({
    code: '543',
    tables: ['OC2', 'Episodes'],
    fields: ['CONVICTED', 'DOB'],
    message:
      'The child was 10 or over on 31 March and looked after all year, and nothing says whether they were convicted. Enter 0 or 1.',
    look(child, found, about) {
      for (const row of rowsOfContinuous(child, about))
        if (isBlank(row.CONVICTED) && ageOn(row.DOB, about.end) >= 10) found(row)
    },
  }),
  childRule({
    code: '545',
    tables: ['OC2', 'Episodes'],
    fields: ['DOB', 'HEALTH_CHECK'],
    message:
      'The child was under 5 on 31 March and looked after all year, and nothing says whether development checks are up to date. Enter 0 or 1.',
    look(child, found, about) {
      for (const row of rowsOfContinuous(child, about))
        if (isBlank(row.HEALTH_CHECK) && ageOn(row.DOB, about.end) < 5) found(row)
    },
  }),
]

const NONE: readonly Row<'OC2'>[] = []

/** The child's OC2 rows, if the child was looked after all year. */
const rowsOfContinuous = (child: Child, about: Circumstances): readonly Row<'OC2'>[] =>
  isContinuouslyLookedAfter(child, about) ? child.OC2 : NONE

/** The child's OC2 rows, if the child was not looked after all year. */
const rowsOfOthers = (child: Child, about: Circumstances): readonly Row<'OC2'>[] =>
  isContinuouslyLookedAfter(child, about) ? NONE : child.OC2

/** Of an age for a strengths and difficulties score from the first day of the year to the last. */
const isOfScoreAge = ({ DOB }: Row<'OC2'>, { start, end }: Circumstances): boolean =>
  ageOn(DOB, start) >= 4 && ageOn(DOB, end) < 17

const hasNoScoreOrReason = ({ SDQ_SCORE, SDQ_REASON }: Row<'OC2'>): boolean =>
  isBlank(SDQ_SCORE) && isBlank(SDQ_REASON)
