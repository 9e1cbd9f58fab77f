import type { MiddlewareHandler } from 'hono'
import { isSecure, type Config } from './config.ts'
import type { Env } from './env.ts'

/** What a page may load and lead to: only what this service serves; forms only to it and to the identity provider. */
const contentSecurityPolicy = ({ identityProvider }: Config): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    // Where a form's answer leads on to counts too: signing in leads to the council's identity provider.
    `form-action 'self'${identityProvider === undefined ? '' : ` ${identityProvider}`}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The headers of every answer. What a route set for itself stays. */
export function secured(config: Config): MiddlewareHandler<Env> {
  const standing = headersOf(config)
  return async (c, next) => {
    await next()
    for (const [name, value] of standing) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
}

const headersOf = (config: Config): readonly (readonly [string, string])[] => [
  ['Content-Security-Policy', contentSecurityPolicy(config)],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
  // A page is kept by nobody unless its route says otherwise: a shared tablet shows nothing after signing out.
  ['Cache-Control', 'no-store'],
  ...(isSecure(config) ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
]
