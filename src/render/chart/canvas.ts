import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { accessibleSvg, type Said } from './accessible-svg.ts'
import { fontFamily, ink, size } from './ink.ts'

interface Drawn {
  readonly innerHTML: string
  querySelector(selector: string): { remove(): void } | null
}

// Both packages describe a browser's document, which this project has no types for.
const { document } = parseHTML('<html><body></body></html>') as unknown as { document: object }
const drawPlot = Plot.plot as unknown as (options: object) => Drawn

/** What Observable Plot draws from these options, as a standalone SVG with its words for who cannot see it. */
export function draw(said: Said, options: Omit<Plot.PlotOptions, 'document'> & { height: number }): string {
  const drawn = drawPlot({ ...options, document, width: size.width })
  drawn.querySelector('style')?.remove()
  const attributes = `font-family="${fontFamily}" font-size="${size.text}" fill="${ink.text}" text-anchor="middle"`
  return accessibleSvg(said, { width: size.width, height: options.height, attributes }, tidy(drawn.innerHTML))
}

/** Two decimals are enough for a coordinate, and one spoken description is enough for a picture. */
function tidy(svg: string): string {
  return svg.replace(/ aria-(?:label|hidden)="[^"]*"/g, '').replace(/(\.\d\d)\d+(?=[^<>]*>)/g, '$1')
}
