import { earlier, later, parseDay, type Day } from '../time/day.ts'
import type { Grid, GridRow } from '../tables/grid.ts'
import { headingKey } from '../tables/headings.ts'
import type { Listed } from '../tables/listed.ts'
import type { Places } from './derive.ts'
import { plainPostcode } from './postcode.ts'
import type { Provider } from './provider.ts'

/** Ofsted's lists call a column differently from year to year, and from children's homes to the others. */
const columns = {
  urn: ['urn'],
  placements: ['placement_code', 'provider_placement_code'],
  providers: ['placement_provider_code', 'provider_code'],
  postcode: ['setting_address_postcode', 'setting_postcode', 'provider_postcode'],
  registered: ['registration_date'],
  closed: ['deregistration_date', 'closed_date'],
} as const

type Column = keyof typeof columns

/** A sheet that is a list, with where its columns stand; -1 for one it has not. */
interface List {
  readonly grid: Grid
  readonly at: Readonly<Record<Column, number>>
}

/** A provider as its list says, before anyone looks where it is. */
type Said = Omit<Provider, 'authority'>

/**
 * The settings on Ofsted's lists of social care providers, each number once, and what could not be read of them. A
 * sheet that is no list is passed over. A setting that any row has open is open; codes and postcodes of its rows are
 * put together. Its council is the one its postcodes lie in, when a directory of postcodes is given.
 */
export function providersIn(
  grids: readonly Grid[],
  places: Pick<Places, 'findPlace' | 'councilOf'> = {},
): { providers: Provider[]; listed: Listed[] } {
  const listed: Listed[] = []
  const byUrn = new Map<string, Said>()
  for (const list of grids.flatMap(asList))
    for (const row of list.grid.rows) {
      const said = saidIn(row, list, listed)
      if (said === undefined) continue
      const known = byUrn.get(said.urn)
      byUrn.set(said.urn, known === undefined ? said : together(known, said))
    }
  return {
    providers: [...byUrn.values()].map((said) => ({ ...said, authority: councilOf(said, places) })),
    listed,
  }
}

/** A list has settings' numbers and the placements they may be used for; a sheet of conditions has not. */
function asList(grid: Grid): List[] {
  const keys = grid.headings.map(headingKey)
  const at = Object.fromEntries(
    Object.entries(columns).map(([column, names]) => [column, keys.findIndex((key) => isOneOf(names, key))]),
  ) as Record<Column, number>
  return at.urn === -1 || at.placements === -1 ? [] : [{ grid, at }]
}

const isOneOf = (names: readonly string[], key: string): boolean => names.includes(key)

function saidIn(row: GridRow, list: List, listed: Listed[]): Said | undefined {
  const urn = textIn(row, list, 'urn').toUpperCase()
  if (urn === '') {
    listed.push(lineOf(row, list, 'urn', 'has no unique reference number: the row is not used'))
    return undefined
  }
  const postcode = plainPostcode(textIn(row, list, 'postcode'))
  return {
    urn,
    placements: codesIn(row, list, 'placements', listed),
    providers: list.at.providers === -1 ? undefined : codesIn(row, list, 'providers', listed),
    postcodes: postcode === '' ? [] : [postcode],
    registered: dayIn(row, list, 'registered', listed),
    closed: dayIn(row, list, 'closed', listed),
  }
}

/** What a cell says; nothing when there is only a dash in it, or no such column. */
function textIn({ cells }: GridRow, { at }: List, column: Column): string {
  const text = (cells[at[column]] ?? '').trim()
  return /^([-–—.]*|n\/?a)$/i.test(text) ? '' : text
}

const code = /^[A-Z]{1,2}\d{1,2}$/

/** The codes of a cell, `U1,U2` or `PR1, PR2`. */
function codesIn(row: GridRow, list: List, column: 'placements' | 'providers', listed: Listed[]): string[] {
  const words = textIn(row, list, column)
    .toUpperCase()
    .split(/[\s,;/&]+/)
  const codes = words.filter((word) => code.test(word))
  if (words.some((word) => word !== '' && !code.test(word)))
    listed.push(lineOf(row, list, column, 'is not a list of codes: only the codes in it are used'))
  return codes
}

function dayIn(row: GridRow, list: List, column: 'registered' | 'closed', listed: Listed[]): Day | undefined {
  const text = textIn(row, list, column)
  const on = parseDay(text)
  if (text !== '' && on === undefined)
    listed.push(lineOf(row, list, column, 'is not a date: the setting is read as without it'))
  return on
}

const lineOf = ({ line, cells }: GridRow, { grid, at }: List, column: Column, advice: string): Listed => ({
  file: grid.file,
  line,
  column: grid.headings[at[column]] ?? '',
  read: cells[at[column]] ?? '',
  advice,
})

/** A setting told of twice: in the lists of two years, or with each of its buildings. */
const together = (a: Said, b: Said): Said => ({
  urn: a.urn,
  placements: union(a.placements, b.placements),
  providers:
    a.providers === undefined && b.providers === undefined
      ? undefined
      : union(a.providers ?? [], b.providers ?? []),
  postcodes: union(a.postcodes, b.postcodes),
  registered:
    a.registered === undefined || b.registered === undefined
      ? (a.registered ?? b.registered)
      : earlier(a.registered, b.registered),
  closed: a.closed === undefined || b.closed === undefined ? undefined : later(a.closed, b.closed),
})

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

/** The council all its postcodes lie in; '' when they are in none, `undefined` when in several or without a directory. */
function councilOf(
  { postcodes }: Said,
  { findPlace, councilOf = (council) => council }: Pick<Places, 'findPlace' | 'councilOf'>,
): string | undefined {
  if (findPlace === undefined) return undefined
  const districts = postcodes.flatMap((postcode) => findPlace(postcode)?.authority ?? [])
  const councils = new Set(districts.map(councilOf))
  const [council = ''] = councils
  return councils.size > 1 ? undefined : council
}
