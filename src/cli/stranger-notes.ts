import type { Child } from '../core/record/child.ts'
import type { CollectionName, Fact } from '../core/sources/collections.ts'
import { childOf, isAboutChildren } from '../core/sources/facts.ts'
import { brief } from '../preparing/plain.ts'
import type { Returns } from '../preparing/read-returns.ts'

const MOST = 8

/** Files of which most children are in no return and on no list: nothing of theirs joins, and nobody would see it. */
export function strangerNotes({ load: { children, facts } }: Returns): string[] {
  const known = new Set(children.filter(isInCareData).map(({ id }) => id))
  if (known.size === 0) return []
  const bare = new Set([...known].map(bareOf))
  const notes = [...childrenByFile(facts)].flatMap(([file, { name, ids }]) => {
    const strangers = [...ids].filter((id) => !known.has(id))
    return isMostly(strangers.length, ids.size, name) ? [noteOn(file, strangers, ids.size, bare)] : []
  })
  return notes.length <= MOST
    ? notes
    : [...notes.slice(0, MOST), `The same goes for ${notes.length - MOST} more files.`]
}

/** True when a return, an extract or a list tells of the child, and not a collection alone. */
const isInCareData = ({ header, episodes, shortBreaks, oc2, oc3, listed, adoption }: Child): boolean =>
  header !== undefined ||
  adoption !== undefined ||
  episodes.length + shortBreaks.length + oc2.size + oc3.size + listed.length > 0

type Loaded = Returns['load']['facts']

function childrenByFile(facts: Loaded): Map<string, { name: CollectionName; ids: Set<string> }> {
  const found = new Map<string, { name: CollectionName; ids: Set<string> }>()
  for (const [name, rows] of Object.entries(facts) as [CollectionName, readonly Fact<CollectionName>[]][]) {
    if (!isAboutChildren(name)) continue
    for (const row of rows.filter(({ origin }) => origin.kind === 'local')) {
      const own = found.get(row.origin.file) ?? { name, ids: new Set<string>() }
      found.set(row.origin.file, own)
      own.ids.add(childOf(row) ?? '')
    }
  }
  return found
}

/** Missing reports may be of children not in care, so most of them being strangers says nothing. */
const isMostly = (strangers: number, all: number, name: CollectionName): boolean =>
  name === 'missing_detail' ? strangers === all : strangers > all / 2

function noteOn(file: string, strangers: readonly string[], all: number, bare: ReadonlySet<string>): string {
  const many =
    strangers.length === all
      ? all === 1
        ? `its one child is not`
        : `none of its ${all} children is`
      : undefined
  const lead = `${brief(file)}: ${many ?? `${strangers.length} of its ${all} children are`} in ${many ? 'any' : 'no'} return or list, so what it says of them joins nothing.`
  return `${lead} ${adviceOn(strangers, bare)}`
}

function adviceOn(strangers: readonly string[], bare: ReadonlySet<string>): string {
  const near = strangers.filter((id) => bare.has(bareOf(id))).length
  if (near > strangers.length / 2)
    return 'Their identifiers differ only in zeros, spaces or signs: format child_id as text, and export it again.'
  if (strangers.every((id) => /^P[2-9A-Z]{10}$/.test(id)))
    return 'They look like pseudonyms: name their table with --pseudonyms.'
  return 'Check that child_id is written as in the return.'
}

/** An identifier without what a spreadsheet or a person may have taken off or put in: zeros in front, spaces, dashes. */
const bareOf = (id: string): string => id.replace(/[\s\-_/.]+/g, '').replace(/^([A-Z]*)0+(?=\w)/, '$1')
