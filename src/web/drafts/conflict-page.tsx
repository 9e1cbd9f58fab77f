import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { Page } from '../page.tsx'
import { refusals } from '../refusal.tsx'
import { listed } from './words.ts'

/** Why a step could not be taken with an edition just now. */
export type Hindrance =
  | { readonly kind: 'moved' }
  | { readonly kind: 'tried-again' }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'not-clear' }
  | { readonly kind: 'changed'; readonly since: readonly string[] }

/** What happened, and what to do about it. Nothing was done. */
export const ConflictPage: FC<{ id: string; why: Hindrance }> = ({ id, why }) => {
  const { title, what, todo } = saying(why)
  return (
    <Page title={title} before={<Back href={`/drafts/${id}`} />}>
      <p class="govuk-body">{what}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/drafts/${id}`}>
          {todo}
        </a>
      </p>
    </Page>
  )
}

function saying(why: Hindrance): { title: string; what: string; todo: string } {
  switch (why.kind) {
    case 'moved':
      return {
        title: refusals.conflict.title,
        what: 'Somebody took a step with this edition while you had it open. What you asked for was not done.',
        todo: 'See how the edition stands now',
      }
    case 'tried-again':
      return {
        title: 'The edition was tried again',
        what: 'It was tried again after you opened it, so what you read is not what would be signed off.',
        todo: 'Read what the latest trial found',
      }
    case 'overtaken':
      return {
        title: 'Another edition was published first',
        what: 'Two editions together can give away what each hides. This one was not held against the edition that has just come out, so it was not published. Return it to draft, try it again, and have it signed off.',
        todo: 'Go to the edition',
      }
    case 'not-clear':
      return {
        title: 'Something stands in the way',
        what: 'The last trial of this edition found something that has to be put right first.',
        todo: 'See what stands in the way',
      }
    case 'changed':
      return {
        title: 'The edition must be tried again',
        what: `Since its trial ${listed(why.since)}. What would be signed off is not what is written now.`,
        todo: 'Try the edition again',
      }
  }
}
