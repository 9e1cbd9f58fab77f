import { principles, type Principle } from '../../governance/principles.ts'
import { date, type Column } from '../../tables/column.ts'
import type { Grid } from '../../tables/grid.ts'
import { headingKey } from '../../tables/headings.ts'
import { readRows } from '../../tables/read-rows.ts'
import type { Day } from '../../time/day.ts'
import type { Coming, Past } from './plan.ts'

/** A table of a plan as read: its lines, and what is wrong with any, a sentence each. */
export interface ReadPlan<L> {
  readonly lines: readonly L[]
  readonly faults: readonly string[]
}

const words: Column<string> = { kind: 'words', need: 'optional' }
const day = { ...date, need: 'optional', spare: true } as const
const pastColumns = { action: words, owner: words, due: day, state: words, progress: words }
const comingColumns = { action: words, owner: words, due: day, principle: words, indicators: words }

/** What a table of last year's plan holds, for advice. */
export const PAST_COLUMNS = Object.keys(pastColumns).join(', ')
/** What a table of next year's plan holds, for advice. */
export const COMING_COLUMNS = Object.keys(comingColumns).join(', ')

interface Row {
  readonly line: number
  readonly action?: string
  readonly owner?: string
  readonly due?: Day
  readonly state?: string
  readonly progress?: string
  readonly principle?: string
  readonly indicators?: string
}

/** Last year's plan: each line says what was planned. */
export function readPast(grid: Grid): ReadPlan<Past> {
  const { rows, faults } = rowsOf(grid, pastColumns, PAST_COLUMNS)
  return {
    lines: rows.map(({ action, owner, due, state, progress }) => ({
      ...{ action: action ?? '', owner, due, state, progress },
    })),
    faults,
  }
}

/** Next year's plan: each line is a promise, so that it has an owner and a day; its measures are ids, known ones. */
export function readComing(grid: Grid, isIndicator: (id: string) => boolean): ReadPlan<Coming> {
  const { rows, faults } = rowsOf(grid, comingColumns, COMING_COLUMNS)
  const lines = rows.map(({ action = '', owner, due, principle = '', indicators = '' }) => ({
    ...{ action, owner, due, principle: principleOf(principle) },
    indicators: indicators.split(/[\s,;]+/).filter((id) => id !== ''),
  }))
  const wrong = rows.flatMap((row, at) => {
    const line = lines[at]
    const why = line === undefined ? undefined : faultOf(line, row.principle, isIndicator)
    return why === undefined ? [] : [`${grid.file}, line ${String(row.line)}: ${why}`]
  })
  return { lines, faults: [...faults, ...wrong] }
}

function faultOf(
  { owner, due, principle, indicators }: Coming,
  typed: string | undefined,
  isIndicator: (id: string) => boolean,
): string | undefined {
  if (owner === undefined)
    return 'say in owner which post will do it. A plan without an owner promises nothing.'
  if (due === undefined) return 'give in due the day it will be done by, like 30/09/2025.'
  if (principle === undefined && typed !== undefined)
    return `principle can be ${Object.keys(principles).join(', ')}.`
  const unknown = indicators.find((id) => !isIndicator(id))
  return unknown === undefined ? undefined : `${unknown} is no measure. hearth indicators lists them all.`
}

const principleOf = (typed: string): Principle | undefined =>
  (Object.keys(principles) as Principle[]).find((id) => id === typed.trim().toLowerCase())

function rowsOf(grid: Grid, columns: Readonly<Record<string, Column<unknown>>>, names: string) {
  const keys = grid.headings.map(headingKey)
  if (!keys.includes('action'))
    return { rows: [], faults: [`${grid.file} has no column action. Give ${names}.`] }
  const { rows, listed, noted } = readRows<Row>(grid, keys, columns)
  const said = rows.filter(({ action }) => action !== undefined)
  return {
    rows: said,
    faults: [...listed, ...noted].map(({ line, advice }) => `${grid.file}, line ${String(line)}: ${advice}`),
  }
}
