import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
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
  readonly megabytes: number
}

/** What comes of a file in a process that may use a gigabyte. */
function readOne(name: string, content: string | Uint8Array): Came & { readonly size: number } {
  const path = join(desk, name)
  writeFileSync(path, content)
  const options = [
    '--max-old-space-size=1024',
    '--import',
    'tsx',
    join(import.meta.dirname, 'read-one.ts'),
    path,
  ]
  const said = execFileSync(process.execPath, options, { encoding: 'utf8' })
  return { ...(JSON.parse(said) as Came), size: statSync(path).size }
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
  return withPart(small, '/xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', `${rows}</sheetData>`),
  )
}

describe('a huge file is read or refused in a gigabyte', () => {
  it('of forty megabytes', () => {
    const { size, rowsIn, used, listed, faults } = readOne('episodes.csv', fortyMegabytes())
    expect(size).toBeGreaterThan(40 * MB)
    expect([faults, rowsIn, used, listed]).toEqual([[], 540_000, 540_000, 0])
  })

  it('of a sheet that unpacks to forty megabytes', () => {
    const { rowsIn, used, listed } = readOne('2020-21 episodes.xlsx', sheetOfForty())
    expect(rowsIn).toBeGreaterThan(50_000)
    expect([used, listed]).toEqual([4, rowsIn - 4])
  })

  it('of one line with millions of columns', () => {
    expect(readOne('commas.csv', ','.repeat(60 * MB)).faults).toEqual([
      'Line 1 has more than 16,384 columns. Export the file again.',
    ])
  })

  it('of millions of rows of nothing but separators', () => {
    const { faults, rowsIn } = readOne('episodes.csv', `${episodeHeadings}\n${',,,,,\n'.repeat(1_000_000)}`)
    expect([faults, rowsIn]).toEqual([[], 0])
  })

  it('of one value without an end', () => {
    expect(readOne('episodes.csv', `${episodeHeadings}\n1,"${'x,\n'.repeat(4 * MB)}`).faults).toEqual([
      expect.stringMatching(/^On line 2 a value begins with a quotation mark/),
    ])
  })
})
