import type { FC } from 'hono/jsx'
import type { SaidLine } from './said.ts'

/** Everything that happened to a promise, first to last. */
export const Thread: FC<{ lines: readonly SaidLine[] }> = ({ lines }) => (
  <ol class="govuk-list">
    {lines.map(({ on, who, what, text, evidence }) => (
      <li class="problem govuk-!-margin-bottom-4">
        <p class="govuk-body govuk-!-margin-bottom-1">
          <strong>{what}</strong>
        </p>
        {text !== '' && <p class="govuk-body as-typed govuk-!-margin-bottom-1">{text}</p>}
        {evidence.map(({ title, where }) => (
          <p class="govuk-body govuk-!-margin-bottom-1">
            Evidence:{' '}
            {isLink(where) ? (
              <a class="govuk-link" href={where} rel="noreferrer">
                {title}
              </a>
            ) : (
              `${title}${where === '' ? '' : `, ${where}`}`
            )}
          </p>
        ))}
        <p class="govuk-body quiet govuk-!-margin-bottom-0">
          {on}, {who}
        </p>
      </li>
    ))}
  </ol>
)

/** Nothing but a plain web address is a link: no other scheme is ever followed. */
const isLink = (where: string): boolean => /^https:\/\/[^\s"'<>]+$/.test(where)
