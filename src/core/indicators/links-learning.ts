import type { Link } from './link.ts'
import {
  base,
  before,
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

const planned = number('pep-current')

const schooling: readonly Link[] = [
  rowsAdd('in primary or in secondary school', planned, 'pep-current', 'primary secondary'),
  sum(
    ['rows'],
    'in primary or in secondary school',
    base('pep-current'),
    base('pep-current', 'primary'),
    base('pep-current', 'secondary'),
  ),
  ...rowsDivide('each plan has one grade, or none', planned, 'pep-quality', 'green amber red not-graded'),
  rowsAdd('plans that were graded', base('pep-quality'), 'pep-quality', 'green amber red'),
  ...same(['rows'], 'graded green', number('pep-quality'), number('pep-quality', 'green')),
  ...rowsDivide(
    'each child has one level of need, or none known',
    base('ehcp'),
    'ehcp',
    'ehcp sen-support neither not-known',
  ),
  ...same(['rows'], 'with a plan', number('ehcp'), number('ehcp', 'ehcp')),
  ...rowsDivide(
    'full, reduced or not known',
    base('reduced-timetable'),
    'reduced-timetable',
    'full-time reduced not-known',
  ),
  ...same(
    ['rows'],
    'on a reduced timetable',
    number('reduced-timetable'),
    number('reduced-timetable', 'reduced'),
  ),
  ...same(
    PERIODS,
    'children with sessions this school year',
    base('absence-persistent'),
    base('absence-severe'),
  ),
  ...unless('a row tells of attendance and not of leave', [
    ...same(
      PERIODS,
      'sessions that could be attended',
      base('attendance-average'),
      base('absence-unauthorised'),
    ),
  ]),
  ...rowsOver(base('suspension-1plus'), 'suspension-1plus', 'suspended permanently-excluded'),
  ...same(
    ['rows'],
    'suspended at least once',
    number('suspension-1plus'),
    number('suspension-1plus', 'suspended'),
  ),
]

const threeYears = ['ks2-rwm', 'english-maths-4', 'attainment-8'].flatMap((id) =>
  [number, base].map((of) =>
    sum(
      ['year'],
      'three school years together',
      of(`${id}-three-years`),
      of(id),
      before(of(id)),
      before(of(id), 2),
    ),
  ),
)

const twoOfThree = ['ks2-rwm', 'english-maths-4', 'attainment-8'].flatMap((id) =>
  [number, base].map((of) =>
    sum(
      ['year'],
      'the first year held stands alone, and the next is added to it',
      of(`${id}-three-years`),
      before(of(`${id}-three-years`)),
      of(id),
    ),
  ),
)

const results: readonly Link[] = [
  ...same(
    ['year'],
    'pupils at the end of key stage 2',
    base('ks2-maths'),
    base('ks2-writing'),
    base('ks2-reading'),
    base('ks2-rwm'),
  ),
  ...unless('a pupil of key stage 4 has no score', [
    ...same(['year'], 'pupils at the end of key stage 4', base('english-maths-4'), base('attainment-8')),
    ...same(
      ['year'],
      'pupils at the end of key stage 4',
      base('english-maths-4-three-years'),
      base('attainment-8-three-years'),
    ),
  ]),
  ...unless('a year among the three was not told', threeYears),
  ...unless('the returns loaded go back three years', twoOfThree),
]

const aims =
  'return special-guardianship adoption family-and-friends long-term-fostering residential supported other'

const permanence: readonly Link[] = [
  rowsAdd('each agreed plan has one aim', number('permanence-plan-4m'), 'permanence-plan-4m', aims),
  ...rowsDivide(
    'a plan agreed, in draft, or none',
    base('permanence-plan-4m'),
    'permanence-plan-4m',
    `${aims} draft none`,
  ),
  ...same(['year'], 'children adopted in the year', number('adoptions-finalised'), base('adoption-12m')),
  ...unless('a child leaves care again after being adopted, or the adoption team’s list tells one of them', [
    ...same(
      ['year'],
      'children adopted in the year',
      number('adoptions-finalised'),
      number('left-care-adopted'),
    ),
  ]),
  ...same(PERIODS, 'children adopted who had been placed', base('adoption-a10'), base('adoption-a1')),
  ...rowsDivide(
    'searching or linked',
    number('adoption-family-finding'),
    'adoption-family-finding',
    'SEARCHING LINKED',
  ),
  ...rowsDivide(
    'each has one reason recorded, or none',
    number('adoption-decision-reversed'),
    'adoption-decision-reversed',
    'RD1 RD2 RD3 RD4 not-recorded',
  ),
]

const kinds = 'MAINSTREAM CONNECTED SHORT_BREAK FFA'

const fostering: readonly Link[] = [
  ...unless('a household has no kind, or two approvals at once', [
    ...same(
      ['rows'],
      'approved households',
      number('foster-approved'),
      base('foster-approved', 'MAINSTREAM'),
    ),
    ...same(
      ['rows'],
      'households that resigned',
      number('foster-resigned'),
      base('foster-resigned', 'MAINSTREAM'),
    ),
    sum(
      PERIODS,
      'households are those of the period before and what was added less what ended',
      number('foster-approved'),
      before(number('foster-approved')),
      number('foster-net'),
    ),
  ]),
  ...rowsAmong('each household is of one kind', 'foster-approved', kinds),
  ...rowsAmong('each household is of one kind', 'foster-resigned', `${kinds} TEMP_CONNECTED`),
  ...rowsAmong('each household is of one kind', 'foster-deregistered', `${kinds} TEMP_CONNECTED`),
  ...rowsAmong('each step is counted', 'foster-pipeline', 'enquiries families applications in-progress'),
  sum(
    ['rows'],
    'full approvals and those for a time',
    base('foster-approved', 'TEMP_CONNECTED'),
    base('foster-approved', 'MAINSTREAM'),
    number('foster-approved', 'TEMP_CONNECTED'),
  ),
  ...same(
    ['rows'],
    'mainstream households',
    number('foster-deregistered'),
    number('foster-deregistered', 'MAINSTREAM'),
  ),
  ...same(['rows'], 'enquiries', number('foster-pipeline'), number('foster-pipeline', 'enquiries')),
]

/** Of school, permanence, adoption and fostering. */
export const learningLinks: readonly Link[] = [...schooling, ...results, ...permanence, ...fostering]
