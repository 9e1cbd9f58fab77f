import type { Remark } from '../../core/reports/report.ts'
import { textOf } from '../../core/words/markdown.ts'
import { look } from './look.ts'
import { line, type Row } from './sheet.ts'

/** What officers wrote: prose, then cause, action, owner and date, a row each. Nothing where there is no comment. */
export function commentRows(comment: Remark | undefined, say: (text: string, style?: object) => Row): Row[] {
  if (comment === undefined) return []
  const { passages, fields, by } = comment
  return [
    line('Comment', look.strong),
    ...passages.flatMap((passage) =>
      passage.kind === 'paragraph'
        ? [say(textOf(passage.runs))]
        : passage.items.map((runs) => say(`• ${textOf(runs)}`)),
    ),
    ...fields.map(({ label, runs, given }) => say(`${label}: ${textOf(runs)}`, given ? {} : look.quiet)),
    ...(by === '' ? [] : [say(by, look.quiet)]),
  ]
}
