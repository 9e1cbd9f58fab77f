import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBook, bytesOf, withPart } from './book.ts'
import { cellsOf, episodeHeadings, episodesCsv } from './spoilt.ts'

const desk = mkdtempSync(join(tmpdir(), 'hearth-huge-'))
afterAll(() => {
  rmSync(desk, { recursive: true, force: true })
})

interface Came {
  readonly faults: readonly string[]
  readonly rowsIn: number
  readonly used: number
  readonly listed: number
}

const MB = 1024 * 1024

/** Twenty-five short episodes each of many children, in forty megabytes. */
function fortyMegabytes(): string {
  const lines = [episodeHeadings]
  const two = (number: number): string => String(number).padStart(2, '0')
  for (let at = 0; at < 540_000; at++) {
    const [day, month] = [at % 25, two(1 + (Math.floor(at / 25) % 12))]
    lines.push(
      `${100_000 + Math.floor(at / 25)},${two(day + 1)}/${month}/2019,S,C2,N1,U6,PR1,${two(day + 2)}/${month}/2019,X1,CARPL,AB1 2CD,EF3 4GH,SC123456`,
    )
  }
  return lines.join('\n')
}

/** A workbook whose sheet unpacks to forty megabytes, of rows without a child. */
function sheetOfForty(): Uint8Array {
  const small = bytesOf(aBook({ Episodes: cellsOf(episodesCsv()) }))
  const cell = '<c t="str"><v>01/05/2020 and more</v></c>'
  const row = `<row>${cell.repeat(13)}</row>`
  const rows = row.repeat(Math.ceil((40 * MB) / row.length))
  return withPart(small, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', `${rows}</sheetData>`),
  )
}

/** The folder, the file and what is in it. */
const huge = {
  csv: ['episodes.csv', fortyMegabytes],
  sheet: ['2020-21 episodes.xlsx', sheetOfForty],
  line: ['commas.csv', () => ','.repeat(60 * MB)],
  blanks: ['episodes.csv', () => `${episodeHeadings}\n${',,,,,\n'.repeat(1_000_000)}`],
  value: ['episodes.csv', () => `${episodeHeadings}\n1,"${'x,\n'.repeat(4 * MB)}`],
} as const

const came = new Map<string, Came>()
const sizes = new Map<string, number>()

/** One process that may use a gigabyte reads them all. */
beforeAll(() => {
  const paths = Object.entries(huge).map(([folder, [name, content]]) => {
    const path = join(desk, folder, name)
    mkdirSync(join(desk, folder))
    writeFileSync(path, content())
    sizes.set(folder, statSync(path).size)
    return path
  })
  const options = ['--max-old-space-size=1024', '--import', 'tsx', join(import.meta.dirname, 'read-all.ts')]
  const said = execFileSync(process.execPath, [...options, ...paths], { encoding: 'utf8' })
  const lines = said.trimEnd().split('\n')
  Object.keys(huge).forEach((folder, at) => came.set(folder, JSON.parse(lines[at] ?? '') as Came))
})

describe('a huge file is read or refused in a gigabyte', () => {
  it('of forty megabytes', () => {
    expect(sizes.get('csv')).toBeGreaterThan(40 * MB)
    expect(came.get('csv')).toEqual({ faults: [], rowsIn: 540_000, used: 540_000, listed: 0 })
  })

  it('of a sheet that unpacks to forty megabytes', () => {
    const { rowsIn = 0, used, listed } = came.get('sheet') ?? {}
    expect(rowsIn).toBeGreaterThan(50_000)
    expect([used, listed]).toEqual([4, rowsIn - 4])
  })

  it('of one line with millions of columns', () => {
    expect(came.get('line')?.faults).toEqual(['Line 1 has more than 16,384 columns. Export the file again.'])
  })

  it('of millions of rows of nothing but separators', () => {
    expect(came.get('blanks')).toMatchObject({ faults: [], rowsIn: 0 })
  })

  it('of one value without an end', () => {
    expect(came.get('value')?.faults).toEqual([
      expect.stringMatching(/^On line 2 a value begins with a quotation mark/),
    ])
  })
})
