/** A number as it is printed: what it says, and how far the true one may be from it. */
export interface SaidNumber {
  readonly value: number
  readonly half: number
  readonly isPercent: boolean
  /** What it is said to be out of: `3 of 45`. */
  readonly of: number | undefined
}

const number =
  /(?<![\w.,/])([-−]?\d{1,3}(?:,\d{3})+|[-−]?\d+)(\.\d+)?(%?)(?: of (\d{1,3}(?:,\d{3})+|\d+)(?![\d.,/%]))?/g

/** Every number a text says. */
export const numbersIn = (text: string): SaidNumber[] =>
  [...text.matchAll(number)].map(([, whole = '', decimals = '', percent = '', of]) => ({
    value: Number(`${plain(whole)}${decimals}`),
    half: decimals === '' && percent === '' ? 0 : 0.5 * 10 ** -Math.max(0, decimals.length - 1),
    isPercent: percent !== '',
    of: of === undefined ? undefined : Number(plain(of)),
  }))

const plain = (digits: string): string => digits.replaceAll(',', '').replace('−', '-')

/** The numbers of a cell: of a workbook's the one it holds, to the last digit. */
export const numbersOf = (cell: string | number | null): SaidNumber[] =>
  typeof cell === 'number'
    ? [{ value: cell, half: EXACT, isPercent: false, of: undefined }]
    : cell === null
      ? []
      : numbersIn(cell)

const EXACT = 1e-9
