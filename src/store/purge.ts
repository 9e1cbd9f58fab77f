import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** What a purge took away. */
export interface Receipt {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly loads: number
  readonly rows: number
  readonly marks: number
  /** Of how many cards and challenges young people's words were taken. */
  readonly words: number
}

/**
 * Takes away the case rows of loads replaced or set aside before a moment, and what was known of each child in data sets
 * made before it that nobody works on any more. Data sets, editions and hashes stay. The receipt is written in the same
 * transaction; `undefined` when there was nothing to take away. Throws when the asker may not.
 */
export async function purge(tx: Tx, before: Date): Promise<Receipt | undefined> {
  const { rows } = await sql<
    Nullable<Receipt>
  >`select id, at, by, loads, rows, marks, words from hearth.purge(${before})`.execute(tx)
  return rows.find(isReceipt)
}

/**
 * Takes away young people's own words of what ended before a day: cards' words, every word of a private matter, and the
 * first words of a challenge that stands in other words for the public. What was answered in public stays. Receipts as above.
 */
export async function takeWords(tx: Tx, before: Date): Promise<Receipt | undefined> {
  const { rows } = await sql<
    Nullable<Receipt>
  >`select id, at, by, loads, rows, marks, words from hearth.take_words(${before})`.execute(tx)
  return rows.find(isReceipt)
}

type Nullable<T> = { readonly [Name in keyof T]: T[Name] | null }

const isReceipt = (row: Nullable<Receipt>): row is Receipt => row.id !== null
