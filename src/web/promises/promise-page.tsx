import type { FC } from 'hono/jsx'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { stateInWords } from '../../core/governance/commitments/state-in-words.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Form, Page } from '../page.tsx'
import { deeds, type DeedName } from './deeds.ts'
import { Facts } from './facts.tsx'
import { Field } from './field.tsx'
import { saidLines, type SaidLine } from './said.ts'
import type { Standing } from './standing.ts'

/** One promise: what was asked, how it stands, what can be done, and everything that happened. */
export const PromisePage: FC<{ standing: Standing; done?: string | undefined }> = ({ standing, done }) => {
  const { commitment, events, business } = standing
  const { kind, id, wording, publicWords, keptPrivate, source } = commitment
  return (
    <Page
      title={`${kindOf(kind).title} ${id}`}
      caption={stateInWords(commitment, business.today)}
      before={<Back href={kind === 'challenge' ? '/challenges' : '/promises'} />}
      notice={noticeOf(done)}
    >
      {keptPrivate !== undefined && (
        <InsetText text="Private. No meeting, paper or page shows it. Write nothing in it that somebody else should not read." />
      )}
      {source.exempt === true && <InsetText text="Asked in private session: in no public paper." />}
      <h2 class="govuk-heading-m">As it was asked</h2>
      <p class="govuk-body-l as-typed">{wording}</p>
      {publicWords !== undefined && (
        <p class="govuk-body as-typed">In words anyone may read: {publicWords}</p>
      )}
      {keptPrivate === undefined && publicWords === undefined && <Telling text={wording} />}
      <Next standing={standing} />
      <Facts {...{ commitment, business }} />
      <h2 class="govuk-heading-m">What happened</h2>
      <Thread lines={saidLines(events, business)} />
      {keptPrivate === undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/promises/${id}/trace`}>
            From the question to what came of it, to print
          </a>
        </p>
      )}
    </Page>
  )
}

/** What in a text would tell the public who somebody is, while there are no other words for it. */
const Telling: FC<{ text: string }> = ({ text }) => {
  const tells = whoIsTold(text)
  return tells.length === 0 ? (
    <></>
  ) : (
    <InsetText
      text={`Before it goes into a public paper, choose other words for the public. ${tells.join(' ')}`}
    />
  )
}

/** What one may do next; the update at once, the rest on pages of their own. */
const Next: FC<{ standing: Standing }> = ({ standing: { able, commitment, business } }) => {
  const others = able.filter((name) => name !== 'update')
  if (able.length === 0)
    return <p class="govuk-body quiet">You can read this. {kindOf(commitment.kind).closedBy}</p>
  return (
    <section aria-labelledby="next" class="part">
      <h2 class="govuk-heading-m" id="next">
        What you can do
      </h2>
      {able.includes('update') && (
        <Form action={`/promises/${commitment.id}/update`}>
          <input type="hidden" name="seen" value={String(commitment.seq)} />
          <Field
            {...{ name: 'text', typed: {}, errors: [], business }}
            label="Say how it stands, in a line"
            rows={2}
          />
          <Button text="Add the update" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
      <ul class="govuk-list">
        {others.map((name: DeedName) => (
          <li>
            <a class="govuk-link" href={`/promises/${commitment.id}/${name}`}>
              {deeds[name].title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Thread: FC<{ lines: readonly SaidLine[] }> = ({ lines }) => (
  <ol class="govuk-list">
    {lines.map(({ on, who, what, text, evidence }) => (
      <li class="problem govuk-!-margin-bottom-4">
        <p class="govuk-body govuk-!-margin-bottom-1">
          <strong>{what}</strong>
        </p>
        {text !== '' && <p class="govuk-body as-typed govuk-!-margin-bottom-1">{text}</p>}
        {evidence.map(({ title, where }) => (
          <p class="govuk-body govuk-!-margin-bottom-1">
            Evidence:{' '}
            {isLink(where) ? (
              <a class="govuk-link" href={where} rel="noreferrer">
                {title}
              </a>
            ) : (
              `${title}${where === '' ? '' : `, ${where}`}`
            )}
          </p>
        ))}
        <p class="govuk-body quiet govuk-!-margin-bottom-0">
          {on}, {who}
        </p>
      </li>
    ))}
  </ol>
)

/** Nothing but a plain web address is a link: no other scheme is ever followed. */
const isLink = (where: string): boolean => /^https:\/\/[^\s"'<>]+$/.test(where)

function noticeOf(done: string | undefined) {
  const text = done === 'raised' ? 'On record. Its wording stays as it was asked.' : 'Written down.'
  const isKnown = done === 'raised' || (done !== undefined && Object.hasOwn(deeds, done))
  return isKnown ? <NotificationBanner type="success" titleText="Done" text={text} /> : undefined
}
