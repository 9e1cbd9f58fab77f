import type { FC } from 'hono/jsx'
import { paragraphsOf, restrictedSentence } from '../../core/governance/meetings/exempt.ts'
import { exemptionOf, purposes, type Item } from '../../core/governance/meetings/meeting.ts'
import { textOf } from '../../core/governance/meetings/public-agenda.ts'
import { clockTime } from '../../core/governance/meetings/time-of-day.ts'
import type { OpenAgenda } from '../../store/meetings.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Form } from '../page.tsx'
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
        {item.number}. {item.title}{' '}
        {paragraphsOf(item).length > 0 && (
          <Tag text={item.exempt ? 'Exempt' : 'Exempt paper'} classes="govuk-tag--purple" />
        )}
        {item.urgent !== undefined && <Tag text="Urgent" classes="govuk-tag--orange" />}
      </h3>
      <p class="govuk-body quiet">{said(item, view)}</p>
      {meeting && textOf(item, meeting) !== '' && <p class="govuk-body">{textOf(item, meeting)}</p>}
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

const Moving: FC<{ id: string; item: Item; at: number; count: number; isOut: boolean }> = (props) => {
  const { id, item, at, count, isOut } = props
  const hidden = <span class="govuk-visually-hidden"> item {item.number}</span>
  return (
    <div class="govuk-body agenda__moving">
      <a class="govuk-link" href={`/meetings/${id}/items/${item.id}`}>
        Change{hidden}
      </a>
      {!isOut &&
        (['up', 'down'] as const)
          .filter((to) => (to === 'up' ? at > 0 : at < count - 1))
          .map((to) => (
            <Form action={`/meetings/${id}/items/${item.id}/move`}>
              <button class="linklike" name="to" value={to} type="submit">
                Move {to}
                {hidden}
              </button>
            </Form>
          ))}
    </div>
  )
}

type Item_ = OpenAgenda['items'][number]

/** An item as those see it who may not see what is exempt. */
export const OpenItem: FC<{ meeting: string; item: Item_ }> = ({ meeting, item }) => (
  <li class="agenda__item">
    <h3 class="govuk-heading-s agenda__title">
      {item.number}. {item.title}{' '}
      {item.kind === 'restricted' && <Tag text="Exempt" classes="govuk-tag--purple" />}
    </h3>
    {item.kind === 'restricted' ? (
      <p class="govuk-body">{restrictedSentence(item.restricted.paragraphs)}</p>
    ) : (
      <>
        <p class="govuk-body quiet">
          {[item.planned, purposes[item.purpose], item.author].filter(Boolean).join(' · ')}
        </p>
        {item.text !== '' && <p class="govuk-body">{item.text}</p>}
        <ul class="govuk-list">
          {item.papers.map(({ id, title }) => (
            <li>
              <a class="govuk-link" href={`/meetings/${meeting}/papers/${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </li>
)

const TakenOff: FC<{ view: MeetingView }> = ({ view: { kept, about, may } }) => {
  const withdrawn = kept?.meeting.withdrawn ?? []
  if (withdrawn.length === 0) return <></>
  return (
    <>
      <h3 class="govuk-heading-s">Taken off</h3>
      <ul class="govuk-list govuk-list--bullet">
        {withdrawn.map(({ item, why }) => (
          <li>
            {item.title}: {why}
            {may('run-meetings') && (
              <Form action={`/meetings/${about.id}/items/${item.id}/restore`}>
                <Button text="Put it back" classes="govuk-button--secondary" preventDoubleClick />
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
