import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { read, utils, write, type WorkSheet } from '@e965/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { aDesk, someReturns } from '../../test/cli.ts'

const desk = aDesk()
afterAll(desk.clear)

type Files = Readonly<Record<string, string | Uint8Array>>
const year = '2024-25/'
const last = Object.fromEntries(Object.entries(someReturns(20)).filter(([path]) => path.startsWith(year)))
const [episodes = '', header = ''] = [last[`${year}episodes.csv`], last[`${year}header.csv`]]
const each = (change: (csv: string) => string | Uint8Array): Files =>
  Object.fromEntries(Object.entries(last).map(([path, csv]) => [path, change(csv)]))
const withEpisodes = (text: string): Files => ({ ...last, [`${year}episodes.csv`]: text })

let cases = 0
async function checkOf(files: Files, ...options: string[]) {
  const folder = desk.put(`case-${String(++cases)}`, files)
  const called = await desk.call('check', folder, ...options)
  expect(`${called.out}${called.err}`).not.toMatch(/ at .*:\d+|undefined|NaN|fault of its own/)
  return { ...called, folder }
}

describe('what is no return to check', () => {
  it.each<[string, Files, RegExp]>([
    [
      'an empty folder',
      {},
      /There is no table of a return here\. Name the folder .*\n.*no file in this folder/,
    ],
    ['a letter', { 'a.csv': 'Dear all,\nthe return is late' }, /There is no table of a return here/],
    ['an empty file', { 'a.xml': '' }, /a\.xml: This file is empty\. Export it again\./],
    [
      'headings alone',
      each((csv) => csv.replace(/\n[^]*/, '\n')),
      /headings and no rows, so there is nothing to check/,
    ],
    ['a header alone', { 'header.csv': header }, /^Nothing here tells .* say which to use with --collection/],
    [
      'episodes without a column',
      { 'header.csv': header, 'episodes.csv': episodes.replace('LS', 'LEGAL') },
      /^episodes\.csv was not checked: it looks like Episodes without LS\.\nNothing here tells/,
    ],
    ['XML of another kind', { 'a.xml': '<a><b/></a>' }, /a\.xml: This XML is not an SSDA903 return/],
    ['XML cut short', { 'a.xml': '<EXPSSDA903><CHILD>' }, /a\.xml: The XML is broken at line 1/],
    [
      'XML of entities',
      { 'a.xml': '<!DOCTYPE a [<!ENTITY b "c">]><EXPSSDA903>&b;</EXPSSDA903>' },
      /declares a document type/,
    ],
  ])('is refused: %s', async (_, files, sentence) => {
    const { code, out, err } = await checkOf(files)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })

  it('of headings alone is not passed when its collection is named', async () => {
    const { code, err } = await checkOf(
      each((csv) => csv.replace(/\n[^]*/, '\n')),
      '--collection',
      '2024-25',
    )
    expect([code, err]).toEqual([2, expect.stringMatching(/nothing to check/)])
  })

  it('of which there are hundreds of files is not all named', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${String(i)}.csv`, '']))
    const { code, err } = await checkOf(many)
    expect([code, err.split('\n').length]).toEqual([2, 22])
    expect(err).toMatch(/The same goes for 280 more files\.$/)
  })
})

describe('a return as offices keep them', () => {
  const findings = async (files: Files) => {
    const { out } = await checkOf(files, '--format', 'csv')
    return out.replaceAll(/,2024-25[^,]*,\d+,/g, ',').replaceAll(/,all\.xlsx[^,]*,\d+,/g, ',')
  }
  const book = () => {
    const sheets = utils.book_new()
    for (const [path, csv] of Object.entries(last)) {
      const [sheet] = Object.values(read(csv, { type: 'string', raw: true }).Sheets)
      if (sheet) utils.book_append_sheet(sheets, sheet, path.slice(8, -4))
    }
    return write(sheets, { type: 'buffer', bookType: 'xlsx' }) as Buffer
  }
  it.each<[string, () => Files]>([
    [
      'semicolons and UTF-16',
      () => each((csv) => Buffer.from(`\ufeff${csv.replaceAll(',', ';')}`, 'utf16le')),
    ],
    ['tabs', () => each((csv) => csv.replaceAll(',', '\t'))],
    [
      'columns the other way round',
      () => each((csv) => csv.replaceAll(/[^\r\n]+/g, (line) => line.split(',').reverse().join())),
    ],
    ['dates year first', () => each((csv) => csv.replaceAll(/\b(\d\d)\/(\d\d)\/(\d{4})\b/g, '$3-$2-$1'))],
    ['one Excel workbook', () => ({ 'all.xlsx': book() })],
  ])('has the same findings: %s', async (_, files) => {
    expect((await findings(files())).split('\n').length).toBe((await findings(last)).split('\n').length)
  })

  it('twice over is said to be in more than one file', async () => {
    const copies = Object.fromEntries(Object.entries(last).map(([path, csv]) => [`copy/${path}`, csv]))
    const { err } = await checkOf({ ...last, ...copies })
    expect(err).toMatch(/^Note: \d+ tables are in more than one file \(.* if one is a copy, take it out\.$/m)
    const one = await checkOf({ ...last, 'more/episodes.csv': episodes })
    expect(one.err).toContain(
      'Note: Episodes is in more than one file (2024-25/episodes.csv, more/episodes.csv).',
    )
  })

  it('with rows too short, too long and without a child is checked', async () => {
    const rows =
      'H1,01/05/2024\r\nH2,01/05/2024,S,C2,N1,U6,PR1,,,,,,,,,more\r\n,01/05/2024,S,C2,N1,U6,PR1,,,,,\r\n'
    const { code, out } = await checkOf(withEpisodes(`${episodes.trimEnd()}\r\n${rows}`))
    expect(code).toBe(1)
    expect(out).toMatch(/\(none named\) +\d/)
  })

  it('beside what an earlier check wrote is checked alone', async () => {
    const { folder, out: before } = await checkOf(last)
    for (const name of ['checks.xlsx', 'checks.csv', 'checks.txt'])
      expect(await desk.call('check', folder, '--out', `${folder}/${name}`)).toMatchObject({ code: 1 })
    const { out, err } = await desk.call('check', folder)
    expect(out).toBe(before)
    expect(err.match(/^Note: checks\.\w+ was passed over: an earlier check wrote it\.$/gm)).toHaveLength(2)
    expect(await desk.call('check', folder, '--out', `${folder}/checks.csv`)).toMatchObject({ code: 1 })
  })
})

describe('words mistyped', () => {
  const folder = desk.put('plain', last)
  const list = () => desk.put('lists', { 'homes.xlsx': Buffer.from('PK'), 'header.csv': header })
  mkdirSync(desk.at('a folder'))

  it.each<[string[], RegExp]>([
    [[desk.at('nowhere')], /^There is nothing at ".*nowhere"\. Check the spelling\.$/],
    [['--previous', desk.at('nowhere')], /^There is nothing at .*nowhere/],
    [['--previous', folder], /is of 2024-25, as is the one to check\. Name the folder of 2023-24/],
    [['--previous', desk.at('a folder')], /^There is no table of a return in .*named with --previous\. Name/],
    [['--collection', '24-25'], /^--collection 24-25 is not one .* it can be 2022-23, /],
    [['--collection', '__proto__'], /^--collection __proto__ is not one/],
    [
      ['--only', 'foo,__proto__,142'],
      /^There is no check foo, __proto__\. docs\/rules\.md lists every check\.$/,
    ],
    [['--only', ' , '], /^--only needs the codes of checks after it/],
    [['--only', 'SW01aSTG1', '--collection', '2022-23'], /^The collection 2022-23 has no check SW01aSTG1\./],
    [['--format', 'pdf'], /^--format pdf is not one .*table, json, csv, xlsx\.$/],
    [['--format', 'constructor'], /^--format constructor is not one/],
    [['--format', 'xlsx'], /^A workbook needs a place: give one with --out/],
    [
      ['--out', desk.at('a folder')],
      /^--out ".*a folder" is a folder\. Name a file in it, like ".*checks\.xlsx"\.$/,
    ],
    [['--out', `${desk.at('not yet')}/`], /is a folder\. Name a file in it/],
    [['--out', desk.at('checks.pdf')], /does not say which form to write: let it end in \.xlsx/],
    [['--out', `${folder}/2024-25/header.csv`], /is one of the files to read, and would be lost/],
    [
      ['--out', `${folder}/2024-25/header.csv/checks.csv`],
      /^Could not make the folder .*a file, not a folder/,
    ],
    [['--providers'], /^--providers needs Ofsted's list after it/],
    [['--providers', desk.at('nowhere.xlsx')], /^There is nothing at/],
    [['--providers', `${list()}/header.csv`], /^There is no list of providers in what --providers names\./],
    [['--postcodes', desk.at('nowhere.csv')], /there is nothing there\. Check the spelling\.$/],
    [['--colour', 'red'], /^There is no option --colour\./],
  ])('are answered with what to type: %s', async (words, sentence) => {
    const before = readdirSync(desk.at())
    const { code, out, err } = await desk.call('check', folder, ...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(readdirSync(desk.at())).toEqual(before)
  })

  it('are answered when no folder is named', async () => {
    expect(await desk.call('check')).toMatchObject({
      code: 2,
      err: 'Name the folder that holds your returns.',
    })
  })

  it('leave the return as it was', () => {
    expect(readFileSync(`${folder}/2024-25/header.csv`, 'utf8')).toBe(header)
  })
})

describe('rows that are meant to be run', () => {
  const escape = '\u001B[2J\u009B31m\u202E'
  const commands = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/
  const ids = [
    '=HYPERLINK("http://x")',
    '@SUM(1)',
    '+1+1',
    '-2+3',
    '__proto__',
    'constructor',
    `a${escape}`,
    'nl\nNext: x',
    'y'.repeat(50_000),
  ]
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = ids.map((id) => `${quoted(id)},=1+1,S,@x,N1,U6,PR1,,,,,,`)
  const [head = '', ...others] = episodes.trimEnd().split(/\r?\n/)
  const evil = {
    ...last,
    [`${year}episodes.csv`]: [`${head},__proto__,"=cmd|calc"`, ...others, ...rows].join('\n'),
    [`bad${escape}.csv`]: 'CHILD,DECOM,RNE,LS,CIN,PLACE\n1,2,3,4,5,6\n',
  }

  it.each(['table', 'csv', 'json'])('do nothing to a terminal: %s', async (format) => {
    const { code, out, err } = await checkOf(evil, '--format', format)
    expect(code).toBe(1)
    expect(`${out}${err}`).not.toMatch(commands)
    expect(out).not.toMatch(/^Next: x/m)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('do nothing to a spreadsheet', async () => {
    const { folder, out: csv } = await checkOf(evil, '--format', 'csv')
    expect(csv).toContain("'=HYPERLINK")
    expect(csv).not.toMatch(/(^|,)"?[=@+-]/m)
    const out = desk.at('evil.xlsx')
    await desk.call('check', folder, '--out', out)
    const cells = Object.values(read(readFileSync(out), { cellFormula: true }).Sheets).flatMap(
      (sheet: WorkSheet) => Object.values(sheet as Record<string, { f?: string; v?: unknown }>),
    )
    expect(cells.flatMap(({ f }) => f ?? [])).toEqual([])
    expect(cells.map(({ v }) => v)).toContain('=HYPERLINK("http://x")')
    expect(statSync(out).size).toBeLessThan(200_000)
  })

  it('keep what they are in JSON, however it is read', async () => {
    const { out } = await checkOf(evil, '--format', 'json')
    const { findings } = JSON.parse(out) as { findings: { child: string; read: string[] }[] }
    const children = new Set(findings.map(({ child }) => child))
    for (const id of ids) expect(children).toContain(id)
    expect(Math.max(...findings.flatMap(({ read }) => read.map(({ length }) => length)))).toBe(201)
  })

  it('say nothing of a child beside the findings', async () => {
    const secret = 'ZQSECRET'
    const spoilt = each((csv) =>
      csv.replaceAll(/[^,\r\n]+/g, (cell, at: number) => (at < csv.indexOf('\n') ? cell : secret)),
    )
    const out = desk.at('secret.csv')
    const { out: said, err } = await checkOf(spoilt, '--collection', '2024-25', '--out', out)
    expect(existsSync(out)).toBe(true)
    expect(`${said}${err}`).not.toContain(secret)
    expect((await checkOf(spoilt)).err).not.toContain(secret)
  })
})
