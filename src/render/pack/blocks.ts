import { runsOf, type Run } from '../../core/words/markdown.ts'

/** A piece of a paper that is set by us. */
export type Block =
  /** Level 1 is the highest below the paper's own title. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** What follows begins a page, where there are pages. */
  | { readonly kind: 'next-page' }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'numbered'; readonly from: number; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table'
      readonly header: readonly (readonly Run[])[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }

/** A paper written in Markdown: headings, paragraphs, lists, tables, `*emphasis*` and `**strong**`. Anything else, HTML
 *  among it, stays the text it is. Empty when nothing is written. */
export const blocksOf = (markdown: string): Block[] => levelled(joined(chunks(markdown).flatMap(blocksIn)))

/** Lines between blank ones. */
function chunks(markdown: string): string[][] {
  const found: string[][] = [[]]
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    if (line === '\f') found.push(['\f'], [])
    else if (line.trim() === '' || /^\s*(-{3,}|={3,}|\*{3,}|_{3,}|```.*)\s*$/.test(line)) found.push([])
    else found.at(-1)?.push(line.trim())
  }
  return found.filter((lines) => lines.length > 0)
}

function blocksIn(lines: readonly string[]): Block[] {
  if (lines[0] === '\f') return [{ kind: 'next-page' }]
  const table = tableOf(lines)
  return table ? [table] : lots(lines).map(blockOf)
}

/** A line and those that go on from it. */
interface Lot {
  readonly kind: 'heading' | 'bullets' | 'numbered' | 'paragraph'
  /** The signs before a heading, the number before an item. */
  readonly sign: string
  readonly text: string
}

const begins = [
  ['heading', /^(#{1,6})\s+(\S.*?)(?:\s+#+)?$/],
  ['bullets', /^([-*+•])\s+(\S.*)$/],
  ['numbered', /^(\d{1,3})[.)]\s+(\S.*)$/],
] as const

function lots(lines: readonly string[]): Lot[] {
  const found: Lot[] = []
  for (const line of lines) {
    const begun = lotBegunBy(line)
    const last = found.at(-1)
    if (begun.kind === 'paragraph' && last && last.kind !== 'heading')
      found[found.length - 1] = { ...last, text: `${last.text} ${begun.text}` }
    else found.push(begun)
  }
  return found
}

function lotBegunBy(line: string): Lot {
  for (const [kind, form] of begins) {
    const [, sign = '', text] = form.exec(line) ?? []
    if (text !== undefined) return { kind, sign, text }
  }
  // A backslash says that what follows begins nothing: minutes are kept so.
  return { kind: 'paragraph', sign: '', text: line.replace(/^>\s?/, '').replace(/^\\(?=[#\-*+•\d\\])/, '') }
}

function blockOf({ kind, sign, text }: Lot): Block {
  const runs = runsOf(text)
  switch (kind) {
    case 'heading':
      return { kind, level: sign.length < 2 ? 1 : sign.length === 2 ? 2 : 3, runs }
    case 'bullets':
      return { kind, items: [runs] }
    case 'numbered':
      return { kind, from: Number(sign), items: [runs] }
    case 'paragraph':
      return { kind, runs }
  }
}

/** A table with a line of dashes below its header. `undefined` when these lines are none. */
function tableOf(lines: readonly string[]): Block | undefined {
  const [header = '', dashes = '', ...rows] = lines
  if (!header.includes('|') || !/^\|?(\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?$/.test(dashes)) return undefined
  const head = cellsOf(header)
  const filled = rows.map(cellsOf).map((cells) => head.map((_, at) => cells[at] ?? []))
  return { kind: 'table', header: head, rows: filled }
}

const cellsOf = (line: string): Run[][] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => runsOf(cell.trim().replaceAll('\\|', '|')))

/** Items that follow each other are one list, also with blank lines between them. */
function joined(blocks: readonly Block[]): Block[] {
  const found: Block[] = []
  for (const block of blocks) {
    const last = found.at(-1)
    const one = last && asOne(last, block)
    if (one) found[found.length - 1] = one
    else found.push(block)
  }
  return found
}

function asOne(last: Block, next: Block): Block | undefined {
  if (last.kind === 'bullets' && next.kind === 'bullets')
    return { ...last, items: [...last.items, ...next.items] }
  if (last.kind !== 'numbered' || next.kind !== 'numbered') return undefined
  const isNext = next.from === last.from + last.items.length || next.from === 1
  return isNext ? { ...last, items: [...last.items, ...next.items] } : undefined
}

/** No heading is more than one level below the one before it: who hears a paper is told of levels, and PDF/UA asks it. */
function levelled(blocks: readonly Block[]): Block[] {
  let above = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    above = Math.min(block.level, above + 1)
    return { ...block, level: above === 1 ? 1 : above === 2 ? 2 : 3 }
  })
}
