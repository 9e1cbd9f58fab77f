import type { Attack } from '../preparing/edition-attack.ts'
import { attack as ownAttack } from '../preparing/edition-attack.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { numberOption, readOptions, textOf } from './options.ts'
import { reproduceFolder } from './reproduce-folder.ts'
import { withLists } from './reproduce-lists.ts'

const names = ['edition', 'statistics', 'postcodes', 'pseudonyms', 'time-limit']

/** `hearth reproduce`: an edition made again from what it was made from, and held against what stands there. */
export const reproduce = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  reproduceWith(ownAttack, argv, io)

/** The same, attacked by another. */
export async function reproduceWith(attack: Attack, argv: readonly string[], io: Io): Promise<ExitCode> {
  const { lists, rest } = withLists(argv, ['inputs', 'previous'])
  const typed = readOptions(rest, names)
  const seconds = numberOption(typed, 'time-limit', { least: 1, most: 36_000, fallback: 3600 })
  const { inputs = [], previous = [] } = lists
  const edition = textOf(typed, 'edition')
  const [folder, ...more] = typed.positionals
  if (edition !== undefined) {
    if (folder !== undefined || inputs.length + previous.length > 0) throw new CannotRun(oneOrTheOther)
    const { reproduceStored } = await import('./reproduce-stored.ts')
    return reproduceStored(edition, io)
  }
  if (folder === undefined || more.length > 0) throw new CannotRun(nameOne)
  return reproduceFolder(attack, { folder, inputs, previous, typed, seconds }, io)
}

const nameOne =
  'Name one edition: the folder that hearth publish wrote, or --edition with the id of one in the database. Folders of returns follow --inputs.'

const oneOrTheOther =
  'An edition in the database is made again from what the database holds: leave out folders, --inputs and --previous.'
