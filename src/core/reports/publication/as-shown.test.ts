import { expect, test } from 'vitest'
import { aSampleSet } from '../../../../test/sample-set.ts'
import { commentaryOf } from '../commentary.ts'
import { dataSetJson } from '../data-set-json.ts'
import type { DataSet } from '../data-set.ts'
import { withWritten } from '../commentary-written.ts'
import { headlineOf } from '../headline.ts'
import { iroReportOf } from '../iro/iro-report.ts'
import { asShown } from './as-shown.ts'
import { openOf } from './open-of.ts'
import { secretsShown } from './secrets-shown.ts'

const { set } = aSampleSet()

/** The set as an edition that hides the leading month of one indicator. */
const hiding = (id: string): DataSet => ({
  ...set,
  edition: 'public',
  entries: set.entries.map((entry) =>
    entry.indicator.id === id
      ? {
          ...entry,
          series: entry.series.map((each) => ({
            ...each,
            figure: { kind: 'suppressed' },
            status: 'suppressed',
          })),
          years: entry.years.map((each) => ({
            ...each,
            figure: { kind: 'suppressed' },
            status: 'suppressed',
          })),
        }
      : entry,
  ),
})

const saying = (shown: DataSet, text: string): string => {
  const comment = {
    indicator_id: 'profile',
    text,
    line: 1,
    origin: { kind: 'local', file: '', asAt: undefined },
  } as const
  return JSON.stringify(commentaryOf(withWritten(shown, [comment])).remarks.get('profile')?.passages)
}

test('a token says a small number where the edition hides it, and the figure where it shows it', () => {
  const json: unknown = JSON.parse(JSON.stringify(dataSetJson(hiding('cic-uasc'))))
  const shown = asShown(set, json)
  expect(saying(set, '{{cic-uasc.value}}')).toMatch(/\d+%/)
  expect(shown && saying(shown, '{{cic-uasc.value}}')).toContain('a small number')
  expect(shown && saying(shown, '{{cic-count.value}}')).toBe(saying(set, '{{cic-count.value}}'))
})

test('a row that the edition leaves out is not there, and one it hides has no number', () => {
  const rows = set.entries.find(({ indicator }) => indicator.id === 'cic-ethnicity')?.rows ?? []
  expect(rows.length).toBeGreaterThan(2)
  const json = JSON.parse(JSON.stringify(dataSetJson({ ...set, edition: 'public' }))) as {
    indicators: { id: string; breakdown?: object[] }[]
  }
  const found = json.indicators.find(({ id }) => id === 'cic-ethnicity')
  const [first, , ...rest] = found?.breakdown ?? []
  if (found)
    found.breakdown = [
      { ...first, numerator: null, denominator: null, value: null, status: 'suppressed' },
      ...rest,
    ]
  const shown =
    asShown(set, json)?.entries.find(({ indicator }) => indicator.id === 'cic-ethnicity')?.rows ?? []
  expect(shown.map(({ key }) => key)).toEqual([rows[0]?.key, ...rows.slice(2).map(({ key }) => key)])
  expect(shown[0]).toMatchObject({ numerator: null, value: null, hidden: true })
})

test('an indicator that the edition does not tell says nothing', () => {
  const without = { ...set, edition: 'public', entries: set.entries.slice(1) } as const
  expect(asShown(set, dataSetJson(without))?.entries.length).toBe(set.entries.length - 1)
})

test.each([undefined, null, [], {}, { schema: 'other/1' }, dataSetJson(set)])(
  '%j is no public edition',
  (json) => {
    expect(asShown(set, json)).toBeUndefined()
  },
)

test('what is made of a public edition alone has nothing that stands behind its figures, and hides what it hides', () => {
  const open = openOf(set, JSON.parse(JSON.stringify(dataSetJson(hiding('cic-uasc')))))
  if (open === undefined) throw new Error('It is an edition.')
  const { inputs, appendix, tables, doubts, crowds, commentary } = open
  expect([inputs, appendix, tables, doubts, crowds, commentary]).toEqual([[], ...Array<undefined>(5)])
  const { report } = iroReportOf({ set: open, words: { remarks: new Map() }, plan: { last: [], next: [] } })
  const [years] = report.themes.find(({ id }) => id === 'population')?.overview ?? []
  const row = years?.rows.find(([title]) => title?.text.startsWith('Unaccompanied'))
  expect(row?.slice(1).filter(({ number }) => number !== undefined)).toEqual([])
  expect(row?.some(({ hidden }) => hidden === true)).toBe(true)
})

test('what an edition hides is known for words that are written after it, and nothing that it shows', () => {
  const open = asShown(set, JSON.parse(JSON.stringify(dataSetJson(hiding('cic-uasc')))))
  if (open === undefined) throw new Error('It is an edition.')
  const { byIndicator } = secretsShown(set, open, { threshold: 5, interval: 5 })
  const entry = set.entries.find(({ indicator }) => indicator.id === 'cic-uasc')
  const figure = entry && headlineOf(entry).now.figure
  const leads = byIndicator.get('cic-uasc')?.filter(({ isLead, row }) => isLead && row === undefined)
  expect(leads?.map(({ numerator }) => numerator)).toEqual([figure?.kind === 'number' && figure.numerator])
  expect(byIndicator.get('cic-count')?.filter(({ row }) => row === undefined)).toEqual([])
})
