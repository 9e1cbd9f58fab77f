import type { FC } from 'hono/jsx'
import { termsOn } from '../../core/governance/board.ts'
import { longDay } from '../../core/time/day.ts'
import { Details } from '../govuk/details.tsx'
import { DAY_HINT, Line, Lines } from '../meetings/fields.tsx'
import { BoardForm, filledFor, type BoardPageProps } from './board-form.tsx'

/** What a board is for, in every version. */
export const Terms: FC<BoardPageProps> = (props) => {
  const { board, today, mayChange } = props
  const now = termsOn(board, today) ?? board.terms.at(-1)
  const filled = filledFor(props, 'terms', { text: now?.text ?? '' })
  return (
    <section class="part" aria-labelledby="terms">
      <h2 class="govuk-heading-m" id="terms">
        Terms of reference
      </h2>
      {now?.text.split(/\n\s*\n/).map((text) => (
        <p class="govuk-body">{text}</p>
      ))}
      {now && (
        <p class="govuk-body quiet">
          Version {now.version}, from {longDay(now.from)}
        </p>
      )}
      {board.terms.length > 1 && (
        <Details summaryText="All versions">
          {board.terms.map(({ version, text, from }) => (
            <>
              <h3 class="govuk-heading-s">
                Version {version}, from {longDay(from)}
              </h3>
              <p class="govuk-body as-typed">{text}</p>
            </>
          ))}
        </Details>
      )}
      {mayChange && (
        <Details summaryText="Adopt new terms of reference" open={filled.isSent}>
          <BoardForm of={props} form="terms" text="Adopt">
            <Lines {...filled} name="text" label="New terms of reference" rows={8} />
            <Line {...filled} name="terms-from" label="In force from" hint={DAY_HINT} width={10} />
          </BoardForm>
        </Details>
      )}
    </section>
  )
}
