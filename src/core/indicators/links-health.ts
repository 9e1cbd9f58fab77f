import type { Link } from './link.ts'
import {
  base,
  less,
  number,
  PERIODS,
  rowsAdd,
  rowsDivide,
  rowsOver,
  same,
  sum,
  unless,
} from './links-terms.ts'

const first = (key: string) => number('iha-timely', key)
const areas = ['area-east', 'area-west', 'area-other', 'area-not-recorded']

const assessments: readonly Link[] = [
  ...rowsDivide(
    'each ended in one way',
    base('iha-timely'),
    'iha-timely',
    'in-time late refused not-a-doctor not-done',
  ),
  ...same(['rows'], 'in time', number('iha-timely'), first('in-time')),
  rowsAdd('in each part of the area', number('iha-timely'), 'iha-timely', areas.join(' ')),
  sum(
    ['rows'],
    'in each part of the area',
    base('iha-timely'),
    ...areas.map((key) => base('iha-timely', key)),
  ),
  sum(
    ['rows'],
    'those counted and those who left first',
    base('iha-timely', 'left-first'),
    base('iha-timely'),
    first('left-first'),
  ),
  ...rowsDivide(
    'each ended in one way',
    base('rha-due-month'),
    'rha-due-month',
    'in-time late refused not-done',
  ),
  ...unless('the monthly totals of the NHS tell one of them', [
    ...same(
      PERIODS,
      'review health assessments due',
      base('rha-due-month'),
      base('dental-due-month'),
      base('immunisations-due-month'),
    ),
    ...same(['rows'], 'done in time', number('rha-due-month'), number('rha-due-month', 'in-time')),
  ]),
  ...same(
    PERIODS,
    'children in care for twelve months or more',
    base('rha-up-to-date'),
    base('dental-up-to-date'),
    base('immunisations-up-to-date'),
    base('substance-misuse'),
    base('savings-account'),
    base('junior-isa'),
  ),
]

const scores: readonly Link[] = [
  ...same(PERIODS, 'children with a score', number('sdq-completed'), base('sdq-average'), base('sdq-bands')),
  ...rowsDivide(
    'each score is in one band',
    number('sdq-completed'),
    'sdq-bands',
    'normal borderline concern',
  ),
  ...same(['rows'], 'a score of 17 or more', number('sdq-bands'), number('sdq-bands', 'concern')),
  rowsAdd('a score of 14 or more', number('sdq-14-plus'), 'sdq-bands', 'borderline concern'),
  ...rowsOver(number('substance-misuse'), 'substance-misuse', 'received offered-refused'),
]

const savings: readonly Link[] = [
  ...rowsOver(
    base('savings-account'),
    'savings-account',
    'SAVINGS JUNIOR_ISA CHILD_TRUST_FUND none not-recorded',
  ),
  sum(
    ['rows'],
    'each child has an account, has none, or nothing is recorded',
    number('savings-account'),
    base('savings-account'),
    less(number('savings-account', 'none')),
    less(number('savings-account', 'not-recorded')),
  ),
]

const away: readonly Link[] = [
  ...same(
    PERIODS,
    'children who went missing',
    number('missing-children'),
    base('missing-incidents-average'),
  ),
  ...same(
    PERIODS,
    'children in care at any time in the period',
    base('missing-children'),
    base('away-unauthorised'),
  ),
  ...same(PERIODS, 'offers of a talk', number('rhi-offered'), base('rhi-accepted')),
  ...same(PERIODS, 'incidents that ended', base('rhi-offered'), base('rhi-72h')),
  ...rowsDivide(
    'of a child in care, or not',
    number('missing-incidents'),
    'missing-incidents',
    'in-care not-in-care',
  ),
  ...unless('a police report and the return differ', [
    ...same(
      ['rows'],
      'incidents of children in care',
      number('missing-incidents-average'),
      number('missing-incidents', 'in-care'),
    ),
  ]),
  ...same(
    ['rows'],
    'reports graded high',
    number('missing-high-risk'),
    number('missing-high-risk', 'of-reports'),
    number('missing-high-risk', 'of-graded'),
  ),
  ...rowsOver(base('missing-high-risk'), 'missing-high-risk', 'of-reports'),
  rowsAdd(
    'the highest risk is high or medium',
    number('exploitation-risk'),
    'exploitation-risk',
    'high medium',
  ),
  ...rowsOver(number('cic-count'), 'exploitation-risk', 'cse cce both high medium'),
  ...unless('the kind of a risk is not recorded', [
    rowsAdd('sexual, criminal or both', number('exploitation-risk'), 'exploitation-risk', 'cse cce both'),
  ]),
]

/** Of health, savings and safety. */
export const healthLinks: readonly Link[] = [...assessments, ...scores, ...savings, ...away]
