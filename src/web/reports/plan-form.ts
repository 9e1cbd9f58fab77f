import { indicatorOf } from '../../core/indicators/index.ts'
import { linesKept } from '../../core/reports/iro/plan-kept.ts'
import type { Coming, Past, Plan } from '../../core/reports/iro/plan.ts'
import { readComing, readPast } from '../../core/reports/iro/read-plan.ts'
import type { Grid } from '../../core/tables/grid.ts'
import { isoDay } from '../../core/time/day.ts'
import type { FormError, Read } from '../form-error.ts'
import { textIn } from '../settings/form.ts'
import { lineFields, noLine, type LineTyped } from './plan-lines.tsx'

/** The most lines of a plan, and the most signs of a field. */
const [LINES, SIGNS] = [40, 2000]

/** The lines of a plan as typed, those without an action left out. */
export function linesIn(form: FormData): LineTyped[] {
  const lines = Array.from({ length: LINES }, (_, at) => ({
    ...noLine,
    ...Object.fromEntries(
      lineFields.map((field) => [field, textIn(form, `${field}-${String(at)}`).slice(0, SIGNS)]),
    ),
  }))
  return lines.filter(({ action }) => action !== '')
}

/** What was typed as lines to keep, read by the same rules as a table of them; what is wrong stands at its line. */
export function readLines(plan: 'last-plan' | 'next-plan', typed: readonly LineTyped[]): Read<unknown[]> {
  const grid = gridOf(typed)
  const { lines, faults } =
    plan === 'last-plan' ? readPast(grid) : readComing(grid, (id) => indicatorOf(id) !== undefined)
  if (faults.length > 0) return { errors: faults.map(errorAt) }
  return { value: linesKept(lines) }
}

const gridOf = (typed: readonly LineTyped[]): Grid => ({
  file: FILE,
  headings: ['action', 'owner', 'due', 'state', 'progress', 'principle', 'indicators'],
  rows: typed.map(({ action, owner, due, state, progress, principle, measure }, at) => ({
    line: at,
    cells: [action, owner, due, state, progress, principle, measure],
  })),
})

const FILE = 'Plan'

/** `Plan, line 2: say in owner …` as the words at the owner of that line. */
function errorAt(fault: string): FormError {
  const [, line = '0', text = fault] = /^Plan, line (\d+): (.*)$/s.exec(fault) ?? []
  const field =
    (['owner', 'due', 'principle'] as const).find((name) => text.includes(` ${name} `)) ?? 'action'
  return { field: `${field}-${line}`, text: `Line ${String(Number(line) + 1)}: ${text}` }
}

/** The lines of a plan as its form shows them. */
export const linesTyped = (plan: 'last-plan' | 'next-plan', { last, next }: Plan): LineTyped[] =>
  plan === 'last-plan' ? last.map(pastTyped) : next.map(comingTyped)

const common = ({ action, owner = '', due }: Past | Coming): LineTyped => ({
  ...{ ...noLine, action, owner },
  due: due === undefined ? '' : isoDay(due),
})

const pastTyped = (line: Past): LineTyped => ({
  ...common(line),
  ...{ state: line.state ?? '', progress: line.progress ?? '' },
})

const comingTyped = (line: Coming): LineTyped => ({
  ...common(line),
  ...{ principle: line.principle ?? '', measure: line.indicators.join(' ') },
})
