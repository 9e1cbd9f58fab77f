import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoColumns } from './small-print.ts'

const words = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,9}\.$/), { minLength: 1, maxLength: 40 })
const line = fc.record({
  label: fc.stringMatching(/^[A-Z][a-z]{2,9}$/),
  text: words.map((all) => all.join(' ')),
})

test('nothing said in small print is lost or moved, however long its lines', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const said = twoColumns(lines).flat()
      const text = (all: readonly { label: string; text: string }[]) =>
        all.map(({ label, text }) => `${label} ${text}`.trim()).join(' ')
      expect(text(said)).toBe(text(lines))
    }),
  )
})

test('a long line runs on in the second column, from a new sentence and without its label', () => {
  const text = Array.from({ length: 20 }, () => 'England was one in ten of all the children that year.').join(
    ' ',
  )
  const [first = [], second = []] = twoColumns([{ label: 'Comparators', text }])
  expect(first[0]?.label).toBe('Comparators')
  expect(second[0]).toMatchObject({ label: '', text: expect.stringMatching(/^England was/) as string })
  expect(Math.abs((first[0]?.text.length ?? 0) - (second[0]?.text.length ?? 0))).toBeLessThan(120)
})
