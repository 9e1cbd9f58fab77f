import type { Day } from '../../time/day.ts'
import type { Principle } from '../principles.ts'
import type { CardWords } from './card-words.ts'

/** What somebody wants to happen to a card. */
export type CardCommand =
  | { readonly do: 'hand-in'; readonly id: string }
  /** The young people's council takes it up because it concerns many. `commitment` is a new id. */
  | {
      readonly do: 'take-up'
      readonly commitment: string
      readonly words: CardWords
      readonly owner?: string
      readonly due?: Day
      readonly principle?: Principle
      readonly indicators?: readonly string[]
    }
  | { readonly do: 'join'; readonly commitment: string }
  | { readonly do: 'route'; readonly post: string }
  | { readonly do: 'hear' }
  | { readonly do: 'end' }
