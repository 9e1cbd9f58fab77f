import type { AsyncLocalStorage } from 'node:async_hooks'
import { genericOAuth, type GenericOAuthUserInfo } from 'better-auth/plugins/generic-oauth'
import type { Db } from '../../store/database.ts'
import { groupsGiveRoles, takeDirectoryRoles } from '../../store/directory.ts'
import { groupsOf } from './groups.ts'
import type { CouncilSignIn, SignInConfig } from './sign-in-config.ts'

/** What one sign-in by the council's provider has come to so far. */
export interface Arrival {
  groups?: readonly string[]
}

/** The council's own sign-in as the library wants it; none where it is not set up. */
export const councilPlugins = ({ council }: SignInConfig) =>
  council === undefined ? [] : [genericOAuth({ config: [providerOf(council)] })]

const providerOf = (council: CouncilSignIn) => ({
  providerId: 'council',
  discoveryUrl: `${council.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  requireIdTokenVerification: true,
  clientId: council.clientId,
  clientSecret: council.clientSecret,
  scopes: ['openid', 'profile', 'email'],
  // The library has checked signature, issuer, audience, times and nonce before it asks.
  getUserInfo: ({ idToken }: { idToken?: string | undefined }) =>
    Promise.resolve(idToken === undefined ? null : profileOf(idToken)),
})

/** Who the token says somebody is. Entra leaves `email` out where there is no mailbox, and never says it is verified. */
function profileOf(idToken: string): GenericOAuthUserInfo {
  const claims: unknown = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'))
  const profile = typeof claims === 'object' && claims !== null ? { ...claims } : {}
  const said = (name: string): string | undefined => {
    const value: unknown = Reflect.get(profile, name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const email = said('email') ?? said('preferred_username') ?? said('upn')
  return { ...profile, email, name: said('name') ?? email, emailVerified: true }
}

export interface Incoming {
  readonly user: { readonly id?: unknown }
  readonly source: { readonly oauth?: { readonly profile?: Record<string, unknown> | undefined } | undefined }
}

/** Turns groups into roles at every sign-in by the council, and refuses whoever is in no group that has one. */
export const councilRules =
  (db: Db, config: SignInConfig, arriving: AsyncLocalStorage<Arrival>) =>
  async ({ user, source }: Incoming): Promise<{ error: string } | undefined> => {
    const arrival = arriving.getStore()
    if (config.council === undefined || source.oauth === undefined || arrival === undefined)
      return { error: 'not_by_council' }
    const groups = groupsOf(source.oauth.profile ?? {}, config.council.claim)
    if (groups === 'too-many') return { error: 'too_many_groups' }
    arrival.groups = groups
    if (await groupsGiveRoles(db, groups)) return undefined
    if (typeof user.id === 'string') await takeDirectoryRoles(db, user.id, [])
    return { error: 'no_role' }
  }
