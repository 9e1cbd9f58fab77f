import type { Direction, ScorecardRow, Scorecard as Scores } from '../../core/reports/report.ts'
import { sparkline } from '../chart/sparkline.ts'
import { Mark } from './mark.tsx'
import { inlineSvg } from './inline-svg.ts'

const plainHeadings = ['Measure', 'Figure', 'Count', 'Trend', 'Change over the year', 'England']
/** Up to this many rows leave room on their printed page for two lines each. */
const roomyRows = 24

/** Every indicator in a row, under its theme, on one page when printed. */
export const Scorecard = ({ scorecard: { caption, rows } }: { scorecard: Scores }) => {
  const isAimed = rows.some(({ target }) => target !== undefined)
  const hasNeighbours = rows.some(({ neighbours }) => neighbours.number !== undefined)
  const headings = [
    ...plainHeadings,
    ...(hasNeighbours ? ['Neighbours'] : []),
    ...(isAimed ? ['Target'] : []),
  ]
  return (
    <section class="scorecard page" id="scorecard" aria-labelledby="scorecard-title">
      <h2 id="scorecard-title">Scorecard</h2>
      <div class="scroller" role="region" aria-labelledby="scorecard-caption" tabindex={0}>
        <table class={classOf(rows.length, isAimed)} style={`--lines:${linesOf(rows)}`}>
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
                  {theme}
                </th>
              </tr>
              {its.map((row) => (
                <Row row={row} isAimed={isAimed} hasNeighbours={hasNeighbours} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

/** A long one is set closer on paper, one with targets closer on the screen. */
const classOf = (rows: number, isAimed: boolean): string =>
  ['scores', ...(rows > roomyRows ? ['dense'] : []), ...(isAimed ? ['aimed'] : [])].join(' ')

interface Shape {
  readonly row: ScorecardRow
  readonly isAimed: boolean
  readonly hasNeighbours: boolean
}

/** A column that would hold nothing is left out. */
const Row = ({ row, isAimed, hasNeighbours }: Shape) => (
  <tr>
    <th scope="row">
      <a href={`#indicator-${row.indicatorId}`}>{row.title}</a>
    </th>
    <td class={row.figure.number === undefined ? 'figure said' : 'figure'}>{row.figure.text}</td>
    <td class="count">{row.count}</td>
    <td class="spark">{inlineSvg(sparkline(row.sparkline))}</td>
    <td class="change">
      <Change direction={row.direction} />
    </td>
    <td class="other">{row.england.text}</td>
    {hasNeighbours && <td class="other">{row.neighbours.text}</td>}
    {isAimed && (
      <td class="aim">
        {row.target?.text ?? '–'} {row.target?.mark && <Mark mark={row.target.mark} />}
      </td>
    )}
  </tr>
)

const Change = ({ direction: { shape, word, detail } }: { direction: Direction }) => (
  <>
    <span class={/[▲▼△▽]/.test(shape) ? 'word changed' : 'word'}>
      <span class="shape" aria-hidden="true">
        {shape}
      </span>{' '}
      {word}
    </span>{' '}
    <span class="detail">{detail}</span>
  </>
)

/** The rows under their themes, both in the order they come. */
const byTheme = (rows: readonly ScorecardRow[]): [string, ScorecardRow[]][] => {
  const themes = new Map<string, ScorecardRow[]>()
  for (const row of rows) themes.set(row.theme, [...(themes.get(row.theme) ?? []), row])
  return [...themes]
}

/** Lines of print of a long scorecard: its rows, the names of their themes, and the heading. */
const linesOf = (rows: readonly ScorecardRow[]): number => rows.length + byTheme(rows).length + 2
