import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Table } from '../govuk/table.tsx'
import { Form, Page } from '../page.tsx'
import { holderName, type Business } from '../promises/business.ts'
import type { Typed } from '../promises/typed.ts'

export interface PostsPageProps {
  readonly business: Business
  /** How many promises wait, by post. */
  readonly counts: ReadonlyMap<string, number>
  readonly mayManage: boolean
  readonly typed?: Typed
  readonly errors?: readonly FormError[]
}

/** Posts, who holds each, and how much waits for it. */
export const PostsPage: FC<PostsPageProps> = ({ business, counts, mayManage, typed = {}, errors = [] }) => (
  <Page title="Posts" before={<Back href="/promises" />} errors={errors}>
    <p class="govuk-body">
      Promises belong to posts, so that they stay when people leave. A post is a role in the council or at a
      partner.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href="/posts/left">
        What leavers left, and what nobody holds
      </a>
    </p>
    {business.posts.length === 0 ? (
      <p class="govuk-body">There is no post yet.</p>
    ) : (
      <Table
        stacks
        caption="Posts"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ text: 'Post' }, { text: 'Held by' }, { text: 'Open promises', format: 'numeric' }]}
        rows={business.posts.map(({ id, title }) => [
          {
            text: (
              <a class="govuk-link" href={`/posts/${id}`}>
                {title}
              </a>
            ),
          },
          { text: holderName(business, id) ?? <strong>Nobody</strong> },
          { text: counts.get(id) ?? 0, format: 'numeric' },
        ])}
      />
    )}
    {mayManage && (
      <Form action="/posts">
        <Input
          name="title"
          label={{ text: 'Add a post' }}
          hint={{ text: 'For example, Service Manager, Adolescent Services. Never a name.' }}
          value={typed['title']}
          errorMessage={errorOf(errors, 'title')}
        />
        <Button text="Add the post" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
  </Page>
)
