/**
 * A number printed in a text: `8.6%`, `1,241`, `-0.93`, `- 0.93`. It begins where its figures do: tried at each figure of
 * a long row of them, a search would not end.
 */
export const NUMBER = String.raw`[-−–]?\s?(?<!\d)\d+(?:,\d{3})*(?:\.\d+)?`

/** Its value. NaN for what is no number. */
export const valueOf = (printed: string): number =>
  Number(printed.replace(/[−–]/g, '-').replace(/[%,\s]/g, ''))

/** How many decimals it is printed with. */
export const placesOf = (printed: string): number => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0

/** A value printed with so many decimals, half away from zero. */
export function printedWith(value: number, places: number): string {
  const scale = 10 ** places
  const rounded = (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale
  return rounded.toFixed(places)
}

/** True when an exact value, rounded as the printed one is, is the printed one. A half may be rounded either way. */
export const roundsTo = (exact: number, printed: string): boolean =>
  Math.abs(valueOf(printed) - exact) <= 0.5 * 10 ** -placesOf(printed) + 1e-9
