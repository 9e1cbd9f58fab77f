import type { FC } from 'hono/jsx'
import { cardStates } from '../../core/governance/challenges/card.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { longDay } from '../../core/time/day.ts'
import type { KeptCard } from '../../store/challenges.ts'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Select } from '../govuk/select.tsx'
import { Form, Page } from '../page.tsx'
import { postTitle, type Business } from '../promises/business.ts'
import { Due, Field } from '../promises/field.tsx'
import type { Typed } from '../promises/typed.ts'
import { cardDeeds, type CardDeed } from './words.ts'

export interface CardPageProps {
  readonly card: KeptCard
  /** `undefined` where they are not the asker’s to read. */
  readonly words: string | undefined
  readonly tells: readonly string[]
  readonly able: readonly CardDeed[]
  readonly challenges: readonly Commitment[]
  readonly business: Business
  readonly sent?: CardDeed
  readonly typed?: Typed
  readonly errors?: readonly FormError[]
}

/** One card: its words, what it may be, and what can be done with it. */
export const CardPage: FC<CardPageProps> = (props) => {
  const { card, words, tells, able, business, errors = [] } = props
  return (
    <Page
      title={`Card of ${longDay(card.on)}`}
      caption={cardStates[card.state]}
      before={<Back href="/challenges" />}
      errors={errors}
    >
      <InsetText
        text={words ?? 'Its words are private. Whoever looks after it can read them.'}
        classes="as-typed"
      />
      {card.isAlone && (
        <p class="govuk-body">
          Whoever wrote it says that it is about them alone, and was told that it is shown to nobody but who
          reads it and who can help. Take it up only if they say so.
        </p>
      )}
      {card.post !== undefined && <p class="govuk-body">Given to: {postTitle(business, card.post)}.</p>}
      {card.commitment !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/promises/${card.commitment}`}>
            The challenge it became
          </a>
        </p>
      )}
      {card.state === 'waiting' && tells.length > 0 && (
        <InsetText
          text={`It may tell who somebody is, so that it cannot go public in these words: ${tells.join(' ')}`}
        />
      )}
      {inTurn(card.isAlone, able).map((deed) => (
        <CardForm {...props} deed={deed} />
      ))}
    </Page>
  )
}

/** What is about one alone is first of all somebody’s to help with. */
const inTurn = (isAlone: boolean, able: readonly CardDeed[]): readonly CardDeed[] =>
  isAlone ? able.toSorted((a, b) => Number(b === 'route') - Number(a === 'route')) : able

const CardForm: FC<CardPageProps & { deed: CardDeed }> = ({ deed, ...props }) => {
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
      value={own.typed['challenge']}
      errorMessage={errorOf(own.errors, 'challenge')}
      items={[
        { value: '', text: 'Choose' },
        ...challenges.map(({ id, wording }) => ({ value: id, text: `${id}: ${wording.slice(0, 80)}` })),
      ]}
    />
  )
}
