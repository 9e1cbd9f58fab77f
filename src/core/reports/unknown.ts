import type { Entry, Group } from './data-set.ts'
import { withCommas } from './say.ts'

const keys = new Set(['not-known', 'not-recorded', 'not-classified', 'unknown', '0', 'R'])

/** True for a row of what nobody knows. */
export const isUnknown = ({ key }: Pick<Group, 'key'>): boolean => keys.has(key)

/** How many are in a row of what nobody knows: `Place not known: 127 of 1,305.` for each. */
export const unknownTexts = ({ rows }: Entry): string[] =>
  rows.flatMap((row) => (isUnknown(row) && (row.numerator ?? 0) > 0 ? text(row) : []))

/** The same, only where it is so many that the figure cannot be read without it. */
export const tellingUnknowns = ({ rows }: Entry): string[] =>
  rows.flatMap((row) => (isUnknown(row) && isTelling(row) ? text(row) : []))

/** One in ten not known can turn a figure round. */
const TELLING = 0.1

const isTelling = ({ numerator, denominator }: Group): boolean =>
  (numerator ?? 0) > (denominator ?? 0) * TELLING

const text = ({ label, numerator, denominator }: Group): string[] =>
  numerator === null || denominator === null
    ? []
    : [`${label}: ${withCommas(numerator)} of ${withCommas(denominator)}.`]
