import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns, type Called } from '../../test/cli.ts'

const desk = aDesk()
let done: Called

beforeAll(async () => {
  desk.put('returns', {
    ...someReturns(),
    'commentary/cic-count.md':
      'owner: Head of service\n\nThere are **{{value}}** of them, {{cic-cuont.change}}.\n',
    'commentary/health.md': 'We met on 31 June 2024.\n',
    'commentary/placemnts.md': 'A slip in a name.\n',
    'commentary.csv': 'indicator_id,text\nplacements,"We have {{cic-count.value}} in all."\n',
  })
  done = await desk.callQuick('report', desk.at('returns'), ...ofHearthshire(), '--out', desk.at('out'))
}, 60_000)
afterAll(() => {
  desk.clear()
})

it('comments in files and in a table are printed with the figures of the data set', () => {
  const page = readFileSync(desk.at('out', 'dataset.html'), 'utf8')
  const said = /There are <strong>(\d+)<\/strong> of them/.exec(page)?.[1]
  expect(Number(said)).toBeGreaterThan(10)
  expect(page).toContain(`We have ${said ?? ''} in all.`)
  expect(page).toContain('<mark>{{cic-cuont.change}}</mark>')
})

it('what stands for nothing is told with what was perhaps meant, and the call says so by its code', () => {
  expect(done.out).toContain(
    'In the comment in commentary/cic-count.md: {{cic-cuont.change}} names no indicator. Did you mean {{cic-count.change}}?',
  )
  expect(done.out).toMatch(
    /In the comment in commentary\/placemnts\.md: “placemnts” is no .* Did you mean placements\?/,
  )
  expect(done.code).toBe(1)
})

it('that a comment says what cannot be is noted', () => {
  expect(done.out).toContain(
    'Note: The comments say 1 thing that the figures do not bear out. hearth lint tells each.',
  )
})
