import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns, type Called } from '../../test/cli.ts'
import { breaches } from '../../test/contract.ts'

const desk = aDesk()
const returns = someReturns()
const forms = [
  ...['dataset.csv', 'dataset.html', 'dataset.json', 'dataset.pdf', 'dataset.xlsx'],
  'rows-over-time.json',
]
let done: Called

beforeAll(async () => {
  desk.put('returns', returns)
  done = await desk.call('report', desk.at('returns'), ...ofHearthshire(), '--out', desk.at('out'))
})
afterAll(() => {
  desk.clear()
})

const text = (...path: string[]) => readFileSync(desk.at(...path), 'utf8')
interface Point {
  readonly period: string
  readonly status: string
}
interface Indicator {
  readonly id: string
  readonly series: readonly Point[]
  readonly years: readonly Point[]
}
const setIn = (folder: string) =>
  JSON.parse(text(folder, 'dataset.json')) as { inputs: object[]; indicators: Indicator[] }

describe('a report', () => {
  it('writes five forms, the rows over time and nothing else when there is nothing to put right', () => {
    expect(done.code).toBe(0)
    expect(readdirSync(desk.at('out')).sort()).toEqual(forms)
  })

  it('says first what happened, last what to do next, and nothing besides to anyone else', () => {
    const lines = done.out.split('\n')
    expect(lines[0]).toBe(`Hearthshire's data set as at 31 March 2025 is in ${desk.at('out')}`)
    expect(lines.at(-1)).toMatch(/^Next: open .*dataset\.html/)
    expect(done.err).toBe('')
  })

  it('counts the rows of the returns, every one of which was used', () => {
    const tables = Object.entries(returns).filter(([path]) => path.includes('/'))
    const rows = tables.reduce((sum, [, csv]) => sum + csv.trimEnd().split(/\r?\n/).length - 1, 0)
    expect(done.out).toContain(
      `Rows read: ${rows.toLocaleString('en-GB')}; used: ${rows.toLocaleString('en-GB')};`,
    )
  })

  it.each(['2025-03-31', '2025-01-15', '2024-02-29', '2022-06-30', '2023-04-01', '2026-09-30', '2099-12-31'])(
    'keeps its contract as at %s',
    async (asAt) => {
      const out = desk.at('as-at', asAt)
      const { code } = await desk.callQuick(
        'report',
        desk.at('returns'),
        ...ofHearthshire(asAt),
        '--out',
        out,
      )
      expect(code).toBe(0)
      expect(breaches(setIn(`as-at/${asAt}`))).toEqual([])
    },
  )

  it('of a day before the first return has no figure, and says why', async () => {
    const early = ofHearthshire('2022-06-30')
    const { out } = await desk.callQuick('report', desk.at('returns'), ...early, '--out', desk.at('early'))
    expect(out).toContain('Note: The first return begins on 1 April 2023, after the as-at date')
    const points = setIn('early').indicators.flatMap(({ series, years }) => [...series, ...years])
    expect(new Set(points.map(({ status }) => status))).toEqual(new Set(['not-collected']))
  })

  it('of a day after the last return is provisional, and says so', async () => {
    const late = ofHearthshire('2025-09-30')
    const { out } = await desk.callQuick('report', desk.at('returns'), ...late, '--out', desk.at('late'))
    expect(out).toContain('Note: The last return ends on 31 March 2025')
    const ends = setIn('late').indicators.map(({ series }) => series.at(-1)?.status)
    expect(ends).toContain('provisional')
    expect(ends).not.toContain('final')
  })

  it.each([
    ['1', 1],
    ['25', 25],
  ])('has a series of %s months when asked', async (months, count) => {
    const out = desk.at('months', months)
    await desk.callQuick('report', desk.at('returns'), ...ofHearthshire(), '--months', months, '--out', out)
    const { indicators } = setIn(`months/${months}`)
    expect(new Set(indicators.map(({ series }) => series.length))).toEqual(new Set([count]))
    expect(breaches(setIn(`months/${months}`))).toEqual([])
  })

  it('of the same returns has the same bytes, wherever it is written', async () => {
    const again = desk.at('elsewhere', 'quite')
    await desk.call('report', desk.at('returns'), ...ofHearthshire(), '--out', again)
    for (const form of forms)
      expect(readFileSync(desk.at('out', form)).equals(readFileSync(`${again}/${form}`)), form).toBe(true)
  })

  it('of the same folders in another order differs only in the order of its inputs', async () => {
    const [a, b] = [desk.at('returns', '2023-24'), desk.at('returns', '2024-25')]
    await desk.callQuick('report', a, b, ...ofHearthshire(), '--out', desk.at('ab'))
    await desk.callQuick('report', b, a, ...ofHearthshire(), '--out', desk.at('ba'))
    const [ab, ba] = [setIn('ab'), setIn('ba')]
    expect(ba.indicators).toEqual(ab.indicators)
    expect(ba.inputs).not.toEqual(ab.inputs)
    expect(new Set(ba.inputs.map((input) => JSON.stringify(input)))).toEqual(
      new Set(ab.inputs.map((input) => JSON.stringify(input))),
    )
  })

  it('of a folder given twice, or holding its own earlier outputs, says the same again', async () => {
    const outputs = forms.map((form) => [form, readFileSync(desk.at('out', form))] as const)
    const own = desk.put('own', { ...returns, ...Object.fromEntries(outputs) })
    const { code } = await desk.callQuick('report', own, ...ofHearthshire(), '--out', own)
    expect(code).toBe(0)
    expect(text('own', 'dataset.json')).toBe(text('out', 'dataset.json'))
    const twice = await desk.callQuick('report', own, own, ...ofHearthshire(), '--out', desk.at('twice'))
    expect(twice.code).toBe(0)
    expect(setIn('twice').indicators).toEqual(setIn('own').indicators)
  })

  it('takes the list of an earlier run away when nothing is left to put right', async () => {
    const out = desk.put('mended', { 'rows-listed.csv': 'an old list' })
    await desk.callQuick('report', desk.at('returns'), ...ofHearthshire(), '--out', out)
    expect(readdirSync(out).sort()).toEqual(['dataset.csv', 'dataset.html', 'dataset.json'])
  })

  it('knows a council by its code, however it is spaced', async () => {
    const { out } = await desk.callQuick(
      'report',
      desk.at('returns'),
      '--as-at',
      '31/03/2025',
      '--authority',
      ' e06 000059',
      '--out',
      desk.at('dorset'),
    )
    expect(out).toMatch(/^Dorset's data set as at 31 March 2025/)
  })

  it('of a council that nobody knows says so', async () => {
    const nobody = ['--as-at', '2025-03-31', '--authority', 'E06000998']
    const { code, out } = await desk.callQuick(
      'report',
      desk.at('returns'),
      ...nobody,
      '--out',
      desk.at('nobody'),
    )
    expect(code).toBe(0)
    expect(out).toContain('Note: Hearth knows no council with the code E06000998.')
  })
})

describe('what cannot be written', () => {
  it('is refused, and nothing is left half written', async () => {
    writeFileSync(desk.at('a-file'), 'mine')
    const inFile = await desk.callQuick(
      'report',
      desk.at('returns'),
      ...ofHearthshire(),
      '--out',
      desk.at('a-file'),
    )
    expect(inFile).toMatchObject({ code: 2, out: '' })
    expect(inFile.err).toMatch(/^Could not make the folder .*: .*Choose another place\.$/)
    expect(text('a-file')).toBe('mine')
  })

  it('leaves what stood there as it was', async () => {
    desk.put('blocked', { 'dataset.html': 'earlier', 'dataset.json/in-the-way': '' })
    const { code, err } = await desk.callQuick(
      'report',
      desk.at('returns'),
      ...ofHearthshire(),
      '--out',
      desk.at('blocked'),
    )
    expect(code).toBe(2)
    expect(err).toMatch(/nothing was written: it is a folder, not a file/)
    expect(text('blocked', 'dataset.html')).toBe('earlier')
    expect(readdirSync(desk.at('blocked')).sort()).toEqual(['dataset.html', 'dataset.json'])
  })
})
