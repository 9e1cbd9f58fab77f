import { counted, ratio, shared, type Measure } from './measure.ts'

const onMarch31 = 'Children looked after on 31 March each year'
const starting = 'Children starting to be looked after each year'
const ceasing = 'Children ceasing to be looked after each year'
const rate = ['rate_per_10000', 'count', 'population_estimate'] as const

/** How many children are in care, come in and leave. A child counts once a year in the last two. */
export const numbers: readonly Measure[] = [
  counted('cic-count', 'looked-after-numbers', [onMarch31]),
  ratio('cic-rate-per-10k', 'looked-after-numbers', [onMarch31], rate),
  counted('cic-started', 'looked-after-numbers', [starting]),
  ratio('cic-started/per-10k', 'looked-after-numbers', [starting], rate),
  counted('cic-ceased', 'looked-after-numbers', [ceasing]),
  ratio('cic-ceased/per-10k', 'looked-after-numbers', [ceasing], rate),
]

const march31 = 'CLA on 31 March'
const twoYears = 'CLA 2 years on 31 March'
const longTerm = 'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years'

/** Moves between homes, social workers and schools. */
export const stability: readonly Measure[] = [
  shared(
    'placement-3plus',
    'placement-stability',
    [march31, 'With 3 or more placements during the year'],
    [march31, 'Total children'],
  ),
  shared(
    'placement-3plus/two-years',
    'placement-stability',
    [twoYears, 'With 3 or more placements during the previous 2 years'],
    [twoYears, 'Total children'],
  ),
  shared(
    'placement-2y-stable',
    'placement-stability',
    [longTerm, 'Living with the same carer for at least 2 years'],
    [longTerm, 'Total children'],
  ),
  shared(
    'social-worker-3plus',
    'social-workers',
    [march31, '3 or more social workers during the year'],
    [march31, 'Total children'],
  ),
  shared(
    'school-moves',
    'school-moves',
    [march31, 'Mid-year moves', 'With one or more mid-year moves during the year'],
    [march31, 'Mid-year moves', 'Total children'],
  ),
]

const location = 'Location of new placements during the year'
const reason = 'Reason for placement change during the year'

const locations = {
  'inside-under-20': 'Placed inside LA boundary less than 20 miles from home',
  'inside-over-20': 'Placed inside LA boundary more than 20 miles from home',
  'outside-under-20': 'Placed outside LA boundary less than 20 miles from home',
  'outside-over-20': 'Placed outside LA boundary more than 20 miles from home',
  unknown: 'Distance not known or not recorded',
}

const reasons = {
  ALLEG: 'Allegation (s47)',
  APPRR: 'Approval removed',
  CARPL: 'Change to/implementation of care plan',
  CHILD: 'Child requests placement to end',
  CLOSE: 'Resignation or closure of provision',
  CREQB: "Carer requests placement ends due to child's behaviour",
  CREQO: "Carer requests placement end other than due to child's behaviour",
  CUSTOD: 'Custody arrangement',
  LAREQ: 'Responsible/area authority requests placement ends',
  OTHER: 'Other',
  PLACE: 'Change in the status of a placement only',
  STAND: 'Standards of care concern',
}

/** New homes in the year and why the last one ended; the rows have the keys of the indicators' breakdowns. */
export const newPlacements: readonly Measure[] = [
  counted('placement-new-location', 'characteristics', [location, 'Total new placements']),
  ...Object.entries(locations).map(([key, label]) =>
    shared(
      `placement-new-location/${key}`,
      'characteristics',
      [location, label],
      [location, 'Total new placements'],
    ),
  ),
  counted('placement-change-reasons', 'characteristics', [reason, 'Total placements changing']),
  ...Object.entries(reasons).map(([key, label]) =>
    shared(
      `placement-change-reasons/${key}`,
      'characteristics',
      [reason, label],
      [reason, 'Total placements changing'],
    ),
  ),
]
