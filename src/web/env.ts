import type { Membership } from '../core/roles/roles.ts'
import type { Db } from '../store/database.ts'
import type { Assets } from './assets/assets.ts'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import type { Brand } from './settings/brand.ts'

/** Somebody who has signed in. `session` says which of their sessions this is: forms are bound to it. */
export interface Who {
  readonly personId: string
  readonly name: string
  readonly session: string
  readonly memberships: readonly Membership[]
  /** Whether they have yet to set up a second factor: until then they may see their account and nothing else. */
  readonly secondFactorDue?: boolean
}

/** Whose data set it is: the code the Office for National Statistics gives the council, and its name. */
export interface Authority {
  readonly code: string
  readonly name: string
}

/** A link of the navigation, by the path it goes to. */
export interface Place {
  readonly href: string
  readonly text: string
  /** Where pages that lie under it begin, besides its own address. */
  readonly also?: readonly string[]
}

/** What every route finds in `c.var`. */
export interface Variables {
  readonly db: Db
  readonly config: Config
  readonly authority: Authority
  readonly brand: Brand
  readonly who: Who | undefined
  readonly places: readonly Place[]
  readonly assets: Assets
  readonly now: () => Date
  readonly log: Log
}

/** The environment of every route: `new Hono<Env>()`. */
export interface Env {
  Variables: Variables
}
