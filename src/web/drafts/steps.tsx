import type { Child, FC } from 'hono/jsx'
import { Tag } from '../govuk/tag.tsx'
import { sayMoment } from '../say-when.ts'
import type { DraftView } from './view.ts'
import { listed } from './words.ts'

type State = 'done' | 'next' | 'later' | 'again' | 'stopped'

const tags: Readonly<Record<State, { text: string; classes: string }>> = {
  done: { text: 'Done', classes: 'govuk-tag--green' },
  next: { text: 'Next', classes: 'govuk-tag--blue' },
  later: { text: 'Later', classes: 'govuk-tag--grey' },
  again: { text: 'Again', classes: 'govuk-tag--yellow' },
  stopped: { text: 'Put right first', classes: 'govuk-tag--red' },
}

/** Where an edition stands: tried, signed off, published. */
export const Steps: FC<{ view: DraftView }> = ({ view }) => (
  <ol class="govuk-list steps">
    <Step title="Tried" state={triedState(view)}>
      {triedWords(view)}
    </Step>
    <Step title="Signed off" state={signedState(view)}>
      {byAt(view.edition.signedByName, view.edition.signedAt) ??
        'By the director, once nothing is in the way.'}
    </Step>
    <Step title="Published" state={publishedState(view)}>
      {byAt(view.edition.publishedByName, view.edition.publishedAt) ??
        'By the director or democratic services. From then on it does not change.'}
    </Step>
  </ol>
)

const Step: FC<{ title: string; state: State; children?: Child }> = ({ title, state, children }) => (
  <li class="steps__step">
    <span class="steps__title">
      {title} <Tag {...tags[state]} />
    </span>
    <span class="steps__words">{children}</span>
  </li>
)

function triedState({ trial, since, edition }: DraftView): State {
  if (edition.state !== 'draft') return 'done'
  if (trial === undefined) return 'next'
  if (since.length > 0) return 'again'
  return trial.isClear ? 'done' : 'stopped'
}

function signedState(view: DraftView): State {
  if (view.edition.state !== 'draft') return 'done'
  return triedState(view) === 'done' ? 'next' : 'later'
}

const publishedState = ({ edition: { state } }: DraftView): State =>
  state === 'published' ? 'done' : state === 'signed-off' ? 'next' : 'later'

function triedWords({ trial, since }: DraftView): string {
  if (trial === undefined)
    return 'Both editions are made, small numbers are hidden, and the public one is attacked to see that they stay hidden.'
  const when = byAt(trial.name, trial.at) ?? ''
  if (since.length > 0) return `${when} Since then ${listed(since)}.`
  return `${when} ${trial.isClear ? 'Nothing stands in the way.' : 'Something stands in the way.'}`
}

const byAt = (name: string | null, at: Date | null): string | undefined =>
  at === null ? undefined : `${name === null ? '' : `${name}, `}${sayMoment(at)}.`
