import { addMonths, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import { makeChance, type Chance } from '../chance.ts'
import type { Care, Home } from '../life.ts'
import type { Story } from '../story.ts'
import type { Year } from '../year.ts'
import type { Books } from './books.ts'
import { drawHouseholds, finderOf, type Approval } from './fostering-register.ts'
import type { Tally } from './tally.ts'

/** What those who keep the council's own books know of it. */
export interface Council {
  readonly story: Story
  readonly years: readonly Year[]
  /** Books go back a year before the first return, so that its first months have twelve months behind them. */
  readonly since: Day
  /** The first day of the first return, and the last of the last: nobody has written anything after it. */
  readonly from: Day
  readonly to: Day
  /** Children in care at each 31 March, about. */
  readonly children: number
  readonly add: Books['add']
  /** What the NHS counts month by month. */
  readonly nhs: Tally
  /** The fostering register, and the household a foster home of the council's own is with on a day. */
  readonly households: readonly Approval[]
  readonly householdOf: (home: Home, on: Day) => string | undefined
  /** A stream of chance for one subject that is about no child in particular. */
  readonly chance: (subject: number) => Chance
}

/** Makes a council of some collection years. */
export function councilOf(
  { seed, children }: { readonly seed: number; readonly children: number },
  { story, years }: Pick<Council, 'story' | 'years'>,
  books: Pick<Council, 'add' | 'nhs'>,
): Council {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A council reports at least one year.')
  const span = { from: first.from, to: last.to }
  const households = drawHouseholds(makeChance(seed, 0, 150), { children, ...span })
  return {
    ...books,
    ...span,
    story,
    years,
    children,
    households,
    householdOf: finderOf(households),
    since: addMonths(first.from, -12),
    chance: (subject) => makeChance(seed, 0, subject),
  }
}

/** The child's times in care, short breaks apart, that were going on at some time since books are kept. */
export const caresIn = ({ cares }: Case, { since, to }: Council): Care[] =>
  cares.filter((care) => !care.shortBreaks && care.to > since && care.from <= to)

/** The months that end within some days, each by its last day: those of the books. */
export function monthEnds(from: Day, to: Day): Day[] {
  const ends: Day[] = []
  for (let next = addMonths(from, 1); next - 1 <= to; next = addMonths(next, 1)) ends.push((next - 1) as Day)
  return ends
}

/** Years before a day until the end of the books: 0 on the last day. Services get better year by year. */
export const yearsBefore = ({ to }: Council, on: Day): number => (to - on) / 365.25
