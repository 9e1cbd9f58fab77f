import type { Link } from './link.ts'
import {
  ALWAYS,
  base,
  number,
  PERIODS,
  rowsAdd,
  rowsDivide,
  rowsOver,
  same,
  sum,
  unless,
} from './links-terms.ts'

const inCare = number('cic-count')
const fostered = number('placement-foster')
const far = number('placement-20-miles')
const home = (key: string) => number('placement-type', key)

const kinds: readonly Link[] = [
  ...rowsDivide(
    'each child has lived there for one length',
    inCare,
    'placement-duration',
    '0-1m 1-6m 6-12m 1-2y 2y-plus',
  ),
  ...rowsDivide(
    'each child lives in one kind of home',
    inCare,
    'placement-type',
    'foster secure-and-childrens-homes supported other-residential residential-school adoption parents other not-classified',
  ),
  ...same(
    PERIODS,
    'children in foster care',
    fostered,
    base('placement-foster-inhouse'),
    base('delegated-authority'),
  ),
  ...same(['rows'], 'children in foster care', fostered, home('foster')),
  ...same(
    ['rows'],
    'young people in supported accommodation',
    number('placement-unregulated'),
    home('supported'),
  ),
  ...rowsOver(number('placement-unregulated'), 'placement-unregulated', 'under-16'),
  ...unless('the adoption team tells the one and the return the other', [
    ...same(['rows'], 'children placed for adoption', number('adoption-placed-pending'), home('adoption')),
  ]),
  ...unless('a child lives with parents without a care order', [
    ...same(
      ['rows'],
      'children who live with their parents',
      number('cic-placed-with-parents'),
      home('parents'),
    ),
  ]),
  ...unless('a provider does not fit the kind of home', [
    ...same(
      ['rows'],
      'children who live with their parents',
      home('parents'),
      number('placement-commissioned', 'PR0'),
    ),
  ]),
  ...rowsDivide(
    'each home has one provider recorded, or none',
    inCare,
    'placement-commissioned',
    'PR0 PR1 PR2 PR3 PR4 PR5 not-recorded',
  ),
  rowsAdd(
    'bought from another council, public body, charity or company',
    number('placement-commissioned'),
    'placement-commissioned',
    'PR2 PR3 PR4 PR5',
  ),
  ...rowsDivide(
    'of foster carers it is known, not known, or nobody has looked',
    fostered,
    'delegated-authority',
    'delegated not-delegated not-recorded no-form',
  ),
  ...same(
    ['rows'],
    'carers who have authority',
    number('delegated-authority'),
    number('delegated-authority', 'delegated'),
  ),
]

const places: readonly Link[] = [
  ...rowsDivide(
    'each home is near, far or not known',
    inCare,
    'placement-20-miles',
    'within-20 over-20 unknown',
  ),
  ...same(['rows'], 'over 20 miles', far, number('placement-20-miles', 'over-20')),
  ...same(PERIODS, 'children over 20 miles from home', far, base('placement-20-miles-term')),
  ...rowsDivide(
    'a distant home is for long, for short or not known',
    far,
    'placement-20-miles-term',
    'long short unknown',
  ),
  ...same(
    ['rows'],
    'long-term',
    number('placement-20-miles-term'),
    number('placement-20-miles-term', 'long'),
  ),
  ...rowsDivide(
    'each home is inside, outside or not known',
    inCare,
    'placement-outside-area',
    'inside outside-known unknown',
  ),
  rowsAdd(
    'not known counts as outside',
    number('placement-outside-area'),
    'placement-outside-area',
    'outside-known unknown',
  ),
]

const moves: readonly Link[] = [
  ...rowsDivide(
    'each move has one reason recorded, or none',
    number('placement-change-reasons'),
    'placement-change-reasons',
    'CARPL CLOSE ALLEG STAND APPRR CUSTOD CREQB CREQO CHILD LAREQ PLACE OTHER not-recorded',
  ),
  ...rowsDivide(
    'each new home is in one place',
    number('placement-new-location'),
    'placement-new-location',
    'inside-under-20 inside-over-20 outside-under-20 outside-over-20 unknown',
  ),
  ...unless('two episodes of a child overlap', [
    sum(
      ['month'],
      'a new home begins as care begins or as another home ends',
      number('placement-new-location'),
      base('cic-reentry-12m'),
      number('placement-change-reasons'),
    ),
  ]),
]

const watched: readonly Link[] = [
  ...same(
    PERIODS,
    'children in unregistered homes',
    number('placement-unregistered'),
    base('unregistered-visits'),
  ),
  rowsAdd(
    'unregistered, or waiting to be registered',
    number('placement-unregistered'),
    'placement-unregistered',
    'unregistered awaiting',
  ),
  rowsAdd(
    'each is in one band of cost',
    base('placement-cost-week'),
    'placement-cost-week',
    'under-1000 1000-2999 3000-4999 5000-9999 10000-plus',
  ),
  sum(
    ['rows'],
    'the cost is recorded or not',
    base('placement-cost-week', 'not-recorded'),
    base('placement-cost-week'),
    number('placement-cost-week', 'not-recorded'),
  ),
  ...rowsOver(
    base('placement-cost-week', 'not-recorded'),
    'placement-cost-week',
    'under-1000 1000-2999 3000-4999 5000-9999 10000-plus',
  ),
  ...rowsDivide(
    'each child was visited in time, late, or is still to be',
    base('visits-timely'),
    'visits-timely',
    'in-time late overdue',
  ),
  ...same(['rows'], 'visited in time', number('visits-timely'), number('visits-timely', 'in-time')),
  ...rowsDivide(
    'alone, with others, or not said',
    base('visits-seen-alone'),
    'visits-seen-alone',
    'alone with-others not-recorded',
  ),
  ...same(['rows'], 'seen alone', number('visits-seen-alone'), number('visits-seen-alone', 'alone')),
]

const outcomes = 'substantiated ongoing other'.split(' ')

const allegations: readonly Link[] = [
  sum(
    ALWAYS,
    'each allegation has one outcome, or is ongoing',
    number('foster-allegations'),
    ...outcomes.map((key) => number('foster-allegations-substantiated', key)),
  ),
  ...same(
    ALWAYS,
    'allegations substantiated',
    number('foster-allegations-substantiated'),
    number('foster-allegations-substantiated', 'substantiated'),
  ),
  ...rowsDivide(
    'each allegation has one outcome, or is ongoing',
    number('foster-allegations'),
    'foster-allegations',
    outcomes.join(' '),
  ),
  ...rowsOver(number('foster-allegations'), 'foster-allegations-substantiated', outcomes.join(' ')),
]

/** Of homes, moves, visits and foster carers. */
export const homesLinks: readonly Link[] = [...kinds, ...places, ...moves, ...watched, ...allegations]
