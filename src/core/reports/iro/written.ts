import { figuresOf } from '../figures-told.ts'
import { leftOutSays } from '../commentary-says.ts'
import type { DataSet } from '../data-set.ts'
import type { Remark } from '../report.ts'
import { required } from './required.ts'
import { passagesOf, textOf, type Run } from '../../words/markdown.ts'
import type { Problem, Text } from '../../words/lint/problem.ts'
import { sayingsOf, sayToken, withTokensSaid } from '../../words/tokens.ts'

/** Words for a section, in Markdown with tokens. */
export interface Written {
  /** The section's id. */
  readonly about: string
  /** Where it was found, as a person would name it. */
  readonly where: string
  readonly text: string
}

/** A section's words as an edition prints them, and the tokens that stand for nothing. */
export interface SaidWords {
  readonly remarks: ReadonlyMap<string, Remark>
  /** The same as lint reads them. */
  readonly texts: readonly Text[]
  readonly problems: readonly Problem[]
}

/** Says the words of a report from the figures of an edition: of two texts on one section both are printed. */
export function saidFrom(written: readonly Written[], edition: DataSet): SaidWords {
  const say = sayer(edition)
  const remarks = new Map<string, Remark>()
  const texts: Text[] = []
  const problems: Problem[] = []
  for (const { about, where, text } of written) {
    const passages = passagesOf(text).map((passage) =>
      passage.kind === 'paragraph'
        ? { kind: passage.kind, runs: say(passage.runs, where, problems) }
        : { kind: passage.kind, items: passage.items.map((runs) => say(runs, where, problems)) },
    )
    if (passages.length === 0) continue
    const before = remarks.get(about)?.passages ?? []
    remarks.set(about, { passages: [...before, ...passages], fields: [], by: '' })
    texts.push({ where, ...measureOf(about, edition), paragraphs: passages.flatMap(paragraphsIn) })
  }
  return { remarks, texts, problems }
}

/** What a section is about: its words mean its own measure where they name none, or are of its theme. */
function measureOf(about: string, { entries }: DataSet): Pick<Text, 'indicatorId' | 'theme'> {
  const section = required.find(({ id }) => id === about)
  const [first] = [section?.means, ...(section?.measures ?? [])].filter((id) => id !== undefined)
  const entry = entries.find(({ indicator }) => indicator.id === first)
  if (entry === undefined) return {}
  const { id, theme } = entry.indicator
  return id === section?.means ? { indicatorId: id, theme } : { theme }
}

type Say = (runs: readonly Run[], where: string, problems: Problem[]) => Run[]

/** Tokens name their indicator in full: a section is of several. */
function sayer(edition: DataSet): Say {
  const sayings = {
    ...sayingsOf(figuresOf(edition)),
    ...(edition.edition === 'public' && { leftOut: leftOutSays }),
  }
  return (runs, where, problems) => {
    const said = withTokensSaid(runs, (typed) => sayToken(typed, sayings))
    problems.push(...said.problems.map((says) => tokenProblem(where, says)))
    return said.runs
  }
}

const tokenProblem = (where: string, says: string): Problem => ({
  rule: 'token',
  severity: 'error',
  where,
  sentence: /\{\{[^{}]*\}\}|“[^”]*”/.exec(says)?.[0] ?? says,
  says,
})

const paragraphsIn = (passage: Remark['passages'][number]): string[] =>
  passage.kind === 'paragraph' ? [textOf(passage.runs)] : passage.items.map(textOf)
