import type { Child, FC } from 'hono/jsx'
import type { Board } from '../../core/governance/board.ts'
import type { Day } from '../../core/time/day.ts'
import { Button } from '../govuk/button.tsx'
import { nothingFilled, type Filled } from '../meetings/fields.tsx'
import { Form } from '../page.tsx'

export interface BoardPageProps {
  readonly id: string
  readonly version: number
  readonly board: Board
  readonly today: Day
  readonly mayChange: boolean
  readonly notice?: Child
  /** The form that was sent and could not be kept. */
  readonly sent?: (Filled & { readonly form: string }) | undefined
}

/** What stands in a form: what was typed where it was sent, or else how things are. */
export function filledFor(
  { sent }: BoardPageProps,
  form: string,
  values: Record<string, string>,
): Filled & { isSent: boolean } {
  return sent?.form === form ? { ...sent, isSent: true } : { ...nothingFilled, values, isSent: false }
}

/** A form of the board’s page: what it changes is told apart by its name. */
export const BoardForm: FC<{ of: BoardPageProps; form: string; text: string; children?: Child }> = ({
  of,
  form,
  text,
  children,
}) => (
  <Form action={`/boards/${of.id}/${form}`}>
    <input type="hidden" name="version" value={of.version} />
    {children}
    <Button text={text} preventDoubleClick classes="govuk-button--secondary" />
  </Form>
)
