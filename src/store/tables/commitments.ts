import type { Generated, GeneratedAlways } from 'kysely'
import type { IsoDay, Json } from './json.ts'

/** A role in the council or a partner that can own something. */
export interface PostTable {
  readonly id: string
  readonly authority: string
  title: string
  readonly by: string
  readonly at: Date
}

/** Who holds a post from a day to a day, both counted; no last day while they hold it. */
export interface HoldingTable {
  readonly id: string
  readonly authority: string
  readonly post: string
  readonly person: string
  readonly fromDay: IsoDay
  toDay: IsoDay | null
  readonly by: string
  readonly at: Date
}

/** A commitment as its log leaves it. */
export interface CommitmentTable {
  readonly authority: string
  readonly id: string
  readonly kind: string
  state: string
  /** The id of a post. */
  owner: string | null
  due: IsoDay | null
  keptPrivate: string | null
  readonly isExempt: boolean
  readonly raisedBy: string
  seq: number
  fold: Json<unknown>
  /** When young people's words were taken away after their time. */
  readonly wordsTakenAt: Generated<Date | null>
  /** The database takes these from the fold. Days are counted from 1970; without a date it is promised last. */
  readonly promised: GeneratedAlways<number>
  readonly askedOn: GeneratedAlways<number>
  readonly lastSaid: GeneratedAlways<number>
  readonly isAcknowledged: GeneratedAlways<boolean>
  readonly endedOn: GeneratedAlways<number | null>
  readonly endedSeen: GeneratedAlways<boolean | null>
  readonly nextAgenda: GeneratedAlways<string | null>
}

/** What a commitment is linked to: the database keeps it as the fold has it. */
export interface CommitmentLinkTable {
  readonly authority: string
  readonly commitment: string
  readonly to: string
  /** The id of a measure, a promise or an edition; of a meeting’s item `meeting/item`. */
  readonly target: string
  readonly as: string
}

/** What happened to a commitment: changed only where young people's words are taken away after their time. */
export interface CommitmentEventTable {
  readonly authority: string
  readonly commitment: string
  readonly seq: number
  /** In this country’s time, with its offset. */
  readonly at: string
  /** Who was signed in; `doer` says for whom they spoke. */
  readonly by: string
  readonly doer: Json<unknown>
  readonly what: Json<unknown>
}

/** A challenge card without its words. */
export interface CardTable {
  readonly id: string
  readonly authority: string
  readonly cameBy: 'worker' | 'page'
  /** Whether whoever wrote it said that it is about them alone. */
  readonly isAlone: boolean
  /** The challenge on the page that it is about; null for none. */
  readonly replyTo: string | null
  state: string
  post: string | null
  seq: number
  fold: Json<unknown>
}

export interface CardEventTable {
  readonly card: string
  readonly authority: string
  readonly seq: number
  readonly at: string
  readonly doer: Json<unknown>
  readonly what: Json<unknown>
}

/** A card’s words as they were written, apart from the card. */
export interface CardWordsTable {
  readonly card: string
  readonly authority: string
  readonly text: string
}

/** “You said, we did” as it was made public: never changed, the latest version stands. */
export interface YouSaidTable {
  readonly authority: string
  readonly version: number
  readonly page: Json<unknown>
  readonly by: string
  readonly at: Date
}

/** A reminder that went out to somebody. */
export interface ReminderSentTable {
  readonly authority: string
  readonly key: string
  readonly person: string
  readonly at: Generated<Date>
}
