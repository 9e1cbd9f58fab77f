import type { FC } from 'hono/jsx'
import { closedItems, exclusionResolution } from '../../core/governance/meetings/exclusion.ts'
import type { Item } from '../../core/governance/meetings/meeting.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Line } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveProps } from './live-view.ts'

/** The press and the public leave and come back: for all that is exempt, or for the restricted part of one item. */
export const LivePublic: FC<LiveProps & { part?: Item }> = ({ view, values, errors, part }) => {
  const { sat, sitting } = view
  const resolution = exclusionResolution(part === undefined ? closedItems(sat.meeting.items) : [part])
  const place = part === undefined ? 'whole' : 'item'
  const isShut = part === undefined ? sitting.closedFor.size > 0 : sitting.closedFor.has(part.id)
  const filled = { values: values['did'] === 'recording-stopped' ? values : {}, errors }
  if (resolution === undefined) return <></>
  return (
    <Details
      summaryText={
        part === undefined ? 'The press and the public leave' : 'The public leaves for the restricted part'
      }
      open={isShut}
    >
      <InsetText text={resolution} />
      {sitting.recording && (
        <Entry view={view} did="recording-stopped" place={place}>
          <Line {...filled} name="time" id={`stopped-time-${place}`} label="Recording stopped at" width={5} />
          <Button text="The recording has stopped" classes="govuk-button--secondary" preventDoubleClick />
        </Entry>
      )}
      <Entry view={view} did={isShut ? 'public-returned' : 'public-excluded'} place={place}>
        {part !== undefined && <input type="hidden" name="part" value={part.id} />}
        <Button
          text={isShut ? 'The public came back' : 'The board so resolved'}
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </Entry>
    </Details>
  )
}
