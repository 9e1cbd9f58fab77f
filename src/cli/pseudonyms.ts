import { randomInt } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { load } from '../core/record/load.ts'
import { issue, pseudonymColumns, type Pseudonyms } from '../core/record/pseudonyms.ts'
import { readInputs } from '../files/read.ts'
import { writeWhole } from '../files/write.ts'
import { csvText } from './csv-text.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { foldersOf, readOptions, textOf } from './options.ts'
import { pseudonymsFrom, standardTable } from '../preparing/pseudonym-table.ts'
import { told } from '../preparing/told.ts'

/** `hearth pseudonyms`: a pseudonym for every child, kept from run to run, for partners to send facts under. */
export async function pseudonyms(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, ['table'])
  const path = textOf(typed, 'table') ?? standardTable(io)
  const known = await pseudonymsFrom(path)
  const { files } = await readInputs(foldersOf(typed.positionals), { told: told(io, 'Reading files') })
  const { children } = load(files.flatMap(({ grids }) => grids))
  // A row a partner sent under a pseudonym is of a child who has one.
  const ids = children.map(({ id }) => id).filter((id) => !known.has(id))
  if (ids.length === 0)
    throw new CannotRun('There is no child in these folders. Name a folder that holds a return.')
  const table = issue(known, ids, draw)
  keep(path, table)
  const fresh = table.size - known.size
  io.out(
    `${table.size} children have a pseudonym, ${fresh} of them new. The table is in ${path}: for officers only.`,
  )
  io.out(
    'Next: give each partner the pseudonyms of the children it knows, never this table. hearth report reads what they send.',
  )
  return 0
}

function keep(path: string, table: Pseudonyms): void {
  const lines = [...table].map(([pseudonym, id]) => [id, pseudonym])
  // Whoever can read it can undo every pseudonym.
  const content = csvText([pseudonymColumns, ...lines])
  writeWhole(dirname(path), [{ name: basename(path), content, secret: true }])
}

/** Letters and digits that cannot be taken for one another: 50 bits, so that nobody guesses one. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const draw = (): string => `P${Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')}`
