import type { Episode } from '../record/episode.ts'
import type { Placement } from '../record/placement.ts'
import { answeringYear } from '../record/holdings.ts'
import { addMonths, longDay, type Day } from '../time/day.ts'
import { yearId } from '../time/period.ts'
import { only, type Cohort } from './cohort.ts'
import type { Leaving } from './flows.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { average, share } from './kinds.ts'
import { isAdoptive } from './placement-groups.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const common = {
  theme: 'adoption',
  reach: 'twelve-months',
  yearReach: 'three-years',
  tables: ['Episodes'],
  better: 'lower',
  unit: 'days',
  historyMonths: 48,
} as const satisfies Partial<Definition & { unit: string }>

/** The first home of the last period of care that was adoptive, a disrupted one included. Ruling A-35. */
const adoptiveHome = ({ period }: Leaving): Placement | undefined =>
  period.placements.find(({ home }) => isAdoptive(home[0]?.row.PLACE))

/** Adoption by foster carers stops the clock when they became the child's carers. Ruling A-35. */
function fosterCarersAdopt({ child }: Leaving, { home }: Placement): boolean {
  return child.adoption?.FOSTER_CARE === true || ['A3', 'A5'].includes(home[0]?.row.PLACE ?? '')
}

const daysToMovingIn = (leaving: Leaving): number =>
  (adoptiveHome(leaving)?.start ?? leaving.period.start) - leaving.period.start

function daysToFamily(leaving: Leaving): number {
  const home = adoptiveHome(leaving)
  if (home === undefined) return 0
  return (fosterCarersAdopt(leaving, home) ? home.carer.start : home.start) - leaving.period.start
}

interface Order {
  readonly start: Day
  readonly end: Day | undefined
}

/** Unbroken runs under a placement (E1) or freeing (D1) order. */
function ordersOf(episodes: readonly Episode[]): Order[] {
  const runs: Order[] = []
  for (const { start, end, row } of episodes) {
    if (row.LS !== 'E1' && row.LS !== 'D1') continue
    const last = runs.at(-1)
    if (last?.end === start) runs[runs.length - 1] = { start: last.start, end }
    else runs.push({ start, end })
  }
  return runs
}

/** Days from the order in force at the match to the match; 0 when a later order followed it. Ruling A-36. */
function daysToMatch(leaving: Leaving): number | undefined {
  const match = leaving.child.adoption?.DATE_MATCH
  if (match === undefined || adoptiveHome(leaving) === undefined) return undefined
  const orders = ordersOf(leaving.period.episodes)
  const inForce = orders.find(({ start, end }) => start <= match && (end === undefined || end > match))
  if (inForce) return match - inForce.start
  return orders.some(({ start }) => start > match) ? 0 : undefined
}

/** The decision that the child should be placed: AD1's date, else the latest not reversed. Ruling A-37. */
const decidedOn = ({ child }: Leaving): Day | undefined =>
  child.adoption?.DATE_INT ??
  child.decisions.findLast((row) => row.DATE_PLACED_CEASED === undefined)?.DATE_PLACED

function placedInYear(leaving: Leaving): boolean {
  const decided = decidedOn(leaving)
  const placed = adoptiveHome(leaving)?.start
  return decided !== undefined && placed !== undefined && placed <= addMonths(decided, 12)
}

/** Decisions are in AD1 and PlacedAdoption: a return with neither tells of none. */
function noDecisions({ holdings }: View, { to }: Window): Gap | undefined {
  const year = answeringYear(holdings, to)
  const tables = holdings.tables.get(year)
  if (tables?.has('AD1') || tables?.has('PlacedAdoption')) return undefined
  return {
    status: 'not-collected',
    note: `The return loaded for ${yearId(year)} holds neither AD1 nor PlacedAdoption.`,
  }
}

const dated = (what: string, on: Day | undefined): string =>
  `${what} ${on === undefined ? 'not known' : `on ${longDay(on)}`}`

/** How long adoption took, for children adopted. Rulings A-34 to A-37. */
export function adoptionTimes(adoptions: Cohort<Leaving>): readonly Indicator[] {
  const placed = only(
    adoptions,
    'children adopted who had been placed with their adopters',
    (l) => adoptiveHome(l) !== undefined,
  )
  const ordered = only(
    adoptions,
    'children adopted after a placement order',
    (l) => daysToMatch(l) !== undefined,
  )
  return [
    average({
      ...common,
      id: 'adoption-a10',
      title: 'Days from coming into care to joining the adoptive family',
      question:
        'How long from coming into care to joining the adoptive family, counting time with foster carers who adopt?',
      cohort: placed,
      words: 'days from coming into care to joining the family',
      amount: daysToFamily,
      because: (l) => `${daysToFamily(l)} days from ${longDay(l.period.start)}`,
      source: 'Adoption scorecard A10, three-year average at year end, twelve months in a month',
    }),
    average({
      ...common,
      id: 'adoption-a1',
      title: 'Days from coming into care to moving in with the adoptive family',
      question: 'How long from coming into care to moving in with the adoptive family?',
      cohort: placed,
      words: 'days from coming into care to moving in',
      amount: daysToMovingIn,
      because: (l) => `${daysToMovingIn(l)} days from ${longDay(l.period.start)}`,
      source:
        'Adoption scorecard A1, three-year average at year end, twelve months in a month; threshold 426 days',
    }),
    average({
      ...common,
      id: 'adoption-a2',
      tables: ['Episodes', 'AD1'],
      title: 'Days from placement order to match',
      question: 'How long from court permission to a match?',
      cohort: ordered,
      words: 'days from the placement order to the match',
      amount: (l) => daysToMatch(l) ?? 0,
      because: (l) => `${daysToMatch(l) ?? 0} days; ${dated('matched', l.child.adoption?.DATE_MATCH)}`,
      source:
        'Adoption scorecard A2, three-year average at year end, twelve months in a month; threshold 121 days',
    }),
    share({
      ...common,
      id: 'adoption-12m',
      gap: noDecisions,
      title: 'Children placed with adopters within twelve months of the decision',
      question: 'How many moved in within a year of the plan?',
      better: 'higher',
      yearReach: 'year',
      historyMonths: 24,
      cohort: adoptions,
      words: 'children placed within twelve months of the decision',
      counts: placedInYear,
      because: (l) => `${dated('decided', decidedOn(l))}, ${dated('placed', adoptiveHome(l)?.start)}`,
      source: "DfE 'Placed within 12 months of the decision'",
    }),
  ]
}
