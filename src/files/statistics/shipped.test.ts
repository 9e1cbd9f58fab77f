import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authorityName, standingAuthorities } from '../../core/benchmarks/authorities.ts'
import { comparatorsFor } from '../../core/benchmarks/comparators.ts'
import { measureKey } from '../../core/benchmarks/measure.ts'
import { measures } from '../../core/benchmarks/published.ts'
import { readShipped } from './shipped.ts'

const { tables, papers } = await readShipped()
const dorset = 'E06000059'
const harrow = 'E09000015'
const of = (indicator: string, authority: string) => comparatorsFor(indicator, authority, { tables, papers })

test('a first run has England’s latest figure for every measure that is published', () => {
  expect(Object.keys(tables.series).sort()).toEqual(
    measures.map((m) => measureKey(m.indicator, m.row)).sort(),
  )
  expect(of('cic-rate-per-10k', harrow)).toMatchObject([{ comparator: 'England', period: '2025', value: 67 }])
  expect(of('placement-3plus', harrow)).toMatchObject([{ comparator: 'England', period: '2025', value: 10 }])
})

test('it knows the 153 authorities by name', () => {
  expect(standingAuthorities(tables.authorities)).toHaveLength(153)
  expect(authorityName(harrow, tables.authorities)).toBe('Harrow')
  expect(authorityName('E10000027', tables.authorities)).toBe('Somerset')
})

test('England’s figures that no file holds are there with their source', () => {
  expect(of('missing-children', harrow)[0]).toMatchObject({
    comparator: 'England',
    period: '2025',
    value: 11,
  })
  expect(of('placement-20-miles', harrow)[0]).toMatchObject({ value: 22 })
  for (const { source } of papers)
    expect(source).toMatch(/^(Department for Education|Dorset Council), .*\d{4}/)
})

test('Dorset has the comparators of its 2020 paper after the latest ones', () => {
  const printed = of('cl-eet', dorset).filter((b) => b.period === '2018/19')
  expect(printed.map((b) => [b.comparator, b.value ?? [b.low, b.high]])).toEqual([
    ['England', 52],
    ['authority-published', 47],
    ['statistical-neighbours', 53],
    ['outstanding-neighbours', [50, 54]],
  ])
  expect(of('cl-eet', dorset)[0]).toMatchObject({ comparator: 'England', period: '2025', value: 54 })
  expect(printed.at(-1)?.members).toEqual(['E06000054', 'E10000011', 'E10000029'])
})

test('figures printed under the wrong year carry the right one', () => {
  const exclusions = of('suspension-1plus', dorset).filter((b) => b.comparator === 'England')
  expect(exclusions.map((b) => [b.period, b.value])).toEqual([
    ['2023/24', 14.55],
    ['2017/18', 11.7],
  ])
  expect(of('adoption-a2', dorset)[0]).toMatchObject({ comparator: 'England', period: '2015-18', value: 201 })
})

test('the former county’s figures are marked as another area’s', () => {
  const own = of('cic-started', dorset).find((b) => b.comparator === 'authority-published')
  expect(own).toMatchObject({ value: 157 })
  expect(own?.note).toContain('Dorset County Council')
})

test('an installation with a damaged file says so', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hearth-shipped-'))
  for (const name of ['england.json', 'areas.json', 'printed.json']) await writeFile(join(dir, name), '{}')
  await expect(readShipped(dir)).rejects.toThrow('damaged')
  await rm(dir, { recursive: true })
})
