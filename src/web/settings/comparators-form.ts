import type { Settings } from '../../store/settings.ts'
import type { Read } from '../form-error.ts'
import { read, textIn, wrongIf } from './form.ts'

/** Whose figures stand beside the council's own. `known` are the codes there are. */
export function readComparators(
  form: FormData,
  known: ReadonlyMap<string, string>,
  own: string,
): Read<Settings['comparators']> {
  const typed = textIn(form, 'neighbours')
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
    .map((code) => code.toUpperCase())
  const neighbours = [...new Set(typed)]
  const unknown = neighbours.filter((code) => !known.has(code) || code === own)
  const some = unknown
    .slice(0, 5)
    .map((code) => code.slice(0, 20))
    .join(', ')
  return read(
    [
      ...wrongIf(
        unknown.length > 0,
        'neighbours',
        `Write the codes of other councils, like E06000059. These are none: ${some}`,
      ),
      ...wrongIf(
        neighbours.length > 0 && (neighbours.length < 3 || neighbours.length > 30),
        'neighbours',
        'Name from 3 to 30 councils, or none for the Department’s list',
      ),
    ],
    { neighbours, average: textIn(form, 'average') === 'median' ? 'median' : 'mean' },
  )
}
