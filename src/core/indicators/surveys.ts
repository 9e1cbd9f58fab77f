import type { Fact } from '../sources/collections.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { grouped, inRegister } from './in-register.ts'
import type { Definition, Gap, Indicator, Row } from './indicator.ts'
import { count, ratio } from './kinds.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

type Said = Fact<'surveys'>

/** A survey: how many were asked, how many answered anything, and what. */
interface Survey {
  readonly id: string
  readonly answers: readonly Said[]
  /** The most who answered any one question; `undefined` when no row says. */
  readonly respondents: number | undefined
  readonly population: number | undefined
}

const dated = ({ fielded_from: from, fielded_to: to }: Said) => to ?? from

const surveyKey = (said: Said): string => `${(said.survey ?? '').toLowerCase()} ${String(dated(said) ?? '')}`

const most = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((each) => each !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}

/** Surveys that ended in the window. */
const surveysHeld: Cohort<Survey> = remembered({
  words: 'surveys of young people',
  of: (view, window) =>
    [
      ...grouped(
        inRegister(view, 'surveys').filter((said) => within(window, dated(said))),
        surveyKey,
      ).values(),
    ].map((answers) => ({
      id: answers[0]?.survey ?? '',
      answers,
      respondents: most(answers.map((said) => said.respondents)),
      population: most(answers.map((said) => said.population)),
    })),
  whyOut: () => 'Surveys are counted by how many answered, not by child',
})

const measurable = only(
  surveysHeld,
  'surveys that say how many were asked and how many answered',
  ({ respondents, population }) => respondents !== undefined && population !== undefined,
)

const unmeasured = (view: View, window: Window): Gap | undefined =>
  surveysHeld.of(view, window).length > 0 && measurable.of(view, window).length === 0
    ? {
        status: 'not-recorded',
        note: 'No survey of this time says how many were asked and how many answered.',
      }
    : undefined

/** Fewer answers than this could tell who gave them. */
const FEWEST = 6

/** A row for each answer to each question that enough answered. */
/** More rows than this are not answers to choose from but young people's own words. */
const MOST_ROWS = 60

function answerRows(view: View, window: Window): Row[] {
  const rows = everyAnswer(view, window)
  if (rows.length <= MOST_ROWS) return rows
  return [...rows].sort((a, b) => b.numerator - a.numerator).slice(0, MOST_ROWS)
}

function everyAnswer(view: View, window: Window): Row[] {
  return surveysHeld.of(view, window).flatMap(({ id, answers }) =>
    [...grouped(answers, ({ question = '' }) => question.toLowerCase())].flatMap(([, own]) => {
      const denominator = most(own.map((said) => said.respondents)) ?? total(own)
      return denominator < FEWEST ? [] : own.map((said) => answerRow(id, said, denominator))
    }),
  )
}

const total = (answers: readonly Said[]): number => answers.reduce((sum, { n = 0 }) => sum + n, 0)

const answerRow = (
  survey: string,
  { question = '', answer = '', n = 0 }: Said,
  denominator: number,
): Row => ({
  key: [survey, question, answer].map(slug).join('/'),
  label: `${survey}: ${question} ${answer}`,
  numerator: n,
  denominator,
})

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const common = {
  theme: 'voice',
  reach: 'twelve-months',
  yearReach: 'year',
  tables: [],
  collections: ['surveys'],
  unit: 'children',
  noun: ['young person', 'young people'],
  source: 'Participation team (L35)',
} as const satisfies Partial<Definition> & { readonly unit: 'children' }

/** Who answered surveys, and what they said. */
export const surveys: readonly Indicator[] = [
  ratio({
    ...common,
    gap: unmeasured,
    unit: 'percent',
    id: 'survey-responses',
    title: 'Young people who answered our surveys',
    question: 'How many answered?',
    better: 'higher',
    cohort: measurable,
    words: 'young people who gave answers',
    outOf: 'young people who were asked',
    amount: ({ respondents }) => respondents ?? 0,
    weight: ({ population }) => population ?? 0,
    caution: 'Out of as many as the survey says it asked; in the period in which it ended.',
  }),
  {
    ...count({
      ...common,
      id: 'survey-answer',
      onlyRows: true,
      title: 'What young people answered',
      question: 'What do young people say?',
      better: 'neither',
      cohort: { ...surveysHeld, words: 'answers of young people to surveys' },
      amount: ({ respondents = 0 }) => respondents,
      because: ({ respondents }) => `${String(respondents ?? 'not known how many')} answered`,
      caution:
        'Out of those who answered the question; where several answers could be given, they add up to more than 100%. Questions that fewer than six answered are left out.',
    }),
    rows: answerRows,
  },
]
