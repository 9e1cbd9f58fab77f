import type { FC } from 'hono/jsx'
import { seatsOn } from '../../core/governance/board.ts'
import { closedItems, exclusionResolution } from '../../core/governance/meetings/exempt.ts'
import { itemOf } from '../../core/governance/meetings/meeting.ts'
import { spokenTime } from '../../core/governance/meetings/time-of-day.ts'
import { attendeeInWords } from '../../core/governance/board-names.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Tag } from '../govuk/tag.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { Line, OneOf, TIME_HINT, type Filled } from './fields.tsx'
import { clockIn } from './arrived.ts'
import { Entry } from './live-entry.tsx'
import { LiveItem } from './live-item.tsx'
import { LiveLog } from './live-log.tsx'
import type { LiveView } from './live-view.ts'

export interface LiveProps extends Filled {
  readonly view: LiveView
  /** The item to show; the one being taken when none is chosen. */
  readonly shown: string | undefined
  readonly now: Date
}

/** The meeting on one screen. */
export const LivePage: FC<LiveProps> = (props) => {
  const { view, errors } = props
  const { about, board, sitting, warning } = view
  return (
    <Page
      title={`${board.name}, ${sayDay(about.heldOn)}`}
      caption="Recording the meeting"
      before={<Back href={`/meetings/${about.id}`} />}
      errors={errors}
      wide
    >
      <p class="govuk-body" role="status">
        <Standing view={view} />
      </p>
      {warning !== undefined && <WarningText text={warning} />}
      <div class="live">
        <div class="live__side">
          <Room {...props} />
          {sitting.opened !== undefined && <Whole {...props} />}
        </div>
        <div class="live__main">
          <Items {...props} />
          <LiveItem {...props} />
          <LiveLog {...props} />
        </div>
      </div>
    </Page>
  )
}

const Standing: FC<{ view: LiveView }> = ({ view: { sitting, called, sat } }) => {
  const { opened, closed, chair, adjourned, recording, closedFor } = sitting
  if (opened === undefined) return <>The meeting has not begun.</>
  if (closed !== undefined)
    return (
      <>
        The meeting was open from {spokenTime(opened)} to {spokenTime(closed)}.{' '}
        <a class="govuk-link" href={`/meetings/${sat.meeting.id}/minutes`}>
          Draft the minutes
        </a>
      </>
    )
  return (
    <>
      Open since {spokenTime(opened)}. {chair === undefined ? '' : `In the chair: ${called.seat(chair)}. `}
      {adjourned && <Tag text="Adjourned" classes="govuk-tag--yellow" />}{' '}
      {recording && <Tag text="Recorded" classes="govuk-tag--blue" />}{' '}
      {closedFor.size > 0 && <Tag text="The public has left" classes="govuk-tag--purple" />}
    </>
  )
}

/** Who is there, and who is not. */
const Room: FC<LiveProps> = (props) => {
  const { view } = props
  const { board, sat, sitting, called, posts } = view
  const seats = seatsOn(board, sat.meeting.on)
  const others = [...sitting.inRoom.values()].filter((who) => !('seat' in who))
  const filled = { values: props.values['did'] === 'came' ? props.values : {}, errors: props.errors }
  return (
    <section aria-labelledby="room">
      <h2 class="govuk-heading-m" id="room">
        Who is here
      </h2>
      <ul class="govuk-list live__seats">
        {seats.map(({ id, title }) => (
          <Seat view={view} id={id} title={title} />
        ))}
        {others.map((who) => (
          <li class="live__seat">
            <span>{attendeeInWords(who, called)}</span>
            <Entry view={view} did="left" place="room">
              <input type="hidden" name="who" value={'post' in who ? `post:${who.post}` : ''} />
              <input type="hidden" name="who-else" value={'role' in who ? who.role : ''} />
              <Small text="Left" of={attendeeInWords(who, called)} />
            </Entry>
          </li>
        ))}
      </ul>
      <Details summaryText="Somebody else, or a substitute" open={props.values['did'] === 'came'}>
        <Entry view={view} did="came" place="room">
          <OneOf
            {...filled}
            name="who"
            label="Who came"
            items={[
              { value: '', text: 'Somebody else' },
              ...seats.map(({ id, title }) => ({ value: `seat:${id}`, text: title })),
              ...posts.map(({ id, title }) => ({ value: `post:${id}`, text: title })),
            ]}
          />
          <Line
            {...filled}
            name="who-else"
            label="Or what they are"
            hint="A role, never a name: Foster carer"
          />
          {board.orders.substitutes && (
            <OneOf
              {...filled}
              name="instead-of"
              label="In place of (optional)"
              items={[
                { value: '', text: 'Nobody' },
                ...seats.map(({ id, title }) => ({ value: id, text: title })),
              ]}
            />
          )}
          <Line {...filled} name="time" id="came-time" label="At what time, if late (optional)" width={5} />
          <Button text="Record" classes="govuk-button--secondary" preventDoubleClick />
        </Entry>
      </Details>
    </section>
  )
}

const Seat: FC<{ view: LiveView; id: string; title: string }> = ({ view, id, title }) => {
  const { sitting } = view
  const isHere = sitting.inRoom.has(`seat:${id}`)
  const isAway = sitting.apologies.has(id)
  return (
    <li class="live__seat">
      <span>
        {title} {isHere && <Tag text="Here" classes="govuk-tag--green" />}
        {!isHere && isAway && <Tag text="Apologies" classes="govuk-tag--grey" />}
      </span>
      <span class="live__deeds">
        <Entry view={view} did={isHere ? 'left' : 'came'} place="room">
          <input type="hidden" name="who" value={`seat:${id}`} />
          <Small text={isHere ? 'Left' : 'Here'} of={title} />
        </Entry>
        {!isHere && !isAway && (
          <Entry view={view} did="apologies" place="room">
            <input type="hidden" name="seat" value={id} />
            <Small text="Apologies" of={title} />
          </Entry>
        )}
      </span>
    </li>
  )
}

const Small: FC<{ text: string; of: string }> = ({ text, of }) => (
  <button class="linklike" type="submit" data-prevent-double-click="true">
    {text}
    <span class="govuk-visually-hidden">: {of}</span>
  </button>
)

/** What concerns the whole meeting. */
const Whole: FC<LiveProps> = (props) => {
  const { view, values, errors } = props
  const { board, sat, sitting } = view
  const seats = seatsOn(board, sat.meeting.on).map(({ id, title }) => ({ value: id, text: title }))
  const items = sat.meeting.items.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` }))
  const of = (did: string): Filled => ({ values: values['did'] === did ? values : {}, errors })
  const resolution = exclusionResolution(sat.meeting.items)
  if (sitting.closed !== undefined) return <></>
  return (
    <section aria-labelledby="whole">
      <h2 class="govuk-heading-m" id="whole">
        The whole meeting
      </h2>
      <Details summaryText="Elect a chair" open={values['did'] === 'elected'}>
        <Entry view={view} did="elected" place="whole">
          <OneOf {...of('elected')} name="seat" id="elected-seat" label="Who was elected" items={seats} />
          <Line
            {...of('elected')}
            name="year"
            label="For the year"
            hint="Blank for this meeting alone"
            width={10}
          />
          <Button text="Record the election" classes="govuk-button--secondary" preventDoubleClick />
        </Entry>
      </Details>
      <Details summaryText="Declare an interest" open={values['did'] === 'declared'}>
        <Entry view={view} did="declared" place="whole">
          <OneOf {...of('declared')} name="seat" id="declared-seat" label="Who declared it" items={seats} />
          <Line {...of('declared')} name="interest" label="The interest" />
          <OneOf
            {...of('declared')}
            name="item"
            id="declared-item"
            label="In which item"
            items={[{ value: '', text: 'The meeting as a whole' }, ...items]}
          />
          <OneOf
            {...of('declared')}
            name="withdrew"
            label="Whether they leave for it"
            items={[
              { value: 'no', text: 'They stay' },
              { value: 'yes', text: 'They leave while it is taken' },
            ]}
          />
          <Button text="Record the interest" classes="govuk-button--secondary" preventDoubleClick />
        </Entry>
      </Details>
      {closedItems(sat.meeting.items).length > 0 && (
        <Details summaryText="The press and the public leave">
          <InsetText text={resolution ?? ''} />
          {sitting.recording && (
            <Entry view={view} did="recording-stopped" place="whole">
              <Line
                {...of('recording-stopped')}
                name="time"
                id="stopped-time"
                label="Recording stopped at"
                width={5}
              />
              <Button text="The recording has stopped" classes="govuk-button--secondary" preventDoubleClick />
            </Entry>
          )}
          <Entry
            view={view}
            did={sitting.closedFor.size > 0 ? 'public-returned' : 'public-excluded'}
            place="whole"
          >
            <Button
              text={sitting.closedFor.size > 0 ? 'The public came back' : 'The board so resolved'}
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </Entry>
        </Details>
      )}
      <Details summaryText={sitting.adjourned ? 'Resume' : 'Adjourn'} open={values['did'] === 'adjourned'}>
        <Entry view={view} did={sitting.adjourned ? 'resumed' : 'adjourned'} place="whole">
          <Line
            {...of('adjourned')}
            name="time"
            id="adjourned-time"
            label="At what time"
            hint={TIME_HINT}
            width={5}
          />
          {!sitting.adjourned && <Line {...of('adjourned')} name="until" label="Until" width={10} />}
          <Button
            text={sitting.adjourned ? 'Resume' : 'Adjourn'}
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </Entry>
      </Details>
      <Entry view={view} did="closed" place="whole">
        <Line
          {...of('closed')}
          name="time"
          id="closed-time"
          label="The meeting closed at"
          hint={TIME_HINT}
          width={5}
        />
        <Button text="Close the meeting" classes="govuk-button--secondary" preventDoubleClick />
      </Entry>
    </section>
  )
}

/** The agenda, with what is being taken. */
const Items: FC<LiveProps> = ({ view, now, values, errors }) => {
  const { sat, sitting, about } = view
  if (sitting.opened === undefined) {
    const filled = { values: { time: clockIn(now), ...values }, errors }
    return (
      <section aria-labelledby="opening">
        <h2 class="govuk-heading-m" id="opening">
          Open the meeting
        </h2>
        <p class="govuk-body">
          Record who is here first. Notes, decisions and actions can be recorded once it is open.
        </p>
        <Entry view={view} did="opened" place="items">
          <Line {...filled} name="time" id="opened-time" label="It began at" hint={TIME_HINT} width={5} />
          <OneOf
            {...filled}
            name="recording"
            label="Recording or streaming"
            items={[
              { value: 'no', text: 'It is not recorded' },
              { value: 'yes', text: 'It is recorded or streamed' },
            ]}
          />
          <Button text="Open the meeting" preventDoubleClick />
        </Entry>
      </section>
    )
  }
  const now_ = sitting.item === undefined ? undefined : itemOf(sat.meeting, sitting.item)
  return (
    <nav aria-labelledby="items">
      <h2 class="govuk-heading-m" id="items">
        Agenda
      </h2>
      <ol class="govuk-list live__items">
        {sat.meeting.items.map((item) => (
          <li>
            <a
              class="govuk-link"
              href={`/meetings/${about.id}/live?item=${encodeURIComponent(item.id)}#item`}
            >
              {item.number}. {item.title}
            </a>{' '}
            {item.id === now_?.id && <Tag text="Now" classes="govuk-tag--blue" />}
            {item.exempt && <Tag text="Exempt" classes="govuk-tag--purple" />}
          </li>
        ))}
      </ol>
    </nav>
  )
}
