import type { Report, ScorecardRow } from '../../core/reports/report.ts'
import { sparkline } from '../chart/sparkline.ts'
import type { Place } from './paper-indicator.ts'
import { scorecardSize } from './scorecard-size.ts'

/** The scorecard by theme, each row with a link to the place of its indicator, if that is printed. */
export function scorecardOf({ scorecard }: Report, places: readonly Place[]) {
  const links = new Map(places.toReversed().map(({ it, label }) => [it.id, label]))
  const themed = groups(scorecard.rows)
  return {
    caption: scorecard.caption,
    ...scorecardSize(scorecard.rows, themed.length),
    neighboured: scorecard.rows.some(({ neighbours }) => neighbours.number !== undefined),
    aimed: scorecard.rows.some(({ target }) => target !== undefined),
    themes: themed.map(([title, rows]) => ({
      title,
      rows: rows.map((row) => scorecardRowOf(row, links.get(row.indicatorId) ?? null)),
    })),
  }
}

function scorecardRowOf(row: ScorecardRow, link: string | null) {
  const { shape, word, detail } = row.direction
  return {
    link,
    title: row.title,
    figure: row.figure.text,
    count: row.count,
    sparkline: row.sparkline.some((value) => value !== null) ? sparkline(row.sparkline) : null,
    shape,
    word,
    detail,
    england: row.england.text,
    neighbours: row.neighbours.text,
    target: row.target ? { text: row.target.text, mark: row.target.mark ?? null } : null,
  }
}

/** Rows that follow each other under one theme. */
function groups(rows: readonly ScorecardRow[]): [string, ScorecardRow[]][] {
  const found: [string, ScorecardRow[]][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last?.[0] === row.theme) last[1].push(row)
    else found.push([row.theme, [row]])
  }
  return found
}
