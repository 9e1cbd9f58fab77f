import type { FC } from 'hono/jsx'
import { cardStates } from '../../core/governance/challenges/card.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { longDay } from '../../core/time/day.ts'
import type { KeptCard } from '../../store/challenges.ts'
import { Button } from '../govuk/button.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Page } from '../page.tsx'
import { postTitle, type Business } from '../promises/business.ts'
import { Promises } from '../promises/promises-table.tsx'

export interface CardsPageProps {
  readonly cards: readonly KeptCard[]
  /** Words by card, where the asker may read them. */
  readonly words: ReadonlyMap<string, string>
  readonly late: ReadonlySet<string>
  readonly challenges: readonly Commitment[]
  readonly hidden: readonly Commitment[]
  readonly business: Business
  readonly speaks: boolean
}

/** Cards that wait to be read, worries, and challenges. */
export const CardsPage: FC<CardsPageProps> = (props) => {
  const { cards, challenges, hidden, business, speaks } = props
  const waiting = cards.filter(({ state }) => state === 'waiting')
  const worries = cards.filter(({ state }) => state === 'routed' || state === 'heard')
  return (
    <Page title="Challenges" caption="From young people, in their own words">
      {speaks && (
        <div class="govuk-button-group">
          <Button text="Write down a card" href="/challenges/new" />
          <a class="govuk-link" href="/challenges/you-said">
            “You said, we did”: look, and make public
          </a>
        </div>
      )}
      <h2 class="govuk-heading-m">Cards that wait to be read</h2>
      {waiting.length === 0 && (
        <p class="govuk-body">None. Cards come from here and from the page for young people.</p>
      )}
      {waiting.map((card) => (
        <CardLine {...props} card={card} />
      ))}
      <h2 class="govuk-heading-m">Worries given to somebody</h2>
      {worries.length === 0 && <p class="govuk-body">None.</p>}
      {worries.map((card) => (
        <CardLine {...props} card={card} />
      ))}
      <h2 class="govuk-heading-m">Challenges</h2>
      <Promises found={challenges} business={business} caption="Open and answered first" />
      {hidden.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Challenges kept private</h2>
          <Promises found={hidden} business={business} caption="Private" />
        </>
      )}
    </Page>
  )
}

const CardLine: FC<CardsPageProps & { card: KeptCard }> = ({ card, words, late, business }) => (
  <section class="problem">
    <p class="govuk-body as-typed">{words.get(card.id) ?? 'Its words are private.'}</p>
    <p class="govuk-body quiet">
      {card.from === 'page' ? 'From the page' : 'Written down here'} on {longDay(card.on)}.{' '}
      {card.replyTo !== null && `About challenge ${card.replyTo}. `}
      {card.isAlone && 'Whoever wrote it says that it is about them alone. '}
      {cardStates[card.state]}
      {card.post !== undefined && `: ${postTitle(business, card.post)}`}.{' '}
      {late.has(card.id) && <Tag text="Waits too long" classes="govuk-tag--red" />}
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href={`/challenges/cards/${card.id}`}>
        Open the card<span class="govuk-visually-hidden"> of {longDay(card.on)}</span>
      </a>
    </p>
  </section>
)
