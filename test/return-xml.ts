import Papa from 'papaparse'

type Cells = Readonly<Record<string, string>>

const once = ['header', 'uasc', 'oc3', 'ad1']
/** The element each row of a table of many rows stands in. */
const elements = {
  episodes: 'EPISODE',
  reviews: 'AREVIEW',
  oc2: 'OC2',
  placed_for_adoption: 'AD_PLACED',
  previous_permanence: 'PERMANENCE',
  missing: 'AMISSING',
  social_workers: 'SWEPISODE',
}
const tags: Cells = { CHILD: 'CHILDID', PLACE: 'PL' }

/** A year's tables as CSV, by their file names, in one file of the Department's XML. */
export function xmlOf(tables: Readonly<Record<string, string>>): string {
  const rows = new Map(Object.entries(tables).map(([name, csv]) => [name.replace('.csv', ''), rowsOf(csv)]))
  const ids = new Set([...rows.values()].flat().map(({ CHILD }) => CHILD ?? ''))
  const children = [...ids].map((id) => childOf(id, rows))
  return `<?xml version="1.0" encoding="utf-8"?>\n<EXPSSDA903>\n${children.join('\n')}\n</EXPSSDA903>\n`
}

const rowsOf = (csv: string): Cells[] =>
  Papa.parse<Cells>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data

function childOf(id: string, tables: ReadonlyMap<string, readonly Cells[]>): string {
  const of = (name: string) => (tables.get(name) ?? []).filter(({ CHILD }) => CHILD === id)
  const own: Record<string, string> = { CHILD: id }
  for (const row of once.flatMap(of)) for (const [name, cell] of Object.entries(row)) own[name] ||= cell
  if (of('uasc').length > 0) own['UASC'] = '1'
  const many = Object.entries(elements).flatMap(([name, tag]) =>
    of(name).map((row) => `<${tag}>${itemsOf(row, ['CHILD', 'DOB', 'SEX'])}</${tag}>`),
  )
  return `<CHILD><HEADER>${itemsOf(own, [])}</HEADER>${many.join('')}</CHILD>`
}

const itemsOf = (row: Cells, without: readonly string[]): string =>
  Object.entries(row)
    .filter(([name, cell]) => cell !== '' && !without.includes(name))
    .map(([name, cell]) => `<${tags[name] ?? name}>${escaped(cell)}</${tags[name] ?? name}>`)
    .join('')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
