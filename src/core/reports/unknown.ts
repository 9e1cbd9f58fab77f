import type { BreakdownRow } from '../indicators/measurement.ts'
import type { Entry } from './data-set.ts'
import { withCommas } from './say.ts'

const keys = new Set(['not-known', 'not-recorded', 'not-classified', 'unknown', '0', 'R'])

/** True for a row of what nobody knows. */
export const isUnknown = ({ key }: Pick<BreakdownRow, 'key'>): boolean => keys.has(key)

/** How many are in a row of what nobody knows: `Place not known: 127 of 1,305.` for each. */
export const unknownTexts = ({ rows }: Entry): string[] =>
  rows.filter((row) => isUnknown(row) && row.numerator > 0).map(text)

/** The same, only where it is so many that the figure cannot be read without it. */
export const tellingUnknowns = ({ rows }: Entry): string[] =>
  rows.filter((row) => isUnknown(row) && row.numerator > row.denominator * TELLING).map(text)

/** One in ten not known can turn a figure round. */
const TELLING = 0.1

const text = ({ label, numerator, denominator }: BreakdownRow): string =>
  `${label}: ${withCommas(numerator)} of ${withCommas(denominator)}.`
