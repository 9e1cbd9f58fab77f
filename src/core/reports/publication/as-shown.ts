import type { DataSet, Entry, Group, Shown } from '../data-set.ts'
import { isRecord, numberOf, records, type Json } from './read-shown.ts'

/**
 * The restricted data set with no more in it than a public edition's `dataset.json` shows: for saying a comment's tokens
 * as that edition says them. `undefined` when the file is not one.
 */
export function asShown(set: DataSet, json: unknown): DataSet | undefined {
  if (!isRecord(json) || json.schema !== 'hearth-dataset/1' || json.edition !== 'public') return undefined
  const byId = new Map(records(json.indicators).map((each) => [each.id, each]))
  return {
    ...set,
    edition: 'public',
    entries: set.entries.flatMap((entry) => {
      const shown = byId.get(entry.indicator.id)
      return shown === undefined ? [] : [entryShown(entry, shown)]
    }),
  }
}

function entryShown({ indicator, series, years, rows, benchmarks }: Entry, json: Json): Entry {
  const breakdown = new Map(records(json.breakdown).map((each) => [each.key, each]))
  return {
    indicator,
    benchmarks,
    series: periodsShown(series, json.series),
    years: periodsShown(years, json.years),
    rows: rows.flatMap((row) => rowShown(row, breakdown.get(row.key))),
  }
}

function periodsShown(all: readonly Shown[], json: unknown): Shown[] {
  const byId = new Map(records(json).map((each) => [each.period, each]))
  return all.map((each) => {
    const shown = byId.get(each.period.id)
    const value = numberOf(shown?.value)
    if (each.figure.kind !== 'number') return each
    if (shown === undefined || value === null) {
      const { period } = each
      return { period, figure: { kind: 'suppressed' }, status: 'suppressed', note: undefined }
    }
    const [numerator, denominator] = [numberOf(shown.numerator), numberOf(shown.denominator)]
    return { ...each, figure: { kind: 'number', value, numerator, denominator } }
  })
}

/** Nothing of a row that the edition leaves out. */
function rowShown({ key, label }: Group, json: Json | undefined): Group[] {
  if (json === undefined) return []
  const [numerator, denominator, value] = [json.numerator, json.denominator, json.value].map(numberOf)
  const numbers = {
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    value: value ?? null,
  }
  return [{ key, label, ...numbers, ...(json.status === 'suppressed' && { hidden: true as const }) }]
}
