import type { FC } from 'hono/jsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Input } from '../govuk/input.tsx'
import { Select, type SelectItem } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'

/** What stands in a form’s fields, by name, with what is wrong with any. */
export interface Filled {
  readonly values: Readonly<Record<string, string | undefined>>
  readonly errors: readonly FormError[]
}

export const nothingFilled: Filled = { values: {}, errors: [] }

interface Own extends Filled {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Where a page has several forms with a field of that name. */
  readonly id?: string
}

/** One line. */
export const Line: FC<Own & { width?: 3 | 5 | 10 | 20 }> = ({ width, ...own }) => (
  <Input
    {...around(own)}
    value={own.values[own.name]}
    {...(width === undefined ? {} : { classes: `govuk-input--width-${width}` })}
  />
)

/** Several lines. */
export const Lines: FC<Own & { rows?: number }> = ({ rows = 3, ...own }) => (
  <Textarea {...around(own)} rows={rows} value={own.values[own.name]} />
)

/** One of several. */
export const OneOf: FC<Own & { items: readonly SelectItem[] }> = ({ items, ...own }) => (
  <Select {...around(own)} items={items} value={own.values[own.name] ?? ''} />
)

const around = ({ id, name, label, hint, errors }: Own) => ({
  name,
  id: id ?? name,
  label: { text: label },
  hint: hint === undefined ? undefined : { text: hint },
  errorMessage: errorOf(errors, id ?? name),
})

export const DAY_HINT = 'For example, 12/11/2026'
export const TIME_HINT = 'For example, 15:00 or 3.00 pm'
