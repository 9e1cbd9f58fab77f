import type { Item } from '../../core/governance/meetings/meeting.ts'
import type { FormError } from '../form-error.ts'
import type { Filled } from './fields.tsx'
import type { MeetingView } from './view.ts'

export interface ItemPageProps {
  readonly view: MeetingView
  readonly item: Item
  readonly errors?: readonly FormError[]
  /** The form that was sent, and what was typed into it. */
  readonly sent?: { readonly form: string; readonly values: Readonly<Record<string, string>> } | undefined
  /** Chosen paragraphs, as sent. */
  readonly chosen?: readonly string[]
}

/** What stands in one of the forms of an item's page: what was sent, or else how things are. */
export const filledOf = (
  { sent, errors = [] }: ItemPageProps,
  form: string,
  values: Filled['values'],
): Filled => (sent?.form === form ? { values: sent.values, errors } : { values, errors: [] })
