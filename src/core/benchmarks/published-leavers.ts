import { counted, named, shared, type Measure } from './measure.ts'

const older = '19 to 21 years'
const younger = '17 to 18 years'

const activities = {
  'cl-eet': 'Total in education, employment or training',
  'cl-eet/not-known': 'Total information not known',
  'cl-neet': 'Total not in education, employment or training',
  'cl-neet/G4': 'Not in education, training or employment, owing to illness or disability',
  'cl-neet/G5': 'Not in education, training or employment, owing to other reasons',
  'cl-neet/G6': 'Not in education, training or employment, owing to pregnancy or parenting',
  'cl-university': 'Higher education i.e. studies beyond A level',
  'cl-apprenticeship': 'In an apprenticeship',
}

const leavers = (name: string, age: string, label: string, total: string): Measure =>
  shared(name, 'care-leavers', [age, label], [age, total])

/** Care leavers of 19 to 21, with 17 to 18 as a row of its own. */
export const careLeavers: readonly Measure[] = [
  leavers('cl-suitable', older, 'Accommodation considered suitable', 'Suitability total'),
  leavers('cl-suitable/17-18', younger, 'Accommodation considered suitable', 'Suitability total'),
  ...Object.entries(activities).map(([name, label]) => leavers(name, older, label, 'Total')),
  leavers('cl-eet/17-18', younger, 'Total in education, employment or training', 'Total'),
  leavers('cl-neet/17-18', younger, 'Total not in education, employment or training', 'Total'),
  counted('cl-cohort/19-21', 'care-leavers', [older, 'Total']),
  counted('cl-cohort/17-18', 'care-leavers', [younger, 'Total']),
]

const allAges = 'Total'
const stages = {
  'adoption-a1': '4. Total average time between entry into care and date placed for adoption',
  'adoption-a2/decision-to-match':
    '2. Average time between decision that child should be placed for adoption and matching of child and adopters',
}
const withinYear =
  'Children adopted who were placed for adoption within 12 months of the LA decision to place the child for adoption'

/** Adoption: England only. Times are published in years and months, for children adopted in the one year. */
export const adoption: readonly Measure[] = [
  ...Object.entries(stages).map(([name, stage]): Measure => ({
    ...named(name),
    publication: 'adoption-stages',
    value: { column: 'number', at: [stage, allAges] },
    counts: false,
    form: 'months-as-days',
    note: 'Published in whole months, for children adopted in that one year; here in days, at 30.4 to a month.',
  })),
  counted('adoption-12m/children', 'adoption-stages', [withinYear, allAges]),
]
