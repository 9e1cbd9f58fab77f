import type { Scorecard, ScorecardRow } from '../../core/reports/report.ts'
import { sparkline } from '../../render/chart/sparkline.ts'
import { inlineSvg } from '../../render/html/inline-svg.ts'
import { Mark } from '../../render/html/mark.tsx'
import { Change } from './change.tsx'
import type { Links } from './links.ts'

interface Shape {
  readonly links: Links
  /** What the column beside England is headed; `undefined` where there is none. */
  readonly beside: string | undefined
  readonly isAimed: boolean
}

interface Drawing {
  readonly scorecard: Scorecard
  readonly themes: ReadonlyMap<string, string>
  readonly links: Links
  readonly beside: string
}

/** Every measure of the first page in a row, under its theme. A column that would hold nothing is left out. */
export const Scores = ({ scorecard: { caption, rows }, themes, links, beside }: Drawing) => {
  const isAimed = rows.some(({ target }) => target !== undefined)
  const shape = { links, isAimed, beside: rows.some(hasBeside) ? beside : undefined }
  const headings = headingsOf(shape)
  return (
    <div class="scroller" role="region" aria-labelledby="scorecard-caption" tabindex={0}>
      <table class={isAimed ? 'scores aimed' : 'scores'}>
        <caption id="scorecard-caption">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        {byTheme(rows).map(([theme, its]) => (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colspan={headings.length}>
                <a href={links.theme(themes.get(theme) ?? '')}>{theme}</a>
              </th>
            </tr>
            {its.map((row) => (
              <Row row={row} {...shape} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** The rows under their themes, both in the order they come. */
function byTheme(rows: readonly ScorecardRow[]): [string, ScorecardRow[]][] {
  const themes = new Map<string, ScorecardRow[]>()
  for (const row of rows) themes.set(row.theme, [...(themes.get(row.theme) ?? []), row])
  return [...themes]
}

const hasBeside = ({ neighbours }: ScorecardRow): boolean => neighbours.number !== undefined

const headingsOf = ({ beside, isAimed }: Shape): string[] => [
  ...['Measure', 'Figure', 'Count', 'Trend', 'Change over the year', 'England'],
  ...(beside === undefined ? [] : [beside]),
  ...(isAimed ? ['Target'] : []),
]

const Row = ({ row, links, beside, isAimed }: Shape & { row: ScorecardRow }) => (
  <tr>
    <th scope="row">
      <a href={links.indicator(row.indicatorId)}>{row.title}</a>
    </th>
    <td class={row.figure.number === undefined ? 'figure said' : 'figure'}>{row.figure.text}</td>
    <td class="count">{row.count}</td>
    <td class="spark">{inlineSvg(sparkline(row.sparkline))}</td>
    <td class="change">
      <Change direction={row.direction} />
    </td>
    <td class="other">{row.england.text}</td>
    {beside !== undefined && <td class="other">{row.neighbours.text}</td>}
    {isAimed && (
      <td class="aim">
        {row.target?.text ?? '–'} {row.target?.mark && <Mark mark={row.target.mark} />}
      </td>
    )}
  </tr>
)
