import type { CouncilSignIn } from '../../web/sign-in/sign-in-config.ts'
import { CannotRun, type Environment } from '../io.ts'

/** The council's own sign-in, when the environment names it: issuer, client and secret, all or none. Throws `CannotRun`. */
export function councilSignIn(environment: Environment): CouncilSignIn | undefined {
  const said = (name: string): string => environment[`HEARTH_SIGN_IN_${name}`] ?? ''
  const needed = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'] as const
  const missing = needed.filter((name) => said(name) === '')
  if (missing.length === needed.length) return undefined
  if (missing.length > 0)
    throw new CannotRun(
      `Signing in by your council needs ${missing.map((name) => `HEARTH_SIGN_IN_${name}`).join(' and ')} too.`,
    )
  return {
    issuer: said('ISSUER'),
    clientId: said('CLIENT_ID'),
    clientSecret: said('CLIENT_SECRET'),
    name: said('NAME') || 'your council account',
    claim: said('CLAIM') || 'groups',
  }
}
