import type { Remark } from '../../core/reports/report.ts'
import type { Passage, Run } from '../../core/words/markdown.ts'

/** What officers wrote: the prose, then its cause, action, owner and date; what is not given says so. */
export const CommentBox = ({ of, comment, level }: { of: string; comment: Remark; level: 2 | 3 | 4 }) => {
  const Heading = `h${level}` as const
  return (
    <section class="comment" aria-label={`Comment: ${of}`}>
      <Heading>Comment</Heading>
      {comment.passages.map((passage) => (
        <Prose passage={passage} />
      ))}
      {comment.fields.length > 0 && (
        <dl>
          {comment.fields.map(({ label, runs, given }) => (
            <div>
              <dt>{label}</dt>
              <dd class={given ? undefined : 'not-given'}>
                <Runs runs={runs} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {comment.by !== '' && <p class="by">{comment.by}</p>}
    </section>
  )
}

const Prose = ({ passage }: { passage: Passage }) =>
  passage.kind === 'paragraph' ? (
    <p>
      <Runs runs={passage.runs} />
    </p>
  ) : (
    <ul>
      {passage.items.map((runs) => (
        <li>
          <Runs runs={runs} />
        </li>
      ))}
    </ul>
  )

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map(({ text, as }) => {
      switch (as) {
        case 'plain':
          return text
        case 'strong':
          return <strong>{text}</strong>
        case 'emphasis':
          return <em>{text}</em>
        case 'unknown':
          return <mark>{text}</mark>
      }
    })}
  </>
)
