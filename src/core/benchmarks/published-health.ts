import { shared, type Measure } from './measure.ts'

const checks = 'Health assessments: Children looked after all ages'
const sdq = 'Ages 5 to 16 years with SDQ score'
const misuse = 'Substance misuse: Children looked after all ages'
const development = 'Development assessments: Children looked after ages 0 to 4 years'
const convictions = 'Convictions: Children looked after Ages 10 to 17 years'

const health = (name: string, group: string, label: string, total: string): Measure =>
  shared(name, 'characteristics', [group, label], [group, total])

/** Health, wellbeing and offending of children looked after for twelve months or more at 31 March. */
export const healthOutcomes: readonly Measure[] = [
  health('rha-up-to-date', checks, 'Had their annual health assessment', 'Total all ages'),
  health('dental-up-to-date', checks, 'Had their teeth checked by a dentist', 'Total all ages'),
  health('immunisations-up-to-date', checks, 'Had their immunisations up to date', 'Total all ages'),
  health(
    'development-checks-under5',
    development,
    'Development assessments up to date',
    'Total ages 0 to 4 years',
  ),
  {
    ...health('sdq-completed', sdq, 'SDQ score was received', 'Total ages 5 to 16 years'),
    note: 'Published for ages 5 to 16; the indicator counts ages 4 to 16 in a month.',
  },
  {
    indicator: 'sdq-average',
    publication: 'characteristics',
    value: { column: 'count', at: [sdq, 'SDQ average score'] },
    denominator: { column: 'count', at: [sdq, 'SDQ score was received'] },
    counts: false,
  },
  health('sdq-bands', sdq, 'SDQ score is a cause for concern', 'SDQ score was received'),
  health('sdq-bands/concern', sdq, 'SDQ score is a cause for concern', 'SDQ score was received'),
  health('sdq-bands/borderline', sdq, 'SDQ score is borderline', 'SDQ score was received'),
  health('sdq-bands/normal', sdq, 'SDQ score is normal', 'SDQ score was received'),
  health('substance-misuse', misuse, 'Identified as having a substance misuse problem', 'Total all ages'),
  health(
    'substance-misuse/received',
    misuse,
    'Received an intervention for their substance misuse problem',
    'Identified as having a substance misuse problem',
  ),
  health(
    'substance-misuse/offered-refused',
    misuse,
    'Offered intervention but refused it',
    'Identified as having a substance misuse problem',
  ),
  health(
    'convicted',
    convictions,
    'Convicted or subject to youth cautions, or youth conditional cautions during the year',
    'Total ages 10 to 17 years',
  ),
]
