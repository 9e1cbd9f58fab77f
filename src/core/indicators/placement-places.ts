import { distanceOn, insideArea } from '../record/location.ts'
import type { Standing } from '../record/standing.ts'
import { only } from './cohort.ts'
import { childrenInCare } from './in-care.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { isLongTermCode, plannedLength } from './planned-length.ts'
import { trusting } from './trust.ts'
import type { View } from './view.ts'

const common = {
  theme: 'placements',
  reach: 'day',
  tables: ['Episodes'],
  better: 'lower',
} as const satisfies Partial<Definition>

/** The furthest that counts as near, in miles: 20.0 itself is not far. */
const NEAR = 20

type Column = 'PL_DISTANCE' | 'PL_LA' | 'PL_LOCATION'

const gives = ({ children }: View, columns: readonly Column[]): boolean =>
  children.some(({ episodes }) =>
    episodes.some(({ row }) => columns.some((column) => row[column] !== undefined)),
  )

const without = (view: View, columns: readonly Column[], note: string): Gap | undefined =>
  view.geography.findPlace || gives(view, columns) ? undefined : { status: 'not-collected', note }

/** Distance needs the postcode directory, unless the return carries it. */
export const distanceGap = (view: View): Gap | undefined =>
  without(
    view,
    ['PL_DISTANCE'],
    'Distances need a postcode directory: give one with --postcodes, or put PL_DISTANCE in the return.',
  )

/** So does the council's area. */
export const locationGap = (view: View): Gap | undefined =>
  without(
    view,
    ['PL_LA', 'PL_LOCATION'],
    'The area of a home needs a postcode directory: give one with --postcodes, or put PL_LOCATION in the return.',
  )

const bothGap = (view: View): Gap | undefined => distanceGap(view) ?? locationGap(view)

const isFar = (standing: Standing, { geography }: View): boolean =>
  (distanceOn(standing, geography) ?? 0) > NEAR
const isOutside = (standing: Standing, { geography }: View): boolean =>
  insideArea(standing.home, geography) !== true

const miles = (standing: Standing, { geography }: View): string => {
  const found = distanceOn(standing, geography)
  return found === undefined ? 'distance not known' : `${found.toFixed(1)} miles from home`
}

const area = (standing: Standing, { geography }: View): string => {
  const inside = insideArea(standing.home, geography)
  if (inside === undefined) return 'place not known'
  return inside ? 'inside the area' : 'outside the area'
}

function distanceKey(standing: Standing, { geography }: View): string {
  const found = distanceOn(standing, geography)
  if (found === undefined) return 'unknown'
  return found > NEAR ? 'over-20' : 'within-20'
}

function areaKey(standing: Standing, { geography }: View): string {
  const inside = insideArea(standing.home, geography)
  if (inside === undefined) return 'unknown'
  return inside ? 'inside' : 'outside-known'
}

const farFromHome = only(childrenInCare, 'children living more than 20 miles from home', isFar)

const settled = {
  ...common,
  id: 'placement-20-miles-term',
  title: 'Children far from home who are settled there',
  question: 'Are distant placements settled?',
  better: 'higher',
  gap: distanceGap,
  cohort: farFromHome,
  words: 'children in a long-term placement',
} as const

const code = ({ home }: Standing): string => `placement ${home.row.PLACE ?? 'not recorded'}`

/** By the planned length in the placement register, which knows more than the code of the placement. */
const settledByRegister = share<Standing>({
  ...settled,
  collections: ['placement_register'],
  counts: (standing) => plannedLength(standing) === 'long',
  because: (standing) => `${code(standing)}, planned length ${plannedLength(standing) ?? 'not recorded'}`,
  rows: {
    labels: { long: 'Long-term', short: 'Short-term', unknown: 'Length not recorded' },
    keys: (standing) => [plannedLength(standing) ?? 'unknown'],
  },
  source: 'Local measure, by the planned length in the placement register',
  caution:
    'Where the register gives no length, long-term fostering, adoption, parents and an agreed plan for long-term residential care count as long-term, and any other is not known.',
})

const settledByCode = share<Standing>({
  ...settled,
  counts: isLongTermCode,
  because: code,
  source: 'Local measure, by placement code',
  caution:
    'Long-term fostering, adoption and parents count as long-term; the return says nothing of other plans.',
})

/** How far from home children live, and whether in the council's area. */
export const placementPlaces: readonly Indicator[] = [
  share({
    ...common,
    id: 'placement-20-miles',
    title: 'Children living more than 20 miles from home',
    question: 'How many live far from home?',
    gap: distanceGap,
    cohort: childrenInCare,
    words: 'children living more than 20 miles from home',
    counts: isFar,
    because: miles,
    rows: {
      labels: { 'within-20': '20 miles or less', 'over-20': 'Over 20 miles', unknown: 'Distance not known' },
      keys: (standing, view) => [distanceKey(standing, view)],
    },
    source: "DfE 'Placed more than 20 miles from home'",
    caution:
      'In a straight line from the home where care began. Children whose distance is not known stay in the base.',
  }),
  share({
    ...common,
    id: 'placement-20-miles-outside',
    title: 'Children living more than 20 miles from home and outside our area',
    question: 'How many live far away and out of area?',
    gap: bothGap,
    cohort: childrenInCare,
    words: 'children living more than 20 miles from home and outside the area',
    counts: (standing, view) => isFar(standing, view) && isOutside(standing, view),
    because: (standing, view) => `${miles(standing, view)}, ${area(standing, view)}`,
    source: "DfE 'Placed outside the area and more than 20 miles from home'",
  }),
  trusting(
    { source: 'the placement register', indicator: settledByRegister },
    { source: 'the return (placement codes)', indicator: settledByCode },
  ),
  share({
    ...common,
    id: 'placement-outside-area',
    title: 'Children living outside our area',
    question: 'How many live outside the council area?',
    gap: locationGap,
    cohort: childrenInCare,
    words: 'children living outside the area',
    counts: isOutside,
    because: area,
    rows: {
      labels: { inside: 'Inside our area', 'outside-known': 'Outside our area', unknown: 'Place not known' },
      keys: (standing, view) => [areaKey(standing, view)],
    },
    source: "DfE 'Placed outside the local authority boundary'",
    caution: 'A home whose place is not known counts as outside, as the Department publishes it.',
  }),
]
