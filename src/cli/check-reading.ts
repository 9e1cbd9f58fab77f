import { findAuthority, currentCode } from '../core/benchmarks/authorities.ts'
import { referenceIn, type Reference } from '../core/record/reference.ts'
import { chooseReturn, type Chosen } from '../core/rules/choose-return.ts'
import { collectionNamed, collections, type Collection } from '../core/rules/collection.ts'
import { textReturnsIn, type TextReturns, type XmlReturn } from '../core/rules/from-grids.ts'
import type { CheckInput } from '../core/rules/index.ts'
import { providersIn } from '../core/rules/read-providers.ts'
import { readInputs, type InputFile } from '../files/read.ts'
import { CannotRun, type Io } from './io.ts'
import { brief } from './plain.ts'
import { directoryFor, placesIn } from './places.ts'
import { told } from './told.ts'

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
  const faults: string[] = []
  const { found, reference } = await returnsIn(asked.folders, 'Reading files', faults, io)
  const before =
    asked.previous === undefined
      ? undefined
      : (await returnsIn([asked.previous], "Reading last year's return", faults, io)).found
  const chosen = chooseReturn(found, named, before)
  if ('because' in chosen) throw new CannotRun([chosen.because, ...faults].join('\n'))
  if (Object.keys(chosen.tables).length === 0) throw new CannotRun(faults.join('\n'))
  const places = await placesFor(asked, reference, io)
  return {
    input: { ...inputOf(chosen), ...places, providers: await providersFrom(asked.providers, places, io) },
    collection: chosen.collection,
    notes: [...chosen.notes, ...lackingNotes(found), ...faults],
  }
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
  faults.push(...unread(files))
  const grids = files.flatMap((file) => file.grids)
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

/** Where postcodes are and the council's names; the list of councils is read only when one of them is asked for. */
async function placesFor(
  { postcodes, authority }: Asked,
  reference: Reference,
  io: Io,
): Promise<Pick<CheckInput, 'findPlace' | 'authority' | 'councilOf'>> {
  const findPlace = placesIn(reference, await directoryFor(postcodes, io))
  if (findPlace === undefined && authority === undefined) return {}
  const { readShipped } = await import('../files/statistics/shipped.ts')
  const { authorities, districts } = (await readShipped()).tables
  const own = authority === undefined ? undefined : findAuthority(authority, authorities)
  return {
    findPlace,
    authority: authority === undefined ? undefined : [authority, ...(own ? [own.code, own.number] : [])],
    councilOf: (code) =>
      (Object.hasOwn(districts, code) ? districts[code] : undefined) ?? currentCode(code, authorities),
  }
}

async function providersFrom(
  paths: readonly string[],
  places: Pick<CheckInput, 'findPlace' | 'councilOf'>,
  io: Io,
): Promise<CheckInput['providers']> {
  if (paths.length === 0) return undefined
  const { files } = await readInputs(paths, { told: told(io, "Reading Ofsted's lists") })
  const { providers } = providersIn(
    files.flatMap(({ grids }) => grids),
    places,
  )
  if (providers.length > 0) return providers
  throw new CannotRun(
    [
      "There is no list of providers in what --providers names. Give Ofsted's workbook as it was downloaded.",
      ...unread(files),
    ].join('\n'),
  )
}

const unread = (files: readonly Pick<InputFile, 'path' | 'fault'>[]): string[] =>
  files.flatMap(({ path, fault }) => (fault === undefined ? [] : [`${brief(path, 100)}: ${fault}`]))

/** A sheet that is nearly a table of a return was not checked: it must not look as if it was. */
const lackingNotes = ({ others }: TextReturns): string[] =>
  others.flatMap(({ file, lacks }) =>
    lacks === undefined ? [] : [`${brief(file, 100)} was not checked: it looks like ${lacks}.`],
  )
