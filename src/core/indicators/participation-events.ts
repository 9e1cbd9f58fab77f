import type { Fact } from '../sources/collections.ts'
import { longDay } from '../time/day.ts'
import { type Cohort, only } from './cohort.ts'
import { inRegister, lastTold } from './in-register.ts'
import type { Gap, Indicator, Row } from './indicator.ts'
import { count } from './kinds.ts'
import type { View } from './view.ts'
import { within, type Window } from './window.ts'

/** An event held for young people. */
interface Gathering {
  readonly id: string
  readonly said: Fact<'events'>
}

const gatherings: Cohort<Gathering> = {
  words: 'events for young people',
  of: (view, window) =>
    lastTold(
      inRegister(view, 'events').filter(({ event_date: on }) => within(window, on)),
      ({ name = '', event_date: on }) => `${String(on ?? '')} ${name.toLowerCase()}`,
    ).map((said) => ({ id: said.name ?? '', said })),
  whyOut: () => 'Events are counted by how many came, not by child',
}

const counted = only(
  gatherings,
  'attendances of young people at events',
  ({ said }) => said.attended !== undefined,
)

const cameTo = ({ said }: Gathering): number => said.attended ?? 0

/** Of those at events that say how many were new. */
function firstTimers(view: View, window: Window): Row[] {
  const known = counted.of(view, window).filter(({ said }) => said.first_time !== undefined)
  const sum = (amount: (gathering: Gathering) => number): number =>
    known.reduce((total, gathering) => total + amount(gathering), 0)
  const numerator = sum(({ said }) => said.first_time ?? 0)
  return [{ key: 'first-time', label: 'Came for the first time', numerator, denominator: sum(cameTo) }]
}

/** Events of which nobody wrote down how many came say nothing: blank is not nought. */
const uncounted = (view: View, window: Window): Gap | undefined =>
  gatherings.of(view, window).length > 0 && counted.of(view, window).length === 0
    ? { status: 'not-recorded', note: 'No event of this time says how many came.' }
    : undefined

/** How many young people come to what is held for them. */
export const participationEvents: readonly Indicator[] = [
  {
    ...count({
      theme: 'voice',
      reach: 'period',
      tables: [],
      collections: ['events'],
      gap: uncounted,
      noun: ['attendance', 'attendances'],
      id: 'events-attendance',
      title: 'Young people at participation events',
      question: 'How many came?',
      better: 'higher',
      unit: 'episodes',
      cohort: counted,
      amount: cameTo,
      because: ({ said }) =>
        `${String(said.attended ?? 0)} came on ${said.event_date === undefined ? 'an unknown day' : longDay(said.event_date)}`,
      source: 'Participation team (L38)',
      caution: 'The same young person counts at each event.',
    }),
    rows: firstTimers,
  },
]
