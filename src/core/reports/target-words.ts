import type { Indicator } from '../indicators/indicator.ts'
import type { Target } from '../record/targets.ts'
import { longDay } from '../time/day.ts'
import type { Entry } from './data-set.ts'
import { headlineOf } from './headline.ts'
import { ragOf, shortOf } from './rag.ts'
import type { IndicatorSection, ScorecardRow, SmallPrint } from './report.ts'
import { formatOf, round, sayMeasured, sayValue, withCommas } from './say.ts'
import { targetIn } from './target.ts'

/** The target of a row of the scorecard, and how its figure stands to it. Nothing where none is in force. */
export function targetCell(entry: Entry): Pick<ScorecardRow, 'target'> {
  const { indicator } = entry
  const target = targetIn(entry, headlineOf(entry).now)
  if (!target) return {}
  const mark = ragOf(entry)
  return {
    target: {
      text: sayTarget(indicator, target.target),
      number: target.target,
      format: formatOf(indicator),
      ...(mark && { mark: { shape: mark.shape, word: mark.word } }),
    },
  }
}

/** How the headline stands to its target, in a mark and a few words: `✗ off target`, `The target is 95% or more.` */
export function targetLine(entry: Entry): Pick<IndicatorSection, 'target'> {
  const { now } = headlineOf(entry)
  const target = targetIn(entry, now)
  if (!target) return {}
  const mark = ragOf(entry)
  const aim = `The target is ${aimOf(entry.indicator, target)}.`
  return {
    target: {
      ...(mark && { mark: { shape: mark.shape, word: mark.word } }),
      text: [aim, ...hairsbreadth(entry, target)].join(' '),
    },
  }
}

/** `95% or more`, `10% or less`, `400`. */
export function aimOf(indicator: Indicator, { target, polarity }: Target): string {
  const said = sayTarget(indicator, target)
  const isUtmost = polarity === 'lower' ? target === 0 : indicator.unit === 'percent' && target === 100
  if (polarity === 'neither' || isUtmost) return said
  return `${said} or ${polarity === 'higher' ? 'more' : 'less'}`
}

/** A figure that prints as its target and is not: a board would else see 95% called short of 95%. */
function hairsbreadth({ indicator, ...entry }: Entry, target: Target): string[] {
  const { figure } = headlineOf({ indicator, ...entry }).now
  if (figure.kind !== 'number' || (shortOf(figure.value, target) ?? 0) <= 0) return []
  if (sayMeasured(indicator, figure.value) !== sayTarget(indicator, target.target)) return []
  return [`The figure is ${target.polarity === 'higher' ? 'below' : 'above'} it by less than is printed.`]
}

/** What the small print says of a target: how it is judged, from when, who answers for it and where it was set. */
export function targetSmallPrint(entry: Entry): SmallPrint {
  const target = targetIn(entry, headlineOf(entry).now)
  if (!target) return []
  const { owner, source, note, from } = target
  const parts = [
    `${capital(aimOf(entry.indicator, target))}, from ${longDay(from)}`,
    judging(entry.indicator, target),
    ...(owner === undefined ? [] : [`Owner: ${owner}`]),
    ...(source === undefined ? [] : [`Set in: ${source}`]),
    ...(note === undefined ? [] : [note]),
  ]
  return [{ label: 'Target', text: parts.map(ended).join(' ') }]
}

function judging(indicator: Indicator, { tolerance, polarity }: Target): string {
  if (polarity === 'neither') return 'Nothing is judged by it, as neither more nor less is better'
  if (tolerance === undefined) return 'Nothing is judged by it, as no tolerance is set'
  const side = polarity === 'higher' ? 'below' : 'above'
  if (tolerance === 0) return `Anything ${side} it is off target`
  return `Up to ${sayApart(indicator, tolerance)} ${side} it is within tolerance`
}

/** A target is printed as it was set: 92.5% stays so where the figures are whole. */
function sayTarget(indicator: Indicator, target: number): string {
  const text = sayMeasured(indicator, target)
  if (indicator.unit !== 'percent' || Number.isInteger(target)) return text
  return `${exact(target)}%`
}

/** `5 percentage points`, `10 days`, `0.5`. */
function sayApart(indicator: Indicator, apart: number): string {
  if (indicator.unit === 'percent') return `${exact(apart)} percentage point${apart === 1 ? '' : 's'}`
  if (indicator.unit === 'pounds') return sayValue(indicator, apart)
  if (indicator.unit === 'days') return `${exact(apart)} day${apart === 1 ? '' : 's'}`
  return exact(apart)
}

/** With what decimals it has, two at most. */
function exact(value: number): string {
  const rounded = round(value, 2)
  return withCommas(rounded, (String(rounded).split('.')[1] ?? '').length)
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
