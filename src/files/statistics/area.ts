import type { Sighting } from './gathering.ts'

/** Reads the area of a row of the Department's tables. */
export interface AreaReader {
  /** The area's code. `undefined` for rows about anything but England, a region or an authority. */
  code(cells: readonly string[]): string | undefined
  /** What the row says of its authority. `undefined` for England and for regions. */
  authority(cells: readonly string[]): Omit<Sighting, 'year'> | undefined
}

const codeColumns: Readonly<Record<string, string>> = {
  National: 'country_code',
  Regional: 'region_code',
  'Local authority': 'new_la_code',
}

/** Codes become names of properties: whatever is not a code, `__proto__` say, must never be one. */
const areaCode = (text: string | undefined) =>
  text !== undefined && /^\w\d{8}$/.test(text) ? text : undefined

/** A reader for a file, given where its columns are. */
export function areaOf(at: (heading: string) => number): AreaReader {
  const level = at('geographic_level')
  const columns = new Map(Object.entries(codeColumns).map(([name, heading]) => [name, at(heading)]))
  const code = (cells: readonly string[]) => areaCode(cells[columns.get(cells[level] ?? '') ?? -1])
  const text = (cells: readonly string[], heading: string) => cells[at(heading)]?.trim() ?? ''
  return {
    code,
    authority: (cells) =>
      cells[level] === 'Local authority'
        ? {
            code: code(cells) ?? '',
            number: text(cells, 'old_la_code'),
            name: text(cells, 'la_name'),
            regionCode: text(cells, 'region_code'),
            region: text(cells, 'region_name'),
          }
        : undefined,
  }
}
