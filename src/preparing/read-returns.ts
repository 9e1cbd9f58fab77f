import { currentCode, findAuthority } from '../core/benchmarks/authorities.ts'
import type { ComparatorSources } from '../core/benchmarks/comparators.ts'
import { populationFor } from '../core/benchmarks/population.ts'
import { indicators } from '../core/indicators/index.ts'
import { viewOf, type Population, type View } from '../core/indicators/view.ts'
import { holdingsOf } from '../core/record/holdings.ts'
import { load, type Load } from '../core/record/load.ts'
import type { FindPlace } from '../core/record/place.ts'
import { referenceIn, type Reference } from '../core/record/reference.ts'
import type { Grid } from '../core/tables/grid.ts'
import { calendar, type Day } from '../core/time/day.ts'
import { isSignOffs } from '../core/words/sign-offs.ts'
import { readInputs, type InputFile } from '../files/read.ts'
import { Refusal } from '../files/refusal.ts'
import type { Doing } from './doing.ts'
import { brief } from './plain.ts'
import { directoryFor, placesIn, type Directory } from './places.ts'
import { told } from './told.ts'
import { pseudonymsFrom, standardTable } from './pseudonym-table.ts'

/** Everything read for a run, and what an indicator may look at. */
export interface Returns {
  readonly files: readonly InputFile[]
  readonly load: Load
  readonly reference: Reference
  /** Tables of warnings on comments that somebody lets stand. */
  readonly signOffs: readonly Grid[]
  readonly directory: Directory | undefined
  readonly view: View
}

/** What files are read for. */
export interface Reading {
  readonly authority: string
  readonly asAt: Day
  readonly postcodes: string | undefined
  /** The table of pseudonyms; the one in the data folder when left out. */
  readonly pseudonyms?: string | undefined
  readonly sources: ComparatorSources
}

/** Reads the folders named. Throws `Refusal` when there is no return in them, saying what each file is instead. */
export async function readReturns(
  { folders, ...reading }: Reading & { readonly folders: readonly string[] },
  doing: Doing,
): Promise<Returns> {
  const { files } = await readInputs(folders, { told: told(doing, 'Reading files') })
  return returnsFrom(files, reading, doing)
}

/** Gathers what has been read already. Throws `Refusal` when no row of it can be used. */
export async function returnsFrom(
  files: readonly InputFile[],
  reading: Reading,
  doing: Doing,
): Promise<Returns> {
  const returns = await gathered(files, reading, doing)
  if (!isOfUse(returns)) throw new Refusal(nothingToUse(files, returns.load))
  return returns
}

/** True when any row of what was read can be used. */
const isOfUse = ({ load: { accounts } }: Returns): boolean => accounts.some(({ used }) => used > 0)

/** The same, whether or not a row of it can be used. */
export async function gathered(
  files: readonly InputFile[],
  reading: Reading,
  doing: Doing,
): Promise<Returns> {
  const grids = files.flatMap((file) => file.grids)
  const signOffs = grids.filter(({ headings }) => isSignOffs(headings))
  const reference = referenceIn(
    grids.filter((grid) => !signOffs.includes(grid)),
    indicators,
  )
  const loaded = load(reference.others, {
    told: told(doing, 'Gathering children'),
    asAt: reading.asAt,
    ids: indicators.map(({ id }) => id),
    pseudonyms: await pseudonymsFrom(reading.pseudonyms ?? standardTable(doing)),
  })
  const directory = await directoryFor(reading.postcodes, doing)
  const view = viewFor(reading, loaded, reference, placesIn(reference, directory))
  return { files, load: loaded, reference, signOffs, directory, view }
}

function viewFor(
  { authority, asAt, sources: { tables } }: Reading,
  loaded: Load,
  reference: Reference,
  findPlace: FindPlace | undefined,
): View {
  const { authorities, districts } = tables
  return viewOf({
    children: loaded.children,
    holdings: holdingsOf(loaded.returns, loaded.facts, asAt, loaded.aggregates.given, loaded.lists),
    register: loaded.register,
    aggregates: loaded.aggregates,
    geography: {
      authority: currentCode(authority, authorities),
      number: findAuthority(authority, authorities)?.number,
      councilOf: (code) =>
        (Object.hasOwn(districts, code) ? districts[code] : undefined) ?? currentCode(code, authorities),
      findPlace,
    },
    populationOn: (on) => ownPopulation(authority, on, reference) ?? populationFor(authority, on, tables),
  })
}

/** Estimates given with the returns come first: the year before the day, else the latest earlier one. Ruling A-66. */
function ownPopulation(authority: string, on: Day, { population }: Reference): Population | undefined {
  for (let year = calendar(on).year - 1; population && year > 2000; year -= 1) {
    const persons = population(authority, year)
    if (persons !== undefined) return { persons, year }
  }
  return undefined
}

const MOST_NAMED = 20

function nothingToUse(files: readonly InputFile[], { faults, returns, accounts }: Load): string {
  const reasons = [
    ...files.flatMap(({ path, fault }) => (fault === undefined ? [] : [`  ${brief(path)}: ${fault}`])),
    ...faults.map(({ file, reason }) => `  ${brief(file)}: ${reason}`),
    ...accounts
      .filter(({ kind, year }) => kind.startsWith('ssda903/') && year === undefined)
      .map(
        ({ file, kind }) =>
          `  ${brief(file)}: This is ${kind.slice('ssda903/'.length)}, but without its episodes nothing tells which year it is of.`,
      ),
  ]
  const more = reasons.length > MOST_NAMED ? [`  and ${reasons.length - MOST_NAMED} more files.`] : []
  return [lead(returns.length + accounts.length > 0), ...reasons.slice(0, MOST_NAMED), ...more].join('\n')
}

const lead = (empty: boolean): string =>
  empty
    ? 'The tables here hold no row that can be used. Fill them in or export them again, with their rows.'
    : 'There is nothing here that Hearth can use. Name a folder that holds a return (episodes.csv and its tables, or the XML), an Annex A workbook, an extract, or collections as hearth template writes them.'
