import { indicators } from '../../core/indicators/index.ts'
import { readTargets, type Target } from '../../core/record/targets.ts'
import type { Read } from '../form-error.ts'
import { textIn } from './form.ts'

/** The columns of a table of targets, which are the fields of the form too. */
export const targetFields = [
  'indicator_id',
  'from',
  'target',
  'tolerance',
  'polarity',
  'period',
  'owner',
  'source',
  'note',
] as const

/** A target, read as a row of the table of targets is. */
export function readTarget(form: FormData): Read<Target> {
  const cells = targetFields.map((name) => textIn(form, name).slice(0, 500))
  const { targets, listed } = readTargets(
    { file: 'the form', headings: [...targetFields], rows: [{ line: 1, cells }] },
    indicators,
  )
  const [target] = targets
  if (target !== undefined) return { value: target }
  const [fault] = listed
  const field = targetFields.find((name) => name === fault?.column) ?? 'target'
  return {
    errors: [
      {
        field,
        text: (fault?.advice ?? 'Give an indicator, the first day and the target').replace(
          ' The row is left out until it is put right.',
          '',
        ),
      },
    ],
  }
}
