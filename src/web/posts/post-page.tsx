import type { FC } from 'hono/jsx'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import type { Post } from '../../core/governance/post.ts'
import { longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import type { FormError } from '../form-error.ts'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { personName, type Business } from '../promises/business.ts'
import { Promises } from '../promises/promises-table.tsx'
import type { Typed } from '../promises/typed.ts'
import { Leave, Take, Title } from './post-forms.tsx'

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
            { text: personName(business, each.person) },
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
