import type { FC } from 'hono/jsx'
import type { Mark as Marked } from '../../core/reports/report.ts'
import { Mark } from '../../render/html/mark.tsx'

/** A sentence of one measure, or of several. */
export interface Sentence {
  readonly mark?: Marked
  readonly title: string
  readonly href: string | undefined
  readonly text: string
}

/** Sentences under each other, their marks in a column of their own. */
export const Signals: FC<{ sentences: readonly Sentence[] }> = ({ sentences }) => (
  <ul class={sentences.some(({ mark }) => mark) ? 'signals' : 'signals unmarked'}>
    {sentences.map(({ mark, title, href, text }) => (
      <li>
        {mark && <Mark mark={mark} />}
        <p>
          <strong>{href === undefined ? title : <a href={href}>{title}</a>}</strong>: {text}
        </p>
      </li>
    ))}
  </ul>
)
