import type { Column } from '../../tables/column.ts'
import { headingKey } from '../../tables/headings.ts'
import { lettersOf, spokenOf } from './spoken.ts'

/**
 * A cell of Annex A as a plain table would hold it: `a) Male` gives `M`, `U6: Foster placement` gives `U6`, `b) No`
 * gives `N`, `x) E4A: Returned home` gives `E4A`, `c) Unknown` nothing. What cannot be told stays as it was typed.
 */
export function plainValue(name: string, column: Column<unknown>, typed: string): string {
  const text = typed.trim()
  if (isFormulaError(text)) return column.kind === 'date' || column.kind === 'number' ? text : ''
  if (text === '' || (column.kind !== 'code' && column.kind !== 'flag')) return text
  const codes = column.codes ?? noCodes
  const words = text.replace(LETTER, '').trim()
  return (
    codeIn(codes, words) ??
    spokenOf(name, codes).get(headingKey(words)) ??
    (words === '' ? lettersOf(name)[LETTER.exec(text)?.[1]?.toLowerCase() ?? ''] : undefined) ??
    words
  )
}

const noCodes = {}

/** What a spreadsheet shows where a formula failed. */
export const isFormulaError = (text: string): boolean =>
  /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR)/i.test(text.trim())

/** The letter in front of a value, `a) ` or `(a) `. */
const LETTER = /^\(?([a-z]{1,2})\)\s*/i

/** The code a value begins with, `U6: …`, `N1 - …`, `E4A`; a code with a digit in it needs no mark behind it. */
function codeIn(codes: Readonly<Record<string, string>>, words: string): string | undefined {
  const head =
    words
      .split(/\s*[:–—]|\s+-|-\s+/)[0]
      ?.trim()
      .toUpperCase() ?? ''
  const first = /^[A-Za-z]*\d+[A-Za-z]?(?![A-Za-z0-9])/.exec(words)?.[0].toUpperCase() ?? ''
  return [head.replace(/\.0+$/, ''), first].find((code) => Object.hasOwn(codes, code))
}
