import type { CardCommand } from '../../core/governance/challenges/card-command.ts'
import type { CardWords } from '../../core/governance/challenges/card-words.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import type { Read } from '../form-error.ts'
import type { Business } from '../promises/business.ts'
import { dayTyped, type Typed } from '../promises/typed.ts'
import type { CardDeed } from './words.ts'

export const cardFields = ['owner', 'due', 'post', 'challenge'] as const

interface Given {
  readonly business: Business
  readonly challenges: readonly Commitment[]
  readonly words: CardWords | undefined
  /** The number of the challenge that it would become. */
  readonly next: string
}

type Doing = Exclude<CardCommand, { do: 'hand-in' }>

const wrong = (field: string, text: string): Read<Doing> => ({ errors: [{ field, text }] })

/** What was typed, as a command on a card. */
export function readCardDeed(deed: CardDeed, typed: Typed, given: Given): Read<Doing> {
  const { posts } = given.business
  const post = (name: string): string | undefined => posts.find(({ id }) => id === typed[name])?.id
  switch (deed) {
    case 'take-up':
      return readTakeUp(typed, given, post('owner'))
    case 'join': {
      const found = given.challenges.find(({ id }) => id === typed['challenge'])
      return found
        ? { value: { do: 'join', commitment: found.id } }
        : wrong('challenge', 'Choose the challenge')
    }
    case 'route': {
      const found = post('post')
      return found === undefined
        ? wrong('post', 'Choose who can help')
        : { value: { do: 'route', post: found } }
    }
    case 'hear':
    case 'end':
      return { value: { do: deed } }
  }
}

function readTakeUp(typed: Typed, { words, next }: Given, owner: string | undefined): Read<Doing> {
  const due = dayTyped(typed, 'due')
  if (due === null)
    return wrong('due-day', 'The date must be a day there is, like 30 6 2025. Or leave it blank')
  if (words === undefined) return wrong('owner', 'The card’s words are not yours to read')
  const said = { ...(owner === undefined ? {} : { owner }), ...(due === undefined ? {} : { due }) }
  return { value: { do: 'take-up', commitment: next, words, ...said } }
}
