import type { Run } from '../../core/words/markdown.ts'
import type { Block } from './blocks.ts'

/** Pieces of a paper on a page, their headings below a heading of level `below`. */
export const Blocks = ({ blocks, below }: { blocks: readonly Block[]; below: number }) => (
  <>
    {blocks.map((block) => (
      <Piece block={block} below={below} />
    ))}
  </>
)

const Piece = ({ block, below }: { block: Block; below: number }) => {
  switch (block.kind) {
    case 'heading':
      return <Heading level={below + block.level} runs={block.runs} />
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'bullets':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      )
    case 'numbered':
      return (
        <ol start={block.from}>
          <Items items={block.items} />
        </ol>
      )
    case 'next-page':
      return <></>
    case 'table':
      return <Ruled header={block.header} rows={block.rows} />
  }
}

const Heading = ({ level, runs }: { level: number; runs: readonly Run[] }) => {
  const As = `h${Math.min(level, 6)}` as 'h2'
  return (
    <As>
      <Runs runs={runs} />
    </As>
  )
}

const Items = ({ items }: { items: readonly (readonly Run[])[] }) => (
  <>
    {items.map((runs) => (
      <li>
        <Runs runs={runs} />
      </li>
    ))}
  </>
)

const Ruled = ({ header, rows }: Pick<Extract<Block, { kind: 'table' }>, 'header' | 'rows'>) => (
  <table>
    <thead>
      <tr>
        {header.map((runs) => (
          <th scope="col">
            <Runs runs={runs} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          {row.map((runs) => (
            <td>
              <Runs runs={runs} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map(({ text, as }) =>
      as === 'strong' ? <strong>{text}</strong> : as === 'emphasis' ? <em>{text}</em> : text,
    )}
  </>
)
