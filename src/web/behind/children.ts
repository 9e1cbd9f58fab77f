import type { Context } from 'hono'
import { markedPeriods } from '../../core/case-lists/marked-periods.ts'
import type { Entry, Shown } from '../../core/reports/data-set.ts'
import { headlineOf } from '../../core/reports/headline.ts'
import { periodLabel } from '../../core/time/period.ts'
import { periodsBehind, type MarkFilter } from '../../store/case-lists.ts'
import type { Tx } from '../../store/database.ts'
import { isMeeting } from '../data-set/meeting-mode.ts'
import { viewIn } from '../data-set/view.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.tsx'
import { readBehind, type Asked } from './form.ts'

/** The figure whose children are asked for. */
export interface AskedFigure {
  readonly entry: Entry
  readonly asked: Asked
  readonly asAt: string
  readonly period: string
  readonly periods: readonly { readonly id: string; readonly label: string }[]
  readonly filter: MarkFilter
}

/** Finds the figure, for whoever may see it and is in no meeting. Throws what is not there. */
export async function figureAsked(c: Context<Env>, tx: Tx): Promise<AskedFigure> {
  if (isMeeting(c)) throw new Refusal('in-a-meeting')
  const asked = readBehind(c.req.query())
  const view = await viewIn(c, tx)
  const entry = view?.kept.set.entries.find(({ indicator }) => indicator.id === c.req.param('id'))
  if (view === undefined || entry === undefined) throw new Refusal('not-found')
  const kept = await periodsBehind(
    tx,
    view.kept.id,
    entry.indicator.id,
    markedPeriods(entry).map(({ id }) => id),
  )
  const shown = shownIn(entry, kept)
  const lead = headlineOf(entry).now.period.id
  const period = asked.period ?? (kept.includes(lead) ? lead : (shown[0]?.period.id ?? lead))
  if (asked.period !== undefined && !kept.includes(asked.period)) throw new Refusal('not-found')
  const { standing, team, overdue, words } = asked
  return {
    entry,
    asked,
    asAt: view.asAt,
    period,
    periods: shown.map((each) => ({ id: each.period.id, label: periodLabel(each.period) })),
    filter: {
      ...{ dataSet: view.kept.id, indicator: entry.indicator.id, period },
      ...{ standing, team, overdue, words },
    },
  }
}

const shownIn = ({ series, years }: Entry, kept: readonly string[]): Shown[] =>
  [...years, ...series].filter(({ period }) => kept.includes(period.id)).reverse()

/** What the data set says of the period, so that lines are not taken for a figure where there is none. */
export function figureWords({ entry, period }: Pick<AskedFigure, 'entry' | 'period'>): string {
  const shown = [...entry.series, ...entry.years].find((each) => each.period.id === period)
  if (shown === undefined) return 'The data set says nothing of this period.'
  const label = periodLabel(shown.period)
  const { figure } = shown
  if (figure.kind !== 'number') return `${label}: no figure. ${shown.note ?? ''}`.trim()
  const { numerator, denominator } = figure
  return numerator === null || denominator === null
    ? `${label}: ${figure.value} in the data set.`
    : `${label}: ${numerator} of ${denominator} in the data set.`
}
