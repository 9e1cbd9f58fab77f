import type { Partner } from '../roles/roles.ts'
import type { Day } from '../time/day.ts'
import type { Column } from '../tables/column.ts'

/** A column of a local collection. Parsing, templates, help and errors all come from this one declaration. */
export interface CollectionColumn<T> extends Column<T> {
  /** What to write in it, in a line a council officer can follow. */
  readonly about: string
  /** Other headings it goes by, as `headingKey` writes them. */
  readonly also?: readonly string[]
}

/** How often a collection is expected. */
export type Every = 'month' | 'quarter' | 'term' | 'year'

/** A table of facts that no national return carries. Source: data model, section 9. */
export interface Collection {
  /** `L01`. */
  readonly code: string
  readonly title: string
  /** What one row says. */
  readonly row: string
  /** Who usually holds it. */
  readonly keeper: string
  /** The partner who may bring it and sees what was brought; the council's own when left out. */
  readonly partner?: Partner
  /** How often it is expected. */
  readonly every: Every
  readonly columns: Readonly<Record<string, CollectionColumn<unknown>>>
  /** A made-up row for the template, by column; it is passed over when read back. */
  readonly example: Readonly<Record<string, string>>
}

/** Columns every collection may carry: where a fact came from, and when it was written down. */
export const provenance = {
  source: words('Who or what the fact comes from'),
  recorded_on: date('The day it was written down, where that is later than it happened'),
} as const

/** The child's identifier as in the SSDA903 return, or the pseudonym the council issued for it. */
export const child: CollectionColumn<string> = key('The child: CHILD of the return, or the pseudonym issued')
/** The same where a row may be about nobody in particular. */
export const maybeChild: CollectionColumn<string> = { ...child, need: 'optional' }

/** An identifier no row can do without. */
export function key(about: string): CollectionColumn<string> {
  return { kind: 'id', need: 'row', about }
}
/** A date no row can do without. */
export function keyDate(about: string): CollectionColumn<Day> {
  return { kind: 'date', need: 'row', about }
}
/** A date that may be blank. */
export function date(about: string): CollectionColumn<Day> {
  return { kind: 'date', need: 'optional', spare: true, about }
}
/** One of a list of codes. */
export function oneOf(codes: Readonly<Record<string, string>>, about: string): CollectionColumn<string> {
  return { kind: 'code', need: 'optional', codes, about }
}
/** One of a list of codes, which no row can do without. */
export function keyOneOf(codes: Readonly<Record<string, string>>, about: string): CollectionColumn<string> {
  return { kind: 'code', need: 'row', codes, about }
}
/** Y or N; blank when not known. */
export function yesNo(about: string): CollectionColumn<boolean> {
  return { kind: 'flag', need: 'optional', about }
}
/** Y or N, which no row can do without. */
export function keyYesNo(about: string): CollectionColumn<boolean> {
  return { kind: 'flag', need: 'row', about }
}
/** A number; blank when not known. */
export function number(about: string): CollectionColumn<number> {
  return { kind: 'number', need: 'optional', about }
}
/** A number no row can do without. */
export function keyNumber(about: string): CollectionColumn<number> {
  return { kind: 'number', need: 'row', about }
}
/** Text as typed. */
export function words(about: string): CollectionColumn<string> {
  return { kind: 'words', need: 'optional', about }
}
/** Text as typed, which no row can do without. */
export function keyWords(about: string): CollectionColumn<string> {
  return { kind: 'words', need: 'row', about }
}
/** The same column, with other headings it goes by, as `headingKey` writes them. */
export const called = <T>(column: CollectionColumn<T>, ...also: readonly string[]): CollectionColumn<T> => ({
  ...column,
  also,
})
