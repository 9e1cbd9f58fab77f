import { SILENT_AFTER } from '../core/governance/commitments/dates.ts'
import { usualReminders, type ReminderSettings } from '../core/governance/commitments/reminders.ts'

/** When people are reminded of what was promised, and when it comes back to the board by itself. */
export interface PromiseSettings extends ReminderSettings {
  /** Days without a word after which something open goes to the next agenda by itself. */
  readonly silentAfter: number
}

export const usualPromises: PromiseSettings = { ...usualReminders, silentAfter: SILENT_AFTER }

/** Somebody young people can call. */
export interface Helpline {
  readonly name: string
  /** As people read it: `0800 1111`. */
  readonly number: string
  /** In plain words: `free, day or night`. */
  readonly hours: string
}

/** Free, and the same all over the country. A council names its own beside it. */
export const usualHelplines: readonly Helpline[] = [
  { name: 'Childline', number: '0800 1111', hours: 'free, day or night' },
]
