import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { isSecure } from './config.ts'
import type { Env } from './env.ts'
import { Refusal } from './refusal.tsx'

/** The form field that carries the token. */
export const tokenField = 'form-token'

/** The most a form without files may hold, in bytes. */
const smallForm = 256 * 1024

/** Refuses what another site sends. A browser says on every form where it was; what says nothing is refused too. */
export const sameOrigin: MiddlewareHandler<Env> = async (c, next) => {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) && !isOurs(c)) throw new Refusal('forged')
  await next()
}

function isOurs(c: Context<Env>): boolean {
  const [site, origin] = [c.req.header('sec-fetch-site'), c.req.header('origin')]
  if (site !== undefined && site !== 'same-origin') return false
  return origin === undefined ? site === 'same-origin' : origin === c.var.config.origin
}

/**
 * The token of the person's forms, another text in every answer: what is the same in many compressed answers can be found
 * out by their length. Before signing in it is bound to a cookie of its own, set when a page has a form.
 */
export const formToken = (c: Context<Env>): string => masked(tokenFor(c, c.var.who?.session ?? visitOf(c)))

/** Refuses a form that is too large, is no form, or lacks the token of this session. */
export async function checkForm(c: Context<Env>, upTo = smallForm): Promise<void> {
  await within(upTo, c)
  const given = (await formOf(c)).get(tokenField)
  const bound = c.var.who?.session ?? getCookie(c, visitCookie(c))
  if (typeof given !== 'string' || bound === undefined || !isSame(unmasked(given), tokenFor(c, bound)))
    throw new Refusal('forged')
}

/** The form sent, read once however often it is asked for. */
export async function formOf(c: Context<Env>): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch {
    throw new Refusal('bad-request')
  }
}

async function within(maxSize: number, c: Context<Env>): Promise<void> {
  const onError = (): never => {
    throw new Refusal('too-large')
  }
  const limit: MiddlewareHandler<Env> = bodyLimit({ maxSize, onError })
  await limit(c as Context<Env, string>, () => Promise.resolve())
}

const tokenFor = (c: Context<Env>, bound: string): Buffer =>
  createHmac('sha256', c.var.config.secret).update(`form:${bound}`).digest()

/** A token under a mask drawn for it, with the mask before it. */
function masked(token: Buffer): string {
  const mask = randomBytes(token.length)
  return Buffer.concat([mask, under(mask, token)]).toString('base64url')
}

function unmasked(given: string): Buffer {
  const bytes = Buffer.from(given, 'base64url')
  const middle = Math.floor(bytes.length / 2)
  return under(bytes.subarray(0, middle), bytes.subarray(middle))
}

const under = (mask: Buffer, token: Buffer): Buffer =>
  Buffer.from(token.map((byte, at) => byte ^ (mask[at] ?? 0)))

function visitOf(c: Context<Env>): string {
  const before = getCookie(c, visitCookie(c))
  if (before !== undefined) return before
  const visit = randomBytes(24).toString('base64url')
  const secure = isSecure(c.var.config)
  setCookie(c, visitCookie(c), visit, { path: '/', httpOnly: true, sameSite: 'Lax', secure })
  return visit
}

const visitCookie = (c: Context<Env>): string =>
  isSecure(c.var.config) ? '__Host-hearth-visit' : 'hearth-visit'

const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)
