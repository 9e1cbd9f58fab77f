import { passagesOf, textOf, type Passage, type Run } from '../words/markdown.ts'
import type { Text } from '../words/lint/problem.ts'
import type { Figures } from '../words/figures.ts'
import { sayToken, sayingsOf, withTokensSaid } from '../words/tokens.ts'
import { commentaryOf } from './commentary.ts'
import type { DataSet } from './data-set.ts'

/** The comments an edition prints, as lint reads them: with their tokens said and what was given as cause and action. */
export const textsOf = (set: DataSet): Text[] =>
  [...commentaryOf(set).remarks].map(([about, { passages, fields }]) => ({
    where: `commentary/${about}.md`,
    ...aboutOf(
      about,
      set.entries.map(({ indicator }) => indicator),
    ),
    paragraphs: [
      ...passages.flatMap(paragraphsOf),
      ...fields.filter(({ given }) => given).map(({ runs }) => textOf(runs)),
    ],
  }))

/** Prose as typed, in Markdown, with its tokens said as the figures do. `about` is the indicator or section it is on. */
export function textFrom(where: string, about: string, typed: string, figures: Figures): Text {
  const sayings = sayingsOf(figures)
  const own = figures.indicators.some(({ id }) => id === about) ? about : undefined
  const said = (runs: readonly Run[]): Run[] =>
    withTokensSaid(runs, (token) => sayToken(token, sayings, own)).runs
  return {
    where,
    ...aboutOf(about, figures.indicators),
    paragraphs: passagesOf(typed).flatMap((passage) =>
      passage.kind === 'paragraph'
        ? [textOf(said(passage.runs))]
        : passage.items.map((runs) => textOf(said(runs))),
    ),
  }
}

const paragraphsOf = (passage: Passage): string[] =>
  passage.kind === 'paragraph' ? [textOf(passage.runs)] : passage.items.map(textOf)

/** The indicator of this name, or the theme. */
function aboutOf(about: string, indicators: readonly { readonly id: string; readonly theme: string }[]) {
  const own = indicators.find(({ id }) => id === about)
  if (own) return { indicatorId: own.id, theme: own.theme }
  return indicators.some(({ theme }) => theme === about) ? { theme: about } : {}
}
