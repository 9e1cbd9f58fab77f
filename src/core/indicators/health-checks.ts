import type { Standing } from '../record/standing.ts'
import { only, type Cohort } from './cohort.ts'
import {
  assessedInYear,
  assessmentDue,
  assessedWords,
  assessmentsUpToDate,
  immunised,
  immunisedWords,
  teethChecked,
  teethDue,
  teethWords,
} from './health-facts.ts'
import { heldTwelveMonths } from './in-care.ts'
import type { Basis, Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import { lastDatesGap } from './last-dates.ts'
import { guidance, has, recorded, yearEnd, type Flag } from './outcomes.ts'
import { trusting } from './trust.ts'
import { daysPast } from './window.ts'

interface Check extends Pick<Definition, 'id' | 'title' | 'question' | 'source' | 'caution'> {
  readonly flag: Flag
  readonly words: string
  readonly cohort?: Cohort<Standing>
}

/** A yes-or-no fact of the outcomes row, out of the children it is asked of. */
export const check = ({ flag, cohort = heldTwelveMonths, ...words }: Check): Indicator =>
  share({ ...yearEnd, ...words, cohort, counts: has(flag), because: recorded(flag) })

const common = {
  theme: 'health',
  reach: 'day',
  tables: ['Episodes'],
  better: 'higher',
  historyMonths: 12,
} as const satisfies Partial<Definition>

const fromReturn = (indicator: Indicator): Basis => ({ source: 'the return (OC2)', indicator })

const assessments = {
  id: 'rha-up-to-date',
  title: 'Health assessments up to date',
  question: 'Has every child had the health checks due?',
  source: `Care Planning Regulations 2010 reg 7; ${guidance}`,
  caution: 'Children under 5 need two assessments in the year.',
} as const

const dental = {
  id: 'dental-up-to-date',
  title: 'Dental checks up to date',
  question: 'Have they seen a dentist in the last year?',
  source: guidance,
  caution: 'Babies are included, and a check that was declined counts as not done.',
} as const

const immunisations = {
  id: 'immunisations-up-to-date',
  title: 'Immunisations up to date',
  question: 'Are their jabs up to date?',
  source: guidance,
} as const

/** Checks of children in care for twelve months: by the return at year end, by dated records in any month. */
export const healthChecks: readonly Indicator[] = [
  trusting(
    fromReturn(
      check({
        ...assessments,
        flag: 'HEALTH_ASSESSMENT',
        words: 'children who had the health assessments due in the year',
      }),
    ),
    {
      source: 'health assessment dates',
      indicator: share({
        ...common,
        ...assessments,
        collections: ['health_assessments'],
        cohort: heldTwelveMonths,
        words: 'children who had the health assessments due in the last twelve months',
        counts: assessmentsUpToDate,
        because: assessedWords,
        daysLate: (standing) => daysPast(assessmentDue(standing), standing.on),
        gap: lastDatesGap('health_assessments'),
        caution: `${assessments.caution} Where only the last date is known, it must be within six months.`,
      }),
    },
  ),
  count({
    ...common,
    id: 'rha-overdue-count',
    title: 'Children with no health assessment in the last twelve months',
    question: 'How many have had no medical for a year?',
    better: 'lower',
    unit: 'children',
    collections: ['health_assessments'],
    cohort: only(
      heldTwelveMonths,
      'children in care for twelve months or more with no health assessment in the last twelve months',
      (standing) => !assessedInYear(standing),
    ),
    because: assessedWords,
    daysLate: (standing) => daysPast(assessmentDue(standing), standing.on),
    gap: lastDatesGap('health_assessments'),
    source: 'Care Planning Regulations 2010 reg 7',
    caution: 'An assessment that was refused, or is booked for later, has not been had.',
  }),
  trusting(
    fromReturn(
      check({
        ...dental,
        flag: 'TEETH_CHECK',
        words: 'children who had their teeth checked by a dentist in the year',
      }),
    ),
    {
      source: 'dental check dates',
      indicator: share({
        ...common,
        ...dental,
        collections: ['dental_checks'],
        cohort: heldTwelveMonths,
        words: 'children who had their teeth checked by a dentist in the last twelve months',
        counts: teethChecked,
        because: teethWords,
        daysLate: (standing) => daysPast(teethDue(standing), standing.on),
        gap: lastDatesGap('dental_checks'),
      }),
    },
  ),
  trusting(
    fromReturn(
      check({
        ...immunisations,
        flag: 'IMMUNISATIONS',
        words: 'children who had their immunisations up to date',
      }),
    ),
    {
      source: 'immunisation records',
      indicator: share({
        ...common,
        ...immunisations,
        collections: ['immunisation_status'],
        cohort: heldTwelveMonths,
        words: 'children who had their immunisations up to date',
        counts: immunised,
        because: immunisedWords,
        caution: 'A child whose history is not known is not up to date.',
      }),
    },
  ),
]
