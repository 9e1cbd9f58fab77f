import type { DataSet, Entry } from '../data-set.ts'
import type { Remark, Table, ThemeSection } from '../report.ts'
import { indicatorSection, type Around } from '../theme-sections.ts'
import { listOf } from '../say.ts'
import { breakdownTable } from '../tables.ts'
import { isTold, untoldTable } from '../untold.ts'
import type { Checked } from './checklist.ts'
import { monthTable } from './month-table.ts'
import type { Required } from './required.ts'
import { rowsByYear, yearTable } from './year-table.ts'

/** What sections are made of. */
export interface From {
  readonly set: DataSet
  readonly year: string
  readonly around: Around
  readonly remarks: ReadonlyMap<string, Remark>
}

/** A required section with its words, tables and charts, and where it stands. */
export function sectionOf(of: Required, from: From): { section: ThemeSection; checked: Checked } {
  const { set, year, around, remarks } = from
  const named = entriesOf(of, set)
  const told = named.filter(isTold)
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
    introduction: of.asks,
    ...(comment && { comment }),
    overview: [
      ...listed(yearTable(of.title, pick(of.measures), year)),
      ...pick(of.rows).flatMap((entry) => rowsByYear(entry) ?? []),
      ...listed(monthTable(of.title, pick(of.months), year)),
      ...pick(of.groups)
        .filter(({ rows }) => rows.length > 0)
        .map((entry) => breakdownTable(entry, set.asAt)),
    ],
    indicators: pick(of.charts).map((entry) => indicatorSection(entry, around, {})),
    ...(untold && { untold }),
  }
  return { section, checked: checkedOf(of, { told, named, isWritten: comment !== undefined }) }
}

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
  const lacks = named.filter((entry) => !told.includes(entry))
  const toDo = [
    ...(gap === undefined ? [] : [gap]),
    ...(lacks.length > 0 ? [`No figure yet: ${listOf(lacks.map(({ indicator }) => indicator.title))}.`] : []),
    ...(written && !isWritten ? [`Not written yet: ${id}.md among the words.`] : []),
  ]
  const has = told.length > 0 || isWritten
  return {
    ...{ id, title },
    state: !has ? 'not told' : toDo.length > 0 ? 'told in part' : 'told',
    what: toDo.length > 0 ? toDo.join(' ') : madeOf(told.length, isWritten),
  }
}

function madeOf(measures: number, isWritten: boolean): string {
  const words = isWritten ? 'words' : ''
  const figures = measures === 0 ? '' : measures === 1 ? '1 measure' : `${String(measures)} measures`
  return [figures, words].filter((part) => part !== '').join(' and ')
}
