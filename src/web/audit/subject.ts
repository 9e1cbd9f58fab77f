import { workLists } from '../../core/case-lists/work-item.ts'
import { indicators } from '../../core/indicators/index.ts'
import { themes } from '../../core/indicators/theme.ts'
import type { AuditEntry } from '../../store/audit.ts'
import { sections } from '../settings/sections.ts'

/** Parts of what was written down that name what it was done to, and how they are put. */
const naming: Readonly<Record<string, (name: string) => string>> = {
  edition: (name) => `Edition of ${name}`,
  load: (number) => `Load ${number}`,
  board: (name) => name,
}

/** Whether a part of what was written down is said as what it was done to. */
export const isNaming = (part: string): boolean => Object.hasOwn(naming, part)

/** What the database knows things by, by their id. */
export type Names = ReadonlyMap<string, string>

/** What something was done to, by the name that people know it by; by its kind where it has none, and never by an id. */
export function subjectOf(
  entry: Pick<AuditEntry, 'deed' | 'subject' | 'subjectName' | 'about'>,
  names: Names = new Map(),
): string {
  const { subject, subjectName, about, deed } = entry
  const id = subject ?? ''
  return subjectName ?? nameIn(about) ?? names.get(id) ?? titleOf(deed, id) ?? plainly(deed, id)
}

/** Whether something written down is an id, which says nothing to anybody. */
export const isId = (text: unknown): text is string =>
  typeof text === 'string' && /^[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}$/.test(text)

/** Ids among what was written down that nothing beside them names. */
export const unnamedIn = (entries: readonly AuditEntry[]): string[] => [
  ...new Set(
    entries.flatMap(({ subject, subjectName }) =>
      subject !== null && subjectName === null && isId(subject) ? [subject] : [],
    ),
  ),
]

function plainly(deed: string, id: string): string {
  if (deed === 'raise-promise' || deed.startsWith('promise-')) return `Promise ${id}`
  if (deed === 'publish-you-said') return `Version ${id}`
  if (!isId(id)) return id
  return kindsOfThing.find(([words]) => words.test(deed))?.[1] ?? ''
}

const kindsOfThing: readonly (readonly [RegExp, string])[] = [
  [/card/, 'A card'],
  [/edition|draft/, 'An edition'],
  [/load|put-right/, 'A load'],
  [/post/, 'A post'],
  [/board/, 'A board'],
  [/meeting|agenda|item|paper|pack|minutes|supplement|forward/, 'A meeting'],
]

function nameIn(about: unknown): string | undefined {
  if (typeof about !== 'object' || about === null) return undefined
  const found = Object.entries(about).find(([part]) => isNaming(part))
  return found && naming[found[0]]?.(String(found[1]))
}

/** A work list and a setting may be called as a measure is: what was done tells which it is. */
function titleOf(deed: string, id: string): string | undefined {
  if (deed.endsWith('-work-list')) return within(workLists, id)
  if (deed === 'change-setting') return sections.find(({ name }) => name === id)?.title
  if (deed === 'measure-again') return 'The figures'
  if (deed.endsWith('-reconciliation')) return 'Where two sources differ'
  return titles.get(id) ?? within(themes, id)
}

const within = (names: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(names, id) ? names[id] : undefined

const titles = new Map(indicators.map(({ id, title }) => [id, title]))
