import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { besides, type Beside } from '../../core/reports/beside.ts'
import { isSecure } from '../config.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.tsx'

/** What the address says to show. */
export interface Asked {
  /** The day of the data set, `2025-03-31`; `undefined` for the latest. */
  readonly asAt: string | undefined
  /** `undefined` where nobody chose: then what the council chose holds. */
  readonly beside: Beside | undefined
}

const cookie = 'hearth-beside'
const aYear = 365 * 24 * 60 * 60

/** Reads the address. What stands beside England is remembered by the browser, so that it is chosen once. */
export function readAsked(c: Context<Env>): Asked {
  const { 'as-at': asAt, beside } = c.req.query()
  if (asAt !== undefined && asAt !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(asAt)) throw new Refusal('not-found')
  if (isBeside(beside)) remember(c, beside)
  return {
    asAt: asAt === '' ? undefined : asAt,
    beside: [beside, getCookie(c, cookie)].find(isBeside),
  }
}

const isBeside = (text: string | undefined): text is Beside =>
  text !== undefined && Object.hasOwn(besides, text)

const remember = (c: Context<Env>, beside: Beside): void => {
  if (getCookie(c, cookie) === beside) return
  setCookie(c, cookie, beside, {
    path: '/data-set',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c.var.config),
    maxAge: aYear,
  })
}
