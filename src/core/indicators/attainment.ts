import { type Cohort, only } from './cohort.ts'
import type { Definition, Indicator } from './indicator.ts'
import { average, share } from './kinds.ts'
import { pupilsAtEndOf, unlessHeld, type Field, type NoResults, type Pupil } from './school-results.ts'

const common = {
  theme: 'education',
  reach: 'day',
  collected: 'yearly',
  tables: ['Episodes'],
  collections: ['attainment'],
  better: 'higher',
  historyMonths: 12,
} as const satisfies Partial<Definition>

/** What makes an indicator of one year one of three: for councils where few pupils sit in a year. */
const threeYears = { reach: 'period', yearReach: 'three-years' } as const

const noTests: NoResults = {
  2019: 'No key stage 2 tests were held in 2019/20, because of the pandemic.',
  2020: 'No key stage 2 tests were held in 2020/21, because of the pandemic.',
}
const noProgress: NoResults = {
  2019: 'Progress 8 was not published for 2019/20, when examinations were cancelled.',
  2020: 'Progress 8 was not published for 2020/21, when examinations were cancelled.',
  2024: 'There is no Progress 8 for 2024/25: these pupils sat no key stage 2 tests.',
  2025: 'There is no Progress 8 for 2025/26: these pupils sat no key stage 2 tests.',
}

const atEleven = pupilsAtEndOf('KS2')
const atSixteen = pupilsAtEndOf('KS4')
const scored = only(
  atSixteen,
  'pupils at the end of key stage 4, in care for twelve months or more on 31 March, with a score',
  ({ result }) => result.attainment8 !== undefined,
)
const progressed: Cohort<Pupil> = only(
  atSixteen,
  'pupils at the end of key stage 4, in care for twelve months or more on 31 March, with results at 11',
  ({ result }) => result.progress8 !== undefined,
)

const yearly = 'The school year goes with 31 March in it: 2018/19 with 31 March 2019.'
const pooled =
  'Three school years together, because few pupils sit in one. Each year goes with 31 March in it.'

type Words = Pick<Definition, 'id' | 'title' | 'question'>
type Span = Partial<Pick<Definition, 'reach' | 'yearReach' | 'caution'>>

interface Standard extends Words, Span {
  readonly fields: readonly ('reading' | 'writing' | 'maths')[]
  readonly words: string
}

/** Pupils of 11 who reached the expected standard; one absent or below the test did not. */
const reached = ({ fields, ...each }: Standard): Indicator =>
  share<Pupil>({
    ...common,
    caution: yearly,
    ...each,
    cohort: atEleven,
    gap: unlessHeld('KS2', fields, noTests),
    counts: ({ result }) => fields.every((field) => result[field] === true),
    because: ({ result }) => fields.map((field) => `${field} ${outcome(result[field])}`).join(', '),
    source: 'DfE outcomes release, key stage 2: pupils meeting the expected standard',
  })

const outcome = (met: boolean | undefined): string =>
  met === undefined ? 'not recorded' : met ? 'met' : 'not met'

const inEach = ['reading', 'writing', 'maths'] as const

const atStandard: readonly Indicator[] = [
  ...(['maths', 'writing', 'reading'] as const).map((field) =>
    reached({
      id: `ks2-${field}`,
      title: `Reached the expected standard in ${field} at 11`,
      question: `How many reached the standard in ${field}?`,
      words: `pupils who met the expected standard in ${field}`,
      fields: [field],
    }),
  ),
  reached({
    id: 'ks2-rwm',
    title: 'Reached the expected standard in reading, writing and maths at 11',
    question: 'How many reached the standard in all three?',
    words: 'pupils who met the expected standard in reading, writing and maths',
    fields: inEach,
  }),
  reached({
    id: 'ks2-rwm-three-years',
    title: 'Reached the expected standard in reading, writing and maths at 11, three years together',
    question: 'How many reached the standard in all three over three years?',
    words: 'pupils who met the expected standard in reading, writing and maths',
    fields: inEach,
    caution: pooled,
    ...threeYears,
  }),
]

interface Score extends Words, Span {
  readonly field: Field & ('attainment8' | 'progress8')
  readonly cohort: Cohort<Pupil>
  readonly words: string
  readonly source: string
  readonly decimals: 1 | 2
  readonly without?: NoResults
}

const score = ({ field, without, ...each }: Score): Indicator =>
  average<Pupil>({
    ...common,
    caution: yearly,
    ...each,
    unit: 'score',
    gap: unlessHeld('KS4', [field], without),
    amount: ({ result }) => result[field] ?? 0,
    because: ({ result }) => `score ${result[field] ?? 'not recorded'}`,
  })

const grades = (each: Words & Span): Indicator =>
  share<Pupil>({
    ...common,
    caution: yearly,
    ...each,
    cohort: atSixteen,
    words: 'pupils with grade 4 or above in both English and maths',
    gap: unlessHeld('KS4', ['english_maths_4']),
    counts: ({ result }) => result.english_maths_4 === true,
    because: ({ result }) => `grade 4 in both ${outcome(result.english_maths_4)}`,
    source: 'DfE outcomes release, key stage 4: grade 4 or above in English and maths GCSEs',
  })

const attainment8 = {
  field: 'attainment8',
  decimals: 1,
  cohort: scored,
  words: 'the sum of their Attainment 8 scores',
  source: 'DfE outcomes release, key stage 4: average Attainment 8',
} as const

/** Results of the school year, out of pupils in care for a year. */
export const attainment: readonly Indicator[] = [
  ...atStandard,
  score({
    ...attainment8,
    id: 'attainment-8',
    title: 'Average attainment score at 16',
    question: 'What is the average GCSE score?',
  }),
  score({
    ...attainment8,
    ...threeYears,
    id: 'attainment-8-three-years',
    title: 'Average attainment score at 16, three years together',
    question: 'What is the average GCSE score over three years?',
    caution: pooled,
  }),
  score({
    field: 'progress8',
    decimals: 2,
    without: noProgress,
    id: 'progress-8',
    title: 'Average progress score at 16',
    question: 'Did they make the progress expected?',
    cohort: progressed,
    words: 'the sum of their Progress 8 scores',
    source: 'DfE outcomes release, key stage 4: average Progress 8; below 0 is less than expected',
  }),
  grades({
    id: 'english-maths-4',
    title: 'Grade 4 or above in English and maths',
    question: 'How many passed English and maths?',
  }),
  grades({
    ...threeYears,
    id: 'english-maths-4-three-years',
    title: 'Grade 4 or above in English and maths, three years together',
    question: 'How many passed English and maths over three years?',
    caution: pooled,
  }),
]
