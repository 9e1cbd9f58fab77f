import { createHash } from 'node:crypto'
import { dayOf, isoDay, type Day } from '../../core/time/day.ts'
import type { Upload } from '../../store/bringing-in.ts'
import type { Read } from '../form-error.ts'
import { fieldOf } from '../sign-in/answer.ts'

/** More files than this are not one load: a council's whole sample is some eighty. */
const MOST_FILES = 500

/** The files of a form, each with its hash. A browser sends an empty one where none was chosen. */
export async function readUploads(form: FormData): Promise<Read<readonly Upload[]>> {
  const files = form.getAll('files').filter((each) => typeof each !== 'string')
  const chosen = files.filter(({ name, size }) => name !== '' || size > 0)
  if (chosen.length === 0) return { errors: [{ field: 'files', text: 'Choose at least one file' }] }
  if (chosen.length > MOST_FILES)
    return {
      errors: [{ field: 'files', text: `Choose no more than ${MOST_FILES} files at a time` }],
    }
  const names = new Set<string>()
  const uploads: Upload[] = []
  for (const file of chosen) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    uploads.push({ name: unlike(safeName(file.name), names), bytes, sha256 })
  }
  return { value: uploads }
}

/**
 * A file's name as it is shown and kept: its folders and its own name, with nothing that leads elsewhere or that a person
 * cannot see. It says where the file stood for whoever brought it, and is never looked for on disk.
 */
export function safeName(name: string): string {
  const parts = name
    .split(/[/\\]+/)
    .map((part) => part.replace(/\p{C}|\p{Zl}|\p{Zp}/gu, '\uFFFD').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
    .map((part) => (part.length > 120 ? `${part.slice(0, 100)}…${part.slice(-19)}` : part))
  return parts.slice(-4).join('/') || 'file without a name'
}

/** Two files of one name stay apart: `episodes.csv`, `episodes (2).csv`. */
function unlike(name: string, names: Set<string>): string {
  let [free, count] = [name, 1]
  while (names.has(free)) {
    count += 1
    free = name.replace(/(\.[^./]*)?$/, (ending) => ` (${count})${ending}`)
  }
  names.add(free)
  return free
}

/** The day figures are wanted for: a day that there is, and that has passed. */
export function readAsAt(form: FormData, today: Day): Read<string> {
  const [date, month, year] = ['day', 'month', 'year'].map((part) => Number(fieldOf(form, `as-at-${part}`)))
  const on = dayOf(year ?? 0, month ?? 0, date ?? 0)
  if (on === undefined || (year ?? 0) < 2000)
    return { errors: [{ field: 'as-at-day', text: 'The day must be a real date, like 31 3 2025' }] }
  if (on >= today) return { errors: [{ field: 'as-at-day', text: 'The day must be before today' }] }
  return { value: isoDay(on) }
}
