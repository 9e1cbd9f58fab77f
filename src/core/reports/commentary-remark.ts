import { longDay, parseDay } from '../time/day.ts'
import { runsOf, type Passage, type Run } from '../words/markdown.ts'
import type { Comment } from './commentary-problem.ts'
import type { Remark } from './report.ts'

/** What a board asks of every comment: why, what is done, who does it, by when. */
const asked = [
  ['Cause', 'cause'],
  ['Action', 'action'],
  ['Owner', 'owner'],
  ['Date', 'date'],
] as const

/** Says an indicator without a comment has none, in a line. */
export const UNCOMMENTED = `Comment, ${asked
  .map(([label]) => label.toLowerCase())
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' and ')}: not given.`

const NOT_GIVEN: readonly Run[] = [{ text: 'not given', as: 'plain' }]

/** A comment ready to be drawn. `of` is the period it is of, where that is not the report's own. */
export function remarkFrom(
  comment: Comment,
  passages: readonly Passage[],
  of: string | undefined,
  said: (runs: readonly Run[]) => readonly Run[],
): Remark {
  return {
    passages: passages.map((passage) =>
      passage.kind === 'paragraph'
        ? { kind: 'paragraph', runs: said(passage.runs) }
        : { kind: 'bullets', items: passage.items.map(said) },
    ),
    fields: asked.map(([label, column]) => fieldOf(label, comment[column], said)),
    by: byLine(comment, of),
  }
}

/** A day is written out; words stay as they are. */
function fieldOf(
  label: string,
  typed = '',
  said: (runs: readonly Run[]) => readonly Run[],
): Remark['fields'][number] {
  const text = typed.trim()
  if (text === '') return { label, runs: NOT_GIVEN, given: false }
  const on = parseDay(text)
  return {
    label,
    runs: on === undefined ? said(runsOf(text)) : [{ text: longDay(on), as: 'plain' }],
    given: true,
  }
}

/** `Of September 2020. Head of service, approved 15 October 2020.` Empty when nobody says. */
function byLine({ author, approved_on: on }: Comment, of: string | undefined): string {
  const by = [author, on === undefined ? undefined : `approved ${longDay(on)}`].filter(
    (part) => part !== undefined,
  )
  const written = by.join(', ')
  return [
    ...(of === undefined ? [] : [`Of ${of}.`]),
    ...(written === '' ? [] : [`${written.charAt(0).toUpperCase()}${written.slice(1)}.`]),
  ].join(' ')
}
