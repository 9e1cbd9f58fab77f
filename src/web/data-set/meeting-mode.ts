import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isSecure } from '../config.ts'
import type { Env } from '../env.ts'
import { isAllowed } from '../may.ts'

const cookie = 'hearth-meeting'

/**
 * Whether pages are shown as in a meeting, where the screen is everybody's: nothing on them leads to a child. So by
 * choice, kept until the browser is closed; and always for whoever may see no child.
 */
export const isMeeting = (c: Context<Env>): boolean =>
  getCookie(c, cookie) === 'on' || !isAllowed(c, 'see-children')

/** Turns it on or off for this browser. */
export function setMeeting(c: Context<Env>, on: boolean): void {
  setCookie(c, cookie, on ? 'on' : 'off', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c.var.config),
  })
}
