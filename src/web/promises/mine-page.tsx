import type { FC } from 'hono/jsx'
import type { Card } from '../../core/governance/challenges/card.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { stateInWords } from '../../core/governance/commitments/state-in-words.ts'
import type { Post } from '../../core/governance/post.ts'
import { longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Form, Page } from '../page.tsx'
import type { Business } from './business.ts'
import { promisedWords } from './facts.tsx'
import { Field } from './field.tsx'
import { Promises } from './promises-table.tsx'

export interface MinePageProps {
  readonly held: readonly Post[]
  /** Worries of young people that were given to their posts, and nobody has been in touch about. */
  readonly worries: readonly Card[]
  readonly owned: readonly Commitment[]
  readonly asked: readonly Commitment[]
  readonly business: Business
}

/** What somebody owes by the posts they hold, and what they asked. */
export const MinePage: FC<MinePageProps> = ({ held, worries, owned, asked, business }) => (
  <Page title="My promises" before={<Back href="/promises" />}>
    <p class="govuk-body">
      {held.length === 0
        ? 'You hold no post. Democratic services say who holds which, on the page of posts.'
        : `You hold: ${held.map(({ title }) => title).join('; ')}.`}
    </p>
    {owned.length > 0 && (
      <p class="govuk-body">
        <a class="govuk-link" href="/promises/mine.ics">
          Calendar file
        </a>{' '}
        of their dates. It holds kinds, numbers and days, and no words.
      </p>
    )}
    {worries.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Young people who wait for you to be in touch</h2>
        <ul class="govuk-list">
          {worries.map(({ id, since }) => (
            <li>
              <a class="govuk-link" href={`/challenges/cards/${id}`}>
                A private worry, given to you on {longDay(since)}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
    <h2 class="govuk-heading-m">What you owe</h2>
    {owned.length === 0 && <p class="govuk-body">Nothing is open.</p>}
    {owned.map((each) => (
      <Owed {...{ commitment: each, business }} />
    ))}
    <h2 class="govuk-heading-m">What you asked</h2>
    {asked.length === 0 ? (
      <p class="govuk-body">Nothing yet.</p>
    ) : (
      <Promises found={asked} business={business} caption="Asked by you" />
    )}
  </Page>
)

/** One that is owed, with a line to say how it stands. */
const Owed: FC<{ commitment: Commitment; business: Business }> = ({ commitment, business }) => {
  const called = `${kindOf(commitment.kind).title} ${commitment.id}`
  return (
    <section class="problem" aria-labelledby={`promise-${commitment.id}`}>
      <h3 class="govuk-heading-s" id={`promise-${commitment.id}`}>
        <a class="govuk-link" href={`/promises/${commitment.id}`}>
          {called}
        </a>
      </h3>
      <p class="govuk-body as-typed">{commitment.wording}</p>
      <p class="govuk-body quiet">
        {stateInWords(commitment, business.today)}. Promised for: {promisedWords(commitment)}
      </p>
      {commitment.state === 'open' && (
        <Form action={`/promises/${commitment.id}/update`}>
          <input type="hidden" name="seen" value={String(commitment.seq)} />
          <Field
            {...{ name: 'text', typed: {}, errors: [], business, id: `text-${commitment.id}` }}
            label={`How does ${called} stand?`}
            rows={2}
          />
          <Button text={`Add to ${called}`} classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </section>
  )
}
