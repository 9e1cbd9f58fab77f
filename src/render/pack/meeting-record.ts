import { printableWith } from '../pdf/printable.ts'
import type { Block } from './blocks.ts'
import { dateOf } from './sheets.ts'
import { typesetOne } from './typeset-one.ts'

/** What stays of a meeting, to be set by itself: its minutes, or the notice of its decisions. */
export interface MeetingRecord {
  readonly authority: string
  readonly title: string
  /** How far it is: `Draft: the board has not confirmed these minutes yet.` */
  readonly standing: string
  /** For members alone: said on every page. */
  readonly isRestricted: boolean
  /** The moment it is made, as an ISO instant: the date the PDF bears. */
  readonly madeAt: string
  /** Below the title: items are headings of level 1. */
  readonly blocks: readonly Block[]
}

/** A record as PDF/UA-1, items bookmarked. The same record gives the same bytes. */
export function setRecord(record: MeetingRecord, fonts: readonly Uint8Array[]): Uint8Array {
  const printable = printableWith(fonts)
  const json = JSON.stringify({ ...record, date: dateOf(record.madeAt) }, (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
  const files = [{ name: 'record.json', bytes: Buffer.from(json) }]
  return typesetOne({ main: 'record.typ', files, isOurs: true }, fonts).pdf
}
