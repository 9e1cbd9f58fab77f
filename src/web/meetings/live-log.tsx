import type { FC } from 'hono/jsx'
import { attendeeInWords } from '../../core/governance/board-names.ts'
import { itemOf } from '../../core/governance/meetings/meeting.ts'
import { spokenTime } from '../../core/governance/meetings/time-of-day.ts'
import type { Correctable } from '../../core/governance/minutes/happening.ts'
import { inForce } from '../../core/governance/minutes/in-force.ts'
import { longDay } from '../../core/time/day.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Line, Lines, nothingFilled } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveProps } from './live-view.ts'
import type { LiveView } from './live-view.ts'

/** What has been recorded, the latest first. Nothing is taken away: what was wrong is put right or struck out. */
export const LiveLog: FC<LiveProps> = ({ view }) => {
  const entries = inForce(view.sat.log).toReversed()
  return (
    <section aria-labelledby="log">
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

/** An entry in words, for the clerk. */
export function inWords(what: Correctable, { called, sat }: LiveView): string {
  const number = (id: string): string => itemOf(sat.meeting, id)?.number ?? '?'
  const at = 'time' in what ? `, ${spokenTime(what.time)}` : ''
  switch (what.did) {
    case 'opened':
      return `The meeting opened${at}`
    case 'closed':
      return `The meeting closed${at}`
    case 'came':
      return `Here: ${attendeeInWords(what.who, called)}${at}`
    case 'left':
      return `Left: ${attendeeInWords(what.who, called)}${at}`
    case 'apologies':
      return `Apologies: ${called.seat(what.seat)}`
    case 'declared':
      return `Interest: ${called.seat(what.seat)}, ${what.interest}`
    case 'elected':
      return `Elected: ${called.seat(what.seat)}`
    case 'item-opened':
      return `Item ${number(what.item)} was taken${at}`
    case 'item-closed':
      return `Item ${number(what.item)} was closed${at}`
    case 'discussed':
      return `Item ${number(what.item)}, note: ${what.text}`
    case 'noted':
      return `Item ${number(what.item)}: noted`
    case 'resolved':
      return `Item ${number(what.item)}, ${what.decision === 'agreed' ? 'agreed' : 'not agreed'}: ${what.text}`
    case 'action':
      return `Item ${number(what.item)}, ${what.id}: ${what.wording} (${owned(what.owner, called)}${what.due === undefined ? '' : `, by ${longDay(what.due)}`})`
    case 'recording-stopped':
      return `The recording stopped${at}`
    case 'public-excluded':
      return `The press and the public left${at}`
    case 'public-returned':
      return `The press and the public came back${at}`
    case 'minutes-confirmed':
      return `Minutes of ${longDay(what.on)} confirmed`
    case 'adjourned':
      return `Adjourned${at}, until ${what.until}`
    case 'resumed':
      return `Resumed${at}`
  }
}

const owned = (owner: string | undefined, called: LiveView['called']): string =>
  owner === undefined ? 'owner to be settled' : called.post(owner)
