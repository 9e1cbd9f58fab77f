import type { FC } from 'hono/jsx'
import type { Correctable } from '../../core/governance/minutes/happening.ts'
import { inForce } from '../../core/governance/minutes/in-force.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { inWords } from './entry-in-words.ts'
import { Line, Lines, nothingFilled } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveProps, LiveView } from './live-view.ts'

/** What has been recorded, the latest first. Nothing is taken away: what was wrong is put right or struck out. */
export const LiveLog: FC<LiveProps> = ({ view }) => {
  const entries = inForce(view.sat.log).toReversed()
  return (
    <section class="part" aria-labelledby="log">
      <h2 class="govuk-heading-m" id="log">
        What is recorded
      </h2>
      {entries.length === 0 && <p class="govuk-body">Nothing yet.</p>}
      <ul class="govuk-list govuk-list--spaced live__log">
        {entries.map(({ seq, what }) => (
          <li>
            {inWords(what, view)}
            {what.did !== 'action' && <PutRight view={view} seq={seq} what={what} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const PutRight: FC<{ view: LiveView; seq: number; what: Correctable }> = ({ view, seq, what }) => {
  const text = textOf(what)
  return (
    <Details
      summaryText={
        <>
          Put right<span class="govuk-visually-hidden"> entry {seq}</span>
        </>
      }
    >
      {text !== undefined && (
        <Entry view={view} did="corrected" place="log">
          <input type="hidden" name="of" value={seq} />
          <Lines
            {...nothingFilled}
            values={{ 'new-text': text }}
            name="new-text"
            id={`new-${seq}`}
            label="As it should be"
          />
          <Line {...nothingFilled} name="why" id={`why-${seq}`} label="Why" />
          <Button text="Put it right" classes="govuk-button--secondary" preventDoubleClick />
        </Entry>
      )}
      <Entry view={view} did="struck" place="log">
        <input type="hidden" name="of" value={seq} />
        <Line {...nothingFilled} name="why" id={`struck-${seq}`} label="Why it is struck out" />
        <Button text="Strike it out" classes="govuk-button--secondary" preventDoubleClick />
      </Entry>
    </Details>
  )
}

const textOf = (what: Correctable): string | undefined => {
  if (what.did === 'discussed' || what.did === 'resolved') return what.text
  return what.did === 'declared' ? what.interest : undefined
}
