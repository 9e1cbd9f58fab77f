import type { Series } from '../../core/governance/commitments/trace.ts'
import { indicatorOf } from '../../core/indicators/index.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import { sayMeasured } from '../../core/reports/say.ts'
import { day } from '../../core/time/day.ts'
import type { Tx } from '../../store/database.ts'
import { publishedEditions, publishedFile } from '../../store/published.ts'

/** Measures as the latest published edition prints them, for those who see no other: what it hides stays hidden. */
export async function seriesPublished(
  tx: Tx,
  authority: string,
  wanted: readonly string[],
): Promise<Series[]> {
  const [latest] = wanted.length === 0 ? [] : await publishedEditions(tx, authority)
  const file = latest && (await publishedFile(tx, authority, { edition: latest.id, name: 'dataset.json' }))
  return file === undefined ? [] : seriesInJson(Buffer.from(file.bytes).toString(), wanted)
}

interface Point {
  readonly to: string
  readonly value: number | null
  readonly status: string
}

interface Told {
  readonly id: string
  readonly series: readonly Point[]
  readonly years: readonly Point[]
}

/** The same from the text of an edition's `dataset.json`. */
export function seriesInJson(text: string, wanted: readonly string[]): Series[] {
  const { indicators } = JSON.parse(text) as { indicators: readonly Told[] }
  return indicators.flatMap((told) => {
    const indicator = wanted.includes(told.id) ? indicatorOf(told.id) : undefined
    return indicator === undefined ? [] : [seriesOf(indicator, told)]
  })
}

const seriesOf = (indicator: Indicator, { id, series, years }: Told): Series => ({
  ...{ indicator: id, title: indicator.title },
  points: (isMonthly(indicator, series) ? series : years).map((point) => ({
    on: day(point.to),
    value: point.value ?? undefined,
    printed: printed(indicator, point),
  })),
})

const isMonthly = ({ collected = 'always' }: Indicator, series: readonly Point[]): boolean =>
  collected === 'always' || series.some(({ value, to }) => value !== null && to.slice(5, 7) !== '03')

function printed(indicator: Indicator, { value, status }: Point): string {
  if (value !== null) return sayMeasured(indicator, value)
  return status === 'suppressed' ? 'Hidden, because it is small' : 'No figure'
}
