import type { FC } from 'hono/jsx'
import { exemptParagraphs } from '../../core/governance/meetings/schedule-12a.ts'
import { exclusionResolution, paragraphsOf } from '../../core/governance/meetings/exempt.ts'
import { purposes, type Item } from '../../core/governance/meetings/meeting.ts'
import { clockTime } from '../../core/governance/meetings/time-of-day.ts'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Form, Page } from '../page.tsx'
import { Line, Lines, OneOf, TIME_HINT, type Filled } from './fields.tsx'
import type { MeetingView } from './view.ts'

export interface ItemPageProps {
  readonly view: MeetingView
  readonly item: Item
  readonly errors?: readonly FormError[]
  /** The form that was sent, and what was typed into it. */
  readonly sent?: { readonly form: string; readonly values: Readonly<Record<string, string>> } | undefined
  /** Chosen paragraphs, as sent. */
  readonly chosen?: readonly string[]
}

/** One item of the agenda, to be changed. */
export const ItemPage: FC<ItemPageProps> = (props) => {
  const { view, item, errors = [] } = props
  const path = `/meetings/${view.about.id}/items/${item.id}`
  return (
    <Page
      title={`${item.number}. ${item.title}`}
      caption="Item of the agenda"
      before={<Back href={`/meetings/${view.about.id}`} />}
      errors={errors}
    >
      <Words {...props} path={path} />
      <Papers {...props} />
      {item.standing === undefined && <Exempting {...props} path={path} />}
      <TakingOff {...props} path={path} />
    </Page>
  )
}

const filledOf = ({ sent, errors = [] }: ItemPageProps, form: string, values: Filled['values']): Filled =>
  sent?.form === form ? { values: sent.values, errors } : { values, errors: [] }

const Words: FC<ItemPageProps & { path: string }> = (props) => {
  const { view, item, path } = props
  const filled = filledOf(props, 'words', {
    title: item.title,
    purpose: item.purpose,
    planned: item.planned === undefined ? '' : clockTime(item.planned),
    author: item.author ?? '',
    text: item.text,
    recommendations: item.recommendations.join('\n'),
  })
  const posts = view.posts.map(({ id, title }) => ({ value: id, text: title }))
  return (
    <Form action={`${path}/words`}>
      <input type="hidden" name="version" value={view.about.version} />
      <Line {...filled} name="title" label="Title" hint="Public always: name nobody in it" />
      <OneOf
        {...filled}
        name="purpose"
        label="Purpose"
        items={Object.entries(purposes).map(([value, text]) => ({
          value,
          text: text || 'How the meeting runs',
        }))}
      />
      <Line {...filled} name="planned" label="Planned for (optional)" hint={TIME_HINT} width={5} />
      <OneOf
        {...filled}
        name="author"
        label="Who reports"
        hint="Posts, never names. Posts are kept under Posts"
        items={[{ value: '', text: 'Nobody in particular' }, ...posts]}
      />
      <Lines
        {...filled}
        name="text"
        label="What the board is asked to do"
        hint="For example: To consider a report."
      />
      <Lines {...filled} name="recommendations" label="Recommendations (optional)" hint="One a line" />
      <Button text="Save" preventDoubleClick />
    </Form>
  )
}

const Papers: FC<ItemPageProps> = ({ view, item }) => (
  <section class="part" aria-labelledby="papers">
    <h2 class="govuk-heading-m" id="papers">
      Papers
    </h2>
    {item.papers.length === 0 && <p class="govuk-body">None yet.</p>}
    <ul class="govuk-list">
      {item.papers.map(({ id, title, pages }) => (
        <li>
          <a class="govuk-link" href={`/meetings/${view.about.id}/papers/${id}`}>
            {title}
          </a>{' '}
          <span class="quiet">{pages === 1 ? '1 page' : `${pages ?? 0} pages`}</span>
        </li>
      ))}
    </ul>
    <Button
      text="Add a paper"
      href={`/meetings/${view.about.id}/papers/new?item=${encodeURIComponent(item.id)}`}
      classes="govuk-button--secondary"
    />
  </section>
)

const Exempting: FC<ItemPageProps & { path: string }> = (props) => {
  const { item, path, view, chosen, errors = [] } = props
  const { exempt } = item
  const filled = filledOf(props, 'exempt', {
    why: exempt?.why ?? '',
    'for-publishing': exempt?.publicInterest.forPublishing ?? '',
    'for-keeping': exempt?.publicInterest.forKeeping ?? '',
    outcome: exempt?.publicInterest.outcome ?? '',
  })
  const resolution = exclusionResolution(view.kept?.meeting.items ?? [])
  return (
    <section class="part" aria-labelledby="exempting">
      <h2 class="govuk-heading-m" id="exempting">
        {exempt ? 'Exempt from the public' : 'Keep it from the public'}
      </h2>
      {exempt && paragraphsOf(item).length > 0 && resolution !== undefined && (
        <InsetText text={`The board resolves: ${resolution}`} />
      )}
      {exempt && (
        <Form action={`${path}/open`}>
          <Button text="Open it to the public" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
      <Details
        summaryText={exempt ? 'Change the grounds' : 'Make this item and its papers exempt'}
        open={props.sent?.form === 'exempt'}
      >
        <p class="govuk-body">
          All three are needed: the paragraph, why it applies, and the public interest on both sides. The
          grounds are for members; the public reads the paragraph alone.
        </p>
        <Form action={`${path}/exempt`}>
          <Checkboxes
            name="paragraphs"
            fieldset={{
              legend: { text: 'Paragraphs of Schedule 12A', classes: 'govuk-fieldset__legend--s' },
            }}
            items={Object.entries(exemptParagraphs).map(([value, text]) => ({
              value,
              text: `${value}: ${text}`,
            }))}
            values={chosen ?? exempt?.paragraphs.map(String) ?? []}
            errorMessage={errorOf(errors, 'paragraphs')}
          />
          <Lines {...filled} name="why" label="Why the information falls under it" />
          <Lines {...filled} name="for-publishing" label="What speaks for publishing it" />
          <Lines {...filled} name="for-keeping" label="What speaks for keeping it" />
          <OneOf
            {...filled}
            name="outcome"
            label="What weighs more"
            items={[
              { value: '', text: 'Choose' },
              { value: 'keeping-outweighs', text: 'The reasons to keep it outweigh those to publish' },
              { value: 'equal', text: 'Both weigh the same' },
              { value: 'publishing-outweighs', text: 'The reasons to publish it outweigh those to keep it' },
            ]}
          />
          <Button text="Make it exempt" preventDoubleClick />
        </Form>
      </Details>
    </section>
  )
}

const TakingOff: FC<ItemPageProps & { path: string }> = (props) => (
  <Details summaryText="Take it off the agenda" open={props.sent?.form === 'off'}>
    <Form action={`${props.path}/off`}>
      <Line
        {...filledOf(props, 'off', {})}
        name="off-why"
        label="Why it is taken off"
        hint="It is kept, and can be put back"
      />
      <Button text="Take it off" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Details>
)
