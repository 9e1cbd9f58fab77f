import {
  collections,
  FIRST_COLLECTION,
  LAST_COLLECTION,
  collectionFrom,
  type Collection,
} from './collection.ts'
import type { FoundReturn, TextReturns } from './from-grids.ts'
import type { TextReturn } from './text-table.ts'

/** The return to check among those found, last year's, and what a person should know of the choice. */
export interface Chosen {
  readonly collection: Collection
  readonly tables: TextReturn
  readonly previous: TextReturn | undefined
  readonly notes: readonly string[]
}

/** Why nothing can be checked, and what to do. */
export interface NotChosen {
  readonly because: string
}

/**
 * Picks the return of a collection; the latest whose checks are held when none is named. A lone return is checked as
 * the collection named, whatever year its dates are of. Last year's comes from `before` when it is given, else from
 * the same sheets.
 */
export function chooseReturn(
  found: TextReturns,
  named: Collection | undefined,
  before?: TextReturns,
): Chosen | NotChosen {
  const year = named?.year ?? latestHeld(found)
  if (year === undefined) return { because: whyNone(found) }
  const collection = collectionFrom(year)
  const own = found.returns.get(year)
  const lone = own === undefined && found.returns.size <= 1 ? [...found.returns][0] : undefined
  const chosen = own ?? lone?.[1] ?? onlyUndated(found)
  if (chosen === undefined)
    return {
      because: found.returns.size === 0 ? nothingHere : `${whatThereIs(found)} ${noneOf(collection)}`,
    }
  const previous = (before ?? found).returns.get(year - 1) ?? latestBut(before)
  if (own !== undefined && isOnlyOf(before, year)) return { because: sameYear(year) }
  const previousYear =
    before !== undefined && !before.returns.has(year - 1) ? [...before.returns.keys()].at(-1) : undefined
  return {
    collection,
    tables: withUndated(chosen.tables, found),
    previous: previous?.tables,
    notes: [
      ...(lone === undefined || lone[0] === year ? [] : [otherYearNote(lone[0], collection)]),
      ...copiesNote(chosen),
      ...(before !== undefined && previous === undefined ? [noPreviousNote] : []),
      ...(previousYear === undefined ? [] : [previousYearNote(previousYear)]),
    ],
  }
}

const isHeld = (year: number): boolean => year >= FIRST_COLLECTION && year <= LAST_COLLECTION

const latestHeld = ({ returns }: TextReturns): number | undefined => [...returns.keys()].filter(isHeld).at(-1)

/** This year's return given again as last year's would answer every check of two years wrongly. */
const isOnlyOf = (before: TextReturns | undefined, year: number): boolean =>
  before !== undefined && before.returns.size === 1 && before.returns.has(year)

/** The return a folder of last year's holds, when its dates are of another year. */
const latestBut = (before: TextReturns | undefined): FoundReturn | undefined =>
  before === undefined ? undefined : ([...before.returns.values()].at(-1) ?? onlyUndated(before))

/** Tables that no dates put in a year are of the year that was named. */
const onlyUndated = ({ returns, undated }: TextReturns): FoundReturn | undefined =>
  returns.size === 0 && undated.length > 0 ? { tables: {}, leftOut: [] } : undefined

/** Tables without a year go with the only return there is. */
function withUndated(tables: TextReturn, { returns, undated }: TextReturns): TextReturn {
  if (returns.size > 1) return tables
  const more: Record<string, TextReturn[string]> = { ...tables }
  for (const { table, text } of undated) more[table] = [...listed(more[table]), text]
  return more
}

const listed = (given: TextReturn[string]) =>
  given === undefined ? [] : 'columns' in given ? [given] : [...given]

const held = (): string => `${collections[0]?.id ?? ''} to ${collections.at(-1)?.id ?? ''}`

const nothingHere =
  'There is no table of a return here. Name the folder that holds header.csv, episodes.csv and the others, or the XML.'

function whyNone(found: TextReturns): string {
  const { returns, undated } = found
  if (returns.size === 0 && undated.length === 0) return nothingHere
  if (returns.size === 0 && undated.every(({ text }) => text.rows.length === 0)) return noRows
  const which = returns.size > 1 ? 'name the files of one of them alone, and say' : 'say'
  return `${whatThereIs(found)} Checks are held for ${held()}: ${which} which to use with --collection, like --collection ${collections.at(-1)?.id ?? ''}.`
}

const noRows = 'The tables here have headings and no rows, so there is nothing to check. Export them again.'

const noneOf = ({ id }: Collection): string =>
  `None is of ${id}. To check one of them as a return of ${id}, name its files alone.`

const sameYear = (year: number): string =>
  `The return named as last year's is of ${collectionFrom(year).id}, as is the one to check. Name the folder of ${collectionFrom(year - 1).id}, or leave --previous out.`

function whatThereIs({ returns }: TextReturns): string {
  const ids = [...returns.keys()].map((year) => collectionFrom(year).id)
  if (ids.length === 0)
    return 'Nothing here tells which collection the return is of: there are no episodes with dates that can be read, like 31/03/2025.'
  return ids.length === 1
    ? `The return here is of ${ids.join()}.`
    : `The returns here are of ${ids.join(', ')}.`
}

const otherYearNote = (year: number, { id }: Collection): string =>
  `The episodes are those of ${collectionFrom(year).id}; they were checked as a return of ${id}, as asked.`

const copiesNote = ({ leftOut }: FoundReturn): string[] =>
  leftOut.length === 0
    ? []
    : [
        `${leftOut.join(', ')} was left out: the return is here as tables too. To check it, name it by itself.`,
      ]

const noPreviousNote =
  "There is no return in the folder named as last year's, so checks of two years were not run."

const previousYearNote = (year: number): string =>
  `The return used as last year's is of ${collectionFrom(year).id}, the latest in the folder named.`
