import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { write } from '@e965/xlsx'
import { afterAll, expect, test } from 'vitest'
import { benchmarksFor } from '../../core/benchmarks/compare.ts'
import { neighboursOf } from '../../core/benchmarks/neighbours.ts'
import { publishedSeries } from '../../core/benchmarks/published-series.ts'
import { readStatistics } from './read-statistics.ts'

const made: string[] = []
afterAll(() => Promise.all(made.map((dir) => rm(dir, { recursive: true, force: true }))))

async function folder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'hearth-statistics-'))
  made.push(dir)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true })
    await writeFile(join(dir, name), content)
  }
  return dir
}

const columns =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code'
const country = (period: string) => `${period},Reporting year,National,E92000001,England,,,,,`
const town = (period: string, number: string, name: string, code = `E06000${number}`) =>
  `${period},Reporting year,Local authority,E92000001,England,E12000099,North Sea,${number},${name},${code}`

const total = 'Total children'
const moved = 'With 3 or more placements during the year'
const stability = [
  `${columns},cla_group,placement_stability,children_count,children_percent`,
  `${country('2025')},CLA on 31 March,${total},81770,100`,
  `${country('2025')},CLA on 31 March,${moved},8500,10`,
  `${town('2025', '101', '"Upper, Lower and Middle Town"')},CLA on 31 March,${total},437,100`,
  `${town('2025', '101', '"Upper, Lower and Middle Town"')},CLA on 31 March,${moved},48,11`,
  `${town('2025', '102', 'Seaside')},CLA on 31 March,${total},90,100`,
  `${town('2025', '102', 'Seaside')},CLA on 31 March,${moved},c,c`,
].join('\n')

const own = async (files: Readonly<Record<string, string | Buffer>>) => {
  const tables = await readStatistics(await folder(files))
  return benchmarksFor('placement-3plus', 'E06000101', tables).find(
    (b) => b.comparator === 'authority-published',
  )
}

const asRead = {
  name: 'Upper, Lower and Middle Town (published)',
  value: 11,
  numerator: 48,
  denominator: 437,
}

test('a file is known by its columns, whatever it is called', async () => {
  expect(await own({ 'download (3).csv': stability })).toMatchObject(asRead)
})

test('files in folders inside the folder are read too', async () => {
  expect(await own({ 'data/2025/x.csv': stability })).toMatchObject(asRead)
})

test('a byte-order mark, Windows line ends, capitals and UTF-16 make no difference', async () => {
  const [headings = '', ...rows] = stability.split('\n')
  const windows = `\uFEFF${[headings.toUpperCase(), ...rows].join('\r\n')}\r\n`
  expect(await own({ 'a.csv': windows })).toMatchObject(asRead)
  expect(await own({ 'a.csv': Buffer.from(windows, 'utf16le') })).toMatchObject(asRead)
})

test('the order of columns makes no difference', async () => {
  const turned = stability.split('\n').map((line) => {
    const cells = line.match(/"[^"]*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? []
    return cells.toReversed().join(',')
  })
  expect(await own({ 'a.csv': turned.join('\n') })).toMatchObject(asRead)
})

test('symbols are kept in place of values', async () => {
  const tables = await readStatistics(await folder({ 'a.csv': stability }))
  expect(publishedSeries('placement-3plus', 'E06000102', tables)[0]).toMatchObject({
    period: '2025',
    symbol: 'c',
  })
  expect(publishedSeries('placement-3plus', 'E06000102', tables)[0]).not.toHaveProperty('value')
})

test('a later release supersedes an earlier one, and the columns’ older names are read', async () => {
  const older = [
    `${columns},cla_group,placement_stability,number,percentage`,
    `${country('2024')},CLA on 31 March,${moved},8010,9`,
    `${town('2024', '101', 'Town')},CLA on 31 March,${moved},51,11`,
  ].join('\n')
  const newer = `${stability}\n${town('2024', '101', 'Town')},CLA on 31 March,${moved},54,12`
  const tables = await readStatistics(await folder({ 'b-2024.csv': older, 'a-2025.csv': newer }))
  const points = publishedSeries('placement-3plus', 'E06000101', tables)
  expect(points.map((p) => [p.period, p.value])).toEqual([
    ['2024', 12],
    ['2025', 11],
  ])
  expect(publishedSeries('placement-3plus', 'E92000001', tables)[0]?.value).toBe(9)
})

test('files that are none of those known are named and stop nothing', async () => {
  const dir = await folder({
    'a.csv': stability,
    'notes.docx': 'words',
    'other.csv': 'colour,shape\nred,round\n',
    'empty.csv': '',
    'broken.ods': Buffer.from('PK\u0003\u0004 not a workbook'),
  })
  const { files } = await readStatistics(dir)
  expect(files.filter((f) => f.kind === undefined).map((f) => f.file)).toEqual([
    'broken.ods',
    'empty.csv',
    'notes.docx',
    'other.csv',
  ])
  expect(files.find((f) => f.file === 'broken.ods')?.problem).toBeTruthy()
  expect(files.find((f) => f.file === 'a.csv')?.kind).toBe('placement-stability')
})

const estimates = [
  `${columns},age_group,population_estimate`,
  `${town('2022', '933', 'Summerland', 'E10000027')},Children aged 0 to 17 years,110796`,
  `${town('2023', '933', 'Summerland', 'E06000066')},Children aged 0 to 17 years,112324`,
  `${town('2022', '909', 'Lakeland', 'E10000006')},Children aged 0 to 17 years,90547`,
  `${town('2023', '942', 'New Lakeland', 'E06000063')},Children aged 0 to 17 years,x`,
].join('\n')

test('an authority whose code changed is one authority; one that was split is another', async () => {
  const { authorities, population } = await readStatistics(await folder({ 'ons.csv': estimates }))
  expect(
    authorities.map(({ code, formerCodes, firstYear, lastYear }) => [code, formerCodes, firstYear, lastYear]),
  ).toEqual([
    ['E06000063', [], 2023, undefined],
    ['E06000066', ['E10000027'], undefined, undefined],
    ['E10000006', [], undefined, 2022],
  ])
  expect(population).toEqual({ E06000066: { 2022: 110796, 2023: 112324 }, E10000006: { 2022: 90547 } })
})

test('neighbours are listed by today’s codes, found by the old numbers', async () => {
  const ranks = (prefix: string) => Array.from({ length: 10 }, (_, i) => `${prefix}${i + 1},SNP`).join(',')
  const blanks = ',,,,,,,,,,,,,,,,,'
  const tables = await readStatistics(
    await folder({
      'ons.csv': estimates,
      'new.csv': `old_la_code,la_name,${ranks('SN_')}\n933,Summerland,909,Close,942,Close,${blanks}\n`,
      'old.csv': `\uFEFFLA num,LA Name,LA number,GOInd,GOReg,${ranks('SN')}\n942,New Lakeland,942,1,N,933,Very Close,${blanks}\n,,,,,\n,Old SNs:,,,\n`,
    }),
  )
  expect(neighboursOf('E06000066', 2025, tables)).toEqual({
    modelYear: 2025,
    members: ['E10000006', 'E06000063'],
  })
  expect(neighboursOf('E06000063', 2024, tables)).toEqual({ modelYear: 2021, members: ['E06000066'] })
})

test('districts are listed under their county; authorities of one tier are not', async () => {
  const lookup =
    'LTLA23CD,LTLA23NM,LTLA23NMW,UTLA23CD,UTLA23NM\nE07000001,A,,E10000001,B\nE06000001,C,,E06000001,C\n'
  const { districts } = await readStatistics(await folder({ 'lookup.csv': lookup }))
  expect(districts).toEqual({ E07000001: 'E10000001' })
})

const judged = [
  'Web link',
  'Local authority area code',
  'Local authority name',
  'Inspection date',
  'Overall effectiveness',
]

function workbook(type: 'ods' | 'xlsx'): Buffer {
  const date = { t: 'd' as const, v: new Date(Date.UTC(2024, 6, 1)), z: 'dd/mm/yyyy' }
  const text = (v: string) => ({ t: 's' as const, v })
  const sheet = {
    '!ref': 'A1:E5',
    '!data': [
      [text('Judgements')],
      [text('A note.')],
      judged.map(text),
      [text('x'), text('E10000027'), text('Summerland'), date, text('Requires improvement to be good')],
      [text('x'), text('E06000101'), text('Town'), date, text('Outstanding')],
    ],
  }
  return write(
    { SheetNames: ['In one sheet'], Sheets: { 'In one sheet': sheet } },
    { type: 'buffer', bookType: type },
  ) as Buffer
}

test.each(['ods', 'xlsx'] as const)('Ofsted’s judgements are read from its %s', async (type) => {
  const { inspections } = await readStatistics(
    await folder({ 'ons.csv': estimates, [`outcomes.${type}`]: workbook(type) }),
  )
  expect(inspections).toEqual([
    { area: 'E06000066', on: '2024-07-01', judgement: 'Requires improvement' },
    { area: 'E06000101', on: '2024-07-01', judgement: 'Outstanding' },
  ])
})

test('Ofsted’s judgements are read from CSV', async () => {
  const csv = `${judged.join(',')}\nx,E06000101,Town,01/07/2024,Good\nx,E06000102,Town,,Good\nx,E06000103,Town,01/07/2024,\n`
  const { inspections } = await readStatistics(await folder({ 'outcomes.csv': csv }))
  expect(inspections).toEqual([{ area: 'E06000101', on: '2024-07-01', judgement: 'Good' }])
})

test('what was read is kept, used again while the files are the same, and made again when they are not', async () => {
  const dir = await folder({ 'a.csv': stability })
  const cache = join(await folder({}), 'kept')
  const first = await readStatistics(dir, { cache })
  const [kept = ''] = await readdir(cache)
  const marked = JSON.stringify({ version: 2, tables: { ...first, districts: { fromTheCache: 'yes' } } })
  await writeFile(join(cache, kept), marked)
  expect((await readStatistics(dir, { cache })).districts).toEqual({ fromTheCache: 'yes' })
  await utimes(join(dir, 'a.csv'), 1, 1)
  expect(await readStatistics(dir, { cache })).toEqual(first)
  expect(await readdir(cache)).toHaveLength(1)
})

test('a spoiled copy is made again', async () => {
  const dir = await folder({ 'a.csv': stability })
  const cache = join(await folder({}), 'kept')
  const first = await readStatistics(dir, { cache })
  const [kept = ''] = await readdir(cache)
  await writeFile(join(cache, kept), '{"series":')
  expect(await readStatistics(dir, { cache })).toEqual(first)
})

test('a folder that cannot be written to costs the copy, not the run', async () => {
  const dir = await folder({ 'a.csv': stability, taken: 'a file, not a folder' })
  const tables = await readStatistics(dir, { cache: join(dir, 'taken') })
  expect(Object.keys(tables.series)).toContain('placement-3plus')
})

test('a folder that is not there is an error', async () => {
  await expect(readStatistics(join(tmpdir(), 'no-such-folder-of-statistics'))).rejects.toThrow()
})
