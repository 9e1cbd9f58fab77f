import type { FC } from 'hono/jsx'
import { isPartClosed } from '../../core/governance/meetings/exclusion.ts'
import { inOrderAgreed } from '../../core/governance/minutes/order.ts'
import { Tag } from '../govuk/tag.tsx'
import { LiveOpening } from './live-opening.tsx'
import type { LiveProps } from './live-view.ts'

/** The agenda, with what is being taken. */
export const Items: FC<LiveProps> = (props) => {
  const { view } = props
  const { sat, sitting, about } = view
  if (sitting.opened === undefined) return <LiveOpening {...props} />
  const isNow = (id: string) => sitting.item === id || sitting.together.includes(id)
  return (
    <nav aria-labelledby="items">
      <h2 class="govuk-heading-m" id="items">
        Agenda
      </h2>
      <ol class="govuk-list live__items">
        {inOrderAgreed(sat.meeting, sitting.moves).map((item) => (
          <li>
            <a
              class="govuk-link"
              href={`/meetings/${about.id}/live?item=${encodeURIComponent(item.id)}#item`}
            >
              {item.number}. {item.title}
            </a>{' '}
            {isNow(item.id) && <Tag text="Now" classes="govuk-tag--blue" />}
            {item.exempt && <Tag text="Exempt" classes="govuk-tag--purple" />}
            {isPartClosed(item) && <Tag text="Restricted part" classes="govuk-tag--purple" />}
            {sitting.setAside.has(item.id) && (
              <Tag
                text={sitting.setAside.get(item.id) === 'deferred' ? 'Put off' : 'Withdrawn'}
                classes="govuk-tag--grey"
              />
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
