import type { Context } from 'hono'
import { holderOf, type Post } from '../../core/governance/post.ts'
import { indicatorOf } from '../../core/indicators/index.ts'
import { isoDay, type Day } from '../../core/time/day.ts'
import type { Now } from '../../store/commitments-standing.ts'
import type { Tx } from '../../store/database.ts'
import { localDay } from '../../store/local-time.ts'
import { meetingsOf } from '../../store/meetings.ts'
import { publishedEditions } from '../../store/published.ts'
import type { PromiseSettings } from '../../store/promise-settings.ts'
import { settingsOf } from '../../store/settings.ts'
import { colleaguesOf, holdingsOf, postsOf, type Colleague, type KeptHolding } from '../../store/posts.ts'
import type { Env } from '../env.ts'
import { sayDay } from '../say-when.ts'

/** What pages about promises are drawn with: posts, who holds them, meetings, today. */
export interface Business {
  readonly posts: readonly Post[]
  readonly holdings: readonly KeptHolding[]
  readonly colleagues: readonly Colleague[]
  /** The latest first. */
  readonly meetings: readonly MeetingNamed[]
  /** What is published of the data set, the latest first. */
  readonly editions: readonly Named[]
  readonly settings: PromiseSettings
  readonly today: Day
}

/** Something by the words that people know it by. */
export interface Named {
  readonly id: string
  readonly title: string
}

export interface MeetingNamed extends Named {
  readonly heldOn: string
  readonly isComing: boolean
  /** Its items in public session. */
  readonly items: readonly Named[]
}

/** All of it, as the asker may see it. */
export async function businessIn(c: Context<Env>, tx: Tx): Promise<Business> {
  const { code } = c.var.authority
  const today = localDay(c.var.now())
  const meetings = (await meetingsOf(tx, code)).filter(({ calledOff }) => calledOff === null)
  return {
    posts: await postsOf(tx, code),
    holdings: await holdingsOf(tx, code),
    colleagues: await colleaguesOf(tx),
    meetings: meetings.map(({ id, heldOn, agenda }) => ({
      ...{ id, heldOn, title: `Meeting of ${sayDay(heldOn)}` },
      isComing: heldOn >= isoDay(today),
      items: agenda.items.flatMap((each) =>
        each.kind === 'open' ? [{ id: each.id, title: `Item ${each.number}, ${each.title}` }] : [],
      ),
    })),
    editions: (await publishedEditions(tx, code)).map(({ id, asAt, version }) => ({
      id,
      title: `Data set as at ${sayDay(asAt)}, version ${version}`,
    })),
    settings: (await settingsOf(tx, code)).promises,
    today,
  }
}

/** A post’s title; its id where it is no post of ours. */
export const postTitle = ({ posts }: Pick<Business, 'posts'>, id: string): string =>
  posts.find((each) => each.id === id)?.title ?? id

/** A meeting by the words that people know it by. */
export const meetingTitle = ({ meetings }: Pick<Business, 'meetings'>, id: string): string =>
  meetings.find((each) => each.id === id)?.title ?? id

export const measureTitle = (id: string): string => indicatorOf(id)?.title ?? id

/** The name of whoever holds a post today; `undefined` while nobody does. */
export function holderName({ holdings, colleagues, today }: Business, post: string): string | undefined {
  const held = holderOf(holdings, post, today)
  if (held === undefined) return undefined
  return personName({ colleagues }, held.person)
}

/** Somebody's name. */
export const personName = ({ colleagues }: Pick<Business, 'colleagues'>, person: string): string =>
  colleagues.find(({ id }) => id === person)?.name ?? 'Somebody whose account is gone'

/** The posts somebody holds today. */
export const postsHeld = ({ posts, holdings, today }: Business, person: string): Post[] =>
  posts.filter(({ id }) => holderOf(holdings, id, today)?.person === person)

/** What is true today of lists: how long without a word is silent, and which posts somebody holds. */
export const nowOf = ({ posts, holdings, settings, today }: Business): Now => ({
  today,
  silentAfter: settings.silentAfter,
  held: posts.flatMap(({ id }) => (holderOf(holdings, id, today) === undefined ? [] : [id])),
})
