import type { Inspection } from './tables.ts'

/** Each authority's latest overall judgement on a day (`2025-03-31`), by the day it was inspected. Authorities not
 *  inspected by then are left out. */
export function judgedOn(date: string, inspections: readonly Inspection[]): Inspection[] {
  const latest = new Map<string, Inspection>()
  for (const inspection of inspections) {
    const known = latest.get(inspection.area)
    if (inspection.on <= date && (!known || known.on < inspection.on)) latest.set(inspection.area, inspection)
  }
  return [...latest.values()]
}
