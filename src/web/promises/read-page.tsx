import type { FC } from 'hono/jsx'
import type { ToRead } from '../../core/governance/commitments/read-for-public.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Form, Page } from '../page.tsx'
import { Texts } from './reading.tsx'

export interface ReadPageProps {
  readonly waiting: readonly ToRead[]
  /** Whether the asker is one of those who read for publication. */
  readonly mayRead: boolean
  /** Numbers of promises somebody wrote to since this was opened. */
  readonly refused?: readonly string[]
}

/** Everything officers wrote that nobody has read for publication: read it, then one press for all. */
export const ReadPage: FC<ReadPageProps> = ({ waiting, mayRead, refused = [] }) => (
  <Page
    title="Read for publication"
    before={<Back href="/promises/paper" />}
    errors={refused.map((id) => ({
      field: `promise-${id}`,
      text: `Somebody wrote to promise ${id} after you opened this. Read it again`,
    }))}
  >
    {waiting.length === 0 ? (
      <p class="govuk-body">
        Everything is read. <a href="/promises/paper?for=public">The paper for the public</a> can be made.
      </p>
    ) : (
      <p class="govuk-body">
        A public paper waits until somebody has read what officers wrote. Look that it names no child, no home
        and nothing by which somebody would know who it is. What cannot be published is put right on the
        promise’s page with another update.
      </p>
    )}
    <Form action="/promises/paper/read">
      {waiting.map(({ id, through, texts }) => (
        <section aria-labelledby={`promise-${id}`}>
          <h2 class="govuk-heading-s" id={`promise-${id}`}>
            <a class="govuk-link" href={`/promises/${id}`}>
              Promise {id}
            </a>
          </h2>
          <Texts texts={texts} />
          <input type="hidden" name={`read-${id}`} value={String(through)} />
        </section>
      ))}
      {waiting.length > 0 && mayRead && (
        <Button text="I have read all of it: it may be published" preventDoubleClick />
      )}
      {waiting.length > 0 && !mayRead && (
        <p class="govuk-body quiet">
          Democratic services, the director or a service manager read it for publication.
        </p>
      )}
    </Form>
  </Page>
)
