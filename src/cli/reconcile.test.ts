import { existsSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'

const desk = aDesk()
afterAll(desk.clear)

const returns = someReturns()
const asked = ofHearthshire().filter((_, at) => at < 4)

/** Rows of a CSV file of the made-up council, which has no commas in its cells. */
function rowsOf(path: string): Record<string, string>[] {
  const [headings = [], ...rows] = (returns[path] ?? '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
  return rows.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])))
}

/** The reviewing service's own schedule, told anew from the return's reviews. */
const schedule = (told: readonly (readonly string[])[]): string =>
  [['child_id', 'review_date'], ...told].map((cells) => cells.join(',')).join('\n')

const reviews = rowsOf('2024-25/reviews.csv').map(({ CHILD = '', REVIEW = '' }) => [CHILD, REVIEW] as const)

describe('hearth reconcile', () => {
  const same = desk.put('same', { ...returns, 'review_schedule.csv': schedule(reviews) })
  const inCare = new Set(
    rowsOf('2024-25/episodes.csv').flatMap(({ CHILD = '', DEC }) => (DEC === '' ? [CHILD] : [])),
  )
  const wrong = reviews.find(([child]) => inCare.has(child)) ?? (['', ''] as const)
  const other = desk.put('other', {
    ...returns,
    'review_schedule.csv': schedule(reviews.filter(([child]) => child !== wrong[0])),
  })

  it('finds nothing where the sources say the same, and ends with 0', async () => {
    const { code, out } = await desk.call('reconcile', same, ...asked, '--out', desk.at('none'))
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('Nothing differs in 1 comparison of two sources.')
    expect(out.split('\n').at(-1)).toBe('Next: nothing. Every source that holds the same fact says the same.')
    expect(existsSync(desk.at('none', 'reconciliation.csv'))).toBe(false)
  })

  it('lists what differs, and ends with 1', async () => {
    const { code, out } = await desk.call('reconcile', other, ...asked, '--out', desk.at('some'))
    expect(code).toBe(1)
    expect(out.split('\n')[0]).toMatch(
      /^1 difference in 1 comparison of two sources: \d explained, \d unexplained\.$/,
    )
    expect(out).toMatch(/\nLast review: 1 difference, 1 unexplained\n|\nLast review: 1 difference\n/)
    expect(out).toMatch(/ of \d+ children agree; 1 only in the return\n    Why: 1 [a-z ]+\n/)
    expect(out.split('\n').at(-1)).toContain('reconciliation.csv')
    const list = readFileSync(desk.at('some', 'reconciliation.csv'), 'utf8')
    expect(list.trim().split('\r\n').length).toBe(2)
    expect(list).toContain(wrong[0])
  })

  it('prints and writes numbers without any child', async () => {
    const { out } = await desk.call('reconcile', other, ...asked, '--out', desk.at('json'), '--json')
    const { schema, differences } = JSON.parse(out) as { schema: string; differences: { total: number } }
    expect([schema, differences.total]).toEqual(['hearth-reconciliation/1', 1])
    expect(readFileSync(desk.at('json', 'reconciliation.json'), 'utf8').trim()).toBe(out)
    expect(out).not.toContain(wrong[0])
  })

  it('tells no child at the terminal', async () => {
    const { out, err, aside } = await desk.call('reconcile', other, ...asked, '--out', desk.at('said'))
    for (const text of [out, err, aside]) expect(text).not.toContain(wrong[0])
  })

  it('takes away a list that no longer holds, and does not read what it wrote', async () => {
    const folder = desk.put('within', { ...returns, 'review_schedule.csv': schedule(reviews.slice(1)) })
    await desk.call('reconcile', folder, ...asked, '--out', folder)
    desk.put('within', { 'review_schedule.csv': schedule(reviews) })
    const { code, out } = await desk.call('reconcile', folder, ...asked, '--out', folder)
    expect([code, existsSync(desk.at('within', 'reconciliation.csv'))]).toEqual([0, false])
    expect(out).not.toContain('could not be used')
  })

  it('says what to add when one source is all there is', async () => {
    const { code, out } = await desk.call(
      'reconcile',
      desk.put('alone', returns),
      ...asked,
      '--out',
      desk.at('alone out'),
    )
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('No fact is held by two sources, so there is nothing to compare.')
    expect(out.split('\n').at(-1)).toContain('add a second source')
  })

  it('cannot run without a day, a council or a folder', async () => {
    for (const argv of [[same], [same, ...asked.slice(0, 2)], asked]) {
      const { code, out } = await desk.call('reconcile', ...argv)
      expect([code, out]).toEqual([2, ''])
    }
  })
})
