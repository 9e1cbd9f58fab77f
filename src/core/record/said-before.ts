import type { ReadSource } from '../sources/read-source.ts'
import type { SafeguardingSheet } from '../sources/safeguarding/tables.ts'
import type { Listed } from '../tables/listed.ts'
import { together } from './safeguarding-extract.ts'

/**
 * Sources without the rows that an earlier file of the same collection, or of the same extract, gives too: a file that
 * comes twice, or goes on from the month before, counts once. Told by what was read; within a file nothing changes.
 */
export function onceEach(sources: readonly ReadSource[]): readonly ReadSource[] {
  const many = sameKinds(sources)
  const said = new Map<string, Map<string, string>>()
  return sources.map((source) => {
    const kind = kindOf(source)
    if (kind === undefined || !many.has(kind)) return source
    const known = said.get(kind) ?? new Map<string, string>()
    said.set(kind, known)
    return withoutKnown(source, known)
  })
}

/** True for what `onceEach` lists. */
export const isSaidBefore = ({ advice }: Pick<Listed, 'advice'>): boolean => advice.startsWith(SAME)

const SAME = 'The same row stands in another file, '

/** What two files must share for a row in both to be one; `undefined` where each file tells of a day of its own. */
function kindOf({ kind, safeguarding }: ReadSource): string | undefined {
  if (safeguarding !== undefined) return `${kind} ${String(safeguarding.drawn)}`
  return kind.startsWith('collection/') ? kind : undefined
}

function sameKinds(sources: readonly ReadSource[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const many = new Set<string>()
  for (const kind of sources.flatMap((source) => kindOf(source) ?? []))
    if (seen.has(kind)) many.add(kind)
    else seen.add(kind)
  return many
}

/** `known` is each row said before, with its file; those of this source are added to it. */
function withoutKnown(source: ReadSource, known: Map<string, string>): ReadSource {
  const again = new Map<number, string>()
  const own: string[] = []
  const isNew = (row: Row): boolean => {
    const text = textOf(row)
    const file = known.get(text)
    if (file === undefined) own.push(text)
    else again.set(row.line, file)
    return file === undefined
  }
  const { facts, safeguarding } = source
  const kept = Object.entries(facts).map(([name, rows]) => [name, rows.filter(isNew)] as const)
  const sheet: SafeguardingSheet | undefined = safeguarding && {
    ...safeguarding,
    rows: safeguarding.rows.filter(isNew),
  }
  for (const text of own) known.set(text, source.file)
  return {
    ...source,
    facts: Object.fromEntries(kept),
    ...(sheet && { safeguarding: sheet }),
    listed: [...source.listed, ...listedOf(source.file, again)],
    noted: source.noted.filter(({ line }) => !again.has(line)),
  }
}

interface Row {
  readonly line: number
}

/** Everything a row says, whichever file and line it stands in and whatever the order of its columns. */
const textOf = (row: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([column, value]) => value !== undefined && column !== 'line' && column !== 'origin')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

function listedOf(file: string, again: ReadonlyMap<number, string>): Listed[] {
  const [elsewhere = ''] = again.values()
  return together(
    [...again.keys()].map((line) => ({ file, line })),
    `${SAME}${elsewhere}. It counts once.`,
  )
}
