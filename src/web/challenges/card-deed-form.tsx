import type { FC } from 'hono/jsx'
import { errorOf } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Select } from '../govuk/select.tsx'
import { Form } from '../page.tsx'
import { Due, Field } from '../promises/field.tsx'
import type { CardPageProps } from './card-props.ts'
import { cardDeeds, type CardDeed } from './words.ts'

/** One thing to do with a card. */
export const CardForm: FC<CardPageProps & { deed: CardDeed }> = ({ deed, ...props }) => {
  const { title, button, about } = cardDeeds[deed]
  const own =
    props.sent === deed ? { typed: props.typed ?? {}, errors: props.errors ?? [] } : { typed: {}, errors: [] }
  return (
    <Form action={`/challenges/cards/${props.card.id}/${deed}`}>
      <h2 class="govuk-heading-m">{title}</h2>
      <p class="govuk-body">{about}</p>
      <input type="hidden" name="seen" value={String(props.card.seq)} />
      <CardFields {...{ deed, ...own }} {...props} />
      <Button text={button} classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  )
}

const CardFields: FC<CardPageProps & { deed: CardDeed }> = ({ deed, ...props }) => {
  const { business, challenges } = props
  const own =
    props.sent === deed ? { typed: props.typed ?? {}, errors: props.errors ?? [] } : { typed: {}, errors: [] }
  const given = { ...own, business }
  if (deed === 'take-up')
    return (
      <>
        <Field {...given} name="owner" label="Which post answers it?" isOptional />
        <Due {...given} words="Answer promised for (optional)" />
      </>
    )
  if (deed === 'route') return <Field {...given} name="post" label="Who can help?" />
  if (deed !== 'join') return <></>
  return (
    <Select
      name="challenge"
      label={{ text: 'Which challenge?' }}
      value={own.typed['challenge'] ?? props.card.replyTo ?? undefined}
      errorMessage={errorOf(own.errors, 'challenge')}
      items={[
        { value: '', text: 'Choose' },
        ...challenges.map(({ id, wording }) => ({ value: id, text: `${id}: ${wording.slice(0, 80)}` })),
      ]}
    />
  )
}
