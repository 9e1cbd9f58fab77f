import type { FC } from 'hono/jsx'
import { cardStates } from '../../core/governance/challenges/card.ts'
import { longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Page } from '../page.tsx'
import { postTitle } from '../promises/business.ts'
import { CardForm } from './card-deed-form.tsx'
import type { CardPageProps } from './card-props.ts'
import type { CardDeed } from './words.ts'

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
      {card.replyTo !== null && (
        <p class="govuk-body">
          It is about{' '}
          <a class="govuk-link" href={`/promises/${card.replyTo}`}>
            challenge {card.replyTo}
          </a>
          . While that is open, join it there, and say there whether the answer falls short. Once it is
          closed, take this up anew.
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
