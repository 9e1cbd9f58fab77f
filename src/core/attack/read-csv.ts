import { between, type Clue } from './clue.ts'
import { nameOf, type PublicCell } from './public-cell.ts'
import type { Places } from './places.ts'

/** What the table of all values prints of cells that are hidden elsewhere. */
export function seenInCsv(csv: string, places: Places): Clue[] {
  const [headings = [], ...lines] = rowsOf(csv.replace(/^\uFEFF/, ''))
  return lines.flatMap((line) => {
    const told = new Map(headings.map((heading, at) => [heading, line[at] ?? '']))
    const cell = cellOf(told, places)
    if (!cell || cell.shown) return []
    return (['numerator', 'denominator'] as const).flatMap((part) => {
      const text = told.get(part) ?? ''
      const value = Number(text)
      return text === '' || !Number.isInteger(value)
        ? []
        : [between([{ name: nameOf(cell, part), times: 1 }], [value, value], SEEN, 'printed')]
    })
  })
}

const SEEN = 'it is printed in another file'

function cellOf(told: ReadonlyMap<string, string>, places: Places): PublicCell | undefined {
  const [id = '', kind, period = ''] = ['indicator_id', 'kind', 'period'].map((heading) => told.get(heading))
  if (kind === 'month' || kind === 'year') return places.inPeriod(id, { at: kind, period })
  return places.of(id).find(({ at, key }) => at === 'row' && key === told.get('key'))
}

/** Lines of cells; a cell in quotes may hold anything. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}
