import { Refusal } from '../refusal.ts'

/** The values of a postcode directory that we use, by their place in `Field`. */
export const fields = ['postcode', 'easting', 'northing', 'authority'] as const

/** What the Office for National Statistics has called each, in its directories of different years, and plain words. */
const names: Readonly<Record<(typeof fields)[number], RegExp>> = {
  postcode: /^(pcd|pcds|pcd2|pcd7|pcd8|postcode)$/,
  easting: /^(oseast1m|east1m|eastings?)$/,
  northing: /^(osnrth1m|north1m|northings?)$/,
  authority: /^(oslaua|laua|lad\d\dcd|authority)$/,
}

/**
 * Which column of a directory holds each of `fields`, from 0; -1 when there is none, which only the authority may lack.
 * Throws `Refusal` naming the columns that are missing.
 */
export function columnsOf(headings: string): number[] {
  const found = headings.split(',').map((heading) => heading.replace(/^\uFEFF|["\s]/g, '').toLowerCase())
  const columns = fields.map((field) => found.findIndex((heading) => names[field].test(heading)))
  const missing = fields.filter((field, i) => field !== 'authority' && columns[i] === -1)
  if (missing.length > 0)
    throw new Refusal(
      `This is not a postcode directory: it has no column for the ${missing.join(' or the ')}. ` +
        'Give the CSV of the ONS Postcode Directory, or one with the columns postcode, easting, northing and laua.',
    )
  return columns
}
