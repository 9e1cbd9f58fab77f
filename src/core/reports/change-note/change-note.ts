import { isoDay, longDay } from '../../time/day.ts'
import { left } from '../cells.ts'
import type { Block, Remark, Report, Table } from '../report.ts'
import { toldOtherwise, type ToldOtherwise } from './told-otherwise.ts'
import { whys, type Between, type Why } from './why.ts'

/** What a note on figures told otherwise is made of. */
export interface ChangeNote extends Between {
  /** What the figures were printed in: `the edition of 28 February 2025`. */
  readonly printed: string
  /** What officers say of it. */
  readonly remark?: Remark | undefined
}

/** The note: each figure that went before the board and is another now, with the old, the new and why. */
export function changeNoteOf(note: ChangeNote): Report {
  const { before, now, printed, remark } = note
  const found = toldOtherwise(before, now)
  return {
    title: 'Figures told otherwise',
    authority: now.authority,
    asAt: isoDay(now.asAt),
    asAtLong: longDay(now.asAt),
    edition: now.edition,
    summary: [
      `What ${printed} printed and the data set of ${longDay(now.asAt)} tells otherwise.`,
      countedText(found),
    ],
    inputs: { caption: '', columns: [], rows: [] },
    director: { title: '', introduction: '', parts: [] },
    scorecard: { caption: '', rows: [] },
    themes: remark ? [{ ...said, comment: remark }] : [],
    appendix: [changesBlock('Each figure', found)],
    glossary: [],
    notes: [],
  }
}

const said = {
  ...{ id: 'why', title: 'What officers say of it', introduction: 'Why the figures are others now.' },
  ...{ overview: [], indicators: [] },
}

const NONE = 'No figure that was printed is another now.'

/** The same as a part of a report: a table for each reason. */
export const changesBlock = (title: string, found: readonly ToldOtherwise[]): Block => ({
  id: 'told-otherwise',
  title,
  paragraphs: [
    ...(found.length === 0 ? [NONE] : []),
    'Late data: something was loaded since, and the counts only grew. Correction: what was recorded was put right. Counted otherwise: the definition is another.',
  ],
  tables: (Object.keys(whys) as Why[]).flatMap((why) => {
    const own = found.filter((each) => each.why === why)
    return own.length === 0 ? [] : [tableOf(whys[why], own)]
  }),
})

const tableOf = (caption: string, own: readonly ToldOtherwise[]): Table => ({
  caption: `${caption}: ${String(own.length)} ${own.length === 1 ? 'figure' : 'figures'}`,
  columns: [left('Measure'), left('Period'), left('Printed'), left('Now')],
  rows: own.map(({ title, period, was, is }) => [title, period, was, is].map((text) => ({ text }))),
})

function countedText(found: readonly ToldOtherwise[]): string {
  if (found.length === 0) return NONE
  const parts = (Object.keys(whys) as Why[]).flatMap((why) => {
    const count = found.filter((each) => each.why === why).length
    return count === 0 ? [] : [`${whys[why].toLowerCase()}: ${String(count)}`]
  })
  return `Figures that are others now: ${String(found.length)} (${parts.join(', ')}).`
}
