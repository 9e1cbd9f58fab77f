import type { FC } from 'hono/jsx'
import type { Block } from '../../core/governance/minutes/block.ts'

/** Minutes, or a paper, on a page that has a heading of its own. */
export const Blocks: FC<{ blocks: readonly Block[] }> = ({ blocks }) => (
  <>
    {blocks.map((block) => (
      <One block={block} />
    ))}
  </>
)

const One: FC<{ block: Block }> = ({ block }) => {
  if (block.kind === 'heading')
    return block.level === 3 ? (
      <h3 class="govuk-heading-s">{block.text}</h3>
    ) : (
      <h2 class="govuk-heading-m">{block.text}</h2>
    )
  if (block.kind === 'list') {
    const items = block.items.map((text) => <li>{text}</li>)
    return block.numbered ? (
      <ol class="govuk-list govuk-list--number">{items}</ol>
    ) : (
      <ul class="govuk-list govuk-list--bullet">{items}</ul>
    )
  }
  return (
    <p class="govuk-body">
      {block.label !== undefined && <strong>{block.label}: </strong>}
      {block.text}
    </p>
  )
}
