import type { DataSet, Entry } from '../data-set.ts'
import type { Remark, Table, ThemeSection } from '../report.ts'
import { indicatorSection, type Around } from '../theme-sections.ts'
import { listOf } from '../say.ts'
import { breakdownTable } from '../tables.ts'
import { isTold, untoldTable } from '../untold.ts'
import type { Checked } from './checklist.ts'
import { monthTable } from './month-table.ts'
import type { Required } from './required-shape.ts'
import { rowsByYear, yearTable } from './year-table.ts'

/** What sections are made of. */
export interface From {
  readonly set: DataSet
  readonly year: string
  /** Ids of the measures with a chart of their own somewhere in the report. */
  readonly places: ReadonlySet<string>
  readonly around: Around
  readonly remarks: ReadonlyMap<string, Remark>
}

/** A required section with its words, tables and charts, and where it stands. */
export function sectionOf(of: Required, from: From): { section: ThemeSection; checked: Checked } {
  const { set, year, around, remarks, places } = from
  const named = entriesOf(of, set)
  const told = named.filter(isTold).map(withCodes)
  const untold = untoldTable(
    of.title,
    named.filter((entry) => !isTold(entry)),
  )
  const comment = remarks.get(of.id)
  const pick = (ids: readonly string[] = []): Entry[] =>
    ids.flatMap((id) => told.find(({ indicator }) => indicator.id === id) ?? [])
  const section = {
    id: of.id,
    title: of.title,
    introduction: introductionOf(of, comment !== undefined),
    ...(of.id !== FIRST && { follows: true as const }),
    ...(comment && { comment }),
    overview: [
      ...listed(yearTable(of.title, pick(of.measures), { year, places })),
      ...pick(of.rows).flatMap((entry) => rowsByYear(entry) ?? []),
      ...listed(monthTable(of.title, pick(of.months), year)),
      ...pick(of.groups)
        .filter(({ rows }) => rows.length > 0)
        .map((entry) => breakdownTable(plainly(entry), set.asAt)),
    ],
    indicators: pick(of.charts).map((entry) => indicatorSection(entry, around, {})),
    ...(untold && { untold }),
  }
  return { section, checked: checkedOf(of, { told, named, isWritten: comment !== undefined }) }
}

/** What it tells; what nobody can tell or has written yet is said there too. */
const introductionOf = ({ asks, gap, written }: Required, isWritten: boolean): string =>
  [asks, gap ?? '', written && !isWritten ? 'Nothing is written of it yet.' : '']
    .filter((part) => part !== '')
    .join(' ')

/** The section that begins a page; the others follow it. */
const FIRST = 'population'

/** The Department's codes of taking part stand before their words, as reviewing officers know them. */
function withCodes(entry: Entry): Entry {
  const named = <R extends { readonly key: string; readonly label: string }>(row: R): R =>
    /^PN\d$/.test(row.key) ? { ...row, label: `${row.key} ${row.label}` } : row
  const { rowSeries } = entry
  return { ...entry, rows: entry.rows.map(named), ...(rowSeries && { rowSeries: rowSeries.map(named) }) }
}

/** An entry without rows that cross two divisions, as age and sex do: a paper has room for each alone. */
const plainly = (entry: Entry): Entry => ({
  ...entry,
  rows: entry.rows.filter(({ key }) => !key.includes(':')),
})

const listed = (table: Table | undefined): Table[] => (table === undefined ? [] : [table])

/** The measures of a section, each once, in the order it names them. */
function entriesOf({ charts, measures, rows, months, groups }: Required, { entries }: DataSet): Entry[] {
  const ids = new Set([measures, charts, rows, months, groups].flatMap((each) => each ?? []))
  return [...ids].flatMap((id) => entries.find(({ indicator }) => indicator.id === id) ?? [])
}

interface Standing {
  readonly named: readonly Entry[]
  readonly told: readonly Entry[]
  readonly isWritten: boolean
}

function checkedOf(of: Required, { named, told, isWritten }: Standing): Checked {
  const { id, title, written, gap } = of
  const has = new Set(told.map(({ indicator }) => indicator.id))
  const lacks = named.filter(({ indicator }) => !has.has(indicator.id))
  const toDo = [
    ...(gap === undefined ? [] : [gap]),
    ...(lacks.length > 0 ? [`No figure yet: ${listOf(lacks.map(({ indicator }) => indicator.title))}.`] : []),
    ...(written && !isWritten ? ['Not written yet.'] : []),
  ]
  return {
    ...{ id, title },
    state: told.length === 0 && !isWritten ? 'not told' : toDo.length > 0 ? 'told in part' : 'told',
    what: toDo.length > 0 ? toDo.join(' ') : madeOf(told.length, isWritten),
  }
}

function madeOf(measures: number, isWritten: boolean): string {
  const words = isWritten ? 'words' : ''
  const figures = measures === 0 ? '' : measures === 1 ? '1 measure' : `${String(measures)} measures`
  return [figures, words].filter((part) => part !== '').join(' and ')
}
