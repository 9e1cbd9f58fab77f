import type { FC } from 'hono/jsx'
import type { Block } from '../../core/governance/minutes/block.ts'

/** Minutes on a page that has a heading of its own, or `within` a part of one that has. */
export const Blocks: FC<{ blocks: readonly Block[]; within?: boolean }> = ({ blocks, within = false }) => (
  <>
    {blocks.map((block) => (
      <One block={block} within={within} />
    ))}
  </>
)

const One: FC<{ block: Block; within: boolean }> = ({ block, within }) => {
  if (block.kind === 'heading') return <Heading level={block.level} text={block.text} within={within} />
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

const Heading: FC<{ level: 1 | 2 | 3; text: string; within: boolean }> = ({ level, text, within }) => {
  const As = `h${String(Math.max(level, 2) + (within ? 1 : 0))}` as 'h2'
  if (level === 3)
    return <As class={within ? 'govuk-heading-s govuk-!-font-size-16' : 'govuk-heading-s'}>{text}</As>
  return <As class={within ? 'govuk-heading-s' : 'govuk-heading-m'}>{text}</As>
}
