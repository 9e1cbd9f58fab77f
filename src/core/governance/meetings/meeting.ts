import type { Day } from '../../time/day.ts'
import type { Exemption } from './exemption.ts'
import type { Paper } from './paper.ts'
import type { StandingItem } from './standing-items.ts'
import type { TimeOfDay } from './time-of-day.ts'

export const meetingKinds = {
  formal: 'Formal',
  informal: 'Informal',
  extraordinary: 'Extraordinary',
} as const

/** One meeting of a board and its agenda. */
export interface Meeting {
  readonly id: string
  readonly board: string
  readonly on: Day
  readonly begins: TimeOfDay
  /** A place, or how to join. */
  readonly venue: string
  readonly link?: string
  readonly kind: keyof typeof meetingKinds
  /** The seat that takes the chair for this meeting alone. */
  readonly chair?: string
  /** The day the agenda went out: from then on numbers stay as printed. */
  readonly published: Day | undefined
  /** In the order they will be taken. */
  readonly items: readonly Item[]
  /** Items taken off the agenda, with why. Nothing is lost. */
  readonly withdrawn: readonly Withdrawn[]
  /** What has gone out, oldest first; none before the agenda has. */
  readonly out?: readonly SentOut[]
}

/** A pack or a supplement that went out. */
export interface SentOut {
  /** 0 for the agenda and its pack; supplements count from 1. */
  readonly supplement: number
  readonly on: Day
  readonly papers: readonly string[]
  /** The highest page number printed on it. */
  readonly last: number
}

export const purposes = {
  decision: 'For decision',
  information: 'For information',
  discussion: 'For discussion',
  procedure: '',
} as const

export interface Item {
  readonly id: string
  /** `13`, or `10A` for an item put in after the agenda went out. */
  readonly number: string
  /** Public always, an exempt item's too: name nobody in it. */
  readonly title: string
  readonly purpose: keyof typeof purposes
  /** What the board is asked to do: `To consider a report on …`. Not published for an exempt item. */
  readonly text: string
  readonly planned?: TimeOfDay
  /** The post that reports. */
  readonly author?: string
  readonly standing?: StandingItem
  readonly papers: readonly Paper[]
  readonly recommendations: readonly string[]
  /** Why it cannot wait for the next meeting, to be minuted. Source: Local Government Act 1972 section 100B(4)(b). */
  readonly urgent?: string
  /** Where it comes from, when an earlier meeting put it off. */
  readonly broughtForward?: BroughtForward
  readonly exempt?: Exemption
}

/** Where an item comes from. `item`: the item of that meeting, where the board put it off. `what` is public. */
export interface BroughtForward {
  readonly meeting: string
  readonly item?: string
  readonly what: string
}

export interface Withdrawn {
  readonly item: Item
  readonly why: string
  /** Whether it had been published: then the agenda still shows its number and title. */
  readonly published: boolean
}

/** The item of an id; `undefined` when it is not on the agenda. */
export const itemOf = ({ items }: Meeting, id: string): Item | undefined =>
  items.find((each) => each.id === id)

/** Why a paper is kept from the public: its own grounds, or its item's. `undefined` when it is open. */
export const exemptionOf = (item: Item, paper: Paper): Exemption | undefined => item.exempt ?? paper.exempt
