import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'

const desk = aDesk()
beforeAll(() => {
  desk.put('returns', {
    ...someReturns(),
    'targets.csv':
      'indicator_id,from,target,tolerance,owner\nreviews-timely,2024-04-01,99.9,0.01,Head of service\n',
  })
})
afterAll(() => {
  desk.clear()
})

const call = (command: string, ...more: string[]) =>
  desk.call(command, desk.at('returns'), ...ofHearthshire(), '--out', desk.at('out'), ...more)
const page = (name: string): string => readFileSync(desk.at('out', `${name}.html`), 'utf8')

it('hearth exceptions names what is off target, and whose it is', async () => {
  const { code, err } = await call('exceptions')
  expect([code, err]).toEqual([0, ''])
  expect(/Reviews held on time<\/a>[^<]*<[^>]*>?[^✗]*Owner: Head of service/.test(page('exceptions'))).toBe(
    true,
  )
  expect(readFileSync(desk.at('out', 'exceptions.pdf')).toString('latin1')).toMatch(/\/Marked true/)
}, 60_000)

// One month is hidden sooner than thirteen.
it('hearth crosswalk for anybody hides small numbers', async () => {
  const { code, err } = await call('crosswalk', '--public', '--months', '1')
  expect([code, err]).toEqual([0, ''])
  expect(page('crosswalk').includes('Public edition')).toBe(true)
  expect(page('crosswalk').includes('>Hidden<')).toBe(true)
}, 120_000)
