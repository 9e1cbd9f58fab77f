import { join } from 'node:path'
import { day } from '../core/time/day.ts'
import { Refusal } from '../files/refusal.ts'
import { toPutRight } from '../preparing/account.ts'
import { comparatorSources } from '../preparing/comparators.ts'
import type { Attack } from '../preparing/edition-attack.ts'
import { fileOf, type RestrictedManifest } from '../preparing/edition-manifest.ts'
import { standardTable } from '../preparing/pseudonym-table.ts'
import { returnsFrom } from '../preparing/read-returns.ts'
import { setFrom } from '../preparing/set-from.ts'
import { deadlineIn } from './deadline.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import type { MeasuredSet } from './measured-set.ts'
import { textOf, type Typed } from './options.ts'
import { previousIn } from './publish-previous.ts'
import { twoDrawings, wholeEdition } from './publish-whole.ts'
import { changedIn, compare } from './reproduce-compare.ts'
import { editionIn, marksIn, readIn, type KeptEdition } from './reproduce-edition.ts'
import { missingIn, othersIn, readSought, seek, type Sought } from './reproduce-inputs.ts'
import { directoryUsed, seekBesides } from './reproduce-besides.ts'
import { tellChanged, tellEdition, tellFiles, tellInputs } from './reproduce-told.ts'

/** What was typed to make an edition of a folder again. */
export interface Asked {
  readonly folder: string
  readonly inputs: readonly string[]
  readonly previous: readonly string[]
  readonly typed: Typed
  readonly seconds: number
}

/** Makes the edition of a folder again from its inputs. Throws `CannotRun` when it cannot be tried. */
export async function reproduceFolder(attack: Attack, asked: Asked, io: Io): Promise<ExitCode> {
  const kept = editionIn(asked.folder)
  tellEdition(kept.manifest, io)
  const files = await seek(readIn(kept.manifest), asked.inputs, io)
  tellInputs('Inputs', files, io)
  const besides = await seekBesides(kept.manifest, asked, io)
  if (besides.sought.length > 0) tellInputs('Besides', besides.sought, io)
  const all = [...files, ...besides.sought]
  if (missingIn(all).length > 0) {
    tellChanged(changedIn(kept.files, marksIn(kept.manifest)), io)
    throw new CannotRun(untried(kept, missingIn(all)))
  }
  const made = await madeAgain(attack, { ...asked, kept, files, before: besides.before }, io)
  return tellFiles(compare(kept.files, made, marksIn(kept.manifest)), io)
}

interface Again extends Asked {
  readonly kept: KeptEdition
  readonly files: readonly Sought[]
  readonly before: readonly string[]
}

/** Every file as it comes out now. */
async function madeAgain(attack: Attack, again: Again, io: Io): Promise<ReadonlyMap<string, Uint8Array>> {
  const { kept, files, before, seconds } = again
  const { manifest } = kept
  const drawings = twoDrawings(io)
  const measured = await measuredAgain(again, io)
  const how = {
    publishing: {
      policy: manifest.policy,
      previous: previousIn(before, measured.set),
      deadline: deadlineIn(seconds, io),
    },
    signOffs: manifest.signOffs,
    before: manifest.before,
    version: manifest.version,
    hearth: manifest.hearth,
    measuredWith: manifest.measuredWith ?? { months: USUAL, pseudonyms: null, statistics: [] },
  }
  try {
    const { outputs } = await wholeEdition(attack, measured, how, drawings, io)
    return new Map(outputs.map((output) => [output.name, fileOf(output).bytes]))
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    const why =
      othersIn(files).length > 0 ? ' From these inputs, which are not all its own, that is no wonder.' : ''
    throw new CannotRun(`Made again, it may not be published.${why} ${error.message}`)
  }
}

const USUAL = 13

/** Measures what was found as it was measured then. */
async function measuredAgain(
  { kept: { manifest }, files, typed }: Again,
  io: Io,
): Promise<Pick<MeasuredSet, 'set' | 'returns' | 'list'>> {
  const { authority, measuredWith, asAt } = manifest
  const months = measuredWith?.months ?? USUAL
  const statistics = measuredWith?.statistics.length ? textOf(typed, 'statistics') : undefined
  const sources = await comparatorSources(statistics, io)
  const reading = { authority: authority.code, asAt: day(asAt), sources, ...tablesFor(manifest, typed, io) }
  try {
    const returns = await returnsFrom(await readSought(files, io), reading, doingFor(manifest, io))
    const wanted = { authority: authority.code, name: authority.name, asAt: day(asAt), months, sources }
    return { returns, set: setFrom(returns, wanted, io).set, list: toPutRight(returns) }
  } catch (error) {
    if (error instanceof Refusal) throw new CannotRun(`It could not be measured again. ${error.message}`)
    throw error
  }
}

/** The tables kept beside the returns, where it was made with them; none where it was made without. */
const tablesFor = ({ measuredWith }: RestrictedManifest, typed: Typed, io: Io) => ({
  pseudonyms: measuredWith?.pseudonyms
    ? (textOf(typed, 'pseudonyms') ?? standardTable(io))
    : join(io.dataFolder, NOTHING, 'pseudonyms.csv'),
  postcodes: textOf(typed, 'postcodes'),
})

/** A directory of postcodes that was indexed since has no part in what was made without one. */
const doingFor = (manifest: RestrictedManifest, io: Io) =>
  directoryUsed(manifest) ? io : { ...io, dataFolder: join(io.dataFolder, NOTHING) }

const NOTHING = 'nothing'

const untried = ({ manifest }: KeptEdition, missing: readonly Sought[]): string =>
  `The edition as at ${manifest.asAt} was not made again: ${missing.length} of what it was made from ${missing.length === 1 ? 'is' : 'are'} not here. Name the folders that hold the inputs with --inputs, and earlier editions with --previous.`
