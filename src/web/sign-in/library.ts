import { AsyncLocalStorage } from 'node:async_hooks'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Db } from '../../store/database.ts'
import { councilPlugins, councilRules, type Arrival } from './council.ts'
import { recoveryCodes } from './drawn.ts'
import { maySignIn } from './may-sign-in.ts'
import { longestHours, type SignInConfig } from './sign-in-config.ts'

/** What one sign-in by the council's provider brings, from its token to the session made of it. */
export const arriving = new AsyncLocalStorage<Arrival>()

/** The sign-in library, on our tables. Its own routes are not mounted: pages call `api`. */
export const signInLibrary = (db: Db, config: SignInConfig) =>
  betterAuth({
    appName: config.serviceName,
    baseURL: config.origin,
    basePath: '/sign-in/with',
    // Given as a list, so that none is taken from the environment.
    secrets: [{ version: 1, value: config.secret }],
    database: { db, type: 'postgres', transaction: true },
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { errorURL: '/sign-in' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: { modelName: 'person', validateUserInfo: councilRules(db, config, arriving) },
    session: {
      modelName: 'session',
      fields: { userId: 'personId' },
      additionalFields: { method: { type: 'string', required: false, input: false } },
      expiresIn: longestHours * 3600,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'signInAccount',
      fields: { userId: 'personId' },
      accountLinking: { trustedProviders: ['council'], requireLocalEmailVerified: false },
    },
    verification: { modelName: 'verification' },
    databaseHooks: {
      session: { create: { before: maySignIn(db, config, arriving) } },
      // Nothing is asked of the provider later, so its tokens are not kept.
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
    },
    advanced: {
      cookiePrefix: isSecure(config) ? '__Host-hearth' : 'hearth',
      // The library would put another prefix before ours.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure(config), httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    rateLimit: { enabled: false },
    plugins: [
      twoFactor({
        issuer: config.serviceName,
        backupCodeOptions: { storeBackupCodes: 'encrypted', customBackupCodesGenerate: recoveryCodes },
        schema: { twoFactor: { modelName: 'secondFactor', fields: { userId: 'personId' } } },
      }),
      ...councilPlugins(config),
    ],
  })

export type SignInLibrary = ReturnType<typeof signInLibrary>

const isSecure = (config: SignInConfig): boolean => config.origin.startsWith('https://')

const withoutTokens = (account: object) =>
  Promise.resolve({
    data: { ...account, accessToken: null, refreshToken: null, idToken: null },
  })
