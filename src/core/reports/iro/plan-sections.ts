import type { Table, ThemeSection } from '../report.ts'
import type { Checked } from './checklist.ts'
import { comingTable, pastTable, type Plan } from './plan.ts'
import type { From } from './section.ts'

/** A part of the report, and where it stands. */
export interface Part {
  readonly section: ThemeSection
  readonly checked: Checked
}

/** What each plan is called, and what it tells. */
export const planTitles = {
  'last-plan': {
    title: 'Last year’s plan',
    asks: 'What was promised a year ago, and what came of each promise.',
  },
  'next-plan': {
    title: 'Next year’s plan',
    asks: 'What the service promises the board: each has an owner and a date, and is kept as an action until the board closes it.',
  },
} as const

export type PlanName = keyof typeof planTitles

/** Last year's plan and next year's, and where each stands. */
export function planSections(plan: Plan, { year, set, remarks }: From): Part[] {
  const titles = new Map(set.entries.map(({ indicator }) => [indicator.id, indicator.title]))
  const tables = {
    'last-plan': plan.last.length > 0 ? pastTable(plan.last, year) : undefined,
    'next-plan': plan.next.length > 0 ? comingTable(plan.next, (id) => titles.get(id)) : undefined,
  }
  return (Object.keys(planTitles) as PlanName[]).map((id) => partOf(id, tables[id], remarks))
}

function partOf(id: PlanName, table: Table | undefined, remarks: From['remarks']): Part {
  const { title, asks } = planTitles[id]
  const comment = remarks.get(id)
  const lines = table?.rows.length ?? 0
  return {
    section: {
      ...{ id, title, introduction: asks, follows: true },
      ...(comment && { comment }),
      overview: table ? [table] : [],
      indicators: [],
    },
    checked: {
      ...{ id, title },
      state: table ? 'told' : comment ? 'told in part' : 'not told',
      what: table
        ? `${String(lines)} ${lines === 1 ? 'line' : 'lines'}`
        : 'Nothing is planned in it yet: write a line for each action.',
    },
  }
}
