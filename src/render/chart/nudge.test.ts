import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nudge } from './nudge.ts'

const blocks = fc.array(
  fc.record({ y: fc.integer({ min: -50, max: 350 }), height: fc.integer({ min: 10, max: 40 }) }),
  {
    maxLength: 7,
  },
)

test('labels that do not meet stay where they want to be', () => {
  expect(
    nudge(
      [
        { y: 100, height: 20 },
        { y: 40, height: 20 },
      ],
      0,
      300,
    ),
  ).toEqual([100, 40])
})

test('two labels of one place are moved by half of their height each', () => {
  expect(
    nudge(
      [
        { y: 100, height: 20 },
        { y: 100, height: 20 },
      ],
      0,
      300,
    ),
  ).toEqual([90, 110])
})

test('labels never overlap and never leave the drawing', () => {
  fc.assert(
    fc.property(blocks, (them) => {
      const placed = nudge(them, 0, 300)
      const spans = them.map(({ height }, i) => span(placed[i] ?? NaN, height)).sort((a, b) => a.top - b.top)
      spans.forEach(({ top, bottom }, i) => {
        expect(top).toBeGreaterThanOrEqual(Math.max(0, spans[i - 1]?.bottom ?? 0) - 1e-6)
        expect(bottom).toBeLessThanOrEqual(300 + 1e-6)
      })
    }),
  )
})

const span = (centre: number, height: number) => ({ top: centre - height / 2, bottom: centre + height / 2 })
