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

/** What something was done to, by the name that people know it by; its id where it has no other. */
export function subjectOf(entry: Pick<AuditEntry, 'deed' | 'subject' | 'subjectName' | 'about'>): string {
  const { subject, subjectName, about, deed } = entry
  return subjectName ?? nameIn(about) ?? titleOf(deed, subject ?? '') ?? subject ?? ''
}

function nameIn(about: unknown): string | undefined {
  if (typeof about !== 'object' || about === null) return undefined
  const found = Object.entries(about).find(([part]) => isNaming(part))
  return found && naming[found[0]]?.(String(found[1]))
}

/** A work list and a setting may be called as a measure is: what was done tells which it is. */
function titleOf(deed: string, id: string): string | undefined {
  if (deed.endsWith('-work-list')) return within(workLists, id)
  if (deed === 'change-setting') return sections.find(({ name }) => name === id)?.title
  if (deed.endsWith('-reconciliation')) return 'Where two sources differ'
  return titles.get(id) ?? within(themes, id)
}

const within = (names: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(names, id) ? names[id] : undefined

const titles = new Map(indicators.map(({ id, title }) => [id, title]))
