import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns, type Called } from '../../test/cli.ts'

const desk = aDesk()
const call = (...more: string[]): Promise<Called> =>
  desk.call('iro-report', desk.at('returns'), ...ofHearthshire(), ...more)

beforeAll(() => {
  // Twelve children are hidden sooner than forty, by the same rules.
  desk.put('returns', someReturns(12))
})
afterAll(() => {
  desk.clear()
})

const plan =
  'action,owner,due,principle,indicators\nA profile of each officer,Head of service,30/09/2025,,minutes-timely\n'

describe('hearth iro-report', () => {
  it('writes a report for anybody and one for officers, and says which parts are not told', async () => {
    desk.put('words', {
      'reviews.md': 'In 2024/25, **{{reviews-timely.numerator}}** reviews were held on time.\n',
      'next-plan.csv': plan,
    })
    const done = await call('--draft', '--words', desk.at('words'), '--out', desk.at('draft'))
    expect(done.err).toBe('')
    expect(done.code).toBe(1)
    expect(done.out).toContain(
      'Good practice and concerns: not told. Not written yet. It goes in findings.md among the words.',
    )
    const page = readFileSync(desk.at('draft', 'iro-report.html'), 'utf8')
    expect(page.includes('annual report 2024/25')).toBe(true)
    expect(/In 2024\/25, <strong>(\d+)[^<]*<\/strong> reviews were held on time/.exec(page)?.[1]).toMatch(
      /^\d\d$/,
    )
    expect(page.includes('A profile of each officer')).toBe(true)
    const pdf = readFileSync(desk.at('draft', 'iro-report.pdf')).toString('latin1')
    expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(existsSync(desk.at('draft', 'public'))).toBe(false)
  }, 60_000)

  it('hides small numbers from anybody, in the same report', async () => {
    const done = await call('--out', desk.at('whole'))
    expect(done.err).toBe('')
    const [open, own] = ['public', 'restricted'].map((half) =>
      readFileSync(desk.at('whole', half, 'iro-report.html'), 'utf8'),
    )
    expect(open?.includes('Public edition')).toBe(true)
    expect(open?.match(/Hidden/g)?.length ?? 0).toBeGreaterThan(10)
    expect(own?.includes('>Hidden<')).toBe(false)
    expect(existsSync(desk.at('whole', 'public', 'iro-report.pdf'))).toBe(true)
  }, 120_000)

  it('publishes no words that the figures do not bear out', async () => {
    desk.put('wrong', { 'reviews.md': '99% of reviews were held on time in 2024/25.\n' })
    const done = await call('--words', desk.at('wrong'), '--out', desk.at('not'))
    expect(done.code).toBe(2)
    expect(done.out).toContain('reviews.md')
    expect(done.err).toContain('the words are not ready to publish')
    expect(existsSync(desk.at('not'))).toBe(false)
  }, 120_000)

  it('is of a whole year, of parts it has, and of plans that can be kept', async () => {
    const other = await desk.call('iro-report', desk.at('returns'), ...ofHearthshire('2025-02-28'))
    expect(other.err).toContain('is not the last day of one')
    desk.put('slip', { 'revews.md': 'Words.\n' })
    expect((await call('--words', desk.at('slip'))).err).toContain('Did you mean reviews?')
    desk.put('vague', { 'next-plan.csv': 'action,owner,due\nDo better,,\n' })
    expect((await call('--words', desk.at('vague'))).err).toContain('line 2: say in owner')
  })
})
