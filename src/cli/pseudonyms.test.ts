import { readFileSync, statSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { aDesk, someReturns } from '../../test/cli.ts'

const desk = aDesk()
afterAll(() => {
  desk.clear()
})

const linesOf = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))

describe('pseudonyms', () => {
  it('are kept from run to run in a table that only its owner may read', async () => {
    const [returns, table] = [desk.put('returns', someReturns()), desk.at('kept', 'table.csv')]
    const first = await desk.call('pseudonyms', returns, '--table', table)
    expect(first.code).toBe(0)
    const before = linesOf(table)
    expect(statSync(table).mode & 0o777).toBe(0o600)
    const again = await desk.call('pseudonyms', returns, '--table', table)
    expect(again.out).toContain(' 0 of them new')
    expect(linesOf(table)).toEqual(before)
    expect(new Set(before.map(([, pseudonym]) => pseudonym)).size).toBe(before.length)
  })

  it('let a partner send facts, and no child is named in what they are sent as', async () => {
    const [returns, table] = [desk.put('more', someReturns()), desk.at('more-kept', 'table.csv')]
    await desk.call('pseudonyms', returns, '--table', table)
    const checks = linesOf(table).map(([, pseudonym]) => `${pseudonym ?? ''},01/02/2025`)
    desk.put('more/dentist', { 'checks.csv': ['child_id,check_date', ...checks].join('\n') })
    const told = await desk.call(
      ...['children', 'dental-up-to-date', returns, '--as-at', '2025-03-31', '--authority', 'E06000999'],
      ...['--period', '2025-02', '--pseudonyms', table],
    )
    expect(told.out.match(/,1,1,/g)?.length).toBeGreaterThan(15)
    expect(told.out).not.toContain(checks[0]?.split(',')[0])
  })

  it.each([
    [
      'a table that is none',
      { 'table.csv': 'a,b\n1,2\n' },
      /is not a table of pseudonyms: it needs the columns child_id and pseudonym/,
    ],
  ])('are not taken from %s', async (_, files, sentence) => {
    const folder = desk.put('wrong', files)
    const { code, err } = await desk.call(
      'pseudonyms',
      desk.put('r2', someReturns()),
      '--table',
      `${folder}/table.csv`,
    )
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
  })
})
