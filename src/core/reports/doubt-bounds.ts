import type { Case, Indicator } from '../indicators/indicator.ts'
import type { Measurement } from '../indicators/measurement.ts'

/** Where a figure could lie; `undefined` when nobody can tell how far it could move. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** Rows or values that were not used, and what they have to do with an indicator. */
export interface Unused {
  /** The child each is about; `undefined` where it does not say. */
  readonly children: readonly (string | undefined)[]
  /** True when such a row could bring somebody, or something, into the group that is measured. */
  readonly brings: boolean
}

type Measure = Pick<Indicator, 'kind' | 'events'>

/**
 * Between what a figure could lie were all that is not used put right: such rows only ever add. A mean, a median or a
 * ratio has no bounds, as nobody knows by how much each would add.
 */
export function boundsOf(
  indicator: Measure,
  measured: Measurement,
  cases: readonly Case[],
  unused: Unused,
): Bounds | undefined {
  const { numerator: num, denominator } = measured
  if (num === null) return undefined
  switch (indicator.kind) {
    case 'count':
      return { low: num, high: num + newcomers(indicator, cases, unused) }
    case 'rate': {
      const per = (count: number): number => (count / (denominator ?? 0)) * 10_000
      return { low: per(num), high: per(num + newcomers(indicator, cases, unused)) }
    }
    case 'share':
      return shareBounds(indicator, num, cases, unused)
    case 'average':
    case 'median':
    case 'ratio':
      return undefined
  }
}

/** For events each row is one more; for children each child not yet counted, and each row that names none. */
function newcomers({ events }: Measure, cases: readonly Case[], { children }: Unused): number {
  if (events) return children.length
  const counted = new Set(cases.map(({ id }) => id))
  const named = new Set(children.filter((child) => child !== undefined && !counted.has(child)))
  return named.size + children.filter((child) => child === undefined).length
}

function shareBounds(
  { events }: Measure,
  num: number,
  cases: readonly Case[],
  { children, brings }: Unused,
): Bounds {
  const open = countBy(cases.filter(({ amount }) => amount === 0).map(({ id }) => id))
  const inside = new Set(cases.map(({ id }) => id))
  let [turned, fresh] = [0, 0]
  for (const [child, rows] of countBy(children.filter((each) => each !== undefined))) {
    if (brings && (events || !inside.has(child))) fresh += events ? rows : 1
    else turned += Math.min(events ? rows : 1, open.get(child) ?? 0)
  }
  const nameless = children.filter((child) => child === undefined).length
  const stillOpen = [...open.values()].reduce((sum, count) => sum + count, 0) - turned
  const turnedToo = Math.min(nameless, stillOpen)
  const freshAtMost = fresh + (brings ? nameless : 0)
  const freshAfter = fresh + (brings ? nameless - turnedToo : 0)
  return {
    low: percent(num, cases.length + freshAtMost),
    high: percent(num + turned + turnedToo + freshAfter, cases.length + freshAfter),
  }
}

const percent = (part: number, whole: number): number => (part / whole) * 100

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
