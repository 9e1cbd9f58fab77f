import { longDay } from '../time/day.ts'
import { childrenLeaving, type Leaving } from './flows.ts'
import type { Definition, Indicator } from './indicator.ts'
import { share } from './kinds.ts'

const common = {
  theme: 'permanence',
  reach: 'six-months',
  yearReach: 'year',
  tables: ['Episodes'],
  better: 'higher',
} as const satisfies Partial<Definition>

const adopted = ['E11', 'E12']
const guardianship = ['E43', 'E44', 'E45', 'E46', 'E47', 'E48']
const arrangements = ['E41']

interface Outcome extends Pick<Definition, 'id' | 'title' | 'question' | 'source' | 'caution'> {
  readonly words: string
  readonly reasons: readonly string[]
}

/** The share of leavers with one of some reasons: six months to the month's end, or the year. Rulings. */
const leftFor = ({ reasons, ...words }: Outcome): Indicator =>
  share({
    ...common,
    ...words,
    cohort: childrenLeaving,
    counts: ({ cessation }) => reasons.includes(cessation.reason ?? ''),
    because: ({ cessation }: Leaving) =>
      `left care on ${longDay(cessation.on)}, reason ${cessation.reason ?? 'not recorded'}`,
  })

/** How children leave to a permanent family. */
export const permanence: readonly Indicator[] = [
  leftFor({
    id: 'left-care-sgo',
    title: 'Left our care to special guardianship',
    question: 'Did children who left reach a guardian family?',
    words: 'children who went to special guardianship',
    reasons: guardianship,
    source: "DfE 'Special guardianship order'",
  }),
  leftFor({
    id: 'left-care-adopted',
    title: 'Left our care through adoption',
    question: 'Did children who left reach an adoptive family?',
    words: 'children who were adopted',
    reasons: adopted,
    source: "DfE 'Adopted'",
    caution: 'Not every child should be adopted: this should never reach all.',
  }),
  leftFor({
    id: 'left-care-permanence',
    title: 'Left our care to a permanent family',
    question: 'Did children who left reach a permanent family?',
    words: 'children who were adopted, or went to special guardianship or a child arrangements order',
    reasons: [...adopted, ...guardianship, ...arrangements],
    source: 'DfE reasons E11, E12, E41 and E43 to E48',
    caution: 'Return home for good is permanence too, and has its own page.',
  }),
]
