import { beforeAll, describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../time/day.ts'
import { hearthshire } from './authority.ts'
import { columns } from './columns.ts'
import { ceased, real } from './checks/check.ts'
import { readReturns, type Cells, type ChildRows } from './checks/read-returns.ts'
import { makeSample } from './make-sample.ts'

const choices = { seed: 7, children: 450, firstYear: 2021, lastYear: 2024 }
const big = { seed: 3, children: 2_000, firstYear: 2019, lastYear: 2025 }

let inCare: Cells[][] = []
let returns: ChildRows[][] = []
let directory = new Map<string, readonly [number, number, string]>()

beforeAll(() => {
  const files = makeSample(big)
  returns = readReturns(files)
  inCare = returns.map((children) => children.flatMap((child) => real(child).filter((e) => e['DEC'] === '')))
  const lines = (files.find(({ path }) => path === 'postcodes.csv')?.text ?? '')
    .trimEnd()
    .split('\n')
    .slice(1)
  directory = new Map(
    lines.map((line) => {
      const [postcode = '', easting, northing, laua = ''] = line.split(',')
      return [postcode, [Number(easting), Number(northing), laua]]
    }),
  )
})

/** Per cent of the children in care on the last 31 March but one: the last has the story's troubled summer behind it. */
function percent(holds: (e: Cells) => boolean): number {
  const now = inCare.at(-2) ?? []
  return (100 * now.filter(holds).length) / now.length
}

const miles = (e: Cells): number => {
  const [a, b] = [directory.get(e['HOME_POST'] ?? ''), directory.get(e['PL_POST'] ?? '')]
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) / 1609.3 : 0
}

describe('a made-up council', () => {
  it('is the same to the byte for the same seed', () => {
    expect(makeSample(choices)).toEqual(makeSample(choices))
  })

  it('is another one for another seed', () => {
    const [one, other] = [makeSample(choices), makeSample({ ...choices, seed: 8 })]
    expect(one.map((file) => file.path)).toEqual(other.map((file) => file.path))
    expect(one[1]?.text).not.toBe(other[1]?.text)
  })

  it('has one file a table, a folder a year, a postcode directory and the population', () => {
    const paths = makeSample({ seed: 1, children: 30, firstYear: 2022, lastYear: 2026 }).map(
      ({ path }) => path,
    )
    expect(paths).toContain('2022-23/header.csv')
    expect(paths).not.toContain('2022-23/social_workers.csv')
    expect(paths).toContain('2023-24/social_workers.csv')
    expect(paths.filter((path) => path.includes('dolo'))).toEqual(['2026-27/dolo.csv'])
    expect(paths.slice(-2)).toEqual(['postcodes.csv', 'population.csv'])
    expect(paths).toHaveLength(10 + 3 * 11 + 12 + 2)
  })

  it('has the columns in the order of the Department', () => {
    const first = makeSample({ seed: 1, children: 20, firstYear: 2021, lastYear: 2021 })
    const headings = first.map(({ text }) => text.slice(0, text.indexOf('\n')))
    expect(headings[1]).toBe(columns.episodes.join(','))
    expect(headings[4]).toBe(columns.oc2.join(','))
  })

  it.each([1, 2, 3, 4])('keeps near the number of children asked for at every 31 March (seed %i)', (seed) => {
    for (const children of [450, 150]) {
      for (const of of readReturns(makeSample({ ...choices, seed, children }))) {
        const count = of.flatMap((child) => real(child).filter((e) => e['DEC'] === '')).length
        expect(Math.abs(count - children) / children).toBeLessThan(children > 200 ? 0.1 : 0.16)
      }
    }
  })

  it('holds only episodes that were open at some time in the year', () => {
    for (const child of returns.flat())
      for (const e of child.rows.episodes) {
        expect(parseDay(e['DECOM'] ?? '')).toBeLessThanOrEqual(child.year.to)
        expect(ceased(e) ?? child.year.to).toBeGreaterThanOrEqual(child.year.from)
      }
  })

  it('has children with long histories in its first return', () => {
    const first = returns[0]?.flatMap((child) => child.rows.episodes) ?? []
    expect(
      first.filter((e) => (parseDay(e['DECOM'] ?? '') ?? 0) < (parseDay('01/04/2014') as Day)).length,
    ).toBeGreaterThan(30)
  })

  it('knows every postcode it uses', () => {
    const used = new Set(
      returns.flat().flatMap((c) => c.rows.episodes.flatMap((e) => [e['HOME_POST'], e['PL_POST']])),
    )
    used.delete('')
    expect([...used].filter((postcode) => !directory.has(postcode ?? ''))).toEqual([])
  })
})

describe('the children in care of the made-up council, held against England in 2025', () => {
  it.each([
    ['foster homes 67%', /^U/, 60, 75],
    ["children's homes 12%", /^K[12]/, 8, 16],
    ['supported accommodation 9%', /^(K3|H5|P2)/, 5, 12],
    ['parents 6%', /^P1/, 3.5, 8],
    ['adoption 2%', /^A/, 1, 4],
  ] as const)('live in %s', (_, kind, low, high) => {
    expect(percent((e) => kind.test(e['PLACE'] ?? ''))).toBeGreaterThan(low)
    expect(percent((e) => kind.test(e['PLACE'] ?? ''))).toBeLessThan(high)
  })

  it.each([
    ['C2', 59],
    ['C1', 16],
    ['V2', 19],
    ['E1', 6],
  ])('are under %s, about %i%%', (status, share) => {
    expect(Math.abs(percent((e) => e['LS'] === status) - share)).toBeLessThan(6)
  })

  it('live outside the area in 44% of cases and over 20 miles from home in 22%', () => {
    expect(
      Math.abs(percent((e) => directory.get(e['PL_POST'] ?? '')?.[2] !== hearthshire.code) - 44),
    ).toBeLessThan(6)
    expect(Math.abs(percent((e) => miles(e) > 20) - 22)).toBeLessThan(5)
  })

  it('start at a rate of about 39 a year for a hundred in care, 57% for abuse or neglect', () => {
    const starts = (returns.at(-2) ?? []).flatMap((child) =>
      real(child).filter((e) => e['RNE'] === 'S' && (parseDay(e['DECOM'] ?? '') ?? 0) >= child.year.from),
    )
    expect(starts.length / (inCare.at(-2)?.length ?? 1)).toBeGreaterThan(0.3)
    expect(starts.length / (inCare.at(-2)?.length ?? 1)).toBeLessThan(0.45)
    const neglect = starts.filter((e) => e['CIN'] === 'N1').length / starts.length
    expect(Math.abs(neglect - 0.57)).toBeLessThan(0.06)
  })

  it('move more in the summer in which homes close', () => {
    const moves = (month: RegExp): number =>
      (returns.at(-1) ?? []).flatMap((c) =>
        real(c).filter((e) => e['RNE'] === 'P' && month.test(e['DECOM'] ?? '')),
      ).length
    expect(moves(/\/0[678]\/2025/)).toBeGreaterThan(1.25 * moves(/\/1[012]\/2025/))
  })
})
