import type { FC } from 'hono/jsx'
import type { Problem } from '../../core/words/lint/problem.ts'

/** Sentence by sentence what the figures do not bear out. An error holds the report back; a warning is for whoever signs. */
export const Sentences: FC<{ problems: readonly Problem[]; isSaid: boolean }> = ({ problems, isSaid }) => {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity !== 'error')
  if (problems.length === 0)
    return isSaid ? <p class="govuk-body">Nothing here is against the figures.</p> : <></>
  return (
    <section id="problems" aria-label="What to put right">
      <h2 class="govuk-heading-m">What to put right</h2>
      {errors.length > 0 && (
        <p class="govuk-body">While an error stands, the words are kept and the report is not.</p>
      )}
      {[...errors, ...warnings].map(({ severity, sentence, says }) => (
        <div class={`problem${severity === 'error' ? ' problem--error' : ''}`}>
          <p class="govuk-body">
            <strong>{severity === 'error' ? 'Error' : 'Warning'}:</strong> “{sentence}”
          </p>
          <p class="govuk-body">{says}</p>
        </div>
      ))}
      {warnings.length > 0 && (
        <p class="govuk-body">A warning may stand: whoever signs the report answers for it.</p>
      )}
    </section>
  )
}
