import { heading, labelled, list, paragraph, type Block } from './block.ts'

/** Minutes as Markdown that `blocksFrom` reads back as they were. */
export const markdownOf = (blocks: readonly Block[]): string => blocks.map(written).join('\n\n')

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`
    case 'paragraph':
      return block.label === undefined ? guarded(block.text) : `**${block.label}:** ${block.text}`
    case 'list':
      return block.items.map((item, i) => `${block.numbered ? `${String(i + 1)}.` : '-'} ${item}`).join('\n')
  }
}

/** A paragraph that begins as a heading, a list or a label would is marked as none. */
const guarded = (text: string): string => (/^(?:#|[-*+•] |\d+[.)] |\*\*|\\)/.test(text) ? `\\${text}` : text)

/** The blocks of minutes written in Markdown: headings, paragraphs, numbered lists and bullets. Anything else is text. */
export function blocksFrom(markdown: string): Block[] {
  const blocks: Block[] = []
  let open: { readonly as: 'text' | 'numbers' | 'bullets'; readonly lines: string[] } | undefined
  const end = () => {
    if (open) blocks.push(gathered(open))
    open = undefined
  }
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const read = lineOf(line.trim())
    if (read.as === 'nothing' || read.as === 'heading') end()
    if (read.as === 'nothing') continue
    if (read.as === 'heading') blocks.push(heading(read.level, read.text))
    else if (read.as === 'text' && open) continued(open, read.text)
    else {
      if (open?.as !== read.as) end()
      open ??= { as: read.as, lines: [] }
      open.lines.push(read.text)
    }
  }
  end()
  return blocks
}

type Line =
  | { readonly as: 'nothing' }
  | { readonly as: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly as: 'text' | 'numbers' | 'bullets'; readonly text: string }

function lineOf(line: string): Line {
  if (line === '') return { as: 'nothing' }
  const title = /^(#{1,6})\s+(\S.*)$/.exec(line)
  if (title) return { as: 'heading', level: levelOf(title[1]?.length ?? 1), text: title[2] ?? '' }
  const bullet = /^[-*+•]\s+(\S.*)$/.exec(line)
  if (bullet) return { as: 'bullets', text: bullet[1] ?? '' }
  const number = /^\d+[.)]\s+(\S.*)$/.exec(line)
  return number ? { as: 'numbers', text: number[1] ?? '' } : { as: 'text', text: line }
}

const levelOf = (marks: number): 1 | 2 | 3 => (marks === 1 ? 1 : marks === 2 ? 2 : 3)

/** A line that begins nothing goes on with what stands above it. */
function continued(open: { readonly lines: string[] }, text: string): void {
  open.lines.push(`${open.lines.pop() ?? ''} ${text}`)
}

function gathered({
  as,
  lines,
}: {
  readonly as: 'text' | 'numbers' | 'bullets'
  readonly lines: readonly string[]
}): Block {
  if (as !== 'text') return list(lines, as === 'numbers')
  const text = lines.join(' ')
  const label = /^\*\*([^*:]+):\*\*\s*(.*)$/.exec(text)
  return label ? labelled(label[1] ?? '', label[2] ?? '') : paragraph(text.replace(/^\\/, ''))
}
