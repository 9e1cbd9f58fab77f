import type { PreferredWord, Settings } from '../../store/settings.ts'
import type { FormError, Read } from '../form-error.ts'
import { read, textIn, wrongIf } from './form.ts'

/** Words the council explains and words it does not use: a line each. */
export function readWords(form: FormData): Read<Settings['words']> {
  const explained = pairsIn(textIn(form, 'explained'))
  const preferred = pairsIn(textIn(form, 'preferred'))
  const told = (pairs: typeof explained, field: string, like: string): FormError[] =>
    wrongIf(
      pairs.wrong !== undefined || pairs.found.length > 200,
      field,
      pairs.wrong === undefined
        ? 'Give no more than 200 lines'
        : `Line ${pairs.wrong} must be two parts with a colon between them, like ${like}`,
    )
  return read(
    [
      ...told(explained, 'explained', '“IRO: independent reviewing officer”'),
      ...told(preferred, 'preferred', '“LAC: children in our care”'),
    ],
    {
      explained: explained.found.map(([term, meaning]) => ({ term, meaning })),
      preferred: preferred.found.map(([instead, use]): PreferredWord => ({ instead, use })),
    },
  )
}

function pairsIn(text: string): { found: [string, string][]; wrong: number | undefined } {
  const lines = text.split('\n').map((line) => line.trim())
  const pairs = lines.map((line) => /^([^:]{1,80}?)\s*:\s*(.{1,500})$/.exec(line))
  const wrong = pairs.findIndex((pair, at) => pair === null && lines[at] !== '')
  return {
    found: pairs.flatMap((pair): [string, string][] =>
      pair === null ? [] : [[pair[1] ?? '', pair[2] ?? '']],
    ),
    wrong: wrong === -1 ? undefined : wrong + 1,
  }
}
