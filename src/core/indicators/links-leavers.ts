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

const grown = base('cl-in-touch')
const grownRows = base('cl-in-touch', '19-21')
const homes = '0 B C D E G H K R S T U V W X Y Z'
const lives = (key: string) => number('cl-accommodation-type', key)

const told: readonly Link[] = [
  ...same(
    PERIODS,
    'care leavers aged 19 to 21',
    grown,
    number('cl-accommodation-type'),
    ...['cl-eet', 'cl-neet', 'cl-university', 'cl-apprenticeship'].map((id) => base(id)),
  ),
  ...same(['month'], 'care leavers aged 19 to 21 on the list', grown, base('cl-contact-8w')),
  ...unless('the leaving care team’s list tells one of them', [
    ...same(['year'], 'care leavers aged 19 to 21', grown, number('cl-cohort')),
  ]),
  ...same(
    ['rows'],
    'care leavers aged 19 to 21',
    grownRows,
    base('cl-eet', '19-21'),
    base('cl-bed-breakfast', 'V'),
    base('cl-bed-breakfast', 'S'),
  ),
  ...rowsOver(grownRows, 'cl-neet', 'G4 G5 G6'),
  ...same(
    ['rows'],
    'care leavers aged 17 and 18',
    base('cl-in-touch', '17-18'),
    base('cl-eet', '17-18'),
    base('cl-bed-breakfast', 'W:17-18'),
  ),
  ...rowsDivide(
    'each lives in one kind of home, or it is not known',
    grownRows,
    'cl-accommodation-type',
    homes,
  ),
  sum(
    ['rows'],
    'without those abroad, deported or of no known residence',
    base('cl-suitable', '19-21'),
    grownRows,
    ...['G', 'H', 'R'].map((key) => less(lives(key))),
  ),
  ...same(['rows'], 'in emergency accommodation', lives('V'), number('cl-bed-breakfast', 'V')),
  ...same(['rows'], 'sleeping rough or of no fixed home', lives('S'), number('cl-bed-breakfast', 'S')),
  ...unless('the return tells one of them and the leaving care team’s list the other', [
    ...same(['rows'], 'in bed and breakfast', number('cl-bed-breakfast'), lives('W')),
    ...same(['rows'], 'in custody', number('cl-custody'), lives('X')),
    ...['cl-in-touch', 'cl-suitable', 'cl-eet'].flatMap((id) => [
      ...same(['rows'], 'those aged 19 to 21', number(id), number(id, '19-21')),
      ...same(['rows'], 'those aged 19 to 21', base(id), base(id, '19-21')),
    ]),
  ]),
  ...unless('what somebody does is told in other words than the return’s codes', [
    rowsAdd(
      'ill or disabled, in other circumstances, or with children',
      number('cl-neet'),
      'cl-neet',
      'G4 G5 G6',
    ),
  ]),
]

const list = base('cl-cohort', '16')
const listAges = '16 17-18 19-21 22-25 not-known'

const listed: readonly Link[] = [
  rowsAdd('each is of one age, or of none known', number('cl-cohort'), 'cl-cohort', listAges),
  sum(['rows'], 'each has a status or none', list, number('cl-cohort', '*')),
  ...rowsOver(list, 'cl-cohort', '17-18 19-21 22-25 not-known qualifying not-recorded'),
  ...rowsOver(list, 'parents-in-care-history', 'yes no not-known'),
  ...rowsDivide('yes, no or not known', number('cl-cohort'), 'cl-parents', 'yes no not-known'),
  ...same(['rows'], 'parents', number('cl-parents'), number('cl-parents', 'yes')),
  rowsAdd('yes, no or not known', list, 'parents-in-care-history', 'yes no not-known'),
  rowsAdd(
    'those whose history is known',
    base('parents-in-care-history'),
    'parents-in-care-history',
    'yes no',
  ),
  ...same(
    ['rows'],
    'with a parent who was in care',
    number('parents-in-care-history'),
    number('parents-in-care-history', 'yes'),
  ),
  rowsAdd('relevant or formerly', number('cl-pathway-plan'), 'cl-pathway-plan', 'RELEVANT FORMER_RELEVANT'),
  sum(
    ['rows'],
    'relevant or formerly',
    base('cl-pathway-plan'),
    base('cl-pathway-plan', 'RELEVANT'),
    base('cl-pathway-plan', 'FORMER_RELEVANT'),
  ),
]

/** Of care leavers: as the return or the leaving care team's list tells, and of the list alone. */
export const leaversLinks: readonly Link[] = [...told, ...listed]
