import type { Hono } from 'hono'
import type { Membership, Partner, Role } from '../src/core/roles/roles.ts'
import type { Db } from '../src/store/database.ts'
import { appOf, type SignIn } from '../src/web/app.tsx'
import { readAssets } from '../src/web/assets/assets.ts'
import type { Config } from '../src/web/config.ts'
import type { Trials } from '../src/web/drafts/trials.ts'
import type { Env, Who } from '../src/web/env.ts'
import { tokenField } from '../src/web/forgery.ts'
import type { Packs } from '../src/web/meetings/packs.ts'
import type { Work } from '../src/web/loads/work.ts'
import { hearthshire } from './hearthshire.ts'
import type { Logged } from '../src/web/log.ts'

export { hearthshire }

const assets = readAssets('assets')

export const aConfig = (over: Partial<Config> = {}): Config => ({
  serviceName: 'Hearth',
  authority: hearthshire,
  origin: 'http://hearth.example',
  secret: 'a secret of the tests, and of nothing else',
  behindProxy: false,
  identityProvider: undefined,
  contact: undefined,
  largestUpload: 1024 * 1024,
  ...over,
})

/** Somebody with these roles in Hearthshire. */
export const aWho = (...roles: readonly (Role | { partner: Partner })[]): Who => ({
  personId: 'person-1',
  name: 'Sam Poole',
  session: 'session-1',
  memberships: roles.map(membership),
})

const membership = (role: Role | { partner: Partner }): Membership =>
  typeof role === 'string'
    ? { authority: hearthshire.code, role, partner: undefined }
    : { authority: hearthshire.code, role: 'partner', partner: role.partner }

interface Asked {
  readonly db?: Db
  readonly who?: Who | undefined
  readonly signIn?: SignIn
  readonly config?: Partial<Config>
  readonly now?: () => Date
  readonly log?: Logged[]
  readonly work?: Work | undefined
  readonly trials?: Trials | undefined
  readonly packs?: Packs | undefined
}

/** A database for pages that ask none: it fails as soon as it is asked. */
const noDatabase = new Proxy<Db>(Object.create(null) as Db, {
  get() {
    throw new Error('This test gave no database.')
  },
})

/** The real application, with `who` signed in on every request. */
export async function aWebApp(asked: Asked = {}): Promise<Hono<Env>> {
  const { db = noDatabase, who, config, now = () => new Date('2025-04-01T09:00:00Z'), log = [] } = asked
  const { work, trials, packs } = asked
  const signIn = asked.signIn ?? { whoIs: () => Promise.resolve({ who }) }
  const tell = (line: Logged): number => log.push(line)
  return appOf({
    db,
    config: aConfig(config),
    signIn,
    assets: await assets,
    log: tell,
    now,
    work,
    trials,
    packs,
  })
}

/** Sends a form as a browser would that has just shown the page `from`: with its token and its cookies. */
export async function send(
  app: Hono<Env>,
  path: string,
  fields: Readonly<Record<string, string | Blob | readonly (string | Blob)[]>>,
  from = path,
): Promise<Response> {
  const page = await app.request(from)
  const body = new FormData()
  for (const [name, values] of Object.entries({ ...fields, [tokenField]: tokenOf(await page.text()) }))
    for (const value of Array.isArray(values) ? (values as (string | Blob)[]) : [values as string | Blob])
      body.append(name, value)
  const cookie = page.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const headers = { origin: aConfig().origin, 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}) }
  return app.request(path, { method: 'POST', body, headers })
}

/** The token in a page's form; throws when it has none. */
export function tokenOf(html: string): string {
  const found = new RegExp(`name="${tokenField}" value="([^"]+)"`).exec(html)?.[1]
  if (found === undefined) throw new Error('The page has no form of ours.')
  return found
}
