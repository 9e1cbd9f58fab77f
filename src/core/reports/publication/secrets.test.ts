import { beforeAll, describe, expect, it } from 'vitest'
import { aSampleSet } from '../../../../test/sample-set.ts'
import { highs } from '../../../solver/highs.ts'
import { usualPolicy } from '../../disclosure/policy.ts'
import { lint } from '../../words/lint/lint.ts'
import type { Problem, Text } from '../../words/lint/problem.ts'
import { bookletOf } from '../booklet.ts'
import type { DataSet } from '../data-set.ts'
import { figuresOf } from '../figures-told.ts'
import { glossary } from '../glossary.ts'
import { hide } from './hide.ts'
import { publicEdition } from './public-edition.ts'
import { secretsOf } from './secrets.ts'

let set: DataSet
let edition: DataSet
let problems: (texts: readonly Text[]) => Problem[]

beforeAll(async () => {
  const sample = aSampleSet()
  set = sample.set
  const { pattern } = hide(set, { policy: usualPolicy, earlier: [], open: await highs() })
  edition = publicEdition(set, pattern.hidden)
  const secrets = secretsOf(set, pattern.hidden, usualPolicy)
  problems = (texts) => lint(texts, figuresOf(edition), { glossary, secrets })
}, 120_000)

/** The sentences an edition makes itself: of each section and each indicator. */
const sentencesOf = (from: DataSet): Text[] =>
  bookletOf(from).themes.flatMap((theme): Text[] => [
    { where: theme.id, theme: theme.id, paragraphs: [theme.introduction] },
    ...theme.indicators.map(({ id, reading }) => ({
      where: id,
      indicatorId: id,
      theme: theme.id,
      paragraphs: [reading],
    })),
  ])

const errors = (found: readonly Problem[]): Problem[] => found.filter(({ severity }) => severity === 'error')

describe('the sentences the public edition makes itself', () => {
  it('hold against its figures and tell nothing it hides', () => {
    const texts = sentencesOf(edition)
    expect(texts.length).toBeGreaterThan(100)
    expect(errors(problems(texts))).toEqual([])
  })

  it('would be found out if they told: the restricted edition’s are', () => {
    const hiddenOnes = new Set(
      bookletOf(edition).themes.flatMap(({ indicators }) =>
        indicators.filter(({ headline }) => headline.figure === 'Hidden').map(({ id }) => id),
      ),
    )
    const texts = sentencesOf(set).filter(({ indicatorId = '' }) => hiddenOnes.has(indicatorId))
    const told = new Set(
      errors(problems(texts)).flatMap(({ rule, where }) => (rule === 'tells-hidden' ? [where] : [])),
    )
    expect(texts.length).toBeGreaterThan(30)
    expect(told.size).toBeGreaterThan(texts.length * 0.9)
  })
})
