/** What can be read from a cell as a paper prints it. */
export interface PrintedCell {
  /** The one number the cell means; `undefined` when it means none, or several. */
  readonly value: number | undefined
  /** Where a fraction is printed: `16 of 244`, `90/108`. */
  readonly numerator?: number
  readonly denominator?: number
  /** The cell as printed, when the number alone would lose something. */
  readonly text: string | undefined
  /** How many cases are not settled yet: 1 for `1 (1 ongoing)` and for `1 on-going`. */
  readonly ongoing?: number
  readonly unvalidated?: true
}

const NUMBER = String.raw`[-−]?\s?£?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-−]?\s?£?\d*\.?\d+`
const ONGOING = String.raw`on-?\s?going|pending|outstanding|open|awaited|in progress`
const COUNTED = String.raw`%|per cent|percent|children|young people|households?|families|episodes?|incidents?|reviews?|days?|months?|years?`

const plain = new RegExp(String.raw`^(?:${NUMBER})$`)
const unsettled = new RegExp(String.raw`^(${NUMBER})\s*(?:${ONGOING})$`, 'i')
const ongoingBeside = new RegExp(String.raw`[(,;+]\s*(?:and |plus )?(\d+)\s*(?:${ONGOING})\b`, 'i')
const fraction = new RegExp(
  String.raw`(?:^|[(\s])(${NUMBER})\s*(?:/|of|out of)\s*(${NUMBER})(?=$|[)\s.,;])`,
  'i',
)
const leading = new RegExp(
  String.raw`^(?:(?:about|approx(?:imately|\.)?|circa|c\.|~|≈)\s*)?(${NUMBER})\s*(?:${COUNTED})?\s*(?:[*†‡]|\(.*\)|[,;].*)?$`,
  'i',
)
const named = new RegExp(String.raw`^[\p{L} '’()-]+:\s*(${NUMBER})$`, 'u')

/** Reads one cell. A plain number is a number; anything else is kept as printed beside what number it means, if any. */
export function printedCell(typed: string): PrintedCell {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '') return { value: undefined, text: undefined }
  if (plain.test(text)) return { value: numberOf(text), text: undefined }
  return { ...meaning(text), text }
}

function meaning(text: string): Omit<PrintedCell, 'text'> {
  const open = unsettled.exec(text)
  if (open) return { value: undefined, ongoing: Number(open[1]) }
  const parts = fraction.exec(text)
  const beside = ongoingBeside.exec(text)
  const value = numberOf(leading.exec(withoutFraction(text, parts))?.[1] ?? named.exec(text)?.[1])
  return {
    value,
    ...(parts && { numerator: numberOf(parts[1]) ?? 0, denominator: numberOf(parts[2]) ?? 0 }),
    ...(beside && { ongoing: Number(beside[1]) }),
    ...(/unvalidated|provisional/i.test(text) && { unvalidated: true as const }),
  }
}

/** `16 of 244` alone is no value of its own; `8.6% (16 of 244)` is 8.6. */
const withoutFraction = (text: string, parts: RegExpExecArray | null): string =>
  parts?.index === 0 ? text.slice(parts[0].length).replace(/^\s*\(|\)$/g, '') : text

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text.replace('−', '-').replace(/[£,\s]/g, ''))
  return Number.isFinite(value) ? value : undefined
}
