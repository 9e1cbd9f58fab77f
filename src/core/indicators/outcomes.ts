import { financialYearOf } from '../time/period.ts'
import type { Standing } from '../record/standing.ts'
import type { Row } from '../ssda903/tables.ts'
import type { Definition } from './indicator.ts'

/** The outcomes row of the year that ends on the day. No row means not done. */
export const outcomes = ({ child, on }: Standing): Row<'OC2'> | undefined =>
  child.oc2.get(financialYearOf(on))

/** A yes-or-no fact of the row. */
export type Flag =
  'HEALTH_ASSESSMENT' | 'TEETH_CHECK' | 'IMMUNISATIONS' | 'HEALTH_CHECK' | 'SUBSTANCE_MISUSE' | 'CONVICTED'

/** Whether a flag of the row is set. */
export const has =
  (flag: Flag) =>
  (standing: Standing): boolean =>
    outcomes(standing)?.[flag] === true

/** What the row says of a flag, in words. */
export const recorded =
  (flag: Flag) =>
  (standing: Standing): string => {
    const row = outcomes(standing)
    if (row === undefined) return 'no outcomes (OC2) row for the year'
    return row[flag] === undefined ? `${flag} is blank` : `${flag} is ${row[flag] ? '1' : '0'}`
  }

/** Where the outcomes stand in a return, and when they are collected. */
export const yearEnd = {
  theme: 'health',
  reach: 'day',
  collected: 'year-end',
  tables: ['Episodes', 'OC2'],
  better: 'higher',
  historyMonths: 12,
} as const satisfies Partial<Definition>

export const guidance =
  'Promoting the Health and Well-being of Looked-after Children 2015; DfE outcomes (OC2)'
