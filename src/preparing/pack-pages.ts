import { timeOfDay } from '../core/governance/meetings/time-of-day.ts'
import { blocksOf } from '../render/pack/blocks.ts'
import { makeInThread } from '../render/pack/pack-thread.ts'
import { packTypefaces } from './pack-typefaces.ts'

/** How many pages a paper written here sets to. */
export async function pagesOfText(title: string, markdown: string): Promise<number> {
  const paper = { id: 'paper', title, kind: 'text' as const, blocks: blocksOf(markdown) }
  const front = { date: '', time: '', venue: '', membership: [], quorum: '', contact: '', notes: [] }
  const about = { authority: 'Council', board: 'Board', day: '2000-01-01', madeAt: '2000-01-01T00:00:00Z' }
  const begins = timeOfDay('15:00')
  const items = [{ number: '1', title, papers: [paper] }]
  const pack = { ...about, ...{ begins, firstPage: 1, front, items }, rightHand: false }
  const made = await makeInThread({ pack, typefaces: await packTypefaces() })
  const [range] = made.public.ranges
  return range === undefined ? 1 : range.to - range.from + 1
}
