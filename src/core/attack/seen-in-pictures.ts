import { between, type Clue } from './clue.ts'
import type { Places } from './places.ts'
import { isPartOfWhole, nameOf, type PublicCell } from './public-cell.ts'
import type { Page } from './read-html.ts'

/** What charts draw of months, or of years, that are hidden: a point or a bend of the line where nothing should be, read off against
 *  the axes. */
export const seenInPictures = (pictures: Page['pictures'], places: Places): Clue[] =>
  pictures.flatMap(({ indicatorId, svg }) => {
    const over = /\b20\d\d[/–]\d\d\b/.test(svg) ? 'year' : 'month'
    const periods = places.of(indicatorId).filter(({ at, key }) => at === over && key === undefined)
    const axes = axesOf(svg)
    if (!axes || periods.length < 2 || periods.every(({ shown }) => shown)) return []
    return pointsIn(svg).flatMap(([x, y]) => {
      const cell = periodAt(periods, (x - axes.left) / (axes.right - axes.left))
      return cell && !cell.shown ? readOff(cell, axes.valueAt(y), axes.perPoint) : []
    })
  })

/** A point of a chart stands at a month, or at a year; anything else drawn seldom does. */
function periodAt(periods: readonly PublicCell[], along: number): PublicCell | undefined {
  const place = along * (periods.length - 1)
  const nearest = Math.round(place)
  return Math.abs(place - nearest) < 0.01 ? periods[nearest] : undefined
}

interface Axes {
  readonly left: number
  readonly right: number
  readonly valueAt: (y: number) => number
  /** How much a hundredth of a unit of the drawing is, for that is as fine as it is drawn. */
  readonly perPoint: number
}

/** The grid of a chart over time, from its lines and the words beside them. */
function axesOf(svg: string): Axes | undefined {
  const [, x1, x2] = /<g class="axis"[^>]*><line x1="([\d.]+)" x2="([\d.]+)"/.exec(svg) ?? []
  const words = [
    ...svg.matchAll(/<text y="0.32em" transform="translate\(([\d.]+),([\d.]+)\)">([\d.,−-]+)%?<\/text>/g),
  ]
  // What stands beside a point is written like what stands at the axis, but not above or below it.
  const ticks = words.filter(([, x]) => x === words[0]?.[1])
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (x1 === undefined || x2 === undefined || !first || !last || first === last) return undefined
  const [y0, v0] = [Number(first[2]), said(first[3])]
  const perUnit = (said(last[3]) - v0) / (Number(last[2]) - y0)
  return {
    left: Number(x1),
    right: Number(x2),
    valueAt: (y) => v0 + (y - y0) * perUnit,
    perPoint: Math.abs(perUnit) * 0.02,
  }
}

const said = (text = ''): number => Number(text.replaceAll(',', '').replace('−', '-'))

/** The points and bends of what is drawn of the council itself. */
function pointsIn(svg: string): [number, number][] {
  const ours = svg.match(/<g class="ours[^"]*"[\s\S]*?<\/g>/g) ?? []
  return ours.flatMap((drawn) => [
    ...[...drawn.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(pair),
    ...[...drawn.matchAll(/[ML]([\d.]+)[ ,]([\d.]+)/g)].map(pair),
  ])
}

const pair = ([, x, y]: RegExpMatchArray): [number, number] => [Number(x), Number(y)]

function readOff(cell: PublicCell, value: number, give: number): Clue[] {
  const name = nameOf(cell, 'numerator')
  const why = 'its point is drawn in the chart'
  if (!isPartOfWhole(cell))
    return cell.indicator.kind === 'count'
      ? [between([{ name, times: 1 }], [value - give, value + give], why, 'printed')]
      : []
  const denominator = nameOf(cell, 'denominator')
  return ([-1, 1] as const).map((side) =>
    between(
      [
        { name, times: side },
        { name: denominator, times: (-side * (value + side * give)) / 100 },
      ],
      [-Infinity, 1e-6],
      why,
      'printed',
    ),
  )
}
