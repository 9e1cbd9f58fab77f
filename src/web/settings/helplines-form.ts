import type { Helpline } from '../../store/promise-settings.ts'
import type { Settings } from '../../store/settings.ts'
import type { Read } from '../form-error.ts'
import { read, textIn, wrongIf } from './form.ts'

/** The most that fit over a page somebody in trouble reads. */
const MOST = 5

/** Whom young people can call: a line each, of a name, a number and when somebody answers. */
export function readHelplines(form: FormData): Read<Settings['helplines']> {
  const lines = textIn(form, 'lines')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const found = lines.map((line) => helplineOf(line))
  const wrong = found.indexOf(undefined)
  return read(
    [
      ...wrongIf(
        wrong !== -1,
        'lines',
        `Line ${wrong + 1} must be a name, a telephone number and hours with colons between them, like “Childline: 0800 1111: free, day or night”`,
      ),
      ...wrongIf(found.length > MOST, 'lines', `Give no more than ${MOST}: somebody in trouble reads this`),
      ...wrongIf(found.length === 0, 'lines', 'Give at least one that young people can call'),
    ],
    { lines: found.filter((each) => each !== undefined) },
  )
}

export const helplinesShown = (lines: readonly Helpline[]): string =>
  lines.map(({ name, number, hours }) => `${name}: ${number}: ${hours}`).join('\n')

function helplineOf(line: string): Helpline | undefined {
  const [, name, number, hours] = /^([^:]{2,60}?)\s*:\s*([^:]{3,20}?)\s*:\s*(.{2,80})$/.exec(line) ?? []
  if (name === undefined || number === undefined || hours === undefined) return undefined
  return isTelephone(number) ? { name, number, hours } : undefined
}

/** A number that can be dialled in this country: of three digits (999, 111), six (116 123), or from nought, eight to eleven. */
function isTelephone(text: string): boolean {
  const digits = text.replace(/[\s()-]/g, '')
  return /^(?:\d{3}|11\d{4}|0\d{7,10})$/.test(digits)
}
