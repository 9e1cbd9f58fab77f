import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { utils, read as readBook, write as writeBook } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'
import { breaches } from '../../test/contract.ts'

const desk = aDesk()
const returns = someReturns(20)
const last = Object.fromEntries(Object.entries(returns).filter(([path]) => path.startsWith('2024-25')))
const [episodes = '', header = ''] = [last['2024-25/episodes.csv'], last['2024-25/header.csv']]
const withHeader = (text: string) => ({ ...last, '2024-25/header.csv': text })
const withEpisodes = (text: string) => ({ ...last, '2024-25/episodes.csv': text })
const each = (change: (csv: string) => string | Uint8Array) =>
  Object.fromEntries(Object.entries(last).map(([path, csv]) => [path, change(csv)]))

beforeAll(() => {
  desk.put('returns', returns)
})
afterAll(() => {
  desk.clear()
})

const halfADirectory = gzipSync(
  `pcd,oseast1m,osnrth1m,laua\n${Array.from({ length: 999 }, (_, i) => `ZA1 ${String(i)},${String(i * 7919)},1,E\n`).join('')}`,
).subarray(0, 3000)

/** Two months are drawn sooner than thirteen. */
const quick = [...ofHearthshire(), '--months', '2']

let cases = 0
type Files = Readonly<Record<string, string | Uint8Array>>

/** A report on these files, and what came of it. */
async function reportOn(files: Files, ...options: string[]) {
  const name = `case-${String(++cases)}`
  const out = desk.at(`${name}-out`)
  const called = await desk.callQuick('report', desk.put(name, files), ...quick, '--out', out, ...options)
  expect(`${called.out}${called.err}`).not.toMatch(/ at .*:\d+|undefined|NaN|fault of its own/)
  const list = existsSync(`${out}/rows-listed.csv`) ? readFileSync(`${out}/rows-listed.csv`, 'utf8') : ''
  if (called.code === 2) expect(existsSync(out)).toBe(false)
  else expect(breaches(JSON.parse(readFileSync(`${out}/dataset.json`, 'utf8')))).toEqual([])
  return { ...called, list, out: called.out.replaceAll(desk.at(), '') }
}

const figuresOf = (name: string): unknown =>
  (JSON.parse(readFileSync(desk.at(name, 'dataset.json'), 'utf8')) as { indicators: unknown }).indicators

describe('files that hold no return', () => {
  it.each<[string, Files, RegExp]>([
    ['an empty folder', {}, /There is no file in this folder to read\./],
    ['a PDF', { 'a.pdf': '%PDF-1.7' }, /a\.pdf: This is a PDF\. Save the table in it as CSV/],
    ['a photo', { 'b.jpg': Buffer.from('ffd8ffe0', 'hex') }, /b\.jpg: This is a picture/],
    ['a file of nothing', { 'a.csv': '' }, /a\.csv: This file is empty\. Export it again\./],
    ['blank lines', { 'a.csv': '\r\n\r\n' }, /nothing in this file but blank lines/],
    ['a letter', { 'a.csv': 'Dear all,\nthe return is late' }, /no heading of a table/],
    [
      'a table with columns missing',
      { 'e.csv': 'CHILD,DECOM,RNE,LS\n1,01/04/2024,S,C2\n' },
      /e\.csv: It looks most like Episodes, but the columns CIN, PLACE, .* are missing\./,
    ],
    [
      'tables of headings only',
      each((csv) => csv.slice(0, csv.indexOf('\n'))),
      /hold no row that can be used/,
    ],
    ['a header alone', { 'header.csv': header }, /This is Header, but without its episodes nothing tells/],
    ['XML cut short', { 'a.xml': '<EXPSSDA903><CHILD>' }, /a\.xml: The XML is broken at line 1/],
  ])('are refused: %s', async (_, files, sentence) => {
    const { code, out, err } = await reportOn(files)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(err).toMatch(/^The(re| tables)/)
  })

  it('of which there are hundreds are not all named', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${String(i)}.csv`, 'x\n1\n']))
    const { code, err } = await reportOn(many)
    expect(code).toBe(2)
    expect(err.split('\n').length).toBeLessThan(25)
    expect(err).toMatch(/and 280 more files\.$/)
  })
})

describe('a return as offices keep them', () => {
  const plain = async () => {
    const name = 'plain-out'
    if (!existsSync(desk.at(name)))
      await desk.callQuick('report', desk.put('plain', last), ...quick, '--out', desk.at(name))
    return figuresOf(name)
  }
  const book = () => {
    const sheets = utils.book_new()
    for (const [path, csv] of Object.entries(last)) {
      const [sheet] = Object.values(readBook(csv, { type: 'string', raw: true }).Sheets)
      if (sheet) utils.book_append_sheet(sheets, sheet, path.slice(8, -4))
    }
    return writeBook(sheets, { type: 'buffer', bookType: 'xlsx' }) as Buffer
  }

  it.each<[string, () => Files]>([
    [
      'semicolons and UTF-16',
      () => each((csv) => Buffer.from(`\ufeff${csv.replaceAll(',', ';')}`, 'utf16le')),
    ],
    ['old Mac line ends and a mark', () => each((csv) => `\ufeff${csv.replaceAll(/\r?\n/g, '\r')}`)],
    [
      'small letters and spaces in headings',
      () => each((csv) => csv.replace(/^.*/, (line) => ` ${line.toLowerCase()} `)),
    ],
    ['every value in quotation marks', () => each((csv) => csv.replaceAll(/[^,\r\n]+/g, '"$&"'))],
    ['one Excel workbook', () => ({ '2024-25 all.xlsx': book() })],
    [
      'the same files twice',
      () => ({ ...last, ...Object.fromEntries(Object.entries(last).map(([p, c]) => [`copy/${p}`, c])) }),
    ],
  ])('says the same: %s', async (_, files) => {
    const expected = await plain()
    const { code } = await reportOn(files())
    expect(code).toBe(0)
    expect(figuresOf(`case-${String(cases)}-out`)).toEqual(expected)
  })

  it('given twice is said to be', async () => {
    const { out } = await reportOn({ ...last, 'again/episodes.csv': episodes })
    expect(out).toContain(
      'Note: 2024/25 has more than one file of episodes (2024-25/episodes.csv, again/episodes.csv)',
    )
    expect(out).toContain(
      'Note: These files are copies, byte for byte: again/episodes.csv of 2024-25/episodes.csv.',
    )
  })

  it('without its header is used, and what is missing is said', async () => {
    const rest = Object.fromEntries(Object.entries(last).filter(([path]) => !path.endsWith('header.csv')))
    const { code, out } = await reportOn(rest)
    expect(code).toBe(0)
    expect(out).toContain('Note: The return for 2024/25 came without Header.')
  })

  it('beside files that are none is used, and they are named', async () => {
    const { code, out } = await reportOn({
      ...last,
      'notes.csv': 'Hello\n',
      'empty.csv': '',
      'photo.png': '\x89PNG',
    })
    expect(code).toBe(1)
    expect(out.match(/^Not used: .*/gm)).toHaveLength(3)
  })

  it('with 190 columns too many names a few of them', async () => {
    const wide = episodes
      .trimEnd()
      .split(/\r?\n/)
      .map(
        (line, i) =>
          `${line},${Array.from({ length: 190 }, (_, k) => (i === 0 ? `MORE${String(k)}` : 'v')).join()}`,
      )
    const { code, out } = await reportOn(withEpisodes(wide.join('\n')))
    expect(code).toBe(0)
    expect(out).toMatch(
      /Note: Episodes has no column MORE0, .* and 182 more\. Not used \(2024-25\/episodes\.csv\)\./,
    )
  })
})

describe('rows that cannot be used', () => {
  const listed = (list: string) => list.trimEnd().split('\r\n').slice(1)

  it.each([
    ['10,000 commas and a word', `H1${','.repeat(10_000)}word`, 'whole row'],
    ['a year nobody lives in', 'H1,01/01/1850,S,C2,N1,U6,PR1,,,,,,', 'DECOM'],
    ['a year to come', 'H1,01/01/2999,S,C2,N1,U6,PR1,,,,,,', 'DECOM'],
    ['no child', ',01/05/2024,S,C2,N1,U6,PR1,,,,,,', 'CHILD'],
    ['a day there is not', 'H1,31/02/2024,S,C2,N1,U6,PR1,,,,,,', 'DECOM'],
    ['an end before the beginning', 'H1,02/05/2024,S,C2,N1,U6,PR1,01/05/2024,X1,,,,', 'DEC'],
  ])('are listed with where they stand and what to do: %s', async (_, row, column) => {
    const { code, out, list } = await reportOn(withEpisodes(`${episodes.trimEnd()}\r\n${row}\r\n`))
    const [line = ''] = listed(list)
    expect(code).toBe(1)
    expect(out).toMatch(/left out and listed: 1\.\n((May move|Note:) .*\n)*1 thing to put right is in/)
    expect(line.split(',').slice(0, 3)).toEqual([
      '2024-25/episodes.csv',
      String(episodes.trimEnd().split(/\r?\n/).length + 1),
      column,
    ])
    expect(line).toMatch(/(\.|\."),left out$/)
  })

  it('by the thousand are one line on the terminal, and all in the list', async () => {
    const bad = 'H1,31/02/2024,S,C2,N1,U6,PR1,,,,,,\r\n'.repeat(3000)
    const { out, list } = await reportOn(withEpisodes(`${episodes.trimEnd()}\r\n${bad}`))
    expect(out).toContain('3,000 things to put right are in')
    expect(out.split('\n').length).toBeLessThan(16)
    expect(listed(list)).toHaveLength(3000)
  })

  it('have no part in telling which year a file is of', async () => {
    const row = 'H1,01/01/2999,S,C2,N1,U6,PR1,,,,,,\r\n'
    const { out } = await reportOn({
      'episodes.csv': `${episodes.slice(0, 2000).replace(/[^\n]*$/, '')}${row}`,
    })
    expect(out).toContain('The return for 2024/25 came without')
  })

  it.each(['__proto__', 'constructor', 'toString', '"a ""quoted"", id"', "=cmd|' /C calc'!A0"])(
    'do not come of an odd child id: %s',
    async (id) => {
      const { code, out } = await reportOn(
        withHeader(`${header.trimEnd()}\r\n${id},M,01/01/2015,WBRI,,,\r\n`),
      )
      expect(code).toBe(0)
      expect(out).not.toContain('Not used')
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )
})

describe('words mistyped', () => {
  const call = (...words: string[]) => desk.call(...words)
  const given = (...words: string[]) => call('report', desk.at('returns'), ...ofHearthshire(), ...words)

  it.each([
    [['--as-at', '2025-02-30'], /^--as-at 2025-02-30 is not a date/],
    [['--as-at', 'yesterday'], /^--as-at yesterday is not a date .* Write it like 2025-03-31\.$/],
    [['--as-at', '31/03/25'], /is not a date/],
    [['--as-at', '2999-01-01'], /is not a date from 2000 to 2099/],
    [['--as-at', '0001-01-01'], /is not a date from 2000 to 2099/],
    [['--as-at', ''], /^Give a date with --as-at/],
    [['--authority', 'Dorset Council'], /is not a council's code\. Dorset is E06000059\.$/],
    [['--authority', 'bristol'], /Bristol, City of is E06000023\.$/],
    [['--authority', '838'], /Dorset is E06000059\.$/],
    [['--authority', 'E07000001'], /A code is E06, E08, E09 or E10 and six digits/],
    [['--authority', 'council'], /A code is E06, E08, E09 or E10 and six digits/],
    [['--colour', 'red'], /^There is no option --colour\. It can be --as-at, /],
    [['-o', 'x'], /^There is no option -o\./],
    [['--months', '0'], /^--months 0 is not a whole number from 1 to 60\.$/],
    [['--months', '1e1'], /is not a whole number/],
    [['--months'], /^--months needs a value after it\./],
    [['--out', '--months', '3'], /^--out needs a value after it\./],
    [['--name', 'x'.repeat(101)], /^--name cannot be printed on a cover\./],
    [['--name', 'a\nb'], /^--name cannot be printed on a cover\./],
    [
      ['--statistics', '/nowhere at all'],
      /^Could not read the folder of statistics \/nowhere at all\. Check the spelling/,
    ],
    [
      ['--postcodes', '/nowhere.csv'],
      /^Could not read \/nowhere\.csv: there is nothing there\. Check the spelling\.$/,
    ],
  ])('are answered with what to type: %s', async (words, sentence) => {
    const { code, out, err } = await given(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })

  it.each<[string[], RegExp]>([
    [['reprot'], /^There is no command reprot\. hearth --help lists them\.$/],
    [['report'], /^Name the folder that holds your returns\.$/],
    [['children'], /^Name an indicator first/],
    [['sample'], /^Say where to write the sample with --out/],
    [['sample', 'extra', '--out', 'x'], /^extra is not understood here/],
    [['sample', '--out', 'x', '--children', '-1'], /^--children -1 is not a whole number/],
    [
      ['sample', '--out', 'x', '--first-year', '2025'],
      /^--first-year 2025 is not a collection year .* Write it like/,
    ],
    [
      ['sample', '--out', 'x', '--first-year', '2024-25', '--last-year', '2021-22'],
      /^--first-year comes after/,
    ],
    [['indicators', 'x'], /^x is not understood here/],
    [['indicators', '--json=yes'], /^--json takes no value/],
    [['reference', 'postcodes'], /^Write: hearth reference postcodes FILE/],
    [['reference', 'postcodes', 'a', 'b'], /^b is not understood here/],
  ])('are answered for every command: %s', async (words, sentence) => {
    const { code, out, err } = await call(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })

  it('leave a folder without statistics unused', async () => {
    const { code, err } = await given('--statistics', desk.at('returns'))
    expect(code).toBe(2)
    expect(err).toMatch(
      /^There are no published statistics that Hearth knows in .* leave --statistics out\.$/,
    )
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a zip', 'PK\x03\x04', /^This is a zip file\. Unpack it/],
    ['a PDF', '%PDF-1.4\n', /^This is not a postcode directory/],
    ['nothing', '', /^This is not a postcode directory/],
    ['headings', 'pcd,oseast1m,osnrth1m,laua\n', /holds no postcode with a grid reference/],
    ['rubbish, gzipped', gzipSync('x\n1\n'), /^This is not a postcode directory/],
    ['half a gzip', halfADirectory, /it is cut short\. Copy or download it again\.$/],
  ])('leave a postcode directory unused that holds %s', async (_, content, sentence) => {
    const file = `${desk.put('directories', { 'file.csv': content })}/file.csv`
    for (const called of [await given('--postcodes', file), await call('reference', 'postcodes', file)]) {
      expect([called.code, called.out]).toEqual([2, ''])
      expect(called.err).toMatch(sentence)
    }
    expect(existsSync(desk.at('.hearth', 'postcodes.index'))).toBe(false)
  })

  it('leave a folder unused that stands for a postcode directory', async () => {
    expect((await given('--postcodes', desk.at('returns'))).err).toMatch(/is a folder\. Name the CSV file/)
  })
})
