import type { Told, ToldFigure, ToldRow } from '../figures.ts'
import type { Mention } from './mentions.ts'
import { earlierOf } from './periods.ts'

/** A number the pack prints or that follows from two it prints. */
export interface Accepted {
  readonly value: number
  readonly of?: number
  /** As a sentence says it: `11%`, `48 of 437`, `437`. */
  readonly said: string
  /** Not printed as it stands: what is left over, or a difference. */
  readonly derived?: 'rest' | 'change'
}

/** What a number of this kind may be, for one figure of an indicator. */
export function acceptedOf(
  told: Told,
  figure: ToldFigure,
  kind: Mention['kind'],
  changing: boolean,
): Accepted[] {
  if (changing) return changes(told, figure, kind)
  const rows = figure.headline ? told.rows : []
  const own = [figure, ...rows].flatMap((each) => numbersOf(told, each, kind))
  const parts =
    kind === 'percent' || kind === 'fraction' ? rows.flatMap((row) => partOf(row, figure, kind)) : []
  return [...own, ...parts]
}

type Numbers = Pick<ToldFigure, 'numerator' | 'denominator' | 'value'>

function numbersOf(
  told: Told,
  { numerator: n, denominator: d, value }: Numbers,
  kind: Mention['kind'],
): Accepted[] {
  const rest = n !== null && d !== null && told.kind === 'share' ? d - n : null
  switch (kind) {
    case 'percent':
      if (told.unit !== 'percent' || value === null) return []
      return [
        one(value, `${shown(value, told)}%`),
        { ...one(100 - value, `${shown(100 - value, told)}%`), derived: 'rest' },
      ]
    case 'fraction':
      if (n === null || d === null) return []
      return [pair(n, d), ...(rest === null ? [] : [{ ...pair(rest, d), derived: 'rest' as const }])]
    case 'days':
      return told.unit === 'days' && value !== null ? [one(value, `${shown(value, told)} days`)] : []
    case 'money':
      return told.unit === 'pounds' && value !== null ? [one(value, `£${shown(value, told)}`)] : []
    case 'points':
      return []
    case 'count':
      return [
        ...(n === null ? [] : [one(n, commas(n))]),
        ...(d === null ? [] : [one(d, commas(d))]),
        ...(rest === null ? [] : [{ ...one(rest, commas(rest)), derived: 'rest' as const }]),
        ...(value === null || told.unit === 'percent' ? [] : [one(value, shown(value, told))]),
      ]
  }
}

/** A row as a part of the whole count it divides. */
function partOf(
  { numerator: n }: ToldRow,
  { numerator: whole }: ToldFigure,
  kind: 'percent' | 'fraction',
): Accepted[] {
  if (n === null || whole === null || whole === 0 || n > whole) return []
  const share = (n / whole) * 100
  return [kind === 'fraction' ? pair(n, whole) : one(share, `${share.toFixed(0)}%`)]
}

/** What has changed since a year before and since the last figure. */
function changes(told: Told, figure: ToldFigure, kind: Mention['kind']): Accepted[] {
  const { year, last } = earlierOf(told, figure)
  return [year, last, ...told.periods.filter(({ to }) => to < figure.to)].flatMap((then) =>
    then === undefined ? [] : changeBetween(told, then, figure, kind),
  )
}

/** The difference between two figures, in the kind asked for. */
export function changeBetween(
  told: Told,
  then: ToldFigure,
  now: ToldFigure,
  kind: Mention['kind'],
): Accepted[] {
  const derived = 'change' as const
  if (then.value === null || now.value === null) return []
  const [exact, rounded] = [
    now.value - then.value,
    Number(shown(now.value, told)) - Number(shown(then.value, told)),
  ]
  if (kind === 'points' || (kind === 'percent' && told.unit === 'percent'))
    return told.unit === 'percent'
      ? [exact, rounded].map((each) => ({
          ...one(Math.abs(each), `${Math.abs(each).toFixed(told.decimals)} points`),
          derived,
        }))
      : []
  if (kind === 'percent') {
    const share = (exact / then.value) * 100
    return then.value === 0 ? [] : [{ ...one(Math.abs(share), `${Math.abs(share).toFixed(0)}%`), derived }]
  }
  if (kind !== 'count' && kind !== 'days') return []
  const counts = then.numerator !== null && now.numerator !== null ? [now.numerator - then.numerator] : []
  return [...counts, ...(told.unit === 'percent' ? [] : [exact, rounded])].map((each) => ({
    ...one(Math.abs(each), commas(Math.abs(Math.round(each)))),
    derived,
  }))
}

const one = (value: number, said: string): Accepted => ({ value, said })
const pair = (value: number, of: number): Accepted => ({
  value,
  of,
  said: `${commas(value)} of ${commas(of)}`,
})

/** A value as the pack prints it, without commas or unit. */
export const shown = (value: number, { decimals }: Told): string =>
  (
    Math.sign(value) *
    (Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(15))) / 10 ** decimals)
  ).toFixed(decimals)

/** `1,241`. */
export const commas = (value: number): string =>
  String(Math.round(value * 100) / 100).replace(/\B(?=(\d{3})+(?!\d|.*\.))/g, ',')
