import type { Child } from '../record/child.ts'
import type { Episode } from '../record/episode.ts'
import { standingOn, type Standing } from '../record/standing.ts'
import { longDay, type Day } from '../time/day.ts'
import { only, remembered } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import { childrenInCare } from './in-care.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'

const common = {
  theme: 'permanence',
  better: 'higher',
  tables: ['Episodes'],
  collections: ['long_term_matches'],
  source: 'Care Planning Regulations 2010 reg 22B; local measure',
} as const satisfies Partial<Definition>

/** The decision that matches the child with the present carer: made, or come true, since the child came to them, or
 *  made before the move. */
function matchOf(standing: Standing): Day | undefined {
  const { child, placement, on } = standing
  const inRun = (day: Day | undefined): boolean =>
    day !== undefined && day >= placement.carer.start && day <= on
  return (child.facts.long_term_matches ?? []).find(
    ({ decision_date: decided, achieved_date: achieved }) =>
      decided !== undefined &&
      decided <= on &&
      (inRun(decided) || inRun(achieved) || isBeforeMove(standing, decided)),
  )?.decision_date
}

/** Decided in this period of care, and no other carer was the child's for the long term between then and the move: a
 *  decision made with a carer of that kind was about them. */
const isBeforeMove = ({ period, placement: { carer } }: Standing, decided: Day): boolean =>
  decided >= period.start &&
  decided < carer.start &&
  !period.placements.some(
    (each) =>
      each.carer !== carer && each.start < carer.start && each.end > decided && isLongTerm(each.home[0]),
  )

const isLongTerm = (home: Episode | undefined): boolean => ['U1', 'U4'].includes(home?.row.PLACE ?? '')

const matchesDecided = remembered({
  words: 'decisions that a child will stay with a foster family for good',
  of: eventsOf((child: Child) =>
    (child.facts.long_term_matches ?? []).flatMap(({ decision_date: on }): Event[] =>
      on !== undefined && standingOn(child, on) ? [{ child, on }] : [],
    ),
  ),
  whyOut: (_child: Child, _view: unknown, window: Parameters<typeof span>[0]) =>
    `No match decided while in care ${span(window)}`,
})

/** Matching children with foster families for good. */
export const longTermMatches: readonly Indicator[] = [
  share<Standing>({
    ...common,
    id: 'permanence-lt-match',
    title: 'Children in long-term foster placements who are formally matched',
    question: 'Are foster children formally matched for the long term?',
    reach: 'day',
    cohort: only(childrenInCare, 'children in long-term foster placements', ({ home }) => isLongTerm(home)),
    words: 'children formally matched with their foster family',
    counts: (standing) => matchOf(standing) !== undefined,
    because: (standing) => {
      const decided = matchOf(standing)
      return decided === undefined ? 'no match with this family decided' : `decided on ${longDay(decided)}`
    },
    caution:
      'A match with an earlier long-term family does not count here once the child has moved, and one decided before the file begins is not seen.',
  }),
  count<Event>({
    ...common,
    id: 'permanence-lt-match-decisions',
    title: 'Long-term foster matches decided',
    question: 'How many children were matched with a foster family for good?',
    reach: 'period',
    events: true,
    unit: 'children',
    noun: ['match', 'matches'],
    cohort: matchesDecided,
    because: (each) => `Decided on ${longDay(each.on)}`,
    caution: 'A match that later broke down still counts in the period it was decided.',
  }),
]
