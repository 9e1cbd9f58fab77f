import { inflateRawSync } from 'node:zlib'
import { read, utils } from '@e965/xlsx'
import { parse } from 'papaparse'
import { cellsIn } from '../src/core/reports/publication/cell-place.ts'
import type { DataSet, Entry, Shown } from '../src/core/reports/data-set.ts'
import { sayCount, sayNumber, sayShown } from '../src/core/reports/say.ts'
import { shortPeriod } from '../src/core/reports/headline.ts'
import { pdfText } from './pdf-text.ts'

/** A number that is hidden, where it stands, and how it would be printed were it not. */
export interface Hidden {
  readonly indicatorId: string
  readonly title: string
  readonly cell: string
  readonly kind: 'month' | 'year' | 'row'
  /** `2024-05`; of a row its key. */
  readonly place: string
  /** What stands at the head of its line or column: `May 2024` and `May 2024` as a chart says it. */
  readonly heads: readonly string[]
  readonly numbers: readonly number[]
  /** Its numbers together, where the indicator prints them so of nothing else that is shown: `3 of 47`. */
  readonly phrase: string | undefined
}

/** Every hidden number of the indicators' own series and breakdowns, from the data set that officers read. */
export const hiddenIn = (set: DataSet, hidden: ReadonlySet<string>): Hidden[] =>
  set.entries.flatMap((entry) => hiddenOf(entry, hidden))

function hiddenOf(entry: Entry, hidden: ReadonlySet<string>): Hidden[] {
  const { indicator, series, years, rows } = entry
  const places = new Map(cellsIn(entry).map((place) => [place.cell, place]))
  const about = { indicatorId: indicator.id, title: indicator.title }
  const shown = new Set<string>()
  for (const each of [...series, ...years])
    if (!hidden.has(`${indicator.id}/${each.period.kind}/${each.period.id}`))
      shown.add(sayCount(indicator, each.figure))
  for (const { key, numerator, denominator } of rows)
    if (!hidden.has(`${indicator.id}/row/${key}`)) shown.add(`${numerator ?? ''} of ${denominator ?? ''}`)
  const unique = (phrase: string): string | undefined =>
    phrase.includes(' of ') && !shown.has(phrase) ? phrase : undefined
  const ofPeriod = (each: Shown): Hidden[] => {
    const cell = `${indicator.id}/${each.period.kind}/${each.period.id}`
    if (!hidden.has(cell) || each.figure.kind !== 'number') return []
    const { numerator, denominator, value } = each.figure
    return [
      {
        ...about,
        cell,
        kind: each.period.kind,
        place: each.period.id,
        heads: [places.get(cell)?.period ?? '', shortPeriod(each)],
        numbers: [value, numerator, denominator].filter((number) => number !== null),
        phrase: unique(sayCount(indicator, each.figure)) ?? unique(sayShown(indicator, each)),
      },
    ]
  }
  const ofRow = ({ key, label, numerator, denominator, value }: Entry['rows'][number]): Hidden[] => {
    const cell = `${indicator.id}/row/${key}`
    if (!hidden.has(cell)) return []
    const numbers = [value, numerator, denominator].filter((number) => number !== null)
    const phrase = unique(`${numerator ?? ''} of ${denominator ?? ''}`)
    return [{ ...about, cell, kind: 'row', place: key, heads: [label], numbers, phrase }]
  }
  return [...[...series, ...years].flatMap(ofPeriod), ...rows.flatMap(ofRow)]
}

/** The five public files. */
export interface Files {
  readonly json: string
  readonly csv: string
  readonly html: string
  readonly xlsx: Buffer
  readonly pdf: Buffer
}

/** Which hidden numbers stand in the files in their context, by file; `edition` is what the files show. */
export function foundIn(
  files: Files,
  all: readonly Hidden[],
  edition: DataSet,
): Record<keyof Files, string[]> {
  const json = inJson(files.json)
  const csv = inCsv(files.csv)
  const html = sectionsOf(files.html)
  const sheets = sectionsOfBook(files.xlsx, new Set(edition.entries.map(({ indicator: { title } }) => title)))
  const book = bookText(files.xlsx)
  const print = pdfText(files.pdf).replace(/\s+/g, ' ')
  const ids = (isFound: (each: Hidden) => boolean): string[] => all.filter(isFound).map(({ cell }) => cell)
  return {
    json: ids((each) => json.has(each.cell)),
    csv: ids((each) => csv.has(each.cell)),
    html: ids((each) => inSection(html.get(each.indicatorId), each)),
    xlsx: ids((each) => inSection(sheets.get(each.title), each) || says(book, each)),
    pdf: ids((each) => says(print, each) || lineWith(edition, each).some((line) => holds(print, line))),
  }
}

/** The words as they stand, not within longer numbers: `2 of 22` is not in `12 of 221`. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!/[\d,.]$/.test(text.slice(0, at)) && !/^[,.]?\d/.test(text.slice(at + words.length))) return true
  return false
}

/** Words that stand in the print nowhere else are the hidden number, wherever they stand. */
const says = (text: string, { phrase, title }: Hidden): boolean =>
  phrase !== undefined && holds(text, `${title} ${phrase}`)

/** The line of an indicator's months as paper prints it, were this number alone not hidden. */
function lineWith({ entries }: DataSet, { indicatorId, kind, place, numbers }: Hidden): string[] {
  const series = entries.find(({ indicator: { id } }) => id === indicatorId)?.series ?? []
  if (kind !== 'month') return []
  const own = numbers[1] ?? numbers[0] ?? 0
  const cells = series.map(({ period, figure }) => {
    if (period.id === place) return sayNumber(own)
    if (figure.kind === 'suppressed') return '[c]'
    return figure.kind === 'none' ? '–' : sayNumber(figure.numerator ?? figure.value)
  })
  // With nearly all of them hidden, lines of two indicators look alike.
  const others = series.filter(({ period, figure }) => period.id !== place && figure.kind === 'number').length
  return others < FEWEST ? [] : [`Number ${cells.join(' ')}`]
}

/** So many other numbers make a line one of a kind. */
const FEWEST = 2

/** The cells that have any number. */
function inJson(text: string): Set<string> {
  const { indicators } = JSON.parse(text) as {
    indicators: readonly {
      id: string
      series: readonly Numbers[]
      years: readonly Numbers[]
      breakdown?: readonly Numbers[]
    }[]
  }
  const told = ({ numerator, denominator, value }: Numbers): boolean =>
    [numerator, denominator, value].some((number) => number !== null)
  return new Set(
    indicators.flatMap(({ id, series, years, breakdown = [] }) => [
      ...series.filter(told).map(({ period = '' }) => `${id}/month/${period}`),
      ...years.filter(told).map(({ period = '' }) => `${id}/year/${period}`),
      ...breakdown.filter(told).map(({ key = '' }) => `${id}/row/${key}`),
    ]),
  )
}

interface Numbers {
  readonly period?: string
  readonly key?: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
}

function inCsv(text: string): Set<string> {
  const { data } = parse<Record<string, string>>(text, { header: true })
  return new Set(
    data
      .filter(({ numerator, denominator, value }) => [numerator, denominator, value].some(Boolean))
      .map(({ indicator_id: id = '', kind = '', period = '', key = '' }) =>
        kind === 'breakdown' ? `${id}/row/${key}` : `${id}/${kind}/${period}`,
      ),
  )
}

/** What is printed of one indicator: its lines as cells, and all its words. */
interface Section {
  readonly lines: readonly (readonly string[])[]
  readonly text: string
}

/** A line that begins with the number's place and goes on with a number in digits, or its words. */
const inSection = (section: Section | undefined, { heads, phrase }: Hidden): boolean =>
  section !== undefined &&
  (section.lines.some(
    ([head = '', ...cells]) => heads.includes(head) && cells.some((cell) => /^[\d<£-]/.test(cell)),
  ) ||
    (phrase !== undefined && holds(section.text, phrase)))

function sectionsOf(html: string): Map<string, Section> {
  const sections = new Map<string, Section>()
  for (const [article, id = ''] of html.matchAll(/<article[^>]*id="indicator-([^"]+)".*?<\/article>/gs)) {
    const lines = [...article.matchAll(/<tr>.*?<\/tr>/gs)].map(([line]) =>
      [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => plain(cell)),
    )
    sections.set(id, { lines, text: article })
  }
  return sections
}

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .trim()

/** Every sheet, seen or hidden, cut at the indicators' titles. */
function sectionsOfBook(xlsx: Buffer, titles: ReadonlySet<string>): Map<string, Section> {
  const book = read(xlsx, { type: 'buffer' })
  const sections = new Map<string, { lines: string[][]; text: string }>()
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name]
    const rows = sheet
      ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: false, blankrows: true })
      : []
    let section: { lines: string[][]; text: string } | undefined
    rows.forEach((row) => {
      const cells = row.map((cell) => (typeof cell === 'string' ? cell : ''))
      const [title = '', ...more] = cells
      if (titles.has(title) && more.every((cell) => cell === '')) {
        section = { lines: [], text: '' }
        sections.set(title, section)
      }
      section?.lines.push(cells)
      if (section) section.text += ` ${cells.join(' ')}`
    })
  }
  return sections
}

/** How each file within an archive begins. */
const LOCAL = Buffer.from('PK\u0003\u0004', 'latin1')

/** All that the workbook's parts say, one after another. */
function bookText(xlsx: Buffer): string {
  const parts: string[] = []
  for (let at = xlsx.indexOf(LOCAL); at !== -1; at = xlsx.indexOf(LOCAL, at + 4)) {
    const from = at + 30 + xlsx.readUInt16LE(at + 26) + xlsx.readUInt16LE(at + 28)
    try {
      parts.push(inflateRawSync(xlsx.subarray(from)).toString('utf8'))
    } catch {
      parts.push(xlsx.subarray(from, from + xlsx.readUInt32LE(at + 18)).toString('utf8'))
    }
  }
  return parts.map((part) => part.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).join(' ')
}
