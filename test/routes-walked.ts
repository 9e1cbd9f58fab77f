import type { Hono } from 'hono'
import { openDatabase, type Db } from '../src/store/database.ts'
import type { Env, Who } from '../src/web/env.ts'
import type { LogFault, LogLine } from '../src/web/log.ts'
import { guardOf, type Guard } from '../src/web/may.ts'
import { signInOf } from '../src/web/sign-in/sign-in.ts'
import { aWebApp } from './web.ts'

/** A route as it is asked for, `GET /data-set`, and who it is for. */
export interface RouteWalked {
  readonly asked: string
  readonly method: string
  readonly path: string
  readonly guard: Guard
}

const council = {
  issuer: 'https://login.example/council',
  clientId: 'hearth',
  clientSecret: 'secret of the tests',
  name: 'your council account',
  claim: 'groups',
}

/** The whole application as it is served, every way of signing in included, with `who` signed in on every request. */
export async function wholeApp(db: Db, who: Who | undefined, log: unknown[] = []): Promise<Hono<Env>> {
  const { routes } = signInOf(db, {
    origin: 'http://hearth.example',
    serviceName: 'Hearth',
    secret: 'a secret of the tests, long enough and of nothing else',
    secondFactor: 'offered',
    council,
    now: () => new Date('2025-04-01T09:00:00Z'),
  })
  const whoIs = () => Promise.resolve({ who })
  const signIn = routes === undefined ? { whoIs } : { whoIs, routes }
  return aWebApp({ db, signIn, log: log as (LogLine | LogFault)[] })
}

/** Every route of the application, in the order of their paths. Throws when one does not say first who it is for. */
export async function routesWalked(): Promise<RouteWalked[]> {
  const nowhere = openDatabase('postgres://nobody@127.0.0.1:9/none')
  const { routes } = await wholeApp(nowhere, undefined)
  await nowhere.destroy()
  const first = new Map(
    routes
      .filter(({ method }) => method !== 'ALL')
      .toReversed()
      .map((route) => [`${route.method} ${route.path}`, route]),
  )
  return [...first.values()].map(walked).sort((a, b) => order(a) - order(b) || (key(a) < key(b) ? -1 : 1))
}

function walked({ method, path, handler }: { method: string; path: string; handler: object }): RouteWalked {
  const guard = guardOf(handler)
  if (guard === undefined) throw new Error(`${method} ${path} does not say who it is for`)
  return { asked: `${method} ${path}`, method, path, guard }
}

const order = ({ guard }: RouteWalked): number => (guard === 'open' ? 0 : guard === 'signed-in' ? 1 : 2)
const key = ({ path, method }: RouteWalked): string => `${path} ${method}`
