import type { Series } from '../../core/governance/commitments/trace.ts'
import { sayFigure } from '../../core/reports/say.ts'
import { drawnPeriods } from '../../core/reports/headline.ts'
import type { DataSet, Entry } from '../../core/reports/data-set.ts'

/** The measures of a data set, as a trace reads them. */
export const seriesOf = ({ entries }: DataSet, wanted: readonly string[]): Series[] =>
  entries.filter(({ indicator }) => wanted.includes(indicator.id)).map(seriesOfEntry)

const seriesOfEntry = (entry: Entry): Series => ({
  indicator: entry.indicator.id,
  title: entry.indicator.title,
  points: drawnPeriods(entry).map(({ period, figure }) => ({
    on: period.to,
    value: figure.kind === 'number' ? figure.value : undefined,
    printed: sayFigure(entry.indicator, figure),
  })),
})
