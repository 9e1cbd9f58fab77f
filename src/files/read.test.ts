import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readInputs, type InputFile } from './read.ts'

const csv = 'CHILD,DOB\n1,01/02/2010\n'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function put(name: string, content: string | Uint8Array = csv): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

const filesIn = async (...paths: string[]) => (await readInputs(paths.length > 0 ? paths : [folder])).files
const names = (files: readonly InputFile[]) => files.map(({ path }) => path)
const faultOf = async (name: string, content: string | Uint8Array) =>
  (await filesIn(put(name, content)))[0]?.fault

describe('the files of a council', () => {
  it('are found in folders inside folders, in the order of their names on every machine', async () => {
    for (const name of ['b.csv', 'B.csv', '2019/é.csv', '2018/x.csv', '2018/a/z.csv', 'a.csv']) put(name)
    expect(names(await filesIn())).toEqual([
      '2018/a/z.csv',
      '2018/x.csv',
      '2019/é.csv',
      'B.csv',
      'a.csv',
      'b.csv',
    ])
  })

  it('are named with the folder they were given in when there is more than one, and read once', async () => {
    put('2018/a.csv')
    put('2019/a.csv')
    const found = await filesIn(join(folder, '2019'), join(folder, '2018'), join(folder, '2019/a.csv'))
    expect(names(found)).toEqual(['2019/a.csv', '2018/a.csv'])
  })

  it('carry their size, their fingerprint, their encoding and the grids in them', async () => {
    put('a.csv')
    expect(await filesIn()).toEqual([
      {
        path: 'a.csv',
        bytes: 23,
        sha256: '486bb82a381b5c81a9bf337e3e3ab1911eda120b5e65e85f37f073b6fc332fee',
        encoding: 'UTF-8',
        grids: [
          { file: 'a.csv', headings: ['CHILD', 'DOB'], rows: [{ line: 2, cells: ['1', '01/02/2010'] }] },
        ],
      },
    ])
  })

  it('are not hidden files, locks of open workbooks, or what an earlier run wrote', async () => {
    for (const name of [
      '.x.csv',
      '.git/a.csv',
      '~$a.xlsx',
      'Thumbs.db',
      'dataset.csv',
      'dataset.pdf',
      'a.csv',
    ])
      put(name)
    put('dataset.json', '{ "schema": "hearth-dataset/1" }')
    expect(names(await filesIn())).toEqual(['a.csv'])
  })

  it('may be named as ours are', async () => {
    put('dataset.csv')
    expect(names(await filesIn())).toEqual(['dataset.csv'])
  })

  it('are what their bytes say, whatever they are called', async () => {
    const sheet = utils.book_new()
    utils.book_append_sheet(sheet, utils.aoa_to_sheet([['CHILD'], ['1']]), 'Header')
    const bytes = new Uint8Array(write(sheet, { bookType: 'xlsx', type: 'array' }) as ArrayBuffer)
    expect((await filesIn(put('a.csv', bytes)))[0]?.grids[0]?.headings).toEqual(['CHILD'])
    const xml = '<E><CHILD><HEADER><CHILDID>1</CHILDID></HEADER></CHILD></E>'
    expect((await filesIn(put('b.txt', xml)))[0]?.grids).toHaveLength(10)
    expect((await filesIn(put('c.xls', csv)))[0]?.grids).toHaveLength(1)
  })

  it('that are links are named and not followed, even when they go round in a circle', async () => {
    put('a.csv')
    symlinkSync(folder, join(folder, 'round'))
    symlinkSync('/etc/hostname', join(folder, 'out.csv'))
    const [file, out, round] = await filesIn()
    expect(file?.grids).toHaveLength(1)
    expect([out?.fault, round?.fault]).toEqual([
      expect.stringContaining('link'),
      expect.stringContaining('link'),
    ])
  })

  it('may be in a folder that is itself given as a link', async () => {
    put('real/a.csv')
    symlinkSync(join(folder, 'real'), join(folder, 'link'))
    expect(names(await filesIn(join(folder, 'link')))).toEqual(['a.csv'])
  })
})

describe('a file that cannot be read', () => {
  it('is named with what it is and what to do', async () => {
    expect(await faultOf('a', '%PDF-1.7 x')).toMatch(/^This is a PDF\. Save .* as CSV/)
    expect(await faultOf('a', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))).toMatch(/^This is a picture/)
    expect(await faultOf('a', Buffer.from('\x1f\x8b\x08\0\0', 'latin1'))).toMatch(
      /^This is a compressed archive/,
    )
    expect(await faultOf('a', '{"a":1}')).toMatch(/JSON/)
    expect(await faultOf('a.xls', '<html><table><tr><td>CHILD')).toMatch(/web page/)
    expect(await faultOf('a', '')).toMatch(/empty/)
    expect(await faultOf('a', ' \n \n')).toMatch(/blank lines/)
    expect(await faultOf('a', 'A,B\n1,"2\n3,4')).toMatch(/line 2/)
    expect(await faultOf('a', 'PK\x03\x04 cut short')).toMatch(/zip file that is damaged/)
  })

  it('may be a workbook with a password', async () => {
    const head = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')
    expect(
      await faultOf('a.xlsx', Buffer.concat([head, Buffer.from('EncryptedPackage', 'utf16le')])),
    ).toMatch(/password/)
  })

  it('may be far too large, and is then not opened', async () => {
    truncateSync(put('a.csv'), 1024 ** 3 + 1)
    const [file] = await filesIn()
    expect(file).toMatchObject({ bytes: 1024 ** 3 + 1, sha256: undefined, grids: [] })
    expect(file?.fault).toMatch(/larger than/)
  })

  it.skipIf(process.platform === 'win32')('may be no file at all, and is not waited for', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect((await filesIn())[0]?.fault).toMatch(/neither a file nor a folder/)
    expect((await filesIn(join(folder, 'pipe')))[0]?.fault).toMatch(/neither a file nor a folder/)
  })

  it('may not be there, or be an empty folder', async () => {
    expect((await filesIn(join(folder, 'nowhere')))[0]?.fault).toMatch(/nowhere: there is nothing there/)
    expect((await filesIn())[0]?.fault).toMatch(/no file in this folder/)
    expect((await filesIn(join(put('a.csv'), 'b')))[0]?.fault).toMatch(/is a file, not a folder/)
  })
})

const samples = join(import.meta.dirname, '../../../shared/samples/ssda903')

const describeReal = existsSync(samples) ? describe : () => undefined
describeReal('the sample returns that stand beside the checkout', () => {
  it('give a row for every line of CSV and every element of XML', async () => {
    const files = await filesIn(join(samples, 'validator-2018'))
    expect(files.filter(({ fault }) => fault !== undefined)).toEqual([])
    const xml = readFileSync(join(samples, 'validator-2018/fake_903.xml'), 'utf8')
    const elements = (tag: string) => xml.split(`<${tag}>`).length - 1
    const xmlGrids = files.find(({ path }) => path === 'fake_903.xml')?.grids ?? []
    const rows = (column: string) => xmlGrids.find(({ headings }) => headings.includes(column))?.rows.length
    expect(rows('ETHNIC')).toBe(elements('CHILD'))
    expect(rows('DECOM')).toBe(elements('EPISODE'))
    expect(rows('REVIEW')).toBe(elements('AREVIEW'))
    expect(rows('DUC')).toBe(elements('DUC'))
    expect(rows('MIS_START')).toBe(elements('AMISSING'))
    expect(rows('ACTIV')).toBe(elements('IN_TOUCH'))
    expect(rows('DATE_INT')).toBe(elements('DATE_INT'))
    expect(rows('DATE_PLACED')).toBe(elements('AD_PLACED'))
    expect(rows('PREV_PERM')).toBe(elements('PERMANENCE'))
    expect(rows('SDQ_SCORE')).toBe(elements('OC2'))
    const episodes = files.find(({ path }) => path === 'episodes.csv')?.grids[0]
    expect(episodes?.rows.at(-1)?.line).toBe(5051)
  })
})
