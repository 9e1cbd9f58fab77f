import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { standingAuthorities } from '../../core/benchmarks/authorities.ts'
import { benchmarksFor } from '../../core/benchmarks/compare.ts'
import { neighboursOf } from '../../core/benchmarks/neighbours.ts'
import { populationFor } from '../../core/benchmarks/population.ts'
import { publishedSeries } from '../../core/benchmarks/published-series.ts'
import { shippedTables } from '../../core/benchmarks/shipped-tables.ts'
import { day } from '../../core/time/day.ts'
import { readShipped } from './shipped.ts'
import { readStatistics } from './read-statistics.ts'

// The Department's own files, where they stand beside the checkout.
const folder = fileURLToPath(new URL('../../../../shared/statistics/', import.meta.url))

const areas = ['E92000001', 'E06000059', 'E09000015', 'E06000024', 'E06000002'] as const

/** England, Dorset, Harrow, North Somerset and Middlesbrough in the year to March 2025, as the catalogue prints them. */
const printed = `
cic-count 81770 437 176 280 493
cic-rate-per-10k 67 65 29 63 138
cic-started 32270 138 107 106 172
cic-started/per-10k 26 21 18 24 48
cic-ceased 34450 149 114 84 193
cic-ceased/per-10k 28 22 19 19 54
rha-up-to-date 90 90 97 74 94
dental-up-to-date 81 79 96 78 80
immunisations-up-to-date 84 67 80 92 68
development-checks-under5 88 96 93 100 30
sdq-completed 78 57 87 33 85
sdq-average 14.9 15.6 14.1 15.7 13.5
sdq-bands 42 49 c 43 37
sdq-bands/borderline 13 9 c 14 7
sdq-bands/normal 45 42 50 43 56
substance-misuse 3 4 c c c
convicted 2 3 c c 5
placement-3plus 10 11 12 12 12
placement-3plus/two-years 23 22 28 25 26
placement-2y-stable 69 78 65 56 57
placement-change-reasons 59140 386 134 260 349
placement-change-reasons/CARPL 34 19 61 27 49
placement-change-reasons/PLACE 18 22 11 28 15
placement-change-reasons/CREQB 8 15 10 6 8
placement-change-reasons/OTHER 25 17 8 32 10
placement-new-location 90930 524 244 368 520
placement-new-location/inside-under-20 46 39 32 40 48
placement-new-location/outside-over-20 16 28 16 32 18
cl-cohort/19-21 38440 209 131 122 193
cl-suitable 89 95 92 c 82
cl-suitable/17-18 91 99 98 98 84
cl-eet 54 62 67 66 41
cl-eet/17-18 64 80 73 75 47
cl-neet 40 35 30 32 46
cl-university 6 6 c c c
cl-apprenticeship 2 3 c c c`

/** The same by academic year, and what was last published for 2024. */
const printedElsewhere = {
  '2024/25': `
absence-unauthorised 3.5 3.2 2.4 1.9 5.7
attendance-average 91.0 89.9 90.9 92.5 90.1
absence-persistent 20.3 20.7 19.1 13.4 20.7
absence-persistent/severe 6.4 7.5 c c 9.7
ks2-maths 46 47 c c 67
ks2-writing 45 53 c c 60
ks2-reading 51 65 c c 53
ks2-rwm 35 47 c c 47
attainment-8 17.3 13.4 31.9 15.3 17.5
english-maths-4 17.4 c c c c`,
  '2023/24': `
progress-8 -1.31 -1.39 -1.49 -1.45 -0.86`,
  '2024': `
social-worker-3plus 27 21 25 38 64
school-moves 8 10 9 12 4`,
}

const rowsOf = (period: string, text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', ...cells] = line.split(' ')
      return { key, period, cells: cells.map((cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell))) }
    })

const rows = [
  ...rowsOf('2025', printed),
  ...Object.entries(printedElsewhere).flatMap(([period, text]) => rowsOf(period, text)),
]

/** Numerators and denominators the catalogue prints: key, area, numerator, denominator. */
const counts = [
  ['cic-rate-per-10k', 'E06000059', 437, 67149],
  ['placement-3plus', 'E06000059', 48, 437],
  ['placement-3plus', 'E09000015', 21, 176],
  ['placement-3plus', 'E06000024', 34, 280],
  ['placement-3plus', 'E06000002', 59, 493],
  ['placement-2y-stable', 'E06000059', 122, 156],
  ['placement-2y-stable', 'E06000002', 105, 183],
  ['rha-up-to-date', 'E06000059', 287, 319],
  ['dental-up-to-date', 'E06000002', 284, 357],
  ['immunisations-up-to-date', 'E06000024', 169, 184],
  ['development-checks-under5', 'E06000002', 11, 37],
  ['sdq-completed', 'E06000024', 44, 134],
  ['sdq-bands', 'E06000059', 67, 136],
  ['substance-misuse', 'E06000059', 14, 319],
  ['substance-misuse/received', 'E06000059', 7, 14],
  ['convicted', 'E06000002', 12, 243],
  ['social-worker-3plus', 'E06000059', 94, 446],
  ['cl-suitable', 'E06000059', 198, 209],
  ['cl-eet', 'E09000015', 88, 131],
  ['cl-university', 'E06000059', 13, 209],
] as const

const split = (key: string): [string, string | undefined] => {
  const [indicator = '', row] = key.split('/')
  return [indicator, row]
}

describe('the Department’s published statistics', async () => {
  const tables = await readStatistics(folder)
  const point = (key: string, area: string, period: string) => {
    const [indicator, row] = split(key)
    return publishedSeries(indicator, area, tables, row).find((p) => p.period === period)
  }

  test('every file is known', () => {
    expect(tables.files.filter((f) => f.kind === undefined)).toEqual([])
  })

  test.each(rows)('$key in $period', ({ key, period, cells }) => {
    const found = areas.map((area) => point(key, area, period))
    expect(found.map((p) => p?.value ?? p?.symbol)).toEqual(cells)
  })

  test.each(counts)('%s in %s is %d of %d', (key, area, numerator, denominator) => {
    const found = [point(key, area, '2025'), point(key, area, '2024')].find((p) => p?.numerator === numerator)
    expect(found).toMatchObject({ numerator, denominator })
  })

  test('adoption takes 1 year 7 months from entering care, and 10 months from decision to match', () => {
    expect(benchmarksFor('adoption-a1', 'E06000059', tables)).toMatchObject([{ text: '1 year 7 months' }])
    expect(point('adoption-a2/decision-to-match', 'E92000001', '2025')?.text).toBe('10 months')
    expect(point('adoption-12m/children', 'E92000001', '2025')?.value).toBe(2150)
  })

  test('Progress 8 was not published for 2025, so 2024 is the latest', () => {
    expect(benchmarksFor('progress-8', 'E06000059', tables)[0]).toMatchObject({
      period: '2023/24',
      value: -1.31,
    })
  })

  const names = (year: number) =>
    neighboursOf('E06000059', year, tables)?.members.map(
      (c) => tables.authorities.find((a) => a.code === c)?.name,
    )

  test('Dorset’s neighbours are those of the 2025 model for 2025, and of the 2021 model before', () => {
    expect(names(2025)?.join(', ')).toBe(
      'Somerset, Devon, Shropshire, Suffolk, Worcestershire, Essex, Derbyshire, Kent, West Sussex, North Yorkshire',
    )
    expect(names(2024)?.join(', ')).toBe(
      'Devon, Somerset, Shropshire, Gloucestershire, Worcestershire, East Sussex, Suffolk, Cornwall, Wiltshire, Norfolk',
    )
  })

  test('each of the 153 standing authorities has ten neighbours that are authorities', () => {
    const standing = standingAuthorities(tables.authorities)
    expect(standing).toHaveLength(153)
    const codes = new Set(tables.authorities.map((a) => a.code))
    const without = standing.filter((a) => {
      const members = neighboursOf(a.code, 2025, tables)?.members ?? []
      return members.length !== 10 || !members.every((m) => codes.has(m))
    })
    expect(without.map((a) => a.name)).toEqual([])
  })

  test('a council abolished by the year of the data is left out of its neighbours’ mean', () => {
    const mean = benchmarksFor('school-moves', 'E06000019', tables).find((b) => b.method === 'mean')
    expect(mean?.note).toContain('2021 statistical neighbour model')
    expect(mean?.note).toContain('Left out, because no figure is published: Cumbria.')
    expect(mean?.members).toHaveLength(9)
  })

  test('neighbours judged outstanding or good in 2025 are named with the day they were inspected', () => {
    const range = benchmarksFor('placement-3plus', 'E06000059', tables).find((b) => b.method === 'range')
    expect(range).toMatchObject({ low: 6, high: 18 })
    expect(range?.note).toContain('North Yorkshire (outstanding, inspected 3 July 2023)')
    expect(range?.note).not.toContain('Suffolk')
  })

  test('the base of a rate is mid-2024 for March 2025, and no new council has one from before it existed', () => {
    const base = (code: string, on: string) => populationFor(code, day(on), tables)
    expect(base('E06000059', '2025-03-31')).toEqual({ persons: 67149, year: 2024 })
    expect(base('E09000015', '2025-03-31')?.persons).toBe(60452)
    expect(base('E06000059', '2019-03-31')).toBeUndefined()
    expect(base('E06000066', '2020-03-31')).toEqual({ persons: 109616, year: 2019 })
    expect(base('E06000063', '2023-03-31')).toBeUndefined()
  })

  test('what Hearth brings was made from these files', async () => {
    const { tables: brought } = await readShipped()
    const { series, authorities, neighbourModels, population } = shippedTables(tables)
    expect(brought).toMatchObject({ series, authorities, neighbourModels, population })
  })
})
