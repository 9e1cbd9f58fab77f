import { utils, write } from '@e965/xlsx'
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { aListed, listHeadings, loadedView, type ListCells } from '../../test/annex-a.ts'
import { aDesk, ofHearthshire } from '../../test/cli.ts'
import { inMonth, rowsAt } from '../../test/measured.ts'
import { readInputs } from './read.ts'

const desk = aDesk()
afterAll(() => {
  desk.clear()
})

const serial = 43_862 // 1 February 2020
const shown = (cell: string | number) => (cell === '#N/A' ? { t: 'e', v: 42 } : cell)

/** A workbook as Ofsted's template has it: a title above the headings, dates as serials, a total below. */
function workbook(rows: readonly ListCells[], bookType: 'xlsx' | 'ods' | 'biff8' = 'xlsx'): Uint8Array {
  const headings = listHeadings[8]
  const children = utils.aoa_to_sheet([
    ['List 8: Looked after children'],
    [],
    [...headings],
    ...rows.map((row) => headings.map((heading) => shown(heading === 'Age' ? 8.25 : (row[heading] ?? '')))),
  ])
  const others = utils.aoa_to_sheet([
    ['Child Unique ID', 'Date of Contact'],
    ['X1', serial],
    ['X2', serial],
  ])
  const book = utils.book_new()
  utils.book_append_sheet(book, others, 'List 1')
  utils.book_append_sheet(book, children, 'CLA')
  return new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer)
}

const moved = {
  'Start Date of Most Recent Placement': '20/08/2020',
  'Placement Type': "k) K2: Children's home",
}
const placed = {
  'Start date of current legal status': '10/09/2020',
  "Child's Legal Status": 'E1: Placement order',
}
const months = {
  '2020-07 Annex A/Annex_A.xlsx': workbook([
    aListed('A', { 'Date of Last Dental Check': '#N/A' }),
    aListed('B'),
  ]),
  '2020-08 Annex A/Annex_A.xls': workbook(
    [aListed('A', moved), aListed('B'), aListed('C', { 'Date Started to be Looked After': '12/08/2020' })],
    'biff8',
  ),
  '2020-09 Annex A/Annex_A.ods': workbook(
    [
      aListed('A', { ...moved, ...placed }),
      aListed('B', {
        'Date Ceased to be Looked After': '05/09/2020',
        'Reason Ceased to be Looked After': 'E4A',
      }),
      aListed('C', { 'Date Started to be Looked After': '12/08/2020' }),
    ],
    'ods',
  ),
}

describe('a folder of monthly Annex A workbooks', () => {
  it('gives a series: children in care, legal status, placements', async () => {
    const { files } = await readInputs([desk.put('months', months)])
    const { view, loaded } = loadedView(
      files.flatMap(({ grids }) => grids),
      '2020-09-30',
    )
    expect(loaded.faults).toEqual([])
    const ends = ['30/06/2020', '31/07/2020', '31/08/2020', '30/09/2020']
    expect(ends.map((end) => inMonth('cic-count', end, view))).toEqual(['not-collected', '2', '3', '2'])
    expect(ends.slice(1).map((end) => rowsAt('cic-legal-status', end, view))).toEqual([
      { 'full-care-order': 2 },
      { 'full-care-order': 3 },
      { 'full-care-order': 1, 'placement-order': 1 },
    ])
    expect(ends.slice(1).map((end) => inMonth('placement-foster', end, view))).toEqual([
      '2 of 2',
      '2 of 3',
      '1 of 2',
    ])
  })

  it('accounts for every row: used, or listed', async () => {
    const { files } = await readInputs([desk.put('rows', months)])
    const { loaded } = loadedView(
      files.flatMap(({ grids }) => grids),
      '2020-09-30',
    )
    expect(loaded.accounts.map(({ kind, used }) => [kind, used])).toEqual([
      ['annex-a/list-1', 0],
      ['annex-a/list-8', 2],
      ['annex-a/list-1', 0],
      ['annex-a/list-8', 3],
      ['annex-a/list-1', 0],
      ['annex-a/list-8', 3],
    ])
    for (const { rowsIn, used, listed } of loaded.accounts)
      expect(used + listed.reduce((sum, { rows = 1 }) => sum + rows, 0)).toBe(rowsIn)
    const noted = loaded.accounts.flatMap((account) => account.noted)
    expect(noted.map(({ column, read }) => [column, read])).toContainEqual([
      'Date of Last Dental Check',
      '#N/A',
    ])
  })

  it('that names no day is of the day the run is as at', async () => {
    const folder = desk.put('plain', { 'Annex_A.xlsx': workbook([aListed('A'), aListed('B')]) })
    const called = await desk.call(
      'children',
      'cic-count',
      folder,
      '--as-at',
      '2020-09-30',
      '--authority',
      'E06000059',
    )
    expect(called.out.split('\n').filter((line) => /^[AB],/.test(line))).toHaveLength(2)
  })

  it('makes a data set without any return, and says where its figures come from', async () => {
    const folder = desk.put('report', months)
    const called = await desk.callQuick(
      'report',
      folder,
      ...ofHearthshire('2020-09-30'),
      '--out',
      desk.at('out'),
    )
    expect(called.code).toBe(1)
    expect(called.out).toContain('There is no return: figures of children in care come from the lists')
    const set = JSON.parse(readFileSync(desk.at('out', 'dataset.json'), 'utf8')) as {
      indicators: { id: string; series: { period: string; value: number | null; status: string }[] }[]
    }
    const count = set.indicators.find(({ id }) => id === 'cic-count')?.series.slice(-4)
    expect(count?.map(({ period, value, status }) => [period, value, status])).toEqual([
      ['2020-06', null, 'not-collected'],
      ['2020-07', 2, 'provisional'],
      ['2020-08', 3, 'provisional'],
      ['2020-09', 2, 'provisional'],
    ])
  })
})
