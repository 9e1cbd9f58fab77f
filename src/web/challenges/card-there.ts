import type { Context } from 'hono'
import { wordsToKeep } from '../../core/governance/challenges/card-words.ts'
import { decideCard } from '../../core/governance/challenges/triage.ts'
import { isUnsettled } from '../../core/governance/commitments/commitment.ts'
import type { Actor } from '../../core/governance/commitments/side.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'
import { cardById, wordsOfCard } from '../../store/challenges.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { localTime } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import { idIn } from '../id-in.ts'
import { personOf } from '../may.ts'
import { actorsOf } from '../promises/actors.ts'
import { businessIn } from '../promises/business.ts'
import { Refusal } from '../refusal.tsx'
import type { CardPageProps } from './card-props.ts'
import { cardDeeds, type CardDeed } from './words.ts'

/** A card with all that its page shows; refused where the asker may not see it. */
export async function cardIn(c: Context<Env>, tx: Tx): Promise<CardPageProps> {
  const { code } = c.var.authority
  const card = await cardById(tx, code, idIn(c.req.param('id')))
  if (card === undefined) throw new Refusal('not-found')
  const kept = await wordsOfCard(tx, code, card.id)
  const words = kept && wordsToKeep(kept).text
  const all = await commitmentsOf(tx, code)
  return {
    ...{ card, words, business: await businessIn(c, tx) },
    tells: words === undefined ? [] : whoIsTold(words),
    challenges: all.filter((each) => each.kind === 'challenge' && isUnsettled(each) && !each.keptPrivate),
    able: (Object.keys(cardDeeds) as CardDeed[]).filter((deed) => actorsFor(c, card, deed, kept).length > 0),
  }
}

/** As whom the asker may do this to the card now; nobody where they may not. */
export function actorsFor(
  c: Context<Env>,
  card: CardPageProps['card'],
  deed: CardDeed,
  words: Awaited<ReturnType<typeof wordsOfCard>>,
): Actor[] {
  const example = exampleOf(deed, words)
  const at = localTime(c.var.now())
  return example === undefined
    ? []
    : actorsOf(personOf(c), c.var.authority.code).filter(
        (by) => !isRefused(decideCard(card, example, by, at)),
      )
}

function exampleOf(deed: CardDeed, words: Awaited<ReturnType<typeof wordsOfCard>>) {
  if (deed === 'take-up') return words && { do: deed, commitment: 'x', words }
  if (deed === 'join') return { do: deed, commitment: 'x' }
  return deed === 'route' ? { do: deed, post: 'x' } : { do: deed }
}
