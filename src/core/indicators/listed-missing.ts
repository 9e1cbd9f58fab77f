import type { ListedChild } from '../sources/annex-a/care-list.ts'
import { only } from './cohort.ts'
import type { Basis, Definition, Gap, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { byList, drawnWords, holdsMissing, listedWith, nobodyListed } from './listed-now.ts'
import type { View } from './view.ts'

const common = {
  theme: 'safety',
  tables: ['Episodes'],
  // The list has counted the twelve months itself.
  reach: 'day',
  source: 'Annex A list 8',
} as const satisfies Partial<Definition>

const COLUMN = 'Number of Episodes the Child has been Missing from their Placement in the last 12 months'

const everyone = listedWith('children in care', ({ missing }) => missing)
const whoWent = only(
  everyone,
  'children in care who went missing in the twelve months before',
  ({ row }) => (row.missing ?? 0) > 0,
)
const offered = only(
  whoWent,
  `${whoWent.words} and were offered a talk`,
  ({ row }) => row.interview_offered === true,
)

/** Counted over twelve months, it would stand for a month beside what is counted over one. */
const wherePossible =
  (cohort: typeof everyone, isTold: (view: View) => boolean): NonNullable<Indicator['gap']> =>
  (view, window, period): Gap | undefined =>
    isTold(view)
      ? {
          status: 'not-collected',
          note: 'The list of children in care counts over twelve months, and this series does not.',
        }
      : nobodyListed(cohort, COLUMN)(view, window, period)

/** Children in care on the day who went missing, by the count a list of children in care gives of twelve months. */
export const missingByList: Basis = byList(
  share({
    ...common,
    id: 'missing-children-snapshot',
    title: 'Children in care on the day who went missing in the last 12 months',
    question: 'What share of the children in care went missing in the last 12 months?',
    better: 'lower',
    cohort: everyone,
    gap: wherePossible(everyone, holdsMissing),
    words: 'children who went missing in the twelve months before',
    counts: ({ row }) => (row.missing ?? 0) > 0,
    because: (listed) => `${listed.row.missing ?? 0} missing episodes${drawnWords(listed)}`,
    caution: 'Counted over the last twelve months, from the case system: each child once, however often.',
  }),
)

/** Whether anyone who went missing has an answer to a question: a template may leave it out. */
const answered =
  (asked: string, answer: (row: ListedChild) => boolean | undefined): NonNullable<Indicator['gap']> =>
  (view, window, period): Gap | undefined => {
    const members = whoWent.of(view, window)
    return members.length > 0 && members.every(({ row }) => answer(row) === undefined)
      ? {
          status: 'not-collected',
          note: `No list of children in care (Annex A, list 8) says whether a talk was ${asked}.`,
        }
      : wherePossible(everyone, interviewed)(view, window, period)
  }

const interviewed = ({ holdings }: View): boolean => holdings.collections.has('return_home_interviews')

const last = {
  ...common,
  better: 'higher',
  caution: 'Of the last missing episode of each child in the last twelve months: a list holds no other.',
} as const

/** Children offered a talk after they last went missing, by the list of children in care. */
export const offeredByList: Basis = byList(
  share({
    ...last,
    id: 'rhi-offered',
    title: 'Return home interviews offered after the last missing episode',
    question: 'Was a talk offered after each child last came back?',
    cohort: whoWent,
    gap: answered('offered', ({ interview_offered }) => interview_offered),
    words: 'children who were offered a talk after their last missing episode',
    counts: ({ row }) => row.interview_offered === true,
    because: (listed) =>
      `${listed.row.interview_offered === true ? 'offered' : 'not offered'}${drawnWords(listed)}`,
  }),
)

/** Children who took the talk up, of those it was offered to. */
export const acceptedByList: Basis = byList(
  share({
    ...last,
    id: 'rhi-accepted',
    title: 'Return home interviews accepted after the last missing episode',
    question: 'Did children take up the talk they were offered?',
    cohort: offered,
    gap: answered('accepted', ({ interview_accepted }) => interview_accepted),
    words: 'children who accepted the talk after their last missing episode',
    counts: ({ row }) => row.interview_accepted === true,
    because: (listed) =>
      `${listed.row.interview_accepted === true ? 'accepted' : 'not accepted'}${drawnWords(listed)}`,
  }),
)
