import type { Indicator } from '../indicators/indicator.ts'
import type { Entry, Group } from './data-set.ts'
import type { Bar, BarChart } from './report.ts'
import { hiddenCell, sayValue, withCommas } from './say.ts'
import { decimalsOf } from './tables.ts'
import { isUnknown } from './unknown.ts'

/** Keys of rows that overlap others (sexes, roll-ups, age by sex) and so stay in the table only. */
const overlapping = (key: string): boolean => key === '0-4' || /^[MFU]$/.test(key) || /:[MFU]$/.test(key)

/** Indicators whose rows have an order of their own, as ages have; others are drawn largest first. */
const inOrder = new Set([
  'cic-age-sex',
  'cic-duration',
  'placement-duration',
  'sdq-bands',
  'reviews-late-days',
  'cl-staying-put',
  'review-participation',
  'placement-20-miles',
  'care-plan-grade',
  'escalations-by-level',
])

/** The breakdown as bars. `undefined` when fewer than two rows have anyone in them. */
export function barChartOf({ indicator, rows }: Entry): BarChart | undefined {
  const drawn = rows.filter(
    ({ key, numerator, hidden }) =>
      (hidden || (numerator ?? 0) > 0) && !(indicator.id === 'cic-age-sex' && overlapping(key)),
  )
  if (drawn.length < 2 || drawn.every(({ hidden }) => hidden)) return undefined
  const bars = arranged(drawn, inOrder.has(indicator.id) || indicator.rowsAre !== undefined).map((row) =>
    barOf(row, indicator),
  )
  return { title: `${indicator.title}: breakdown`, description: describe(bars), unit: 'percent', bars }
}

function arranged(rows: readonly Group[], keepOrder: boolean): Group[] {
  const known = rows.filter(({ key }) => !isUnknown({ key }))
  // Hidden rows stand after all others, in the order of the catalogue, which tells nothing of their size.
  const sorted = keepOrder ? known : [...known].sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
  return [...sorted, ...rows.filter(({ key }) => isUnknown({ key }))]
}

const barOf = ({ key, label, value, numerator, hidden }: Group, indicator: Indicator): Bar => ({
  label,
  value: value ?? 0,
  text: hidden
    ? hiddenCell.text
    : `${sayValue({ unit: 'percent', kind: 'share', ...decimalsOf(indicator) }, value ?? 0)} (${withCommas(numerator ?? 0)})`,
  pale: isUnknown({ key }),
})

const describe = (bars: readonly Bar[]): string =>
  `${bars.map(({ label, text }) => `${label} ${text}`).join(', ')}.`
