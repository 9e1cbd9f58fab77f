import type { FC } from 'hono/jsx'
import { textOf, type Run } from '../../core/words/markdown.ts'
import { blocksOf, type Block } from '../../render/pack/blocks.ts'
import { Table } from '../govuk/table.tsx'

type Runs = readonly Run[]

/** A paper written in Markdown, on a page: the same pieces that its PDF is set from. */
export const PaperWords: FC<{ markdown: string }> = ({ markdown }) => (
  <>
    {blocksOf(markdown).map((block) => (
      <Piece block={block} />
    ))}
  </>
)

const Piece: FC<{ block: Block }> = ({ block }) => {
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level} runs={block.runs} />
    case 'paragraph':
      return (
        <p class="govuk-body">
          <Words runs={block.runs} />
        </p>
      )
    case 'bullets':
      return (
        <ul class="govuk-list govuk-list--bullet">
          <Items items={block.items} />
        </ul>
      )
    case 'numbered':
      return (
        <ol class="govuk-list govuk-list--number" start={block.from}>
          <Items items={block.items} />
        </ol>
      )
    case 'next-page':
      return <></>
    case 'table':
      return (
        <Table
          stacks
          firstCellIsHeader
          head={block.header.map((runs) => ({ text: textOf(runs) }))}
          rows={block.rows.map((row) => row.map((runs) => ({ text: textOf(runs) })))}
        />
      )
  }
}

const sizes = { 1: 'govuk-heading-m', 2: 'govuk-heading-s', 3: 'govuk-heading-s' } as const

const Heading: FC<{ level: 1 | 2 | 3; runs: Runs }> = ({ level, runs }) => {
  const As = `h${String(level + 1)}` as 'h2'
  return (
    <As class={sizes[level]}>
      <Words runs={runs} />
    </As>
  )
}

const Items: FC<{ items: readonly Runs[] }> = ({ items }) => (
  <>
    {items.map((runs) => (
      <li>
        <Words runs={runs} />
      </li>
    ))}
  </>
)

const Words: FC<{ runs: Runs }> = ({ runs }) => (
  <>
    {runs.map(({ text, as }) =>
      as === 'strong' ? <strong>{text}</strong> : as === 'emphasis' ? <em>{text}</em> : text,
    )}
  </>
)
