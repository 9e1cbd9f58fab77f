import { jsx, type FC } from 'hono/jsx'
import { expect, test } from 'vitest'
import type { Gate, WordsGate } from '../../core/reports/publication/gate.ts'
import { Statuses, Words } from './gate-parts.tsx'

const drawn = <Props extends object>(part: FC<Props>, props: Props): string => String(jsx(part, props))

const named = { id: 'dental-up-to-date', title: 'Dental checks up to date' }

test('a measure whose figure is not final leads to its page in the data set of that day', () => {
  const gate: Gate = {
    disclosure: {
      ...{ state: 'holds', measures: [], hidden: 0, of: 1 },
      ...{ narrowest: undefined, givenAway: [] },
    },
    words: { texts: 0, errors: [], unsigned: [], signed: 0 },
    uncommented: [],
    statuses: [{ status: 'provisional', measures: [named] }],
    before: [],
  }
  const html = drawn(Statuses, { gate, asAt: '2025-03-31' })
  expect(html).toContain('href="/data-set/indicators/dental-up-to-date?as-at=2025-03-31"')
  expect(html).toContain('Provisional: 1 measure')
})

const wrong = { rule: 'number', where: '', sentence: '', says: '', edition: undefined } as never
const words: readonly (readonly [Partial<WordsGate>, string])[] = [
  [{ texts: 0 }, 'There is no comment yet.'],
  [{}, '6 comments. Nothing in them has to be put right.'],
  [{ errors: [wrong] }, '6 comments, with 1 error.'],
  [
    { errors: [wrong, wrong], unsigned: [wrong] },
    '6 comments, with 2 errors and 1 warning that nobody answers for.',
  ],
  [{ signed: 2 }, '6 comments. Nothing in them has to be put right. Warnings signed off: 2.'],
]

test.each(words)('what is said of comments is a sentence: %#', (given, sentence) => {
  const html = drawn(Words, { gate: { texts: 6, errors: [], unsigned: [], signed: 0, ...given } })
  expect(html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(sentence)
})
