import type { FC } from 'hono/jsx'
import type { KeptHolding } from '../../store/posts.ts'
import { errorOf } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Select } from '../govuk/select.tsx'
import { Form } from '../page.tsx'
import { personName } from '../promises/business.ts'
import { Due } from '../promises/field.tsx'
import type { PostPageProps } from './post-page.tsx'

/** Somebody takes the post over. */
export const Take: FC<PostPageProps> = ({ post, business, wrong, typed = {}, errors = [] }) => {
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

/** Whoever holds it leaves it. */
export const Leave: FC<PostPageProps & { holding: KeptHolding }> = (props) => {
  const { post, business, holding, wrong, typed = {}, errors = [] } = props
  const own = wrong === 'leave' ? { typed, errors } : { typed: {}, errors: [] }
  return (
    <Form action={`/posts/${post.id}/leave`}>
      <h2 class="govuk-heading-m">{personName(business, holding.person)} leaves it</h2>
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

/** The same post under another title. */
export const Title: FC<PostPageProps> = ({ post, wrong, typed = {}, errors = [] }) => (
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
