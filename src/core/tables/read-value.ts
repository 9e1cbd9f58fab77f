import { addDays, parseDay, type Day } from '../time/day.ts'
import type { Column } from './column.ts'

/** What came of one cell: a value, nothing (blank), or why it cannot be read. `absent`: it stands for a blank. */
export type ReadValue = { readonly value?: unknown; readonly problem?: string; readonly absent?: true }

const blank: ReadValue = {}

/** Reads one cell, trimmed and in capitals, as its column says. An unknown code is kept and reported. */
export function readValue(column: Column<unknown>, typed: string): ReadValue {
  const text = visible(typed).trim().toUpperCase()
  if (text === '' || text === 'NULL' || text === 'NAN') return blank
  if (standsForNothing(column, text)) return nothing
  switch (column.kind) {
    case 'id':
      return readId(text)
    case 'text':
      return lostDigits.test(text) ? { problem: hasLostDigits } : { value: text }
    case 'partial-date':
      return { value: text }
    case 'words':
      return readWords(typed.trim(), column.most)
    case 'date':
      return readDate(text)
    case 'code':
      return readCode(column.codes ?? {}, text)
    case 'flag':
      return readFlag(text)
    case 'number':
      return readNumber(column, text)
  }
}

/** Signs nobody sees, which make two equal identifiers differ: marks of direction, joiners, control characters. */
const unseen = /[\0-\x08\x0e-\x1f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/
const everyUnseen = new RegExp(unseen, 'g')

const visible = (typed: string): string => (unseen.test(typed) ? typed.replace(everyUnseen, '') : typed)

/** What a spreadsheet or a person writes where there is no value. */
const fillers =
  /^(#(N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!|ERROR)|N\/?[AK]|[-–—?.*]+|T\.?B\.?[CA]\.?|NONE|BLANK|\(BLANK\))$/

const nothing: ReadValue = { problem: 'stands for no value: leave it blank', absent: true }

const standsForNothing = ({ kind, codes }: Column<unknown>, text: string): boolean =>
  kind !== 'words' && fillers.test(text) && !(codes !== undefined && text in codes)

/** Excel shows 123456789012 as 1.23E+11, and saves it so: which child it was cannot be told. */
const lostDigits = /^\d(\.\d+)?E\+\d+$/
const hasLostDigits = 'has lost its digits: format the column as text and export it again'

/** A paragraph is shorter; a longer cell is a file gone wrong, or meant to keep whoever looks for numbers in it busy. */
const LONGEST_WORDS = 2000

const readWords = (text: string, most = LONGEST_WORDS): ReadValue =>
  text.length <= most
    ? { value: text }
    : {
        value: `${text.slice(0, most)}…`,
        problem: `is longer than ${most.toLocaleString('en-GB')} characters, of which only the first are used`,
      }

const LONGEST_ID = 64

function readId(text: string): ReadValue {
  if (lostDigits.test(text)) return { problem: hasLostDigits }
  if (text.length > LONGEST_ID || /[;\t\n]|\|.*\|/.test(text))
    return { problem: 'is no identifier: it holds several values' }
  return { value: withoutDecimals(text) }
}

/** Reads the cells of one column. What was read of a date or a code is kept, for a column repeats few of them often. */
export function readerOf(column: Column<unknown>): (typed: string) => ReadValue {
  if (column.kind === 'id' || column.kind === 'text' || column.kind === 'words')
    return (typed) => readValue(column, typed)
  const known = new Map<string, ReadValue>()
  return (typed) => {
    const found = known.get(typed)
    if (found) return found
    const read = readValue(column, typed)
    if (known.size < MOST_KEPT) known.set(typed, read)
    return read
  }
}

/** Days of a century and some: more different values than a sound column has. */
const MOST_KEPT = 50_000

const EXCEL_EPOCH = parseDay('1899-12-30') as Day

function readDate(text: string): ReadValue {
  const value = parseDay(text) ?? namedMonth(text) ?? excelSerial(text)
  if (value === undefined) return { problem: 'is not a date: write it as 31/03/2025' }
  if (placeholders.has(value)) return { problem: 'stands for no date: leave it blank', absent: true }
  return value < FIRST || value > LAST ? { problem: 'is a date no child in care can have' } : { value }
}

/** What systems write into a date nobody filled in. */
const placeholders = new Set(['1899-12-30', '1899-12-31', '1900-01-01', '1900-01-02'].map(parseDay))

/** A year like 1850 or 2999 is a slip of the finger, and one such row must not decide which year a file is of. */
const FIRST = parseDay('1900-01-01') as Day
const LAST = parseDay('2099-12-31') as Day

/** Excel stores 31 March 2025 as 45747; serials from 1927 to 2119 are believed. */
function excelSerial(text: string): Day | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined
  const serial = Math.floor(Number(text))
  return serial >= 10_000 && serial <= 80_000 ? addDays(EXCEL_EPOCH, serial) : undefined
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** `31-Mar-2025` and `31 March 2025`, as some systems export. */
function namedMonth(text: string): Day | undefined {
  const found = /^(\d{1,2})[ -]([A-Z]{3})[A-Z]*[ -](\d{4})$/.exec(text)
  const month = found ? months.indexOf(found[2] ?? '') + 1 : 0
  return found && month > 0 ? parseDay(`${found[1] ?? ''}/${String(month)}/${found[3] ?? ''}`) : undefined
}

/** Spellings of a code that mean another: pre-2024/25 sexes, and misprints seen in published layouts. */
const aliases: Readonly<Record<string, string>> = { '1': 'M', '2': 'F', CNHE: 'CHNE' }

function readCode(set: Readonly<Record<string, string>>, text: string): ReadValue {
  const typed = withoutDecimals(text)
  if (typed in set) return { value: typed }
  const alias = aliases[typed]
  if (alias !== undefined && alias in set) return { value: alias }
  return { value: typed, problem: notOn(Object.keys(set)) }
}

/** A short list is told: nobody need look it up. */
const notOn = (codes: readonly string[]): string =>
  codes.length > 1 && codes.length <= MOST_TOLD
    ? `is not a code on the list (${codes.join(', ')})`
    : 'is not a code on the list'

const MOST_TOLD = 8

function readFlag(text: string): ReadValue {
  if (['1', '1.0', 'Y', 'YES', 'TRUE'].includes(text)) return { value: true }
  if (['0', '0.0', 'N', 'NO', 'FALSE'].includes(text)) return { value: false }
  return ['UNKNOWN', 'NOT KNOWN'].includes(text) ? blank : { problem: 'is neither yes (1, Y) nor no (0, N)' }
}

function readNumber({ signed }: Column<unknown>, text: string): ReadValue {
  const figures = text.replace(/^(-?)£/, '$1').replace(/%$|,(?=\d{3}\b)|\s+/g, '')
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/.test(figures) ? Number(figures) : NaN
  // A comma may part pence or two numbers: which, only whoever typed it knows.
  if (/^[+-]?\d+,\d+$/.test(figures))
    return { problem: 'is not a number: write 12.50 with a full stop, not 12,50' }
  if (!Number.isFinite(value)) return { problem: 'is not a number' }
  return value < 0 && !signed ? { problem: 'is below 0' } : { value }
}

/** A spreadsheet that took a code for a number saves 398768 as 398768.0. */
function withoutDecimals(text: string): string {
  return /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text
}
