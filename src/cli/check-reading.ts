import { existsSync } from 'node:fs'
import { referenceIn, type Reference } from '../core/record/reference.ts'
import { chooseReturn, type Chosen } from '../core/rules/choose-return.ts'
import { collectionNamed, collections, type Collection } from '../core/rules/collection.ts'
import { textReturnsIn, type TextReturns, type XmlReturn } from '../core/rules/from-grids.ts'
import type { CheckInput } from '../core/rules/index.ts'
import { readInputs, type InputFile } from '../files/read.ts'
import { first, isOurs, lackingNotes, oursNotes, severalNote, unread } from './check-notes.ts'
import { placesFor, providersFrom } from './check-sources.ts'
import { CannotRun, type Io } from './io.ts'
import { asTyped, brief, someOf } from '../preparing/plain.ts'
import { told } from '../preparing/told.ts'

/** What a check was asked to read. */
export interface Asked {
  readonly folders: readonly string[]
  readonly collection: string | undefined
  readonly previous: string | undefined
  readonly postcodes: string | undefined
  readonly providers: readonly string[]
  /** The council's code, when it was said. */
  readonly authority: string | undefined
}

/** A return ready to be checked, and what a person should know of how it was read. */
export interface ToCheck {
  readonly input: CheckInput
  readonly collection: Collection
  readonly notes: readonly string[]
}

/** Reads the folders named. Throws `CannotRun` when there is nothing to check, saying what to do. */
export async function readToCheck(asked: Asked, io: Io): Promise<ToCheck> {
  const named = namedCollection(asked.collection)
  refuseMissing(asked)
  const faults: string[] = []
  const { found, reference } = await returnsIn(asked.folders, 'Reading files', faults, io)
  const before = await lastYearIn(asked.previous, faults, io)
  const chosen = chooseReturn(found, named, before)
  const unused = (): string[] => first([...lackingNotes(found), ...faults])
  if ('because' in chosen)
    throw new CannotRun([...first(lackingNotes(found)), chosen.because, ...first(faults)].join('\n'))
  // Only now is a return as XML read.
  if (Object.keys(chosen.tables).length === 0)
    throw new CannotRun(['No table of the return could be read.', ...unused()].join('\n'))
  const places = await placesFor(asked, reference, io)
  return {
    input: {
      ...inputOf(chosen),
      ...places,
      providers: await providersFrom(asked.providers, places, faults, io),
    },
    collection: chosen.collection,
    notes: [...chosen.notes, ...severalNote(chosen.tables), ...unused()],
  }
}

/** What was named and is not there was mistyped: nothing is checked without it. */
function refuseMissing({ folders, previous, providers }: Asked): void {
  const named = [...folders, ...(previous === undefined ? [] : [previous]), ...providers]
  const missing = named.filter((path) => !existsSync(path))
  if (missing.length > 0)
    throw new CannotRun(`There is nothing at ${someOf(missing.map(asTyped))}. Check the spelling.`)
}

async function lastYearIn(
  folder: string | undefined,
  faults: string[],
  io: Io,
): Promise<TextReturns | undefined> {
  if (folder === undefined) return undefined
  const { found } = await returnsIn([folder], "Reading last year's return", faults, io)
  if (found.returns.size > 0 || found.undated.length > 0) return found
  const because = `There is no table of a return in ${brief(asTyped(folder), 100)}, named with --previous. Name the folder of last year's return, or leave --previous out.`
  throw new CannotRun([because, ...first([...lackingNotes(found), ...faults])].join('\n'))
}

const inputOf = ({ collection, tables, previous }: Chosen): CheckInput => ({ collection, tables, previous })

function namedCollection(text: string | undefined): Collection | undefined {
  const named = text === undefined ? undefined : collectionNamed(text)
  if (text === undefined || named !== undefined) return named
  const ids = collections.map(({ id }) => id).join(', ')
  throw new CannotRun(`--collection ${brief(text)} is not one whose checks are held: it can be ${ids}.`)
}

/**
 * The returns in some folders, and the tables of places that came with them. XML is read when its return is wanted;
 * what cannot be read is told to `faults`.
 */
async function returnsIn(
  folders: readonly string[],
  doing: string,
  faults: string[],
  io: Io,
): Promise<{ found: TextReturns; reference: Reference }> {
  const { files } = await readInputs(folders, { told: told(io, doing), xmlLater: true })
  faults.push(...unread(files), ...oursNotes(files))
  const grids = files.flatMap((file) => file.grids).filter((grid) => !isOurs(grid))
  const xml = files.flatMap((file) => xmlOf(file, faults))
  return { found: textReturnsIn(grids, xml), reference: referenceIn(grids) }
}

function xmlOf({ path, later }: InputFile, faults: string[]): XmlReturn[] {
  if (later === undefined) return []
  const read = () => {
    const { grids, fault } = later.read()
    if (fault !== undefined) faults.push(...unread([{ path, fault }]))
    return grids
  }
  return [{ file: path, episodes: later.episodes, read }]
}
