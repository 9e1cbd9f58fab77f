import type { Figures, Told, ToldFigure } from '../../src/core/words/figures.ts'
import { headlineOf } from '../../src/core/words/lint/periods.ts'
import type { Text } from '../../src/core/words/lint/problem.ts'

/** A commentary as written: `<v>` is its indicator's value, `<nd@-12>` what it was of a year before. */
export interface Written {
  readonly id: string
  readonly paragraphs: readonly string[]
}

/** A number of a commentary and where it is from. */
export interface Mark {
  readonly id: string
  /** v value, n numerator, d denominator, nd both, e England, s neighbours, r:label a row. */
  readonly what: string
  /** The printed period; none for a comparator. */
  readonly period: string | undefined
}

const MARK = /<(?:([a-z0-9-]+)\.)?(v|nd|n|d|e|s|r:[^@>]+)(?:@([^>]+))?>/g

/** A mark's printed form in these figures. */
export type Say = (mark: Mark, figures: Figures) => string

/** A commentary with its numbers put in. */
export const textOf = ({ id, paragraphs }: Written, figures: Figures, sayMark: Say = say): Text => ({
  where: `commentary/${id}.md`,
  indicatorId: id,
  paragraphs: paragraphs.map((each) => rendered(each, id, figures, sayMark)),
})

/** One paragraph with its numbers put in. */
export const rendered = (paragraph: string, id: string, figures: Figures, sayMark: Say = say): string =>
  paragraph.replace(MARK, (_, other: string | undefined, what: string, at: string | undefined) =>
    sayMark(markOf(other ?? id, what, at, figures), figures),
  )

/** Every number a paragraph takes from the figures. */
export const marksIn = (paragraph: string, id: string, figures: Figures): Mark[] =>
  [...paragraph.matchAll(MARK)].map(([, other, what = '', at]) => markOf(other ?? id, what, at, figures))

function markOf(id: string, what: string, at: string | undefined, figures: Figures): Mark {
  if (what === 'e' || what === 's') return { id, what, period: undefined }
  const told = toldOf(id, figures)
  return { id, what, period: figureOf(told, at).period }
}

export function toldOf(id: string, { indicators }: Figures): Told {
  const found = indicators.find((told) => told.id === id)
  if (!found) throw new Error(`The pack has no ${id}`)
  return found
}

function figureOf(told: Told, at: string | undefined): ToldFigure {
  const headline = headlineOf(told)
  const own = told.periods.filter(({ kind }) => kind === headline?.kind)
  const found =
    at === undefined
      ? headline
      : /^-\d+$/.test(at)
        ? own[own.length - 1 + Number(at)]
        : told.periods.find(({ period }) => period === at)
  if (!found) throw new Error(`${told.id} has no period ${at ?? ''}`)
  return found
}

const commas = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

export function say({ id, what, period }: Mark, figures: Figures): string {
  const told = toldOf(id, figures)
  const printed = (value: number): string => {
    const text = commas(Number(value.toFixed(told.decimals)))
    return told.unit === 'percent'
      ? `${text}%`
      : told.unit === 'days'
        ? `${text} days`
        : value.toFixed(told.decimals).replace(/\B(?=(\d{3})+$)/g, ',')
  }
  if (what === 'e' || what === 's') {
    const wanted = what === 'e' ? 'England' : 'statistical-neighbours'
    const value = told.comparators.find(({ comparator }) => comparator === wanted)?.value
    if (value === undefined) throw new Error(`${id} has no ${wanted}`)
    return printed(value)
  }
  if (what.startsWith('r:')) {
    const row = told.rows.find(({ label }) => label === what.slice(2))
    if (!row) throw new Error(`${id} has no row ${what}`)
    return commas(row.numerator ?? Number.NaN)
  }
  const figure = told.periods.find((each) => each.period === period)
  const { value, numerator: n, denominator: d } = figure ?? {}
  if (value == null || n == null) throw new Error(`${id} has no ${what} in ${period ?? ''}`)
  if (what === 'v') return printed(value)
  if (what === 'n') return commas(n)
  if (d == null) throw new Error(`${id} has no denominator`)
  return what === 'd' ? commas(d) : `${commas(n)} of ${commas(d)}`
}

/** The figures with one stored value moved so far that it prints otherwise. */
export const changed = (figures: Figures, { id, what, period }: Mark, by: number): Figures => ({
  ...figures,
  indicators: figures.indicators.map((told) => {
    if (told.id !== id) return told
    if (what === 'e' || what === 's') {
      const wanted = what === 'e' ? 'England' : 'statistical-neighbours'
      return {
        ...told,
        comparators: told.comparators.map((each) =>
          each.comparator === wanted && each.value !== undefined ? { ...each, value: each.value + by } : each,
        ),
      }
    }
    if (what.startsWith('r:'))
      return {
        ...told,
        rows: told.rows.map((row) =>
          row.label === what.slice(2) ? { ...row, numerator: (row.numerator ?? 0) + by } : row,
        ),
      }
    return {
      ...told,
      periods: told.periods.map((each) => (each.period === period ? moved(each, told, what, by) : each)),
    }
  }),
})

function moved(figure: ToldFigure, { kind, unit }: Told, what: string, by: number): ToldFigure {
  const { numerator: n, denominator: d, value } = figure
  if (n === null || value === null) return figure
  if (d === null) return { ...figure, numerator: n + by, value: value + by }
  const scale = unit === 'percent' ? 100 : unit === 'per-10k' ? 10_000 : 1
  if (what === 'd') return { ...figure, denominator: d + by, value: (n / (d + by)) * scale }
  // A percentage moves by so many points, an average by so much: the numbers behind it with it.
  const up = what === 'v' && kind !== 'count' ? n + (by * d) / scale : n + by
  return { ...figure, numerator: Math.round(up), value: (Math.round(up) / d) * scale }
}
