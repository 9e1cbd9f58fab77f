import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'
import { pdfOutline, pdfText } from '../../test/pdf-text.ts'
import { xmlOf } from '../../test/return-xml.ts'

const desk = aDesk()
const returns = someReturns()
const own = Object.entries(returns).filter(([path]) => path.includes('/'))

beforeAll(async () => {
  desk.put('returns', returns)
  await desk.call('report', desk.at('returns'), ...ofHearthshire(), '--out', desk.at('out'))
})
afterAll(() => {
  desk.clear()
})

const bytesOf = (form: string) => readFileSync(desk.at('out', `dataset.${form}`))

/** The text of a form as a person or program could come to read it. */
const texts: Readonly<Record<string, () => string>> = {
  html: () => bytesOf('html').toString(),
  csv: () => bytesOf('csv').toString(),
  json: () => bytesOf('json').toString(),
  xlsx: () => {
    const book = read(bytesOf('xlsx'))
    return Object.values(book.Sheets)
      .map((sheet) => utils.sheet_to_csv(sheet))
      .join('\n')
  },
  pdf: () => `${pdfText(bytesOf('pdf'))}\n${pdfOutline(bytesOf('pdf'))}`,
}

const known = new Map<string, string>()
/** Read once however many tests look into it. */
function textOf(form: string): string {
  const text = known.get(form) ?? texts[form]?.() ?? ''
  known.set(form, text)
  return text
}

const cellsOf = (column: string): string[] => [
  ...new Set(
    own.flatMap(([, csv]) =>
      Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data.flatMap(
        (row) => row[column] ?? [],
      ),
    ),
  ),
]

describe('what a report writes', () => {
  it.each(['html', 'pdf', 'xlsx'])('can be read here: dataset.%s names the council and its files', (form) => {
    for (const word of ['Hearthshire', '2024-25/episodes.csv', 'Children in care'])
      expect(textOf(form)).toContain(word)
  })

  it.each(Object.keys(texts))('names no child in dataset.%s', (form) => {
    const text = textOf(form)
    const ids = cellsOf('CHILD')
    expect(ids.length).toBeGreaterThan(60)
    expect(ids.filter((id) => text.includes(id))).toEqual([])
    expect(cellsOf('UPN').filter((upn) => upn.length > 5 && text.includes(upn))).toEqual([])
    expect(cellsOf('SW_ID').filter((worker) => text.includes(worker))).toEqual([])
  })

  it.each(Object.keys(texts))('gives no birthday in dataset.%s', (form) => {
    const text = textOf(form)
    const births = cellsOf('DOB').filter((dob) => dob !== '')
    const iso = births.map((dob) => dob.split('/').reverse().join('-'))
    // A period of the data set may begin or end on a birthday.
    const periods = new Set(textOf('csv').match(/\d{4}-\d\d-\d\d/g))
    expect(births.filter((dob) => text.includes(dob))).toEqual([])
    expect(iso.filter((dob) => !periods.has(dob) && text.includes(dob))).toEqual([])
  })

  it.each(['html', 'csv', 'json'])('fetches nothing: dataset.%s refers to no address', (form) => {
    const text = textOf(form).replaceAll('http://www.w3.org/2000/svg', '')
    expect(text.match(/https?:\/\/[^"'\s<]*|(?:src|href)="\/\/[^"]*/gi) ?? []).toEqual([])
  })

  it('links to no address in the PDF and the spreadsheet', () => {
    expect(textOf('pdf')).not.toMatch(/\/URI\s*\(|\/Launch|\/JavaScript/)
    const links = Object.values(read(bytesOf('xlsx')).Sheets).flatMap((sheet) =>
      Object.values(sheet as Record<string, { l?: { Target?: string } }>).flatMap(({ l }) => l?.Target ?? []),
    )
    expect(links.filter((target) => !target.startsWith('#'))).toEqual([])
  })

  it('is the same of a return as XML and as CSV', async () => {
    const years = [...new Set(own.map(([path]) => path.split('/')[0] ?? ''))]
    const tablesOf = (year: string) =>
      Object.fromEntries(
        own.filter(([path]) => path.startsWith(year)).map(([path, csv]) => [path.slice(8), csv]),
      )
    desk.put('xml', {
      ...Object.fromEntries(years.map((year) => [`${year}/return.xml`, xmlOf(tablesOf(year))])),
      ...Object.fromEntries(Object.entries(returns).filter(([path]) => !path.includes('/'))),
    })
    const { code, out } = await desk.callQuick(
      'report',
      desk.at('xml'),
      ...ofHearthshire(),
      '--out',
      desk.at('out-xml'),
    )
    expect([code, out.match(/Not used.*/g)]).toEqual([0, null])
    const figures = (folder: string) =>
      (JSON.parse(readFileSync(desk.at(folder, 'dataset.json'), 'utf8')) as { indicators: unknown })
        .indicators
    expect(figures('out-xml')).toEqual(figures('out'))
  })
})
