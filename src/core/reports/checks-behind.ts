import { tellingOf, type Telling } from '../indicators/trust.ts'
import type { View } from '../indicators/view.ts'
import { collectionNamed } from '../rules/collection.ts'
import type { Checked, Finding } from '../rules/index.ts'
import { id as idColumn } from '../tables/column.ts'
import { readValue } from '../tables/read-value.ts'
import { columnsBehind } from './columns-behind.ts'
import type { Entry } from './data-set.ts'
import { headlineOf } from './headline.ts'

/** How many of the children a figure counts have rows that fail a check in a column it rests on. */
export interface FailingBehind {
  readonly children: number
  readonly failing: number
  /** The checks that fail, of most children first. */
  readonly codes: readonly string[]
}

/**
 * The indicators whose latest figure counts children with errors in what it rests on, by id; no child is named. Queries
 * are left out, for a true return may break them, and so are figures of years before the return that was checked.
 */
export function failingBehind(
  checked: Checked,
  entries: readonly Entry[],
  view: View,
): ReadonlyMap<string, FailingBehind> {
  const errors = errorsByChild(checked.findings)
  const start = collectionNamed(checked.collection)?.start ?? -Infinity
  return new Map(
    entries.flatMap((entry): [string, FailingBehind][] => {
      const { now } = headlineOf(entry)
      const telling = tellingOf(entry.indicator, view, now.period)
      if (now.figure.kind !== 'number' || telling.gap !== undefined || telling.window.to < start) return []
      const found = failingIn(telling, columnsOf(entry, telling), view, errors)
      return found.failing === 0 ? [] : [[entry.indicator.id, found]]
    }),
  )
}

/** The columns of the source that tells the figure. */
function columnsOf({ indicator }: Entry, telling: Telling): ReadonlySet<string> {
  const at = indicator.bases?.findIndex((basis) => basis.indicator === telling.indicator) ?? 0
  return new Set(columnsBehind[indicator.id]?.[at])
}

/** The errors in a child's rows: each check with the columns it is about. */
interface Failing {
  readonly code: string
  readonly columns: readonly string[]
}

function errorsByChild(findings: readonly Finding[]): ReadonlyMap<string, readonly Failing[]> {
  const children = new Map<string, Map<string, Failing>>()
  for (const { code, severity, table, child, fields } of findings) {
    const id = severity === 'error' ? readValue(idColumn, child).value : undefined
    if (typeof id !== 'string') continue
    const known = children.get(id) ?? new Map<string, Failing>()
    children.set(id, known)
    const key = `${code} ${table}`
    if (!known.has(key)) known.set(key, { code, columns: fields.map((field) => `${table}.${field}`) })
  }
  return new Map([...children].map(([id, failing]) => [id, [...failing.values()]]))
}

function failingIn(
  { indicator, window }: Telling,
  columns: ReadonlySet<string>,
  view: View,
  errors: ReadonlyMap<string, readonly Failing[]>,
): FailingBehind {
  const children = new Set(indicator.cases(view, window).flatMap(({ child }) => child?.id ?? []))
  const codes = new Map<string, number>()
  let failing = 0
  for (const child of children) {
    const own = codesIn(errors.get(child) ?? [], columns)
    if (own.size > 0) failing += 1
    for (const code of own) codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  const most = [...codes].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return { children: children.size, failing, codes: most.map(([code]) => code) }
}

const codesIn = (failing: readonly Failing[], columns: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(failing.flatMap((each) => (each.columns.some((name) => columns.has(name)) ? [each.code] : [])))
