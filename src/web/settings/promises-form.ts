import { roles, type Role } from '../../core/roles/roles.ts'
import { mayDo } from '../../core/roles/deeds.ts'
import type { PromiseSettings } from '../../store/promise-settings.ts'
import type { Read } from '../form-error.ts'
import { read, textIn, wholeIn, wrongIf } from './form.ts'

/** Roles that may be told of promises nobody looks after: whoever has business here at all. */
export const tellable = (Object.keys(roles) as Role[]).filter((role) =>
  mayDo('own-commitments', [{ authority: '', role, partner: undefined }], ''),
)

/** When people are reminded, when something comes back to the board by itself, and who hears of what nobody holds. */
export function readPromises(form: FormData): Read<PromiseSettings> {
  const daysBefore = daysIn(textIn(form, 'days-before'))
  const everyDaysAfter = wholeIn(form, 'every-days-after') ?? 0
  const silentAfter = wholeIn(form, 'silent-after') ?? 0
  const told = form.getAll('without-holder')
  const withoutHolder = tellable.filter((role) => told.includes(role))
  return read(
    [
      ...wrongIf(
        daysBefore === undefined,
        'days-before',
        'The days before must be up to five whole numbers from 1 to 90, like 14, 7',
      ),
      ...wrongIf(
        everyDaysAfter < 1 || everyDaysAfter > 90,
        'every-days-after',
        'The days between reminders must be a whole number from 1 to 90',
      ),
      ...wrongIf(
        silentAfter < 7 || silentAfter > 365,
        'silent-after',
        'The days without a word must be a whole number from 7 to 365',
      ),
      ...wrongIf(withoutHolder.length === 0, 'without-holder', 'Choose at least one'),
    ],
    { daysBefore: daysBefore ?? [], everyDaysAfter, silentAfter, withoutHolder },
  )
}

/** `14, 7`: the most days first; empty for none; `undefined` where it makes no sense. */
function daysIn(text: string): number[] | undefined {
  if (text === '') return []
  const parts = text.split(/[\s,;]+/)
  const days = parts.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : 0))
  if (days.length > 5 || days.some((each) => each < 1 || each > 90)) return undefined
  return [...new Set(days)].sort((a, b) => b - a)
}
