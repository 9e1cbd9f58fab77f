import { lint } from '../../words/lint/lint.ts'
import type { Problem, Rule, Text } from '../../words/lint/problem.ts'
import type { Secrets } from '../../words/secrets.ts'
import type { DataSet } from '../data-set.ts'
import { figuresOf } from '../figures-told.ts'
import { glossary } from '../glossary.ts'
import type { Plan } from './plan.ts'
import { saidFrom, type SaidWords, type Written } from './written.ts'

/** The words of a report as an edition says them, and all that is wrong with them by its figures. */
export interface HeldWords extends SaidWords {
  readonly problems: readonly Problem[]
}

/** Says words from an edition's figures and holds them, and both plans, against them. `secrets` is what it hides. */
export function heldWords(
  { written, plan }: { readonly written: readonly Written[]; readonly plan: Plan },
  edition: DataSet,
  secrets?: Secrets,
): HeldWords {
  const said = saidFrom(written, edition)
  const figures = figuresOf(edition)
  const context = { glossary: [...glossary, ...(edition.explained ?? [])], ...(secrets && { secrets }) }
  const plans = textsOfPlan(plan)
  return {
    ...said,
    texts: [...said.texts, ...plans],
    problems: [
      ...said.problems,
      ...lint(said.texts, figures, context),
      ...lint(plans, figures, context).filter(({ rule }) => ofPlans.has(rule)),
    ],
  }
}

/** A plan speaks of what is to be: its numbers are nobody's figures yet. It may not tell of a child all the same. */
const ofPlans: ReadonlySet<Rule> = new Set<Rule>(['personal', 'tells-hidden', 'small-count'])

const textsOfPlan = ({ last, next }: Plan): Text[] =>
  [
    {
      where: 'last-plan.csv',
      paragraphs: last.flatMap(({ action, progress = '', state = '' }) => [action, progress, state]),
    },
    { where: 'next-plan.csv', paragraphs: next.map(({ action }) => action) },
  ]
    .map((text) => ({ ...text, paragraphs: text.paragraphs.filter((each) => each.trim() !== '') }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
