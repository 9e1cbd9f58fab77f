import type { StatisticsFile } from '../core/benchmarks/tables.ts'
import type { TableName } from '../core/ssda903/tables.ts'
import type { Account } from '../core/record/load.ts'
import { longDay, type Day } from '../core/time/day.ts'
import { yearId } from '../core/time/period.ts'
import { collectionNotes } from './collection-notes.ts'
import { brief, someOf } from '../preparing/plain.ts'
import type { Returns } from '../preparing/read-returns.ts'
import { strangerNotes } from './stranger-notes.ts'

/** What a person should know about files that were used, a sentence each: what many files share is said once. */
export const notesOn = (returns: Returns, asAt: Day): string[] => [
  ...dateNotes(returns, asAt),
  ...yearNotes(returns),
  ...tableNotes(returns),
  ...copyNotes(returns),
  ...collectionNotes(returns),
  ...strangerNotes(returns),
  ...columnNotes(returns),
]

/** Figures before the first return rest on nothing; those after the last one rest on lists, or on nothing. */
function dateNotes({ view: { holdings } }: Returns, asAt: Day): string[] {
  const { firstDay, lastDay, drawn, tables } = holdings
  const lists = drawn.filter((on) => on > lastDay)
  if (lists.length > 0) return [listNote(tables.size > 0 ? lastDay : undefined, lists)]
  if (tables.size === 0)
    return [
      'There is no return among the files, so nothing is told of children in care but what other sources say.',
    ]
  if (asAt < firstDay)
    return [
      `The first return begins on ${longDay(firstDay)}, after the as-at date, so there is no figure for any month. Check --as-at.`,
    ]
  if (asAt > lastDay)
    return [
      `The last return ends on ${longDay(lastDay)}: figures after that day are provisional, as nothing later is known.`,
    ]
  return []
}

function listNote(lastDay: Day | undefined, lists: readonly Day[]): string {
  const from = `lists of children in care (Annex A) drawn on ${someOf(lists.map(longDay))}, and are provisional`
  return lastDay === undefined
    ? `There is no return: figures of children in care come from the ${from}.`
    : `The last return ends on ${longDay(lastDay)}: figures of children in care after that day come from the ${from}.`
}

/** Two files of episodes for one year may be one return given twice, or two halves. Both are read; people should know. */
function yearNotes({ load: { accounts } }: Returns): string[] {
  const files = new Map<number, string[]>()
  for (const { file, kind, year } of accounts)
    if (year !== undefined && kind === 'ssda903/Episodes') files.set(year, [...(files.get(year) ?? []), file])
  return [...files]
    .filter(([, names]) => names.length > 1)
    .map(
      ([year, names]) =>
        `${yearId(year)} has more than one file of episodes (${someOf(names)}). They were read together, and an episode in both counts once.`,
    )
}

/** Tables that every council's return has rows of; others may be empty and left out. */
const expected: readonly TableName[] = ['Header', 'Episodes', 'Reviews', 'OC2', 'OC3']

function tableNotes({ load: { returns } }: Returns): string[] {
  return returns.flatMap(({ year, tables }) => {
    const lacking = expected.filter((table) => !tables.has(table))
    return lacking.length === 0
      ? []
      : [
          `The return for ${yearId(year)} came without ${lacking.join(', ')}. What rests on that is not known.`,
        ]
  })
}

function copyNotes({ files }: Returns): string[] {
  const first = new Map<string, string>()
  const copies = files.filter(({ path, sha256 = '', grids }) => {
    if (grids.length === 0) return false
    const isCopy = first.has(sha256)
    if (!isCopy) first.set(sha256, path)
    return isCopy
  })
  if (copies.length === 0) return []
  const names = copies.map(({ path, sha256 = '' }) => `${brief(path)} of ${brief(first.get(sha256) ?? '')}`)
  return [`These files are copies, byte for byte: ${someOf(names, 3)}. Their rows were read and count once.`]
}

function columnNotes({ load: { accounts } }: Returns): string[] {
  const extra = groups(accounts, ({ extraColumns }) => extraColumns)
  const absent = groups(accounts, ({ absentColumns }) => absentColumns)
  return [
    ...together(
      extra.map(({ kind, columns, files }) => ({
        alone: `${kind} has no column ${someOf(columns)}. Not used (${someOf(files, 3)}).`,
        among: `${kind} (${someOf(columns, 3)})`,
      })),
      (many, some) => `${many} tables have columns that are not theirs, which are not used: ${some}.`,
    ),
    ...together(
      absent.map(({ kind, columns, files }) => ({
        alone: `${kind} came without ${someOf(columns, 20)}. What rests on that is not known (${someOf(files, 3)}).`,
        among: `${kind} (${someOf(columns, 3)})`,
      })),
      (many, some) =>
        `${many} tables came without some of their columns, and what rests on them is not known: ${some}.`,
    ),
  ]
}

/** Tables with the same columns to speak of, said once. */
interface Group {
  readonly kind: string
  readonly columns: readonly string[]
  readonly files: string[]
}

function groups(accounts: readonly Account[], columnsOf: (account: Account) => readonly string[]): Group[] {
  const found = new Map<string, Group>()
  for (const account of accounts) {
    const [kind, columns] = [tableOf(account.kind), columnsOf(account)]
    if (columns.length === 0) continue
    const key = [kind, ...columns].join('\u0000')
    const group = found.get(key) ?? { kind, columns, files: [] }
    found.set(key, group)
    group.files.push(account.file)
  }
  return [...found.values()]
}

/** More sentences than this that say the same of different tables are one. */
const MOST_ALONE = 6

function together(
  notes: readonly { readonly alone: string; readonly among: string }[],
  sentence: (many: number, some: string) => string,
): string[] {
  if (notes.length <= MOST_ALONE) return notes.map(({ alone }) => alone)
  const some = notes.slice(0, MOST_ALONE).map(({ among }) => among)
  return [sentence(notes.length, `${some.join(', ')} and ${notes.length - MOST_ALONE} more`)]
}

/** `Episodes` of `ssda903/Episodes`. */
const tableOf = (kind: string): string => kind.slice(kind.indexOf('/') + 1)

/** Files of the statistics folder that nothing was taken from. */
export function statisticsNotes(files: readonly StatisticsFile[]): string[] {
  const broken = files.filter(({ problem }) => problem !== undefined)
  const unknown = files.filter(({ kind, problem }) => kind === undefined && problem === undefined)
  return [
    ...broken.map(
      ({ file, problem = '' }) => `${brief(file)} among the statistics could not be read: ${problem}`,
    ),
    ...(unknown.length === 0
      ? []
      : [
          `${unknown.length} of ${files.length} files among the statistics hold none that Hearth uses (${someOf(
            unknown.map(({ file }) => file),
            3,
          )}).`,
        ]),
  ]
}
