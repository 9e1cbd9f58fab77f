import type { FC } from 'hono/jsx'
import type { KeptReport } from '../../store/reports-kept.ts'
import { Button } from '../govuk/button.tsx'
import { Form } from '../page.tsx'
import { sayDayOf } from '../say-when.ts'
import type { Made } from './made.ts'

interface KeepProps {
  readonly made: Omit<Made, 'report' | 'open'>
  /** The end of the address that says which day or year it is of. */
  readonly query: string
  readonly versions: readonly KeptReport[]
  readonly mayKeep: boolean
}

/** The report on paper, and as a version that stays as it is now: for an agenda, and for the record. */
export const Keep: FC<KeepProps> = ({ made: { name, noOpen, unfit }, query, versions, mayKeep }) => (
  <section aria-labelledby="versions">
    <h2 class="govuk-heading-m" id="versions">
      Take it away, or keep it
    </h2>
    <p class="govuk-body">
      <a class="govuk-link" href={`/reports/${name}/paper.pdf?${query}`}>
        PDF
      </a>
      {', '}
      <a class="govuk-link" href={`/reports/${name}/paper.html?${query}`}>
        a page of its own
      </a>
      : with every number, for officers and for members in private session.
    </p>
    {noOpen !== undefined && <p class="govuk-body">{noOpen}</p>}
    {mayKeep && unfit !== undefined && <p class="govuk-body">{unfit}</p>}
    {mayKeep && unfit === undefined && (
      <Form action={`/reports/${name}/keep?${query}`}>
        <p class="govuk-body">
          A version that is kept stays as it is now
          {noOpen === undefined && ', with one for the public beside it'}. Democratic services put it on an
          agenda.
        </p>
        <Button text="Keep this version" preventDoubleClick classes="govuk-button--secondary" />
      </Form>
    )}
    {versions.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {versions.map(({ id, version, at, signedAs }) => (
          <li>
            <a class="govuk-link" href={`/reports/kept/${id}`}>
              Version {version}, kept on {sayDayOf(at)}
            </a>
            {signedAs !== null && ', signed'}
          </li>
        ))}
      </ul>
    )}
  </section>
)
