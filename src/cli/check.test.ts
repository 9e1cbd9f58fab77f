import { lstatSync, readFileSync } from 'node:fs'
import { read, utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, someReturns } from '../../test/cli.ts'

const desk = aDesk()
afterAll(desk.clear)

const returns = someReturns()
const [year, before] = ['2024-25/', '2023-24/']
const only = (start: string) =>
  Object.fromEntries(Object.entries(returns).filter(([path]) => path.startsWith(start)))
const episodes = returns[`${year}episodes.csv`] ?? ''
const [headings = '', ...rows] = episodes.trimEnd().split(/\r?\n/)
const place = (column: string): number => headings.split(',').indexOf(column)

/** The year's return, of which the first episode has a reason to end and no date. */
const spoilt = () => {
  const cells = (rows[0] ?? '').split(',')
  cells[place('DEC')] = ''
  cells[place('REC')] = 'E11'
  return { ...only(year), [`${year}episodes.csv`]: [headings, cells.join(','), ...rows.slice(1)].join('\n') }
}
const spoiltChild = (rows[0] ?? '').split(',')[place('CHILD')]

/** A list of providers as Ofsted gives it, of settings with these numbers. */
const aList = (...urns: string[]): Uint8Array => {
  const book = utils.book_new()
  const headings = [
    'URN',
    'Registration date',
    'Placement code',
    'Setting address postcode',
    'Placement provider code',
  ]
  const settings = urns.map((urn) => [urn, '2001-01-01', 'U1,U6,K2', 'ZA1 1AA', 'PR1,PR4'])
  utils.book_append_sheet(book, utils.aoa_to_sheet([headings, ...settings]), 'Providers')
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

interface Answer {
  readonly collection: string
  readonly rows: Readonly<Record<string, number>>
  readonly findings: readonly Readonly<Record<string, unknown>>[]
  readonly notRun: readonly { readonly code: string; readonly because: string }[]
}

const answer = async (...argv: string[]): Promise<Answer> =>
  JSON.parse((await desk.call('check', ...argv, '--format', 'json')).out) as Answer
const unrun = ({ notRun }: Answer, because: RegExp) =>
  notRun.filter((each) => because.test(each.because)).length

beforeAll(() => {
  desk.put('now', only(year))
  desk.put('last', only(before))
  desk.put('spoilt', spoilt())
  desk.put('lists', { 'homes.xlsx': aList('SC1'), 'others.xlsx': aList('SC2') })
})

describe('what the checks found', () => {
  it('is told at a terminal: what was run first, the worst, where, what was not run, what to do next', async () => {
    const { code, out, err } = await desk.call('check', desk.at('spoilt'))
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(
      /^Return of 2024-25: [\d,]+ rows\. \d+ checks run, \d+ not run\.\n[\d,]+ findings? in the rows of/,
    )
    expect(out).toMatch(/\n148 +error +1 +1 +\d+ {2}Only one of/)
    expect(out).toMatch(/\nEpisodes +\d+ of \d+\n/)
    expect(out).toMatch(/\nNot run, and so not passed\n\d+ checks: Last year's return was not given\./)
    expect(out).toMatch(/\nNext: add --out checks\.xlsx/)
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('has errors before queries', async () => {
    const { out } = await desk.call('check', desk.at('spoilt'))
    const kinds = [...out.matchAll(/^\w+ +(error|query) /gm)].map(([, kind]) => kind)
    expect(kinds).toEqual([...kinds].sort())
  })

  it('is a line for each finding in CSV, child by child, with what was read and what to put right', async () => {
    const { code, out } = await desk.call('check', desk.at('spoilt'), '--only', '148', '--format', 'csv')
    const [first, line, ...more] = out.split('\r\n')
    expect(code).toBe(1)
    expect(first).toMatch(
      /^child,code,kind,table,file,line,row,fields,read \(.*for officers only\),what to put right$/,
    )
    expect(line).toMatch(
      new RegExp(
        `^${spoiltChild},148,error,Episodes,2024-25/episodes\\.csv,2,0,DEC REC, \\| E11,.*Enter both`,
      ),
    )
    expect(more).toEqual([''])
  })

  it('is for another program in JSON, with the keys it may rely on', async () => {
    const found = await answer(desk.at('spoilt'), '--only', '148,205A')
    expect(Object.keys(found).slice(0, 4)).toEqual(['collection', 'rows', 'findings', 'notRun'])
    expect(found).toMatchObject({ collection: '2024-25', rows: { Episodes: rows.length } })
    expect(found.findings).toEqual([
      expect.objectContaining({
        code: '148',
        table: 'Episodes',
        row: 0,
        file: '2024-25/episodes.csv',
        line: 2,
        child: spoiltChild,
        fields: ['DEC', 'REC'],
      }),
    ])
    expect(found.notRun).toEqual([{ code: '205A', because: "Last year's return was not given." }])
  })

  it('is a workbook with a sheet for each table and the cells to look at marked', async () => {
    const out = desk.at('checks.xlsx')
    const { code } = await desk.call('check', desk.at('spoilt'), '--only', '148', '--out', out)
    const book = read(readFileSync(out), { cellStyles: true })
    expect(code).toBe(1)
    expect(book.SheetNames).toEqual(['Checks', 'Tables', 'Children', 'Episodes', 'Not run'])
    const [head = [], row = []] = utils.sheet_to_json<string[]>(book.Sheets['Episodes'] ?? {}, { header: 1 })
    expect([row[0], row[1], row[head.indexOf('CHILD')]]).toEqual([2, '148', spoiltChild])
    const sheet = book.Sheets['Episodes'] as Record<string, { s?: { fgColor?: { rgb?: string } } }>
    const marked = head.filter(
      (_, at) => sheet[utils.encode_cell({ r: 1, c: at })]?.s?.fgColor?.rgb === 'FDE3C8',
    )
    expect(marked).toEqual(['DEC', 'REC'])
    expect(sheet['!autofilter']).toBeDefined()
  })

  it.each(['checks.csv', 'checks.json', 'checks.txt', 'new folder/checks.xlsx'])(
    'goes to a file that its owner alone may read: %s',
    async (name) => {
      const { code, out } = await desk.call('check', desk.at('spoilt'), '--out', desk.at(name))
      expect(code).toBe(1)
      expect(lstatSync(desk.at(name)).mode & 0o777).toBe(0o600)
      expect(out).toMatch(
        /^Return of 2024-25: .*\n\d+ findings? .*\nWhat the checks found is in .*: for officers only\.$/,
      )
      expect(out).not.toContain(spoiltChild)
    },
  )

  it('is the same bytes each time', async () => {
    const workbook = async (name: string) => {
      await desk.call('check', desk.at('spoilt'), '--out', desk.at(name))
      return readFileSync(desk.at(name))
    }
    expect((await workbook('one.xlsx')).equals(await workbook('two.xlsx'))).toBe(true)
  })
})

describe('which checks are run', () => {
  it('the ones named, in any case', async () => {
    const { code, out } = await desk.call('check', desk.at('spoilt'), '--only', '148, 205a')
    expect(code).toBe(1)
    expect(out).toMatch(/1 check run, 1 not run\.\n1 finding in the rows of 1 child, from 1 check\./)
    expect(out).toContain(
      `148       2024-25/episodes.csv, line 2: child ${spoiltChild}, DEC is blank, REC E11`,
    )
  })

  it('is 0 when nothing fails, and 2 when no check could be run: that is not passed', async () => {
    expect(await desk.call('check', desk.at('now'), '--only', '148')).toMatchObject({ code: 0 })
    const none = await desk.call('check', desk.at('now'), '--only', '205A')
    expect(none).toMatchObject({ code: 2 })
    expect(none.out).toMatch(/0 checks run, 1 not run\.\nNo check could be run\./)
  })

  it("those of two years with last year's return, from its own folder or the same", async () => {
    const lastYear = /Last year's return/
    expect(unrun(await answer(desk.at('now')), lastYear)).toBeGreaterThan(10)
    expect(unrun(await answer(desk.at('now'), '--previous', desk.at('last')), lastYear)).toBe(0)
    expect(unrun(await answer(desk.at('now'), desk.at('last')), lastYear)).toBe(0)
  })

  it("those of providers with Ofsted's lists, one or several", async () => {
    const lists = /Ofsted's lists/
    const [homes, others] = [desk.at('lists', 'homes.xlsx'), desk.at('lists', 'others.xlsx')]
    expect(unrun(await answer(desk.at('now')), lists)).toBeGreaterThan(3)
    for (const argv of [
      ['--providers', homes, others, desk.at('now')],
      [desk.at('now'), '--providers', homes, '--providers', others],
      [desk.at('now'), `--providers=${desk.at('lists')}`],
    ])
      expect(unrun(await answer(...argv), lists)).toBe(0)
  })

  it('those of the collection named', async () => {
    const found = await answer(desk.at('now'), desk.at('last'), '--collection', '2023-24')
    expect(found).toMatchObject({ collection: '2023-24' })
  })
})
