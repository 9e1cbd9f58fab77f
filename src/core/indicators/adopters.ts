import type { Fact } from '../sources/collections.ts'
import { earlier, longDay, type Day } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

type Adopter = Fact<'adopters'>

/** Two adults are one family; an adult without a family's number is one alone. */
interface Family {
  readonly id: string
  readonly adults: readonly Adopter[]
}

const known = new WeakMap<View['register'], readonly Family[]>()

function familiesOf({ register }: View): readonly Family[] {
  const found = known.get(register) ?? familiesIn(register.adopters ?? [])
  known.set(register, found)
  return found
}

/** Each adult as a later list tells of them. */
function familiesIn(rows: readonly Adopter[]): Family[] {
  const families = new Map<string, Map<string, Adopter>>()
  for (const row of rows) {
    const adult = row.adopter_id ?? ''
    const id = row.family_id ?? `the adult ${adult}`
    families.set(id, (families.get(id) ?? new Map<string, Adopter>()).set(adult, row))
  }
  return [...families].map(([id, adults]) => ({ id, adults: [...adults.values()] }))
}

/** The earliest of a family's days of a kind. */
const firstDay = ({ adults }: Family, dayOf: (adult: Adopter) => Day | undefined): Day | undefined =>
  adults
    .map(dayOf)
    .reduce(
      (first, on) => (first !== undefined && on !== undefined ? earlier(first, on) : (first ?? on)),
      undefined,
    )

const approvedOn = (family: Family): Day | undefined => firstDay(family, (adult) => adult.approved_date)
const startedOn = (family: Family): Day | undefined =>
  firstDay(family, (adult) => adult.stage1_started ?? adult.stage2_started)

/** One who is on hold has not left: the assessment waits. */
const hasLeft = ({ left_date, left_reason }: Adopter, on: Day): boolean =>
  left_date !== undefined && left_date <= on && left_reason !== '2'

function isInAssessment(family: Family, { to }: Window): boolean {
  const [started, approved] = [startedOn(family), approvedOn(family)]
  if (started === undefined || started > to || (approved !== undefined && approved <= to)) return false
  return !family.adults.every((adult) => hasLeft(adult, to))
}

const families = (words: string, passes: (family: Family, window: Window) => boolean): Cohort<Family> => ({
  words,
  of: (view, window) => familiesOf(view).filter((family) => passes(family, window)),
  whyOut: () => 'Families are counted here, not children',
})

const common = {
  theme: 'adoption',
  unit: 'households',
  noun: ['family', 'families'],
  tables: [],
  collections: ['adopters'],
  caution: "A regional adoption agency's list may be of several councils' families.",
} as const satisfies Partial<Definition & { unit: string }>

const on = (what: string, day: Day | undefined): string =>
  `${what} on ${day === undefined ? 'a day not known' : longDay(day)}`

/** Adoptive families approved and on the way. Source: Annex A list 11. */
export const adopters: readonly Indicator[] = [
  count({
    ...common,
    id: 'adopters-recruited',
    title: 'Adoptive families approved',
    question: 'How many families were approved?',
    better: 'higher',
    reach: 'period',
    cohort: families('adoptive families approved', (family, window) => within(window, approvedOn(family))),
    because: (family) => on('approved', approvedOn(family)),
    source: 'Annex A list 11: families whose application was approved',
  }),
  count({
    ...common,
    id: 'adopters-in-assessment',
    title: 'Adoptive families being assessed',
    question: 'How many are being assessed?',
    better: 'neither',
    reach: 'day',
    cohort: families('adoptive families being assessed', isInAssessment),
    because: (family) => on('stage 1 began', startedOn(family)),
    source: 'Annex A list 11: stage 1 begun, not yet approved, and not left',
  }),
]
