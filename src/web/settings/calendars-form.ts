import type { Read } from '../form-error.ts'
import { read, textIn, wrongIf } from './form.ts'

/** Whether calendar files may hold children's ids. */
export function readCalendars(form: FormData): Read<boolean> {
  const chosen = textIn(form, 'ids')
  return read(
    wrongIf(chosen !== 'yes' && chosen !== 'no', 'ids', 'Choose whether calendars may hold children’s ids'),
    chosen === 'yes',
  )
}
