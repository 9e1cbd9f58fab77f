import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'

const desk = aDesk()
afterAll(desk.clear)

const paragraph =
  'The placements team takes every request for a distant placement to a weekly panel, chaired by the head of service.'
let folder: string
beforeAll(() => {
  folder = desk.put('council', {
    ...someReturns(),
    'commentary/cic-count.md': 'There are {{value}} children in care.\n',
    'commentary/placement-20-miles.md': `99% of children in care lived more than 20 miles from home on 31 June 2024.\n\n${paragraph}\n`,
  })
})

const lint = (...more: string[]) => desk.call('lint', folder, ...ofHearthshire(), ...more)

describe('hearth lint', () => {
  it('prints each sentence that does not hold and what the data say, by file', async () => {
    const { code, out } = await lint()
    expect(code).toBe(1)
    expect(out).toMatch(/^2 texts read: \d+ errors?, \d+ warnings?\./)
    expect(out).toContain('commentary/placement-20-miles.md')
    expect(out).toMatch(/Error \(date\): “99% of children in care/)
    expect(out).toContain('31 June 2024, a date that does not exist')
    expect(out).not.toContain('commentary/cic-count.md')
    expect(out).toMatch(/\nNext: put the errors right[^\n]*$/)
  })

  it('gives the same to a program', async () => {
    const { code, out } = await lint('--json')
    const { texts, problems } = JSON.parse(out) as {
      texts: number
      problems: { rule: string; severity: string }[]
    }
    expect([code, texts]).toEqual([1, 2])
    expect(problems.map(({ rule }) => rule)).toContain('date')
  })

  it('reads the files named instead, and finds nothing in what is right', async () => {
    const notes = desk.put('notes', {
      'health.md': 'The nurses met in May.',
      'extra.txt': 'So did the carers.',
    })
    const { code, out } = await lint('--text', `${notes}/health.md`, `${notes}/extra.txt`)
    expect([code, out]).toEqual([0, '2 texts read. Nothing in them is against the figures.'])
  })

  it('reads a table of comments, a text a row', async () => {
    const table = desk.put('table', {
      'commentary.csv': 'indicator_id,period,text\ncic-count,2025-03,We met on 31 June 2024.\n',
    })
    const { code, out } = await lint('--text', `${table}/commentary.csv`)
    expect(code).toBe(1)
    expect(out).toContain('commentary.csv, line 2')
  })

  it('knows a paragraph of last month', async () => {
    const before = desk.put('before', { 'placement-20-miles.md': `Some words of before.\n\n${paragraph}\n` })
    const { out } = await lint('--previous', before)
    expect(out).toContain('Warning (repeated)')
  })

  it('says what to do where there is nothing to read', async () => {
    const bare = desk.put('bare', someReturns())
    const { code, err } = await desk.call('lint', bare, ...ofHearthshire())
    expect(code).toBe(2)
    expect(err).toMatch(/There is no commentary in these folders/)
    expect((await lint('--text')).code).toBe(2)
    const other = desk.put('other', { 'talk.csv': 'nothing,of,this\n' })
    expect((await lint('--text', `${other}/talk.csv`)).err).toMatch(/There is no text in what --text names/)
  })
})
