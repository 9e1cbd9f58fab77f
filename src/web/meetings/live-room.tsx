import type { FC } from 'hono/jsx'
import { attendeeInWords } from '../../core/governance/board-names.ts'
import { seatsOn } from '../../core/governance/board.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Line, OneOf } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveProps, LiveView } from './live-view.ts'

/** Who is there, and who is not. */
export const Room: FC<LiveProps> = (props) => {
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
