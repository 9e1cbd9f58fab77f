import { Hono } from 'hono'
import type { Db } from '../../store/database.ts'
import { accountRoutes } from '../account/routes.tsx'
import type { SignIn } from '../app.tsx'
import type { Env } from '../env.ts'
import { councilRoutes } from './council-routes.tsx'
import { invitationRoutes } from './invitation-routes.tsx'
import { signInParts } from './parts.ts'
import { signInRoutes } from './routes.tsx'
import { faultsOf, type SignInConfig } from './sign-in-config.ts'
import { whoIs } from './who-is.ts'

/** How people sign in, for `appOf`. Throws, saying what to put right, when it cannot be done as configured. */
export function signInOf(db: Db, config: SignInConfig): SignIn {
  const faults = faultsOf(config)
  if (faults.length > 0) throw new Error(faults.join(' '))
  const parts = signInParts(db, config)
  const routes = new Hono<Env>()
  for (const each of [signInRoutes, councilRoutes, invitationRoutes, accountRoutes])
    routes.route('/', each(parts))
  return { whoIs: whoIs(parts), routes }
}
