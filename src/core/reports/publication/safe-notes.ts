import type { Indicator } from '../../indicators/indicator.ts'
import type { Status } from '../../indicators/measurement.ts'
import { longDay } from '../../time/day.ts'
import type { Period } from '../../time/period.ts'

/** Why a number is not shown. It does not say whether the number is small, or would give a small one away. */
export const hiddenNote =
  'Hidden so that no child can be told: it is small, or a small number could be worked out from it.'

/**
 * The note of a public figure: a sentence for its status, made from what anybody knows and never from the note that
 * officers read, which may hold a count. None for a final figure.
 */
export function safeNote(
  { collected }: Pick<Indicator, 'collected'>,
  status: Status,
  { kind, to, complete }: Period,
): string | undefined {
  if (status === 'not-collected' && kind === 'month' && collected === 'year-end')
    return 'Collected once a year, as at 31 March.'
  if (status === 'not-collected' && kind === 'month' && collected === 'yearly')
    return 'Collected once for the whole year.'
  if (status === 'provisional' && !complete) return `Counted to ${longDay(to)}, before the ${kind} ended.`
  return sentences[status]
}

const sentences: Readonly<Record<Status, string | undefined>> = {
  final: undefined,
  provisional: 'This may still change, as more may be recorded of this time.',
  'broken-series':
    'What this rests on reaches back beyond the records held, so it may be short of the whole, or an estimate.',
  'not-due': 'This is not asked for yet: it is collected for the whole year, after it has ended.',
  'not-collected': 'The records this edition rests on do not tell this.',
  'not-recorded': 'This was not recorded in a way that can be counted.',
  'not-applicable': 'There was nobody, or nothing, that this could be asked of.',
  'awaiting-partner': 'Another service holds this and has not given it yet.',
  suppressed: hiddenNote,
}
