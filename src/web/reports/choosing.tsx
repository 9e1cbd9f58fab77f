import type { FC } from 'hono/jsx'
import { Button } from '../govuk/button.tsx'
import { Select } from '../govuk/select.tsx'

interface ChoosingProps {
  readonly action: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly items: readonly { readonly value: string; readonly text: string }[]
}

/** Which day or year a report is of, chosen without script; nothing where there is nothing to choose. */
export const Choosing: FC<ChoosingProps> = ({ action, name, label, value, items }) =>
  items.length < 2 ? (
    <></>
  ) : (
    <form method="get" action={action} class="choosing">
      <Select name={name} label={{ text: label }} value={value} items={items} />
      <Button text="Show" classes="govuk-button--secondary" />
    </form>
  )
