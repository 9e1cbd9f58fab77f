import { day, longDay } from '../time/day.ts'
import { findAuthority } from './authorities.ts'
import type { Neighbours } from './neighbours.ts'
import type { Inspection, StatisticsTables } from './tables.ts'

/** Who an average is of, by which model, and who is left out. */
export function membersNote(
  authority: string,
  { modelYear, members }: Neighbours,
  withFigures: readonly string[],
  tables: StatisticsTables,
): string {
  const left = members.filter((code) => !withFigures.includes(code))
  const names = (codes: readonly string[]) => codes.map((code) => nameOf(code, tables)).join(', ')
  const which =
    modelYear === undefined
      ? `authorities that the council chose to compare itself with`
      : `authorities most like ${authority} in the ${modelYear} statistical neighbour model`
  const who = `${withFigures.length} of the ${members.length} ${which}: ${names(withFigures)}.`
  return left.length === 0 ? who : `${who} Left out, because no figure is published: ${names(left)}.`
}

/** Who a range is across, with each one's judgement and the day it was inspected. */
export function judgementsNote(
  judged: readonly Inspection[],
  modelYear: number | undefined,
  tables: StatisticsTables,
): string {
  const said = judged.map(
    ({ area, judgement, on }) =>
      `${nameOf(area, tables)} (${judgement.toLowerCase()}, inspected ${longDay(day(on))})`,
  )
  const who = modelYear === undefined ? 'Chosen neighbours' : `Statistical neighbours (${modelYear} model)`
  return `${who} that Ofsted had judged outstanding or good by the end of the period: ${said.join(', ')}.`
}

const nameOf = (code: string, { authorities }: StatisticsTables): string =>
  findAuthority(code, authorities)?.name ?? code
