import * as Plot from '@observablehq/plot'
import { accessibleSvg, type Said } from './accessible-svg.ts'
import { fontFamily, ink, size } from './ink.ts'
import { svgDocument, type SvgElement } from './svg-document.ts'

// Plot's own types ask for a browser's document, which this project has no types for.
const drawPlot = Plot.plot as unknown as (options: object) => SvgElement

type Options = Omit<Plot.PlotOptions, 'document' | 'width'> & { readonly height: number }

/** What Observable Plot draws of a subject, as a standalone SVG with its words for who cannot see it. The page and the
 *  PDF of a report show the same subjects, so each is drawn once; only its id differs. */
export function draw<T extends Omit<Said, 'id'>>(
  subject: T,
  id: string,
  options: (of: T) => Options,
): string {
  const { inner, height } = earlier.get(subject) ?? drawAnew(subject, options(subject))
  const attributes = `font-family="${fontFamily}" font-size="${size.text}" fill="${ink.text}" text-anchor="middle"`
  const { title, description } = subject
  return accessibleSvg({ id, title, description }, { width: size.width, height, attributes }, inner)
}

const earlier = new WeakMap<object, { inner: string; height: number }>()

function drawAnew(subject: object, options: Options): { inner: string; height: number } {
  const drawn = drawPlot({ ...options, document: svgDocument, width: size.width })
  const anew = { inner: tidy(markupOf(drawn)), height: options.height }
  earlier.set(subject, anew)
  return anew
}

/** Without the style sheet that Plot puts in every picture. */
const markupOf = ({ childNodes }: SvgElement): string =>
  childNodes
    .map((node) => (typeof node === 'string' || node.tagName === 'style' ? '' : node.outerHTML))
    .join('')

/** Two decimals are enough for a coordinate, and one spoken description is enough for a picture. */
function tidy(svg: string): string {
  return svg.replace(/ aria-(?:label|hidden)="[^"]*"/g, '').replace(/(\.\d\d)\d+(?=[^<>]*>)/g, '$1')
}
