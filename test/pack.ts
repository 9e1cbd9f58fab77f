import { readFileSync } from 'node:fs'
import { timeOfDay } from '../src/core/governance/meetings/time-of-day.ts'
import { blocksOf } from '../src/render/pack/blocks.ts'
import type { Item, Pack, Paper } from '../src/render/pack/pack.ts'
import { tinyPdf } from './tiny-pdf.ts'

/** The fonts a pack is set in. */
export const printFonts = ['regular', 'semibold'].map((weight) =>
  readFileSync(new URL(`../assets/fonts/source-sans-3-${weight}.ttf`, import.meta.url)),
)

/** A paper set by us. */
export const aText = (id: string, markdown: string, more: Partial<Paper> = {}): Paper => ({
  id,
  title: `Report ${id}`,
  ...more,
  kind: 'text',
  blocks: blocksOf(markdown),
})

/** An uploaded paper of one page, which says these words. */
export const anUpload = (id: string, words: string, more: Partial<Paper> = {}): Paper => ({
  id,
  title: `Report ${id}`,
  ...more,
  kind: 'pdf',
  bytes: tinyPdf({ words }),
  pages: [{ width: 595, height: 842, words }],
})

export const anItem = (number: string, papers: readonly Paper[], more: Partial<Item> = {}): Item => ({
  number,
  title: `Item called ${number}`,
  ...more,
  papers,
})

/** A meeting without items. */
export const aPack = (more: Partial<Pack> = {}): Pack => ({
  authority: 'Example Council',
  board: 'Corporate Parenting Board',
  day: '2020-11-12',
  begins: timeOfDay('15:00'),
  firstPage: 1,
  madeAt: '2020-11-04T09:00:00Z',
  rightHand: false,
  front: {
    date: 'Thursday 12 November 2020',
    time: '3pm',
    venue: 'Online',
    membership: ['Seven councillors'],
    quorum: '3',
    contact: 'Democratic Services',
    notes: blocksOf('The meeting is *recorded*.'),
  },
  items: [],
  ...more,
})

/** Why something is exempt, as the public reads it. */
export const exempt = { words: ['Exempt under paragraph 2 of Schedule 12A.'] }
