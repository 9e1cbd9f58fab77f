import { choices } from '../people/form.ts'
import { sayDay } from '../say-when.ts'

/** Something written down as it is read: days and roles in words, lists with commas, nothing as “none”. */
export function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return saidText(value)
  if (Array.isArray(value)) return value.map(said).join(', ') || 'none'
  if (typeof value === 'object') return parts(value).join(', ') || 'none'
  return typeof value === 'number' ? value.toLocaleString('en-GB') : JSON.stringify(value)
}

/** What became otherwise between two, part by part where they have parts: `colour: none → #0b4f57`. */
export function otherwise(before: unknown, after: unknown): string {
  if (!hasParts(before) || !hasParts(after)) return `${said(before)} → ${said(after)}`
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => `${nameSaid(name)}: ${said(before[name])} → ${said(after[name])}`)
    .join('; ')
}

/** `asAt`, `open-child-list` as words. */
export const nameSaid = (name: string): string =>
  name.replaceAll('-', ' ').replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)

const parts = (value: object): string[] =>
  Object.entries(value).map(([name, each]) => `${nameSaid(name)} ${said(each)}`)

const hasParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function saidText(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return sayDay(text)
  // A file that is known by its hash.
  if (/^[0-9a-f]{64}$/.test(text)) return `${text.slice(0, 8)}…`
  return choices.find(({ value }) => value === text)?.text ?? text
}
