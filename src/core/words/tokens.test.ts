import { expect, it } from 'vitest'
import { runsOf } from './markdown.ts'
import { sayToken, withTokensSaid, type Sayings } from './tokens.ts'

const told: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'missing-children': new Map([
    ['value', '11%'],
    ['count', '48 of 437 children in care'],
    ['row.U6.value', '3%'],
    ['row.H5.value', '4%'],
  ]),
  'cic-count': new Map([['value', '437']]),
}

const sayings: Sayings = { ids: Object.keys(told), saysOf: (id) => told[id] }
const say = (typed: string, own?: string) => sayToken(typed, sayings, own)
const problem = (typed: string, own?: string) => {
  const said = say(typed, own)
  return 'problem' in said ? said.problem : `said ${said.text}`
}

it('a token says its figure, however it is spaced and whatever its capitals', () => {
  for (const typed of ['missing-children.value', ' Missing-Children.VALUE '])
    expect(say(typed)).toEqual({ text: '11%' })
  expect(say('missing-children.row.u6.value')).toEqual({ text: '3%' })
})

it('in the text of an indicator of its own the name may be left out', () => {
  expect(say('count', 'missing-children')).toEqual({ text: '48 of 437 children in care' })
  expect(say('cic-count.value', 'missing-children')).toEqual({ text: '437' })
  expect(problem('value')).toMatch(/names no indicator/)
})

it('a slip is told with what was perhaps meant', () => {
  expect(problem('mising-children.value')).toBe(
    '{{mising-children.value}} names no indicator. Did you mean {{missing-children.value}}?',
  )
  expect(problem('missing-children.vaule')).toBe(
    '{{missing-children.vaule}} is nothing that can be said of missing-children. Did you mean {{missing-children.value}}?',
  )
  expect(problem('valeu', 'missing-children')).toBe(
    '{{valeu}} is nothing that can be said of missing-children. Did you mean {{value}}?',
  )
  expect(problem('missing-children')).toMatch(/Did you mean \{\{missing-children\.value\}\}\?$/)
  expect(problem('zzz.value')).toMatch(/hearth indicators lists them all/)
})

it('what an indicator does not have is told, and the rows it has are named', () => {
  expect(problem('cic-count.england')).toBe(
    '{{cic-count.england}} cannot be said: cic-count has no figure for England. Take it out.',
  )
  expect(problem('missing-children.row.U9.value')).toMatch(/Its rows are U6, H5/)
  expect(problem('cic-count.row.U9.value')).toMatch(/It has no rows/)
})

it('a text has its tokens said as they are set, and one that stands for nothing stays, marked', () => {
  const { runs, problems } = withTokensSaid(runsOf('**{{count}}** or {{vaule}}.'), (typed) =>
    say(typed, 'missing-children'),
  )
  expect(runs).toEqual([
    { text: '48 of 437 children in care', as: 'strong' },
    { text: ' or ', as: 'plain' },
    { text: '{{vaule}}', as: 'unknown' },
    { text: '.', as: 'plain' },
  ])
  expect(problems).toHaveLength(1)
})

it('half a token is told too', () => {
  const { problems } = withTokensSaid(runsOf('There are {{count of them'), (typed) => say(typed))
  expect(problems).toEqual(['“{{count of them” is no whole token. Write it as {{ID.value}}, on one line.'])
})
