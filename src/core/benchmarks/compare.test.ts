import { expect, test } from 'vitest'
import { day } from '../time/day.ts'
import type { Authority } from './authorities.ts'
import { authorityName, currentCode } from './authorities.ts'
import { benchmarksFor } from './compare.ts'
import { comparatorsFor } from './comparators.ts'
import { neighboursOf } from './neighbours.ts'
import { populationFor } from './population.ts'
import { publishedSeries } from './published-series.ts'
import { shippedTables, withShipped } from './shipped-tables.ts'
import { noStatistics, type PublishedCell, type PublishedCells, type StatisticsTables } from './tables.ts'

const anAuthority = (number: string, more: Partial<Authority> = {}): Authority => ({
  code: `E06000${number}`,
  number,
  name: `Town ${number}`,
  region: 'North Sea',
  regionCode: 'E12000099',
  formerCodes: [],
  ...more,
})

const percent = (
  value: PublishedCell[0],
  numerator: PublishedCell[1] = null,
  base: PublishedCell[2] = null,
) => [value, numerator, base] as const

type ByPeriod = Readonly<Record<string, PublishedCell>>

/** Cells as the tables keep them, from ones written by area and period. */
function cellsOf(
  byPeriod: Readonly<Record<string, string>>,
  areas: Readonly<Record<string, ByPeriod>>,
): PublishedCells {
  const periods = Object.keys(byPeriod).sort()
  const inOrder = (cells: ByPeriod) => periods.map((period) => cells[period] ?? null)
  return {
    periods,
    files: periods.map((period) => byPeriod[period] ?? ''),
    areas: Object.fromEntries(Object.entries(areas).map(([area, cells]) => [area, inOrder(cells)])),
  }
}

/** Five towns: 101 is ours, 102 to 105 its neighbours. */
function fiveTowns(more: Partial<StatisticsTables> = {}): StatisticsTables {
  const authorities = ['101', '102', '103', '104', '105'].map((n) => anAuthority(n))
  const areas = {
    E92000001: { 2024: percent(9, 8010, 83630), 2025: percent(10, 8500, 81770) },
    E12000099: { 2025: percent(12, 810, 6920) },
    E06000101: { 2024: percent('c', 'c', 90), 2025: percent(11, 48, 437) },
    E06000102: { 2024: percent(7), 2025: percent(8) },
    E06000103: { 2024: percent(8), 2025: percent(9) },
    E06000104: { 2024: percent(9), 2025: percent(16) },
    E06000105: { 2024: percent(10), 2025: percent('c', 'c', 70) },
  }
  return {
    ...noStatistics,
    authorities,
    neighbourModels: [
      { year: 2021, lists: { E06000101: ['E06000104', 'E06000103'] } },
      { year: 2025, lists: { E06000101: ['E06000102', 'E06000103', 'E06000104', 'E06000105'] } },
    ],
    inspections: [
      { area: 'E06000102', on: '2022-07-18', judgement: 'Good' },
      { area: 'E06000103', on: '2019-04-08', judgement: 'Outstanding' },
      { area: 'E06000103', on: '2024-06-03', judgement: 'Requires improvement' },
      { area: 'E06000104', on: '2023-07-03', judgement: 'Outstanding' },
      { area: 'E06000105', on: '2023-07-03', judgement: 'Outstanding' },
    ],
    series: { 'placement-3plus': cellsOf({ 2024: 'then.csv', 2025: 'now.csv' }, areas) },
    ...more,
  }
}

const found = (comparator: string, method: string, tables = fiveTowns()) =>
  benchmarksFor('placement-3plus', 'E06000101', tables).find(
    (b) => b.comparator === comparator && b.method === method,
  )

test('England, the region and the authority itself come with their counts and period', () => {
  expect(found('England', 'published')).toMatchObject({
    period: '2025',
    value: 10,
    numerator: 8500,
    denominator: 81770,
  })
  expect(found('region', 'published')).toMatchObject({ name: 'North Sea', value: 12 })
  expect(found('authority-published', 'published')).toMatchObject({
    name: 'Town 101 (published)',
    numerator: 48,
  })
})

test('the source names the publication, the file, the period and the licence', () => {
  expect(found('England', 'published')?.source).toBe(
    'Department for Education, Children looked after in England including adoptions: now.csv, 2025.',
  )
})

test('neighbours are averaged over those with a figure, and those left out are named', () => {
  const mean = found('statistical-neighbours', 'mean')
  expect(mean).toMatchObject({ value: 11, members: ['E06000102', 'E06000103', 'E06000104'] })
  expect(mean?.note).toBe(
    '3 of the 4 authorities most like Town 101 in the 2025 statistical neighbour model: Town 102, Town 103, Town 104. Left out, because no figure is published: Town 105.',
  )
  expect(found('statistical-neighbours', 'median')?.value).toBe(9)
})

test('the median of an even number is half way between the middle two', () => {
  const cells = fiveTowns().series['placement-3plus'] ?? cellsOf({}, {})
  const areas = { ...cells.areas, E06000105: [null, percent(20)] }
  const more = fiveTowns({ series: { 'placement-3plus': { ...cells, areas } } })
  expect(found('statistical-neighbours', 'median', more)?.value).toBe(12.5)
})

test('the range is across neighbours judged outstanding or good by the end of the period, and says when', () => {
  const range = found('outstanding-neighbours', 'range')
  expect(range).toMatchObject({ low: 8, high: 16, members: ['E06000102', 'E06000104'] })
  expect(range?.note).toContain('Town 102 (good, inspected 18 July 2022)')
  expect(range?.note).not.toContain('Town 103')
})

test('neighbours that a council chose stand in place of the model’s, by another name, even where no model lists it', () => {
  const chosen = (code: string) =>
    fiveTowns({ chosenNeighbours: { [code]: ['E06000102', 'E06000103', 'E06000105'] } })
  const mean = found('statistical-neighbours', 'mean', chosen('E06000101'))
  expect(mean).toMatchObject({
    name: 'Chosen neighbours (mean)',
    value: 8.5,
    members: ['E06000102', 'E06000103'],
  })
  expect(mean?.note).toBe(
    '2 of the 3 authorities that the council chose to compare itself with: Town 102, Town 103. Left out, because no figure is published: Town 105.',
  )
  expect(found('outstanding-neighbours', 'range', chosen('E06000101'))?.note).toMatch(
    /^Chosen neighbours that/,
  )
  const unlisted = benchmarksFor('placement-3plus', 'E06000999', chosen('E06000999'))
  expect(unlisted.map(({ name }) => name)).toEqual([
    'England',
    'Chosen neighbours (mean)',
    'Chosen neighbours (median)',
    'Outstanding or good neighbours',
  ])
})

test('there is no range where no neighbour was judged outstanding or good', () => {
  expect(found('outstanding-neighbours', 'range', fiveTowns({ inspections: [] }))).toBeUndefined()
})

test('a figure hidden by its publisher keeps its symbol and has no value', () => {
  const hidden = publishedSeries('placement-3plus', 'E06000101', fiveTowns())
  expect(hidden.map(({ period, value, symbol }) => [period, value, symbol])).toEqual([
    ['2024', undefined, 'c'],
    ['2025', 11, undefined],
  ])
})

test('the neighbours are those of the model in force in the year of the data', () => {
  expect(neighboursOf('E06000101', 2024, fiveTowns())).toMatchObject({ modelYear: 2021 })
  expect(neighboursOf('E06000101', 2025, fiveTowns())).toMatchObject({ modelYear: 2025 })
  expect(neighboursOf('E06000101', 2019, fiveTowns())?.modelYear).toBe(2021)
  expect(neighboursOf('E06000102', 2025, fiveTowns())).toBeUndefined()
})

test('a period that is not published for England gives way to the one before', () => {
  const cells = fiveTowns().series['placement-3plus'] ?? cellsOf({}, {})
  const areas = { ...cells.areas, E92000001: [percent(9), percent('x')] }
  const series = { 'placement-3plus': { ...cells, areas } }
  const [england, own] = benchmarksFor('placement-3plus', 'E06000101', fiveTowns({ series }))
  expect(england).toMatchObject({ period: '2024', value: 9 })
  expect(own).toMatchObject({ period: '2024', symbol: 'c' })
})

test('counts for larger areas are marked as totals, not to be drawn beside one council', () => {
  const areas = {
    E92000001: { 2025: [81770, 81770, null] as const },
    E06000101: { 2025: [437, 437, null] as const },
  }
  const tables = fiveTowns({ series: { 'cic-count': cellsOf({ 2025: 'n.csv' }, areas) } })
  const [england, own] = benchmarksFor('cic-count', 'E06000101', tables)
  expect(england).toMatchObject({ value: 81770, total: true })
  expect(own).toMatchObject({ value: 437 })
  expect(own).not.toHaveProperty('total')
})

test('attendance is what is left of absence', () => {
  const areas = { E92000001: { '2024/25': percent(9.1, 91, 1000) } }
  const tables = fiveTowns({ series: { 'attendance-average': cellsOf({ '2024/25': 'a.csv' }, areas) } })
  expect(benchmarksFor('attendance-average', 'E06000101', tables)[0]).toMatchObject({
    value: 90.9,
    numerator: 909,
    denominator: 1000,
  })
})

test('years and months are given in days and printed as published', () => {
  const areas = { E92000001: { 2025: percent(19) } }
  const tables = fiveTowns({ series: { 'adoption-a1': cellsOf({ 2025: 'a.csv' }, areas) } })
  const [england] = benchmarksFor('adoption-a1', 'E06000101', tables)
  expect(england?.text).toBe('1 year 7 months')
  expect(england?.value).toBeCloseTo(578.3, 1)
})

test('an indicator nobody publishes, and an authority nobody knows, have no comparators of their own', () => {
  expect(benchmarksFor('cl-in-touch', 'E06000101', fiveTowns())).toEqual([])
  expect(benchmarksFor('placement-3plus', 'X00000001', fiveTowns()).map((b) => b.comparator)).toEqual([
    'England',
  ])
})

const county = anAuthority('933', { code: 'E06000066', name: 'Somerset', formerCodes: ['E10000027'] })

test('a former code finds the authority that goes on under a new one', () => {
  expect(authorityName('E10000027', [county])).toBe('Somerset')
  expect(currentCode('e10000027', [county])).toBe('E06000066')
  expect(authorityName('E10000006', [county])).toBeUndefined()
})

test('the base of a rate is the estimate of the calendar year before, else the latest earlier one', () => {
  const tables = {
    authorities: [county],
    population: { E06000066: { 2019: 109616, 2022: 110796, 2024: 113024 } },
  }
  const base = (on: string) => populationFor('E10000027', day(on), tables)
  expect(base('2025-03-31')).toEqual({ persons: 113024, year: 2024 })
  expect(base('2025-12-31')).toEqual({ persons: 113024, year: 2024 })
  expect(base('2024-09-30')).toEqual({ persons: 110796, year: 2022 })
  expect(base('2019-03-31')).toBeUndefined()
})

test('what Hearth brings is England’s latest figure, and stands in only where the folder has nothing', () => {
  const shipped = shippedTables(fiveTowns())
  expect(shipped.series['placement-3plus']?.areas).toEqual({ E92000001: [percent(10, 8500, 81770)] })
  expect(withShipped(undefined, shipped)).toBe(shipped)
  const own = fiveTowns({ series: {}, neighbourModels: [], population: { E06000101: { 2024: 5 } } })
  const both = withShipped(own, shipped)
  expect(Object.keys(both.series)).toEqual(['placement-3plus'])
  expect(both.neighbourModels).toHaveLength(2)
  expect(both.population).toEqual({ E06000101: { 2024: 5 } })
  expect(both.authorities).toHaveLength(5)
})

const paper = {
  source: 'A board paper, 2020.',
  authority: 'E06000101',
  figures: [
    {
      key: 'placement-3plus',
      comparator: 'England',
      name: 'England',
      period: '2018/19',
      method: 'published',
      value: 10,
    },
    {
      key: 'placement-3plus',
      comparator: 'outstanding-neighbours',
      name: 'R',
      period: '2018/19',
      method: 'range',
      low: 7,
      high: 9,
    },
    {
      key: 'cl-in-touch',
      comparator: 'England',
      name: 'England',
      period: '2018/19',
      method: 'published',
      value: 93,
    },
    {
      key: 'cl-in-touch',
      comparator: 'authority-published',
      name: 'O',
      period: '2018/19',
      method: 'published',
      value: 76,
    },
  ],
} as const

test('a paper’s comparators follow the published ones, for the authority it is about', () => {
  const sources = { tables: fiveTowns(), papers: [paper] }
  const all = comparatorsFor('placement-3plus', 'E06000101', sources)
  expect(all[0]).toMatchObject({ comparator: 'England', period: '2025' })
  expect(all.slice(-2).map((b) => [b.comparator, b.period])).toEqual([
    ['England', '2018/19'],
    ['outstanding-neighbours', '2018/19'],
  ])
})

test('another authority takes only England from a paper, and only where there is nothing later', () => {
  const sources = { tables: fiveTowns(), papers: [paper] }
  const of = (id: string) => comparatorsFor(id, 'E06000102', sources).filter((b) => b.period === '2018/19')
  expect(of('placement-3plus')).toEqual([])
  expect(of('cl-in-touch').map((b) => b.value)).toEqual([93])
})
