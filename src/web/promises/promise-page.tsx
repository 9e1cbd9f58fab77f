import type { FC } from 'hono/jsx'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { stateInWords } from '../../core/governance/commitments/state-in-words.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'
import { Back } from '../back.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Page } from '../page.tsx'
import { deeds } from './deeds.ts'
import { Facts } from './facts.tsx'
import { LinkedHere } from './linked.tsx'
import { Next } from './next.tsx'
import { saidLines } from './said.ts'
import type { Standing } from './standing.ts'
import { Thread } from './thread.tsx'

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
      <LinkedHere standing={standing} />
      <h2 class="govuk-heading-m govuk-!-margin-top-6">What happened</h2>
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

function noticeOf(done: string | undefined) {
  const text = done === 'raised' ? 'On record. Its wording stays as it was asked.' : 'Written down.'
  const isKnown = done === 'raised' || (done !== undefined && Object.hasOwn(deeds, done))
  return isKnown ? <NotificationBanner type="success" titleText="Done" text={text} /> : undefined
}
