import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { IndicatorSection, Report } from '../../core/reports/report.ts'
import { aReport } from '../../../test/report.ts'
import { renderPdf } from './render-pdf.ts'

const fonts = ['regular', 'semibold'].map((weight) =>
  readFileSync(new URL(`../../../assets/fonts/source-sans-3-${weight}.ttf`, import.meta.url)),
)
const pdfOf = (report: Report): string => Buffer.from(renderPdf(report, fonts)).toString('latin1')
const countOf = (pdf: string, pattern: RegExp): number => [...pdf.matchAll(pattern)].length
const pagesOf = (pdf: string): number => countOf(pdf, /\/Type \/Page\b/g)

/** What the bookmarks say, in their order: PDF's plain strings with their escapes undone. */
const bookmarksOf = (pdf: string): string[] =>
  [...pdf.matchAll(/\/Parent \d+ 0 R[^>]*?\/Title \((.*?)\)\n/gs)].map(([, title = '']) =>
    title.replace(/\\(.)/gs, '$1'),
  )

const [theme] = aReport().themes
if (!theme) throw new Error('The example has themes.')
const [indicator] = theme.indicators
if (!indicator) throw new Error('The example has indicators.')
const withIndicators = (indicators: readonly IndicatorSection[]): Report =>
  aReport({ themes: [{ ...theme, indicators }] })

describe('the booklet', () => {
  let pdf: string
  beforeAll(() => {
    pdf = pdfOf(aReport())
  })

  test('says that it is PDF/UA-1 and is tagged', () => {
    expect(pdf).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/)
  })

  test('shows its title, and is in British English', () => {
    expect(pdf).toContain('Corporate Parenting Data Set, Westmere Council, 30 September 2020')
    expect(pdf).toMatch(/\/DisplayDocTitle true/)
    expect(pdf).toMatch(/\/Lang \(en-GB\)/)
  })

  test('has a bookmark for every theme and every indicator, in their order', () => {
    const { themes, appendix } = aReport()
    const expected = [
      ...themes.flatMap(({ title, indicators }) => [title, ...indicators.map((it) => it.title)]),
      ...appendix.map(({ title }) => title),
    ]
    const others = [
      'How to read the figures',
      aReport().director.title,
      'Scorecard',
      'Glossary',
      'What the figures rest on',
    ]
    expect(bookmarksOf(pdf).filter((title) => !others.includes(title))).toEqual(expected)
  })

  test('tells every chart in words', () => {
    const { themes, scorecard } = aReport()
    const indicators = themes.flatMap((theme) => theme.indicators)
    const charts = indicators.flatMap(({ chart }) => chart ?? [])
    const sparklines = scorecard.rows.filter((row) => row.sparkline.some((value) => value !== null))
    expect(countOf(pdf, /\/S \/Figure/g)).toBe(charts.length + sparklines.length)
    expect(countOf(pdf, /\/Alt \(/g)).toBeGreaterThanOrEqual(charts.length + sparklines.length)
    for (const { description } of charts) expect(pdf).toContain(`/Alt (${description})`)
  })

  test('heads the columns of its tables', () => {
    expect(countOf(pdf, /\/S \/TH\b/g)).toBeGreaterThan(20)
    expect(countOf(pdf, /\/Scope \/Column/g)).toBe(countOf(pdf, /\/S \/TH\b/g))
  })

  test('is dated as at the day of its figures', () => {
    expect(pdf).toContain('/CreationDate (D:20200930')
  })

  test('embeds the fonts it was given and no other', () => {
    const names = [...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)
    expect(new Set(names.map((name) => name?.replace(/-(Regular|SemiBold).*$/i, '')))).toEqual(
      new Set(['SourceSans3']),
    )
  })

  test('begins each theme on a page of its own', () => {
    const one = aReport({ themes: [{ ...theme, indicators: [] }] })
    const three = aReport({ themes: [theme, theme, theme].map((it) => ({ ...it, indicators: [] })) })
    expect(pagesOf(pdfOf(three)) - pagesOf(pdfOf(one))).toBe(2)
  })

  test('puts no more than two indicators with a chart on a page', () => {
    const charted = withoutBreakdown(indicator)
    const many = Array.from({ length: 9 }, (_, at) => ({ ...charted, id: `one-${at}` }))
    const few = many.slice(0, 1)
    expect(pagesOf(pdfOf(withIndicators(many))) - pagesOf(pdfOf(withIndicators(few)))).toBe(4)
  })

  test('keeps a scorecard of sixty rows on one page', () => {
    const rows = aReport().scorecard.rows.flatMap((row) => Array.from({ length: 10 }, () => row))
    const longer = aReport({ scorecard: { caption: 'Sixty rows', rows } })
    expect(pagesOf(pdfOf(longer))).toBe(pagesOf(pdf))
  })

  test('lets a breakdown run on that is longer than a page', () => {
    const rows = Array.from({ length: 120 }, (_, at) => [
      { text: `Line ${at}` },
      { text: String(at), number: at },
    ])
    const columns = [
      { heading: 'Line', align: 'left' } as const,
      { heading: 'Count', align: 'right' } as const,
    ]
    const bars = rows.map(([line, count]) => ({
      label: line?.text ?? '',
      value: 1,
      text: count?.text ?? '',
      pale: false,
    }))
    const breakdown = {
      chart: { ...(indicator.breakdown?.chart ?? missing()), bars },
      table: { caption: 'Long', columns, rows },
    }
    expect(pagesOf(pdfOf(withIndicators([{ ...indicator, breakdown }])))).toBeGreaterThan(
      pagesOf(pdfOf(withIndicators([indicator]))) + 1,
    )
  })
})

describe('hostile words', () => {
  const hostile = [
    '#read("/etc/passwd")',
    '`raw` $x$ *b* _i_',
    '@cite <label> \\ // /* [x]',
    '= Heading',
    '#panic()',
  ]

  test.each(hostile)('are printed as they stand: %s', (title) => {
    expect(bookmarksOf(pdfOf(withIndicators([{ ...indicator, title }])))).toContain(title)
  })

  test('set nothing on fire wherever they stand', () => {
    for (const text of [...hostile, '\u0000\u0008\u202e', '\u{e123} 😀 中文', '<svg/onload=x>&"']) {
      const report = JSON.parse(
        JSON.stringify(aReport(), (key, value: unknown) => (isWords(key, value) ? text : value)),
      ) as Report
      expect(pagesOf(pdfOf(report))).toBeGreaterThan(4)
    }
  })
})

afterEach(() => {
  vi.useRealTimers()
})

test('the same report gives the same bytes at another time', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-10-01T09:00:00Z') })
  const first = pdfOf(aReport())
  vi.setSystemTime(new Date('2024-02-29T17:30:00Z'))
  const second = pdfOf(aReport())
  expect(second === first).toBe(true)
})

test('a missing font is refused, not printed as nothing', () => {
  expect(() => renderPdf(aReport(), [])).toThrow(/font/)
})

/** Everything a council could type, but not what chooses a shape. */
const isWords = (key: string, value: unknown): boolean =>
  typeof value === 'string' &&
  !['align', 'edition', 'asAt', 'date', 'style', 'unit', 'format', 'shape', 'kind', 'as'].includes(key)

function withoutBreakdown(it: IndicatorSection): IndicatorSection {
  const copy: { -readonly [K in keyof IndicatorSection]: IndicatorSection[K] } = { ...it }
  delete copy.breakdown
  return copy
}

function missing(): never {
  throw new Error('The first example indicator has a breakdown.')
}
