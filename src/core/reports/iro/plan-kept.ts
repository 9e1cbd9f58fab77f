import { principles, type Principle } from '../../governance/principles.ts'
import { isoDay, parseDay, type Day } from '../../time/day.ts'
import type { Coming, Past } from './plan.ts'

/** Lines of a plan as JSON holds them: a day as `2025-09-30`, what is not said left out. */
export const linesKept = (lines: readonly (Past | Coming)[]): unknown[] =>
  lines.map(({ due, ...line }) => ({ ...line, ...(due !== undefined && { due: isoDay(due) }) }))

/** Lines of last year's plan as they were kept. What is none is left out. */
export const pastKept = (lines: readonly unknown[]): Past[] =>
  lines.flatMap((line) => {
    const of = fieldsOf(line)
    const action = of('action')
    return action === undefined
      ? []
      : [{ action, owner: of('owner'), due: dueOf(of), progress: of('progress'), state: of('state') }]
  })

/** Lines of next year's plan as they were kept. What is none is left out. */
export const comingKept = (lines: readonly unknown[]): Coming[] =>
  lines.flatMap((line) => {
    const of = fieldsOf(line)
    const action = of('action')
    if (action === undefined) return []
    const principle = of('principle')
    return [
      {
        ...{ action, owner: of('owner'), due: dueOf(of), indicators: idsOf(line) },
        principle: isPrinciple(principle) ? principle : undefined,
      },
    ]
  })

type Fields = (name: string) => string | undefined

const fieldsOf = (line: unknown): Fields => {
  const record: Readonly<Record<string, unknown>> =
    typeof line === 'object' && line !== null ? { ...line } : {}
  return (name) => {
    const value = record[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
}

const dueOf = (of: Fields): Day | undefined => parseDay(of('due') ?? '')

function idsOf(line: unknown): string[] {
  const ids: unknown =
    typeof line === 'object' && line !== null && 'indicators' in line ? line.indicators : []
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

const isPrinciple = (text: string | undefined): text is Principle =>
  text !== undefined && Object.hasOwn(principles, text)
