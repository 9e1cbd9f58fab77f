import type { FC } from 'hono/jsx'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import type { Post } from '../../core/governance/post.ts'
import { longDay } from '../../core/time/day.ts'
import type { KeptHolding } from '../../store/posts.ts'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Select } from '../govuk/select.tsx'
import { Table } from '../govuk/table.tsx'
import { Form, Page } from '../page.tsx'
import type { Business } from '../promises/business.ts'
import { Due } from '../promises/field.tsx'
import { Promises } from '../promises/promises-table.tsx'
import type { Typed } from '../promises/typed.ts'

export interface PostPageProps {
  readonly post: Post
  readonly business: Business
  readonly owned: readonly Commitment[]
  readonly mayManage: boolean
  /** Which of its forms was sent with something wrong in it. */
  readonly wrong?: 'take' | 'leave' | 'title' | undefined
  readonly typed?: Typed
  readonly errors?: readonly FormError[]
}

/** One post: who holds and held it, what it owns, and for those who look after posts, who takes it over. */
export const PostPage: FC<PostPageProps> = (props) => {
  const { post, business, owned, mayManage, errors = [] } = props
  const holdings = business.holdings.filter((each) => each.post === post.id)
  const standing = holdings.find(({ to }) => to === undefined)
  return (
    <Page title={post.title} caption="Post" before={<Back href="/posts" />} errors={errors}>
      {holdings.length === 0 ? (
        <p class="govuk-body">Nobody has held it yet.</p>
      ) : (
        <Table
          stacks
          caption="Who held it"
          captionClasses="govuk-table__caption--s"
          firstCellIsHeader
          head={['Who', 'From', 'To'].map((text) => ({ text }))}
          rows={holdings.map((each) => [
            { text: nameOf(business, each) },
            { text: longDay(each.from) },
            { text: each.to === undefined ? 'Today' : longDay(each.to) },
          ])}
        />
      )}
      {mayManage && <Take {...props} />}
      {mayManage && standing !== undefined && <Leave {...props} holding={standing} />}
      <h2 class="govuk-heading-m">What it owns</h2>
      <Promises found={owned} business={business} caption="Open and answered" />
      {mayManage && <Title {...props} />}
    </Page>
  )
}

const nameOf = ({ colleagues }: Business, { person }: KeptHolding): string =>
  colleagues.find(({ id }) => id === person)?.name ?? 'Somebody whose account is gone'

const Take: FC<PostPageProps> = ({ post, business, wrong, typed = {}, errors = [] }) => {
  const own = wrong === 'take' ? { typed, errors } : { typed: {}, errors: [] }
  return (
    <Form action={`/posts/${post.id}/take`}>
      <h2 class="govuk-heading-m">Who takes it over</h2>
      <Select
        name="person"
        label={{ text: 'Who' }}
        value={own.typed['person']}
        errorMessage={errorOf(own.errors, 'person')}
        items={[
          { value: '', text: 'Choose' },
          ...business.colleagues
            .filter(({ isClosed }) => !isClosed)
            .map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Due
        {...own}
        {...{ business }}
        words="First day"
        hint="Whoever holds it until then ends the day before."
      />
      <Button text="Save" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  )
}

const Leave: FC<PostPageProps & { holding: KeptHolding }> = (props) => {
  const { post, business, holding, wrong, typed = {}, errors = [] } = props
  const own = wrong === 'leave' ? { typed, errors } : { typed: {}, errors: [] }
  return (
    <Form action={`/posts/${post.id}/leave`}>
      <h2 class="govuk-heading-m">{nameOf(business, holding)} leaves it</h2>
      <input type="hidden" name="holding" value={holding.id} />
      <Due
        {...own}
        {...{ business }}
        words="Last day"
        hint="You are then shown everything that was theirs."
        id="last"
      />
      <Button text="End it" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  )
}

const Title: FC<PostPageProps> = ({ post, wrong, typed = {}, errors = [] }) => (
  <Form action={`/posts/${post.id}/title`}>
    <Input
      name="title"
      label={{ text: 'Another title for the same post' }}
      value={wrong === 'title' ? typed['title'] : post.title}
      errorMessage={wrong === 'title' ? errorOf(errors, 'title') : undefined}
    />
    <Button text="Save the title" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
)
