import { expect, it } from 'vitest'
import { anEntry, asAtOf, england } from '../../../test/entry.ts'
import { someFacts } from '../../../test/facts.ts'
import { textOf } from '../words/markdown.ts'
import { commentaryOf } from './commentary.ts'
import type { DataSet, Entry, Shown } from './data-set.ts'
import type { Remark } from './report.ts'
import { themeSections } from './theme-sections.ts'

type Row = Readonly<Record<string, string>> & { readonly indicator_id: string; readonly text: string }

const months = Array.from({ length: 13 }, (_, at) =>
  at === 12 ? ([48, 437] as const) : ([30, 430] as const),
)
const threePlus = anEntry('placement-3plus', {
  months,
  years: { 2019: [40, 400] },
  benchmarks: [england(10)],
})

const setOf = (
  rows: readonly Row[],
  entries: readonly Entry[] = [threePlus],
  more: Partial<DataSet> = {},
): DataSet => ({
  authority: { code: 'E06000059', name: 'Dorset' },
  asAt: asAtOf(),
  edition: 'restricted',
  inputs: [],
  definitions: '1',
  entries,
  commentary: someFacts({ commentary: rows }).commentary ?? [],
  ...more,
})

const proseOf = (remark: Remark | undefined): string =>
  (remark?.passages ?? [])
    .flatMap((passage) => (passage.kind === 'paragraph' ? [passage.runs] : passage.items))
    .map(textOf)
    .join(' | ')

const commented = (...rows: Row[]) => {
  const { remarks, problems } = commentaryOf(setOf(rows))
  return {
    prose: proseOf(remarks.get('placement-3plus')),
    remark: remarks.get('placement-3plus'),
    problems: problems.map(({ sentence }) => sentence),
  }
}

const on = (text: string, more: Readonly<Record<string, string>> = {}): Row => ({
  indicator_id: 'placement-3plus',
  text,
  ...more,
})

it('the figures of a comment are the data set’s, in its words', () => {
  expect(commented(on('It is {{value}}, {{placement-3plus.count}}; England {{england}}.')).prose).toBe(
    'It is 11%, 48 of 437 children in care; England 10%.',
  )
})

it('cause, action, owner and date stand beside the prose, and what is not given says so', () => {
  const { remark } = commented(
    on('Homes closed.', {
      cause: 'Since {{previous}}',
      date: '31/03/2021',
      author: 'Head of service',
      approved_on: '15/10/2020',
    }),
  )
  expect(remark?.fields.map(({ label, runs, given }) => [label, textOf(runs), given])).toEqual([
    ['Cause', 'Since 7%', true],
    ['Action', 'not given', false],
    ['Owner', 'not given', false],
    ['Date', '31 March 2021', true],
  ])
  expect(remark?.by).toBe('Head of service, approved 15 October 2020.')
})

it('of several comments the one on the latest period told is printed', () => {
  const { prose, problems } = commented(
    on('Older.', { period: '2020-08' }),
    on('Now.', { period: '2020-09' }),
    on('Long ago.', { period: '2017-01' }),
  )
  expect([prose, problems]).toEqual(['Now.', []])
})

it('a comment that says no period is of the report’s, and of two such the other is told', () => {
  const { prose, problems } = commented(on('First.'), on('Second.', { period: 'September 2020' }))
  expect(prose).toBe('Second.')
  expect(problems).toEqual([
    expect.stringMatching(/another comment on placement-3plus .*commentary\.csv, line 3/),
  ])
})

it('the figures of a comment on an earlier period are that period’s, and it says which', () => {
  const { prose, remark } = commented(on('{{value}} ({{count}}), {{change}}', { period: '2020-08' }))
  expect(prose).toBe('7% (30 of 430 children in care), with no figure a year before to set it against')
  expect(remark?.by).toBe('Of August 2020.')
  expect(commented(on('{{value}} in {{period}}', { period: '2019/20' })).prose).toBe('10% in 2019/20')
})

it('an unknown token stays as typed, marked, and is told with what was perhaps meant', () => {
  const { remark, problems } = commented(on('It is {{placement-3plu.value}}.'))
  expect(remark?.passages).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'It is ', as: 'plain' },
        { text: '{{placement-3plu.value}}', as: 'unknown' },
        { text: '.', as: 'plain' },
      ],
    },
  ])
  expect(problems).toEqual([expect.stringContaining('Did you mean {{placement-3plus.value}}?')])
})

it('a comment on nothing known, of no period, or after the report is told and not printed', () => {
  const sentences = commented(
    { indicator_id: 'placement-3plu', text: 'A slip.' },
    on('When?', { period: 'the autumn' }),
    on('Soon.', { period: '2020-10' }),
  ).problems
  expect(sentences).toEqual([
    expect.stringMatching(/autumn” is no period/),
    expect.stringMatching(/after this report/),
    expect.stringMatching(/no section, .* Did you mean placement-3plus\?/),
  ])
})

it('a comment on an indicator that nothing is told of is told', () => {
  const untold = anEntry('iha-timely', { months: ['not-collected'] })
  const { remarks, problems } = commentaryOf(setOf([{ indicator_id: 'iha-timely', text: 'Soon.' }], [untold]))
  expect([remarks.size, problems.length]).toEqual([0, 1])
})

it('nothing of a hidden figure is in a comment of the public edition', () => {
  const hide = (shown: Shown): Shown => ({ ...shown, figure: { kind: 'suppressed' }, status: 'suppressed' })
  const hidden = { ...threePlus, series: threePlus.series.map(hide), years: threePlus.years.map(hide) }
  const text = 'It is {{value}} ({{numerator}} of {{denominator}}): {{count}}, {{change}}, {{previous}}.'
  const { remarks } = commentaryOf(setOf([on(text)], [hidden], { edition: 'public' }))
  expect(proseOf(remarks.get('placement-3plus'))).toBe(
    'It is a small number (a small number of a number not shown): a small number of children in care, a small number, a small number.',
  )
})

it('a section has its comment at its head, and where there is none only the restricted edition says so', () => {
  const rows = [{ indicator_id: 'placements', text: 'Of them all.' }]
  const sectionOf = (edition: DataSet['edition']) =>
    themeSections(setOf(rows, [threePlus], { edition }), new Map())[0]
  expect(proseOf(sectionOf('restricted')?.comment)).toBe('Of them all.')
  expect(sectionOf('restricted')?.indicators[0]?.uncommented).toBe(
    'Comment, cause, action, owner and date: not given.',
  )
  expect(sectionOf('public')?.indicators[0]?.uncommented).toBeUndefined()
})
