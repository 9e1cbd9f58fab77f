import type { Settings } from '../../store/settings.ts'
import type { Read } from '../form-error.ts'
import { read, wholeIn, wrongIf } from './form.ts'

/** How long replaced rows are kept, and young people's own words. */
export function readRetention(form: FormData): Read<Settings['retention']> {
  const days = wholeIn(form, 'days') ?? -1
  const wordMonths = wholeIn(form, 'word-months') ?? -1
  return read(
    [
      ...wrongIf(days < 0 || days > 3650, 'days', 'The number of days must be a whole number from 0 to 3650'),
      ...wrongIf(
        wordMonths < 1 || wordMonths > 120,
        'word-months',
        'The number of months must be a whole number from 1 to 120',
      ),
    ],
    { days, wordMonths },
  )
}
