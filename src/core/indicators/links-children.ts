import type { Link } from './link.ts'
import {
  base,
  before,
  less,
  number,
  PERIODS,
  rowsAdd,
  rowsAmong,
  rowsDivide,
  rowsOver,
  same,
  sum,
  unless,
} from './links-terms.ts'

const inCare = number('cic-count')
const ages = 'under-1 1-4 5-9 10-15 16-plus not-known'
const sexes = ['M', 'F', 'U']
const ageRow = (key: string) => number('cic-age-sex', key)

const stock: readonly Link[] = [
  ...same(
    PERIODS,
    'all children in care on the day',
    inCare,
    number('cic-rate-per-10k'),
    number('cic-age-sex'),
    number('cic-duration'),
    number('cic-legal-status'),
    number('placement-duration'),
    number('placement-type'),
    number('iro-caseload'),
    ...[
      'cic-uasc',
      'cic-placed-with-parents',
      'missing-children-snapshot',
      'exploitation-risk',
      'placement-3plus',
      'social-worker-3plus',
      'placement-20-miles',
      'placement-20-miles-outside',
      'placement-outside-area',
      'placement-foster',
      'placement-residential',
      'placement-commissioned',
      'iv-matched',
    ].map((id) => base(id)),
  ),
  ...unless('a child is in a return twice, or an episode ends in a way that is no leaving (X1)', [
    sum(
      PERIODS,
      'children in care are those of the period before, and those who came in, less those who left',
      inCare,
      before(inCare),
      number('cic-net-change'),
    ),
  ]),
]

const profile: readonly Link[] = [
  ...rowsDivide('each child is of one age', inCare, 'cic-age-sex', ages),
  ...rowsDivide('each child has one sex recorded, or none', inCare, 'cic-age-sex', 'M F U'),
  rowsAdd('under 1 and 1 to 4 are under 5', ageRow('0-4'), 'cic-age-sex', 'under-1 1-4'),
  ...rowsOver(inCare, 'cic-age-sex', '0-4'),
  ...ages.split(' ').flatMap((age) => {
    const keys = sexes.map((sex) => `${age}:${sex}`).join(' ')
    return [
      rowsAdd(
        'an age is its boys, its girls and those of whom it is not said',
        ageRow(age),
        'cic-age-sex',
        keys,
      ),
      ...rowsOver(inCare, 'cic-age-sex', keys),
    ]
  }),
  ...sexes.map((sex) =>
    rowsAdd(
      'a sex is all its ages',
      ageRow(sex),
      'cic-age-sex',
      ages
        .split(' ')
        .map((age) => `${age}:${sex}`)
        .join(' '),
    ),
  ),
  ...rowsDivide(
    'each child has been in care for one length',
    inCare,
    'cic-duration',
    '0-3m 3-6m 6-12m 1-2y 2-5y 5y-plus',
  ),
  ...rowsDivide(
    'each child has one legal status',
    inCare,
    'cic-legal-status',
    'interim-care-order full-care-order placement-order s20 detained youth-justice not-known',
  ),
  rowsAdd(
    'each child is of one ethnic group, or of none known',
    inCare,
    'cic-ethnicity',
    'white mixed asian black other not-known',
  ),
  rowsAdd(
    'the base is those whose group is known',
    base('cic-ethnicity'),
    'cic-ethnicity',
    'white mixed asian black other',
  ),
  rowsAdd('all groups but white', number('cic-ethnicity'), 'cic-ethnicity', 'mixed asian black other'),
  ...rowsOver(base('cic-ethnicity'), 'cic-ethnicity', 'white mixed asian black other'),
  ...rowsOver(inCare, 'cic-ethnicity', 'not-known'),
  ...rowsDivide('each is under 16, or older', number('cic-uasc'), 'cic-uasc', 'under-16 16-plus'),
  ...same(
    ['rows'],
    'children in care by agreement',
    base('cic-s20-over-6m'),
    number('cic-legal-status', 's20'),
  ),
  rowsAdd('unaccompanied or not', number('cic-s20-over-6m'), 'cic-s20-over-6m', 'uasc not-uasc'),
  sum(
    ['rows'],
    'unaccompanied or not',
    base('cic-s20-over-6m'),
    base('cic-s20-over-6m', 'uasc'),
    base('cic-s20-over-6m', 'not-uasc'),
  ),
  ...rowsAmong('return home, stay, or not said', 'reunification-assessments', 'RETURN REMAIN not-recorded'),
]

const started = number('cic-started')
const ceased = number('cic-ceased')
const reasons =
  'E11 E12 E2 E3 E4A E4B E13 E41 E43 E44 E45 E46 E47 E48 E5 E6 E7 E9 E14 E15 E16 E17 E8 not-recorded'
const reason = (key: string) => number('cic-ceased-reasons', key)

const flows: readonly Link[] = [
  ...same(PERIODS, 'children who came into care', started, base('cic-start-legal-route'), base('cic-need')),
  ...same(['month'], 'in a month each start is counted', started, base('cic-reentry-12m')),
  ...same(PERIODS, 'children who left care', ceased, base('cic-ceased-reasons'), base('cic-returned-home')),
  ...same(
    PERIODS,
    'children who left care, in six months or the year',
    base('left-care-sgo'),
    base('left-care-adopted'),
    base('left-care-permanence'),
  ),
  ...same(['year'], 'children who left care in the year', ceased, base('left-care-sgo')),
  sum(['month'], 'those who came in less those who left', number('cic-net-change'), started, less(ceased)),
  ...rowsDivide(
    'each came in one way',
    started,
    'cic-start-legal-route',
    'taken-into-care s20 youth-justice not-known',
  ),
  ...same(
    ['rows'],
    'taken into care',
    number('cic-start-legal-route'),
    number('cic-start-legal-route', 'taken-into-care'),
  ),
  ...rowsDivide(
    'each start has one need recorded, or none',
    started,
    'cic-need',
    'N1 N2 N3 N4 N5 N6 N7 N8 not-recorded',
  ),
  ...same(['rows'], 'abuse or neglect is N1', number('cic-need'), number('cic-need', 'N1')),
  ...rowsDivide('each leaving has one reason recorded, or none', ceased, 'cic-ceased-reasons', reasons),
  ...same(['rows'], 'any other reason is E8', number('cic-ceased-reasons'), reason('E8')),
  ...rowsOver(ceased, 'cic-returned-home', 'planned unplanned no-pr'),
  rowsAdd('planned or not', number('cic-returned-home'), 'cic-returned-home', 'planned unplanned'),
  ...same(['rows'], 'E4A is a planned return home', reason('E4A'), number('cic-returned-home', 'planned')),
  ...same(
    ['rows'],
    'E4B is an unplanned return home',
    reason('E4B'),
    number('cic-returned-home', 'unplanned'),
  ),
  ...same(
    ['rows'],
    'E13 is a home with somebody without parental responsibility',
    reason('E13'),
    number('cic-returned-home', 'no-pr'),
  ),
  rowsAdd('adoption is E11 or E12', number('left-care-adopted'), 'cic-ceased-reasons', 'E11 E12'),
  rowsAdd(
    'special guardianship is E43 to E48',
    number('left-care-sgo'),
    'cic-ceased-reasons',
    'E43 E44 E45 E46 E47 E48',
  ),
  sum(
    ['rows'],
    'a permanent family is adoption, guardianship or a child arrangements order (E41)',
    number('left-care-permanence'),
    number('left-care-adopted'),
    number('left-care-sgo'),
    reason('E41'),
  ),
]

/** Of children in care, and of those who come and go. */
export const childrenLinks: readonly Link[] = [...stock, ...profile, ...flows]
