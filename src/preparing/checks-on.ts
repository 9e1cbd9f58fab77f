import type { ChecksFound } from '../core/reports/checks.ts'
import { rules } from '../core/rules/catalogue.ts'
import { check, rulesFor } from '../core/rules/check.ts'
import { chooseReturn } from '../core/rules/choose-return.ts'
import { collectionFrom, collections } from '../core/rules/collection.ts'
import { textReturnsIn } from '../core/rules/from-grids.ts'
import { prepare } from '../core/rules/prepare.ts'
import { sheetOf } from '../core/tables/layout.ts'
import type { Day } from '../core/time/day.ts'
import { financialYearOf } from '../core/time/period.ts'
import type { Returns } from './read-returns.ts'

/** What the Department's checks find in the latest return of the day's year or one before: the one the figures stand on. */
export function checksOn({ files, load, view }: Returns, asAt: Day): ChecksFound {
  const tables = new Set(
    load.accounts.flatMap(({ kind, file }) => (kind.startsWith('ssda903/') ? [sheetOf(file)] : [])),
  )
  if (tables.size === 0) return { because: 'There is no return here.' }
  const found = textReturnsIn(files.flatMap(({ grids }) => grids.filter(({ file }) => tables.has(file))))
  const year = [...found.returns.keys()].filter((each) => each <= financialYearOf(asAt)).at(-1)
  const collection = collections.find((each) => each.year === year)
  if (collection === undefined) return { because: notHeld(year) }
  const chosen = chooseReturn(found, collection)
  if ('because' in chosen) return chosen
  const { authority, number, councilOf, findPlace } = view.geography
  const names = [authority, ...(number === undefined ? [] : [number])]
  const prepared = prepare({ ...chosen, authority: names, councilOf, findPlace })
  return { collection: collection.id, checked: check(prepared, rulesFor(rules, collection)) }
}

const notHeld = (year: number | undefined): string =>
  year === undefined
    ? 'No return here is of the year the figures are for, or of one before.'
    : `The latest return is of ${collectionFrom(year).id}; checks are held for ${collections[0]?.id ?? ''} to ${collections.at(-1)?.id ?? ''}.`
