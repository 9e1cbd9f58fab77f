import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'
import { foundIn, hiddenIn, type Files, type Hidden } from '../../test/hidden-search.ts'
import { pdfText } from '../../test/pdf-text.ts'
import { rowPeriodCell } from '../core/disclosure/cell-id.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { measuredSet, measuringOptions } from './measured-set.ts'
import { readOptions } from './options.ts'
import { attack, type Target } from '../preparing/edition-attack.ts'
import { publishWith } from './publish.ts'

const desk = aDesk()
const io = {
  out: () => undefined,
  err: () => undefined,
  aside: () => undefined,
  progress: () => undefined,
  dataFolder: desk.at('.hearth'),
  version: '1.2.3',
}
const words = [...ofHearthshire(), '--months', '3']
const bytes = (...path: string[]) => readFileSync(desk.at(...path))

let target: Target
let set: DataSet
let hidden: readonly Hidden[] = []
beforeAll(async () => {
  const returns = desk.put('returns', someReturns())
  set = (await measuredSet(readOptions([returns, ...words], measuringOptions), io)).set
  const watched: typeof attack = (given, deadline, told) => attack((target = given), deadline, told)
  expect(await publishWith(watched, [returns, ...words, '--out', desk.at('out')], io)).toBe(0)
  hidden = hiddenIn(set, target.hiding.pattern.hidden)
}, 120_000)
afterAll(() => {
  desk.clear()
})

const filesIn = (folder: string): Files => ({
  json: bytes(folder, 'dataset.json').toString(),
  csv: bytes(folder, 'dataset.csv').toString(),
  html: bytes(folder, 'dataset.html').toString(),
  xlsx: bytes(folder, 'dataset.xlsx'),
  pdf: bytes(folder, 'dataset.pdf'),
})

interface Told {
  readonly period: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
}

/** The cells of rows over time that have any number. */
function rowsTold(folder: string): string[] {
  const { indicators } = JSON.parse(bytes(folder, 'rows-over-time.json').toString()) as {
    indicators: { id: string; rows: { key: string; series: Told[]; years: Told[] }[] }[]
  }
  return indicators.flatMap(({ id, rows }) =>
    rows.flatMap(({ key, series, years }) =>
      [...series.map((told) => ['month', told] as const), ...years.map((told) => ['year', told] as const)]
        .filter(([, { numerator, denominator, value }]) =>
          [numerator, denominator, value].some((n) => n !== null),
        )
        .map(([kind, { period }]) => rowPeriodCell(id, key, kind, period)),
    ),
  )
}

describe('an edition that withstood the attack', () => {
  it('holds no hidden number in its context in any public file, where the restricted ones hold them', () => {
    expect(hidden.length).toBeGreaterThan(100)
    const nothing = { json: [], csv: [], html: [], xlsx: [], pdf: [] }
    expect(foundIn(filesIn('out/public'), hidden, target.edition)).toEqual(nothing)
    const found = foundIn(filesIn('out/restricted'), hidden, set)
    expect([found.json.length, found.csv.length]).toEqual([hidden.length, hidden.length])
    for (const form of ['html', 'xlsx'] as const)
      expect(found[form].length).toBeGreaterThan(hidden.length * 0.7)
    expect(found.pdf.length).toBeGreaterThan(0)
  })

  it('holds no hidden number of rows over time, where the restricted one does', () => {
    const isHidden = (cell: string) => target.hiding.pattern.hidden.has(cell)
    expect(rowsTold('out/restricted').some(isHidden)).toBe(true)
    expect(rowsTold('out/public').filter(isHidden)).toEqual([])
  })

  it('has a disclosure report that says no hidden number either, as a page or on paper', () => {
    const page = bytes('out', 'disclosure-report.html').toString()
    const paper = pdfText(bytes('out', 'disclosure-report.pdf')).replace(/\s+/g, ' ')
    expect(paper).toContain('What this does not promise')
    for (const { phrase, title } of hidden) {
      if (phrase === undefined) continue
      expect(page).not.toContain(`>${phrase}<`)
      expect(paper).not.toContain(`${title} ${phrase}`)
    }
  })

  it('comes of the command typed, byte for byte the same, with its disclosure report', async () => {
    const { code } = await desk.call('publish', desk.at('returns'), ...words, '--out', desk.at('again'))
    expect(code).toBe(0)
    const files = (readdirSync(desk.at('out'), { recursive: true }) as string[]).filter((path) =>
      path.includes('.'),
    )
    expect(files).toHaveLength(16)
    for (const file of files) expect(bytes('again', file).equals(bytes('out', file)), file).toBe(true)
  }, 60_000)
})
