import type { Settings } from '../../store/settings.ts'
import type { Read } from '../form-error.ts'
import { read, textIn, wrongIf } from './form.ts'
import { MOST_PAIRS, pairsIn } from './pairs.ts'

/** Words the council explains: a line each. */
export function readWords(form: FormData): Read<Settings['words']> {
  const { found, wrong } = pairsIn(textIn(form, 'explained'))
  const text =
    wrong === undefined
      ? `Give no more than ${MOST_PAIRS} lines`
      : `Line ${wrong} must be two parts with a colon between them, like “IRO: independent reviewing officer”`
  return read(wrongIf(wrong !== undefined || found.length > MOST_PAIRS, 'explained', text), {
    explained: found.map(([term, meaning]) => ({ term, meaning })),
  })
}
