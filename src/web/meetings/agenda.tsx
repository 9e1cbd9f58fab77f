import type { FC } from 'hono/jsx'
import { isPartClosed } from '../../core/governance/meetings/exclusion.ts'
import { exemptionOf, purposes, type Item } from '../../core/governance/meetings/meeting.ts'
import { textOf } from '../../core/governance/meetings/public-agenda.ts'
import { clockTime } from '../../core/governance/meetings/time-of-day.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Moving } from './agenda-moving.tsx'
import { OpenItem } from './agenda-open-item.tsx'
import { TakenOff } from './agenda-taken-off.tsx'
import type { MeetingView } from './view.ts'

/** A meeting's agenda, as much of it as the reader may see. */
export const Agenda: FC<{ view: MeetingView }> = ({ view }) => {
  const { kept, about } = view
  const count = (kept?.meeting ?? about.agenda).items.length
  return (
    <section class="part" aria-labelledby="agenda">
      <h2 class="govuk-heading-m" id="agenda">
        Agenda
      </h2>
      {count === 0 && <InsetText text="The agenda has no items yet." />}
      <ol class="govuk-list agenda">
        {kept
          ? kept.meeting.items.map((item, at) => <WholeItem view={view} item={item} at={at} count={count} />)
          : about.agenda.items.map((item) => <OpenItem meeting={about.id} item={item} />)}
      </ol>
      <TakenOff view={view} />
    </section>
  )
}

const WholeItem: FC<{ view: MeetingView; item: Item; at: number; count: number }> = (props) => {
  const { view, item, at, count } = props
  const meeting = view.kept?.meeting
  const mayChange = view.may('run-meetings') && view.about.calledOff === null
  return (
    <li class="agenda__item">
      <h3 class="govuk-heading-s agenda__title">
        {item.number}. {item.title} {item.exempt && <Tag text="Exempt" classes="govuk-tag--purple" />}
        {isPartClosed(item) && <Tag text="Restricted part" classes="govuk-tag--purple" />}
        {item.urgent !== undefined && <Tag text="Urgent" classes="govuk-tag--orange" />}
      </h3>
      <p class="govuk-body quiet">{said(item, view)}</p>
      {meeting && textOf(item, meeting) !== '' && <p class="govuk-body as-typed">{textOf(item, meeting)}</p>}
      {item.broughtForward && <p class="govuk-body quiet">{item.broughtForward.what}</p>}
      {item.recommendations.length > 0 && (
        <ol class="govuk-list govuk-list--number">
          {item.recommendations.map((text) => (
            <li>{text}</li>
          ))}
        </ol>
      )}
      <ul class="govuk-list">
        {item.papers.map((paper) => (
          <li>
            <a class="govuk-link" href={`/meetings/${view.about.id}/papers/${paper.id}`}>
              {paper.title}
            </a>{' '}
            <span class="quiet">{paper.pages === 1 ? '1 page' : `${paper.pages ?? 0} pages`}</span>{' '}
            {exemptionOf(item, paper) && <Tag text="Restricted" classes="govuk-tag--purple" />}
            {paper.supplement !== undefined && <Tag text={`Supplement ${paper.supplement}`} />}
          </li>
        ))}
      </ul>
      {mayChange && (
        <Moving id={view.about.id} item={item} at={at} count={count} isOut={view.about.published} />
      )}
    </li>
  )
}

const said = (item: Item, { called }: MeetingView): string =>
  [
    item.planned === undefined ? '' : clockTime(item.planned),
    purposes[item.purpose],
    item.author === undefined ? '' : called.post(item.author),
  ]
    .filter((each) => each !== '')
    .join(' · ')
