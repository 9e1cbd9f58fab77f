import { addMonths } from '../../time/day.ts'
import { makeChance } from '../chance.ts'
import { line } from '../row.ts'
import type { SampleFile } from '../write-return.ts'
import type { Year } from '../year.ts'
import { monthEnds } from './council.ts'
import { monthOf } from './tally.ts'

/**
 * Numbers from board papers of two indicators for the year before the list of care leavers was kept: their rows are
 * gone. A blank status means final.
 */
export function monthlyValues(
  { seed, children }: { readonly seed: number; readonly children: number },
  years: readonly Year[],
): SampleFile {
  const last = years.at(-1)
  if (last === undefined) throw new Error('Papers are of some year.')
  const chance = makeChance(seed, 0, 195)
  const leavers = Math.round(children * 0.64)
  const rows = monthEnds(addMonths(last.from, -12), last.from).flatMap((on, at) => {
    const month = monthOf(on)
    const seen = Math.round(leavers * (0.88 + 0.003 * at + 0.02 * chance.unit()))
    const percent = Math.round((1000 * seen) / leavers) / 10
    const parents = Math.max(1, Math.round(leavers * 0.09) + chance.whole(-1, 1))
    return [
      line('cl-contact-8w', month, seen, leavers, percent, 'FINAL', 'From the paper of the month'),
      line('cl-parents', month, '', '', parents, 'FINAL', 'From the paper of the month'),
    ]
  })
  const heading = line('indicator_id', 'period', 'numerator', 'denominator', 'value', 'status', 'note')
  return { path: 'local/monthly_values.csv', text: `${[heading, ...rows].join('\n')}\n` }
}
