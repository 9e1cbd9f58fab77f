import { day } from '../../core/time/day.ts'
import type { Deed, DeedName } from './deed.ts'

const FAR = day('2999-12-31')

/** Whose it is and by when; whether it is enough, and that it is closed. */
export const settling = {
  'set-owner': {
    title: 'Choose who owns it',
    button: 'Save',
    fields: ['owner'],
    example: () => ({ do: 'set-owner', owner: 'x' }),
  },
  'set-due': {
    title: 'Promise a date, or move it',
    button: 'Save',
    fields: ['due', 'reason'],
    optional: ['reason'],
    labels: { reason: 'Why is it later than was promised?' },
    about: 'The first date promised stays on record beside the new one.',
    example: () => ({ do: 'set-due', due: FAR, reason: 'x' }),
  },
  'asker-says': {
    title: 'Did this answer it?',
    button: 'Save',
    fields: ['satisfied', 'words'],
    optional: ['words'],
    example: () => ({ do: 'asker-says', satisfied: true }),
  },
  close: {
    title: 'Close it',
    button: 'Close',
    fields: ['reason', 'meeting'],
    optional: ['meeting'],
    labels: { reason: 'What was said', meeting: 'At which meeting was it closed?' },
    example: ({ source }) => ({ do: 'close', reason: 'x', meeting: source.meeting ?? 'x' }),
  },
} as const satisfies Readonly<Partial<Record<DeedName, Deed>>>
