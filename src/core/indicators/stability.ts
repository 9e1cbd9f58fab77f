import type { Child } from '../record/child.ts'
import { overlaps } from '../record/episode.ts'
import { held } from '../record/holdings.ts'
import type { CarerRun } from '../record/placement.ts'
import type { Standing } from '../record/standing.ts'
import { longDay } from '../time/day.ts'
import { bandOf, labelsOf, type Bands } from './bands.ts'
import { age } from './characteristics.ts'
import { only } from './cohort.ts'
import { childrenInCare, heldSince } from './in-care.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import { byList, drawnWords, listedWith, nobodyListed } from './listed-now.ts'
import { isAdoptive } from './placement-groups.ts'
import { trusting } from './trust.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const common = { theme: 'placements', tables: ['Episodes'] } as const satisfies Partial<Definition>

/** Carers a child lived with in the window, over every period of care; temporary spells never count. A-28. */
function carersIn({ periods }: Child, { from, to }: Window): CarerRun[] {
  const open = periods
    .flatMap(({ placements }) => placements)
    .filter(({ temporary, start, end }) => !temporary && overlaps(start, end, from, to))
  return [...new Set(open.map(({ carer }) => carer))]
}

const longTerm = only(
  childrenInCare,
  'children under 16 in care for two and a half years or more',
  (standing) => (age(standing) ?? 16) < 16 && standing.period.start <= heldSince(standing.on, 30),
)

/** When the present carer's time began; an adoptive home counts the one home before it. A-25. */
function settledSince({ placement, home }: Standing): Standing['on'] {
  const { carer } = placement
  const adopting = isAdoptive(home.row.PLACE) && isAdoptive(carer.first.row.PLACE)
  return adopting && carer.before ? carer.before.start : carer.start
}

function workersIn({ socialWorkers }: Child, { from, to }: Window): string[] {
  const open = socialWorkers.filter(
    ({ SW_DECOM, SW_DEC }) => SW_DECOM !== undefined && overlaps(SW_DECOM, SW_DEC, from, to),
  )
  return [...new Set(open.map(({ SW_ID }) => SW_ID ?? ''))]
}

/** Ruling A-43. */
const workersNotHeld = ({ holdings }: View, { from, to }: Window) =>
  held(holdings, 'SWEpisodes', from, to)
    ? undefined
    : ({
        status: 'not-collected',
        note: 'Social workers are in returns from 2023/24: the twelve months are not wholly covered by returns that hold them.',
      } as const)

const placementBands: Bands = [
  ['0-1m', 'Under 1 month', 1],
  ['1-6m', '1 to 6 months', 6],
  ['6-12m', '6 to 12 months', 12],
  ['1-2y', '1 to 2 years', 24],
  ['2y-plus', '2 years and over', Infinity],
]

const manyHomes = {
  id: 'placement-3plus',
  title: 'Children with three or more placements in the last 12 months',
  question: 'How many children keep being moved?',
  reach: 'twelve-months',
  better: 'lower',
  words: 'children with three or more placements in the twelve months before',
} as const

const moved = share({
  ...common,
  ...manyHomes,
  everyMove: true,
  historyMonths: 12,
  cohort: childrenInCare,
  counts: ({ child }, _view, window) => carersIn(child, window).length >= 3,
  because: ({ child }, _view, window) => {
    const starts = carersIn(child, window).map(({ start }) => longDay(start))
    return `${starts.length} in the twelve months, begun on ${starts.join(', ')}`
  },
  source: "DfE 'With 3 or more placements during the year'",
  caution: 'A move with the same carer is not counted as another placement.',
})

const listedHomes = listedWith('children in care', ({ placements }) => placements)

const movedByList = share({
  ...common,
  ...manyHomes,
  // The list has counted the twelve months itself.
  reach: 'day',
  cohort: listedHomes,
  gap: nobodyListed(listedHomes, 'Number of placements in the last 12 months'),
  counts: ({ row }) => (row.placements ?? 0) >= 3,
  because: (listed) => `${listed.row.placements ?? 0} in the twelve months${drawnWords(listed)}`,
  source: "Annex A list 8; compare DfE 'With 3 or more placements during the year'",
  caution: "The number is the case system's own: it may count a move with the same carer.",
})

/** How settled children are. */
export const stability: readonly Indicator[] = [
  trusting({ source: 'the return', indicator: moved }, byList(movedByList)),
  share({
    ...common,
    id: 'placement-2y-stable',
    title: 'Children in long-term care with the same carer for two years',
    question: 'Are children in long-term care settled?',
    reach: 'day',
    better: 'higher',
    historyMonths: 30,
    cohort: longTerm,
    words:
      'children settled with one carer, or in an adoptive home and the one before it, for two years or more',
    counts: (standing) =>
      !standing.placement.temporary && settledSince(standing) <= heldSince(standing.on, 24),
    because: (standing) => `with this carer since ${longDay(settledSince(standing))}`,
    source: "DfE 'Living with the same carer for at least 2 years'",
  }),
  share({
    ...common,
    id: 'social-worker-3plus',
    title: 'Children with three or more social workers in the last 12 months',
    question: 'How many have had three or more workers?',
    reach: 'twelve-months',
    better: 'lower',
    tables: ['Episodes'],
    historyMonths: 12,
    gap: workersNotHeld,
    cohort: childrenInCare,
    words: 'children with three or more social workers in the twelve months before',
    counts: ({ child }, _view, window) => workersIn(child, window).length >= 3,
    because: ({ child }, _view, window) =>
      `${workersIn(child, window).length} social workers in the twelve months`,
    source: "DfE '3 or more social workers during the year'",
    caution: 'A worker who comes back is counted once; workers before care began are counted.',
  }),
  count({
    ...common,
    id: 'placement-duration',
    onlyRows: true,
    title: 'How long children have lived where they are',
    question: 'How long have they lived there?',
    reach: 'day',
    better: 'neither',
    historyMonths: 24,
    unit: 'children',
    cohort: childrenInCare,
    because: ({ placement }) => `there since ${longDay(placement.start)}`,
    rows: {
      labels: labelsOf(placementBands),
      keys: ({ placement, on }) => [bandOf(placementBands, placement.start, on)],
    },
    source: 'Local measure',
  }),
]
