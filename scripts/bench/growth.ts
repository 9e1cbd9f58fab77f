import { indicators } from '../../src/core/indicators/index.ts'
import { measureAll } from '../../src/core/indicators/measure.ts'
import { day } from '../../src/core/time/day.ts'
import { line } from './clock.ts'
import { gathered, sampleGrids, viewOver } from './returns.ts'

/** Reading, gathering and measuring at four sizes: the time for each child should not grow. */
export function growth(asAt: string): void {
  console.log('Parse, gather and measure every source as the council grows')
  for (const children of [500, 2000, 8000]) {
    const grids = sampleGrids(children)
    const began = performance.now()
    const loaded = gathered(grids, asAt)
    const view = viewOver(loaded, grids, asAt)
    measureAll(indicators, view, { asAt: day(asAt), months: 13 })
    const time = performance.now() - began
    line(`${children} children in care`, time, `, ${((time / children) * 1000).toFixed(0)} µs a child`)
  }
}
