import { expect, it } from 'vitest'
import { aSampleSet } from '../../../test/sample-set.ts'
import { lint } from '../words/lint/lint.ts'
import type { Text } from '../words/lint/problem.ts'
import { bookletOf } from './booklet.ts'
import { figuresOf } from './figures-told.ts'
import { glossary } from './glossary.ts'
import { textFrom, textsOf } from './texts-told.ts'

const { set } = aSampleSet()
const figures = figuresOf(set)

it('the sentences the pack makes itself hold against its figures', () => {
  const texts = bookletOf(set).themes.flatMap((theme): Text[] => [
    { where: theme.id, theme: theme.id, paragraphs: [theme.introduction] },
    ...theme.indicators.map(({ id, reading }) => ({ where: id, indicatorId: id, paragraphs: [reading] })),
  ])
  const errors = lint(texts, figures, { glossary }).filter(({ severity }) => severity === 'error')
  expect(texts.length).toBeGreaterThan(100)
  expect(errors).toEqual([])
})

it('the comments of the set are read with their tokens said', () => {
  const comment = {
    indicator_id: 'cic-count',
    text: 'We care for {{value}} children.',
    origin: { file: 'commentary/cic-count.md' },
    line: 1,
  }
  const [text] = textsOf({ ...set, commentary: [comment] as unknown as NonNullable<typeof set.commentary> })
  const said = figures.indicators.find(({ id }) => id === 'cic-count')?.says.get('value') ?? 'nothing'
  expect(text).toMatchObject({ where: 'commentary/cic-count.md', indicatorId: 'cic-count', theme: 'profile' })
  expect(text?.paragraphs[0]).toBe(`We care for ${said} children.`)
})

it('a section’s text is of its theme, and of no indicator', () => {
  expect(textFrom('health.md', 'health', '# Health\n\n* One\n* Two', figures)).toEqual({
    where: 'health.md',
    theme: 'health',
    paragraphs: ['Health', 'One', 'Two'],
  })
})
