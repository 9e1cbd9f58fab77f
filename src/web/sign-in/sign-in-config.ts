/** How people sign in, told when the service starts. */
export interface SignInConfig {
  /** Where people find the service, as their browser says it, with no path. */
  readonly origin: string
  readonly serviceName: string
  /** What cookies are signed and second factors enciphered with: random, at least 32 characters, kept. */
  readonly secret: string
  /** Whether somebody with a password must have a second factor before anything else. */
  readonly secondFactor: 'required' | 'offered'
  readonly council: CouncilSignIn | undefined
  readonly now: () => Date
}

/** The council's own sign-in, by OpenID Connect. */
export interface CouncilSignIn {
  /** As the provider's discovery document says it: one organisation's, never one for everybody. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button calls it: "your council account". */
  readonly name: string
  /** The claim of the identity token that lists groups: `groups`, or `roles` for Entra's app roles. */
  readonly claim: string
}

/** How long somebody may be away before they sign in again, and how long a session lasts at most. */
export const idleMinutes = 60
export const longestHours = 12

/** What is wrong with the settings, to say before starting; empty when nothing is. */
export function faultsOf(config: SignInConfig): string[] {
  const faults: string[] = []
  if (config.secret.length < 32) faults.push('The secret has fewer than 32 characters.')
  const { council } = config
  if (council === undefined) return faults
  if (/\/(common|organizations|consumers)(\/|$)/.test(council.issuer))
    faults.push('The issuer lets in every organisation. Name your own: its address holds your tenant id.')
  if (!isSafe(council.issuer)) faults.push('The issuer must be an https address.')
  return faults
}

/** Loopback is let be, for a provider on the same machine. */
function isSafe(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false
  const { protocol, hostname } = new URL(issuer)
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  )
}
