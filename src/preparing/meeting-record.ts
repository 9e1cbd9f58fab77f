import type { Block } from '../core/governance/minutes/block.ts'
import { runsOf } from '../core/words/markdown.ts'
import type * as Set from '../render/pack/blocks.ts'
import type { MeetingRecord } from '../render/pack/meeting-record.ts'

/** Minutes, or a notice of decisions, as a record to be set: its first heading is the title, its items the headings. */
export function recordOf(
  blocks: readonly Block[],
  about: Omit<MeetingRecord, 'title' | 'blocks'>,
): MeetingRecord {
  const first = blocks.find(({ kind }) => kind === 'heading')
  const title = first?.kind === 'heading' ? first.text : 'Minutes'
  const rest = blocks.filter((block) => block !== first)
  return { ...about, title, blocks: levelled(rest.map(setBlock)) }
}

function setBlock(block: Block): Set.Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level === 3 ? 2 : 1, runs: runsOf(block.text) }
    case 'paragraph':
      return { kind: 'paragraph', runs: [...labelRuns(block.label), ...runsOf(block.text)] }
    case 'list': {
      const items = block.items.map((item) => runsOf(item))
      return block.numbered ? { kind: 'numbered', from: 1, items } : { kind: 'bullets', items }
    }
  }
}

const labelRuns = (label: string | undefined) =>
  label === undefined ? [] : [{ text: `${label}: `, as: 'strong' as const }]

/** A part before the first item has no heading above it: PDF/UA asks that none be passed over. */
function levelled(blocks: readonly Set.Block[]): Set.Block[] {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1)
  return blocks.map((block, at) =>
    block.kind === 'heading' && (first === -1 || at < first) ? { ...block, level: 1 } : block,
  )
}
