import { expect, test } from 'vitest'
import { aReport } from '../../../test/report.ts'
import type { Report } from '../../core/reports/report.ts'
import { readFonts } from './fonts.ts'
import { renderHtml } from './render-html.tsx'

const fonts = await readFonts('assets/fonts')
const pageOf = (overrides: Partial<Report> = {}): string => renderHtml(aReport(overrides), fonts)
const page = pageOf()
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

test('the page runs no script and names no web address', () => {
  expect(page).not.toMatch(/<script|javascript:|\son\w+=/i)
  expect(page).not.toMatch(/https?:|@import|<link rel="stylesheet"|<iframe|<img/)
})

test('whatever it refers to is within itself', () => {
  const targets = [...page.matchAll(/(?:href|src|url)(?:="|\()([^")]*)/g)].map(([, target]) => target ?? '')
  const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => `#${id ?? ''}`))
  expect(targets.length).toBeGreaterThan(10)
  for (const target of targets) expect(target.startsWith('data:') || ids.has(target), target).toBe(true)
})

test('no two elements have one id', () => {
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('it is in British English, with one first heading and a title of the same words', () => {
  expect(page).toContain('<html lang="en-GB">')
  expect(page.match(/<h1>.*?<\/h1>/g)).toEqual(['<h1>Corporate Parenting Data Set</h1>'])
  expect(page).toContain('<title>Corporate Parenting Data Set, 30 September 2020 – Westmere Council</title>')
})

test('every chart is followed by its table', () => {
  expect(count(page, /<figure/g)).toBe(6)
  expect(count(page, /<\/figure><details>.*?<table>/gs)).toBe(6)
})

test('months and years are in one disclosure', () => {
  const [indicator = ''] = /<article[^>]*id="indicator-placement-3plus".*?<\/article>/s.exec(page) ?? []
  const [disclosed = ''] = /<details>.*?<\/details>/s.exec(indicator) ?? []
  expect(count(disclosed, /<table/g)).toBe(2)
  expect(disclosed).toMatch(/Sep 2020.*2018\/19/s)
})

test('why months have no figure is said once under their table, not in every row', () => {
  const [indicator = ''] = /<article[^>]*id="indicator-dental-check".*?<\/article>/s.exec(page) ?? []
  const [table = ''] = /<table.*?<\/table>/s.exec(indicator) ?? []
  expect(table).not.toContain('surgeries were closed')
  expect(indicator).toContain(
    '<p class="note">Apr 2020 to May 2020: Not due: surgeries were closed by law.</p>',
  )
})

test('every table has a caption and says which headings are of columns and which of rows', () => {
  for (const [table] of page.matchAll(/<table.*?<\/table>/gs)) {
    expect(table).toContain('<caption')
    expect(table).toContain('scope="col"')
    expect(table).toContain('scope="row"')
    expect(table).not.toMatch(/<th>|<th class="[^"]*">/)
  }
})

test('every indicator keeps the order: title, question, figure, reading, chart, comment, small print', () => {
  const [indicator = ''] = /<article[^>]*id="indicator-dental-check".*?<\/article>/s.exec(page) ?? []
  const order = ['<h3', 'teeth checked?', '55%', 'has fallen from', '<figure', 'Cause', 'Definition']
  const places = order.map((text) => indicator.indexOf(text))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a comment is drawn with its four fields, and HTML in it stays text', () => {
  const [comment = ''] = /<section class="comment".*?<\/section>/s.exec(page) ?? []
  expect(comment).toContain(
    '<strong>two months</strong>, and <em>have not caught up</em> &lt;b&gt;yet&lt;/b&gt;',
  )
  expect(comment).toContain('<mark>{{dental-chek.value}}</mark>')
  expect(comment.match(/<li>/g)).toHaveLength(2)
  expect(comment).toMatch(/<dt>Cause<\/dt><dd>Surgeries were closed by law<\/dd>/)
  expect(comment).toMatch(/<dt>Action<\/dt><dd class="not-given">not given<\/dd>/)
})

test('an indicator without a comment says so in one line', () => {
  const [indicator = ''] = /<article[^>]*id="indicator-immunisations".*?<\/article>/s.exec(page) ?? []
  expect(indicator).toContain('<p class="uncommented">Comment, cause, action, owner and date: not given.</p>')
  expect(indicator).not.toContain('class="comment"')
})

test('a figure that was not collected says why and draws no chart and no table of dashes', () => {
  const [indicator = ''] = /<article[^>]*id="indicator-placement-distance".*?<\/article>/s.exec(page) ?? []
  expect(indicator).toContain('No postcodes were given with the return.')
  expect(indicator).not.toMatch(/<figure|<table/)
})

test('each edition says on the page and on every sheet of paper which it is', () => {
  const restricted = 'Restricted: for officers, and for members in private session'
  const open = 'Public edition: small numbers are hidden'
  expect(count(page, new RegExp(restricted, 'g'))).toBeGreaterThanOrEqual(4)
  expect(page).toMatch(new RegExp(`@top-right\\{content:"${restricted}"`))
  expect(pageOf({ edition: 'public' })).not.toContain('Restricted')
  expect(count(pageOf({ edition: 'public' }), new RegExp(open, 'g'))).toBeGreaterThanOrEqual(4)
  expect(pageOf({ edition: 'public' })).toMatch(new RegExp(`@top-right\\{content:"${open}"`))
})

test('text cannot become markup, style or an attribute', () => {
  const hostile = '</style></title></svg>"><script>alert(1)</script>&\\'
  const [theme] = aReport().themes
  const indicators = (theme?.indicators ?? []).map((indicator) => ({
    ...indicator,
    title: hostile,
    ...(indicator.table ? { table: { ...indicator.table, caption: hostile } } : {}),
    ...(indicator.chart ? { chart: { ...indicator.chart, title: hostile, description: hostile } } : {}),
  }))
  const authority = { code: 'E06000999', name: hostile }
  const themes = theme ? [{ ...theme, title: hostile, indicators }] : []
  const attacked = pageOf({ authority, title: hostile, themes })
  expect(attacked).not.toContain('<script')
  expect(count(attacked, /<\/style>/g)).toBe(1)
  expect(count(attacked, /<\/title>/g)).toBe(count(attacked, /<title/g))
})

test('the same report gives the same bytes', () => {
  expect(pageOf()).toBe(page)
})
