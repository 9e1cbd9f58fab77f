import type { Figure } from '../disclosure/figure.ts'
import type { Indicator, Unit } from '../indicators/indicator.ts'
import type { Cell, NumberFormat } from './report.ts'

/** How many decimals each unit is printed with; half is rounded away from zero, on the exact value, here only. */
const decimals: Readonly<Record<Unit, 0 | 1>> = {
  children: 0,
  episodes: 0,
  percent: 0,
  'per-10k': 0,
  days: 0,
  households: 0,
  pounds: 0,
  score: 1,
  incidents: 1,
}

export const decimalsOf = ({ unit, kind, decimals: own }: Said): 0 | 1 | 2 =>
  kind === 'count' ? 0 : (own ?? decimals[unit])

/** What is needed to print a value of an indicator. */
export type Said = Pick<Indicator, 'unit' | 'kind' | 'decimals'>

/** `11%`, `437`, `65`, `15.6`, `1,412`. */
export function sayValue(said: Said, value: number): string {
  const text = withCommas(round(value, decimalsOf(said)), decimalsOf(said))
  if (said.unit === 'percent') return sayPercent(value, text)
  return said.unit === 'pounds' ? text.replace(/^-?/, '$&£') : text
}

/** Somebody is never nobody, and all but one is not all: what rounds to 0% or 100% and is not says so. */
function sayPercent(value: number, rounded: string): string {
  const least = rounded.includes('.') ? 10 ** -(rounded.length - rounded.indexOf('.') - 1) : 1
  if (value > 0 && Number(rounded) === 0) return `under ${String(least)}%`
  return value < 100 && Number(rounded) === 100 ? `over ${String(100 - least)}%` : `${rounded}%`
}

/** A value with its unit in words where the number alone would not tell: `243 days`, `1.5 incidents`. */
export function sayMeasured(said: Said, value: number): string {
  const text = sayValue(said, value)
  if (said.kind !== 'average' || !(said.unit === 'days' || said.unit === 'incidents')) return text
  return `${text} ${text === '1' ? said.unit.slice(0, -1) : said.unit}`
}

/** Rounded half away from zero. */
export function round(value: number, places: number): number {
  const scale = 10 ** places
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale
}

/** `1,412`. A whole or one-decimal number in British form, with a true minus sign left as a hyphen. */
export function withCommas(value: number, places = 0): string {
  const [whole = '', part] = Math.abs(value).toFixed(places).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return (value < 0 ? '-' : '') + (part === undefined ? grouped : `${grouped}.${part}`)
}

/** `a`, `a and b`, `a, b and c`; nothing of nothing. */
export const listOf = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`

/** A number as it stands: whole where it is, else with what decimals it has, two at most: `474`, `6.2`. */
export function sayNumber(value: number): string {
  const exact = round(value, 2)
  return withCommas(exact, (String(exact).split('.')[1] ?? '').length)
}

/** The words for each status that has no number. */
const statusWords: Readonly<Record<string, string>> = {
  'not-due': 'Not due',
  'not-collected': 'Not collected',
  'not-recorded': 'Not recorded',
  'not-applicable': 'Does not apply',
  'awaiting-partner': 'Awaiting a partner',
  suppressed: 'Hidden',
}

/** A figure in words: the value, or the status that stands in its place. */
export function sayFigure(said: Said, figure: Figure): string {
  switch (figure.kind) {
    case 'number':
      return sayValue(said, figure.value)
    case 'suppressed':
      return 'Hidden'
    case 'none':
      return statusWords[figure.status] ?? 'No figure'
  }
}

/** `48 of 437`, `437` for a count, `hidden` where the edition hides it, `mean of 26` for an average, `474 to 6.2` for a ratio of unlike things. */
export function sayCount({ kind, unit }: Said, figure: Figure): string {
  if (figure.kind === 'suppressed') return 'hidden'
  if (figure.kind === 'none') return '–'
  const { numerator, denominator } = figure
  if (denominator !== null && (kind === 'median' || kind === 'average'))
    return `${kind === 'median' ? 'median' : 'mean'} of ${sayNumber(denominator)}`
  if (numerator === null) return '–'
  if (denominator === null) return sayNumber(numerator)
  const of = kind === 'ratio' && unit !== 'percent' ? 'to' : 'of'
  return `${sayNumber(numerator)} ${of} ${sayNumber(denominator)}`
}

/** What a figure is shown as: the paper's own words where it came with them. */
interface Printed {
  readonly figure: Figure
  readonly text?: string
}

/** A period's figure in words, as the paper it came from prints it. */
export const sayShown = (said: Said, { figure, text }: Printed): string => text ?? sayFigure(said, figure)

/** The same as a cell. */
export const shownCell = (said: Said, shown: Printed): Cell => ({
  ...figureCell(said, shown.figure),
  text: sayShown(said, shown),
})

/** A figure as a cell: text for reading, the exact number for a spreadsheet. */
export function figureCell(said: Said, figure: Figure): Cell {
  if (figure.kind === 'suppressed') return hiddenCell
  const text = sayFigure(said, figure)
  return figure.kind === 'number' ? { text, number: figure.value, format: formatOf(said) } : { text }
}

/** What stands where the edition hides a number. */
export const hiddenCell: Cell = { text: 'Hidden', hidden: true }

/** What was counted as a cell: a whole number, but for what is measured in parts, as officers' time is. */
export const countCell = (count: number | null): Cell =>
  count === null
    ? { text: '–' }
    : { text: sayNumber(count), number: count, format: Number.isInteger(count) ? 'integer' : 'one-decimal' }

const percents = ['percent', 'percent-one-decimal', 'percent-two-decimals'] as const
const numbers = ['integer', 'one-decimal', 'two-decimals'] as const

/** How a spreadsheet shows the value. */
export function formatOf(said: Said): NumberFormat {
  return (said.unit === 'percent' ? percents : numbers)[decimalsOf(said)]
}
