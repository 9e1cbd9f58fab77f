import type { FC } from 'hono/jsx'
import type { Item } from '../../core/governance/meetings/meeting.ts'
import { Form } from '../page.tsx'

/** How an item is changed, and moved while the agenda is not out. */
export const Moving: FC<{ id: string; item: Item; at: number; count: number; isOut: boolean }> = (props) => {
  const { id, item, at, count, isOut } = props
  const hidden = <span class="govuk-visually-hidden"> item {item.number}</span>
  return (
    <div class="govuk-body agenda__moving">
      <a class="govuk-link" href={`/meetings/${id}/items/${item.id}`}>
        Change{hidden}
      </a>
      {!isOut &&
        (['up', 'down'] as const)
          .filter((to) => (to === 'up' ? at > 0 : at < count - 1))
          .map((to) => (
            <Form action={`/meetings/${id}/items/${item.id}/move`}>
              <button class="linklike" name="to" value={to} type="submit">
                Move {to}
                {hidden}
              </button>
            </Form>
          ))}
    </div>
  )
}
