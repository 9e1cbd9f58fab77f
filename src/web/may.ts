import type { Context, MiddlewareHandler } from 'hono'
import { mayDo, type Deed } from '../core/roles/deeds.ts'
import type { Env, Who } from './env.ts'
import { checkForm } from './forgery.ts'
import { Refusal } from './refusal.tsx'

/** Who a route is for: the public, anybody signed in, or whoever may do one of the deeds. */
export type Guard = 'open' | 'signed-in' | readonly Deed[]

interface Options {
  /** The most a form may hold, in bytes; forms without files are small. */
  readonly upTo?: number
}

const guards = new WeakMap<object, Guard>()

/** The guard a handler is, so that a test can walk every route; `undefined` when it is none. */
export const guardOf = (handler: object): Guard | undefined => guards.get(handler)

/** Lets through who may do the deed, or any of several. A form sent is checked for forgery as well. */
export const may = (deeds: Deed | readonly Deed[], options: Options = {}): MiddlewareHandler<Env> =>
  guard(typeof deeds === 'string' ? [deeds] : deeds, options)

/** Lets through anybody who has signed in: their own account, signing out. */
export const signedIn = (options: Options = {}): MiddlewareHandler<Env> => guard('signed-in', options)

/** Lets everybody through. */
export const open = (options: Options = {}): MiddlewareHandler<Env> => guard('open', options)

/** Whether the person asking may: for what a page shows. Routes have `may`. */
export const isAllowed = (c: Context<Env>, deed: Deed): boolean =>
  mayDo(deed, c.var.who?.memberships ?? [], c.var.authority.code)

/** The person asking, on a route that has `may` or `signedIn`. */
export function personOf(c: Context<Env>): Who {
  if (c.var.who === undefined) throw new Refusal('not-signed-in')
  return c.var.who
}

function guard(who: Guard, { upTo }: Options): MiddlewareHandler<Env> {
  const handler: MiddlewareHandler<Env> = async (c, next) => {
    if (who !== 'open') personOf(c)
    if (isDeeds(who) && personOf(c).secondFactorDue === true) throw new Refusal('second-factor-due')
    if (isDeeds(who) && !who.some((deed) => isAllowed(c, deed))) throw new Refusal('may-not')
    if (isSending(c.req.method)) await checkForm(c, upTo)
    await next()
  }
  guards.set(handler, who)
  return handler
}

const isDeeds = (who: Guard): who is readonly Deed[] => typeof who !== 'string'
const isSending = (method: string): boolean => !['GET', 'HEAD'].includes(method)
