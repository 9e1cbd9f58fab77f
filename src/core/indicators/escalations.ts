import { challengesRaised, challengesSettling, type Raised, type Settling } from './challenges.ts'
import { only } from './cohort.ts'
import type { Definition, Indicator } from './indicator.ts'
import { average, count } from './kinds.ts'

const common = {
  theme: 'reviews',
  reach: 'period',
  tables: [],
  collections: ['escalations'],
  noun: ['challenge', 'challenges'],
} as const satisfies Partial<Definition>

const levels = {
  '1': 'Level 1, team or operational manager',
  '2': 'Level 2, service manager',
  '3': 'Level 3, assistant director',
  '4': "Level 4, director of children's services",
  '5': 'Level 5, Cafcass',
  informal: 'Informal',
} as const

const levelKey = ({ level }: Raised): string => (level === 0 ? 'informal' : String(level))
const isFormal = ({ level }: Raised): boolean => level > 0
const isSettled = ({ days }: Settling): boolean => days !== undefined

const DAYS_WITHIN = 7

/** Challenges by independent reviewing officers: how high they went, and how soon they were settled. */
export const escalations: readonly Indicator[] = [
  count({
    ...common,
    events: true,
    id: 'escalations-by-level',
    rowsByMonth: true,
    rowsApart: ['informal'],
    title: 'Challenges by reviewing officers, by the level reached',
    question: 'How often do reviewing officers challenge us, and how high do they go?',
    better: 'neither',
    unit: 'episodes',
    cohort: only(challengesRaised, 'formal challenges by reviewing officers', isFormal),
    because: (challenge) => levels[levelKey(challenge) as keyof typeof levels],
    rows: {
      among: challengesRaised,
      labels: levels,
      keys: (challenge) => [levelKey(challenge)],
      over: (challenge, key) => key === 'informal' || isFormal(challenge),
    },
    source: 'Escalations (L13); Independent Reviewing Officers handbook',
    caution:
      'Each challenge counts once, at the highest level it reached in the period. Informal ones stand apart. More challenge is not worse.',
  }),
  average({
    ...common,
    id: 'escalation-days',
    title: "Days to settle reviewing officers' challenges",
    question: 'How fast are they settled?',
    better: 'lower',
    unit: 'days',
    decimals: 1,
    cohort: only(challengesSettling, 'formal challenges settled', isSettled),
    words: 'days from the first formal challenge to the day it was settled',
    amount: ({ days = 0 }) => days,
    because: ({ days = 0 }) => `settled after ${String(days)} days`,
    rows: {
      among: challengesSettling,
      labels: { 'within-7': 'Settled within 7 days', unresolved: 'Not yet settled' },
      keys: ({ days = -1 }) => (days < 0 ? ['unresolved'] : days <= DAYS_WITHIN ? ['within-7'] : []),
      over: (challenge, key) => key === 'unresolved' || isSettled(challenge),
    },
    source: 'Escalations (L13)',
    caution: 'Those not yet settled are in no average; how many there are stands in a row of its own.',
  }),
]
