import { makeDataSet, type DataSet } from '../../src/core/reports/data-set.ts'
import { bookletOf } from '../../src/core/reports/booklet.ts'
import type { IndicatorSection, Report, Table } from '../../src/core/reports/report.ts'
import { day } from '../../src/core/time/day.ts'
import { periodLabel, financialYear, monthsTo } from '../../src/core/time/period.ts'
import { aView } from '../measured.ts'

type Council = Parameters<typeof aView>[0]

/** A data set and what is printed of it. */
export interface Printed {
  readonly set: DataSet
  readonly report: Report
}

/** The booklet of a council that holds only this. */
export function bookletFrom(asAt: string, council: Council): Printed {
  const set = makeDataSet({
    authority: { code: 'E06000059', name: 'Dorset' },
    asAt: day(asAt),
    inputs: [],
    view: aView({ ...council, asAt }),
    months: 13,
    benchmarksOf: () => [],
  })
  return { set, report: bookletOf(set) }
}

/** What the booklet prints in the cell of an indicator, or of a row of one as `review-participation:PN1`, for a period. */
export function printedIn({ set, report }: Printed, id: string, period: string): string | undefined {
  const [indicator = '', key] = id.split(':')
  const section = report.themes.flatMap(({ indicators }) => indicators).find((each) => each.id === indicator)
  if (key === undefined) return inPeriods(section, period)
  const entry = set.entries.find((each) => each.indicator.id === indicator)
  const row = entry?.rowSeries?.find((each) => each.key === key)
  return inRows(report, section, row?.label ?? '', period)
}

function inPeriods(section: IndicatorSection | undefined, period: string): string | undefined {
  const rows = [section?.table, section?.years].flatMap((table) => table?.rows ?? [])
  return rows.find(([first]) => first?.text === labelOf(period))?.[1]?.text
}

function inRows(
  report: Report,
  section: IndicatorSection | undefined,
  label: string,
  period: string,
): string | undefined {
  const table = rowTable(report, section)
  const at = table?.columns.findIndex(({ heading }) => heading === shortLabelOf(period)) ?? -1
  return table?.rows.find(([first]) => first?.text === label)?.[at]?.text
}

const rowTable = (report: Report, section: IndicatorSection | undefined): Table | undefined =>
  report.themes
    .flatMap(({ overview }) => overview)
    .find(({ caption }) => caption === `${section?.title ?? ''}: each row over time`)

const labelOf = (period: string): string =>
  period.includes('/')
    ? period
    : periodLabel(monthsTo(day(`${period}-01`), 1)[0] ?? financialYear(2020, day('2020-04-01')))

/** `Sep 2020` */
const shortLabelOf = (period: string): string =>
  period.includes('/') ? period : labelOf(period).replace(/^(\w{3})\w* /, '$1 ')
