import { beforeAll, expect, it } from 'vitest'
import { indicators } from '../src/core/indicators/index.ts'
import { columnsBehind } from '../src/core/reports/columns-behind.ts'
import { everyColumn, restingOn, waysOf } from './columns-behind.ts'

const some = ['Header.ETHNIC', 'Episodes.LS', 'OC3.ACTIV']
let resting: ReturnType<typeof restingOn>
beforeAll(() => {
  resting = restingOn(some)
})

it.each(some)('what rests on %s is as the code has it: npm run docs finds it again', (column) => {
  const found = resting.get(column) ?? []
  for (const indicator of indicators)
    for (const [at, way] of waysOf(indicator).entries())
      expect(columnsBehind[indicator.id]?.[at]?.includes(column) ?? false, indicator.id).toBe(
        found.includes(way),
      )
})

it('each source that can tell an indicator has its list, of columns that there are', () => {
  for (const [id, ways] of Object.entries(columnsBehind)) {
    const indicator = indicators.find((each) => each.id === id)
    expect(indicator && waysOf(indicator).length, id).toBe(ways.length)
    expect(everyColumn).toEqual(expect.arrayContaining(ways.flat()))
  }
})
