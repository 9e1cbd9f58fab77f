import type { Report, Table } from '../../core/reports/report.ts'
import { editionLine, editionWord } from '../edition.ts'
import { directorOf } from './paper-director.ts'
import { indicatorOf } from './paper-indicator.ts'
import { scorecardOf } from './paper-scorecard.ts'
import { tablesOf, type LinkOf } from './paper-table.ts'

/** The report as assets/booklet/*.typ print it: plain text, and charts as SVG. */
export function paperOf(report: Report, font: string) {
  const { title, authority, asAtLong, asAt, edition } = report
  const [year = 1970, month = 1, day = 1] = asAt.split('-').map(Number)
  const themes = report.themes.map((theme, at) => ({
    ...theme,
    places: theme.indicators.map((it, of) => ({ it, label: `indicator-${at}-${of}` })),
  }))
  const placed = new Map(themes.flatMap(({ places }) => places).map(({ it, label }) => [it.id, label]))
  const linkOf: LinkOf = (id) => placed.get(id) ?? null
  return {
    font,
    title: `${title}, ${authority.name}, ${asAtLong}`,
    authority: authority.name,
    description: report.summary[0] ?? title,
    date: { year, month, day },
    foot: `${authority.name} · ${title} · ${asAtLong}`,
    edition: editionWord(edition),
    cover: {
      authority: authority.name,
      title,
      asAt: asAtLong,
      edition: editionLine(edition),
      summary: report.summary,
      notes: report.notes,
    },
    director: directorOf(report.director, linkOf),
    scorecard:
      report.scorecard.rows.length > 0
        ? scorecardOf(
            report,
            themes.flatMap(({ places }) => places),
          )
        : null,
    themes: themes.map(({ title, introduction, follows = false, comment, overview, untold, places }) => ({
      title,
      introduction,
      follows,
      comment: comment ?? null,
      overview: overview.flatMap((table) => tablesOf(table, linkOf)),
      untold: untold ? tablesOf(untold) : [],
      indicators: places.map(indicatorOf),
    })),
    appendix: report.appendix.map(({ title, paragraphs, tables }, at, all) => ({
      title,
      long: isLong(tables),
      startsPage: at === 0 || (isLong(tables) && isLong(all[at - 1]?.tables ?? [])),
      paragraphs,
      tables: tables.flatMap((table) => tablesOf(table)),
    })),
    glossary: report.glossary,
    inputs: report.inputs.columns.length > 0 ? tablesOf(report.inputs) : [],
  }
}

/** Rows that with their heading leave room for another block on the page. */
const SHORT = 14

const isLong = (tables: readonly Table[]): boolean =>
  tables.length > 2 || tables.reduce((sum, { rows }) => sum + rows.length, 0) > SHORT
