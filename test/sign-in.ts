import { createHmac } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Hono } from 'hono'
import type { Partner, Role } from '../src/core/roles/roles.ts'
import { inviteToJoin, useInvitation } from '../src/store/invitations.ts'
import type { Env } from '../src/web/env.ts'
import { signInOf } from '../src/web/sign-in/sign-in.ts'
import type { SignInConfig } from '../src/web/sign-in/sign-in-config.ts'
import { aBrowser, type Browser } from './browser.ts'
import { aDatabase, type TestDatabase } from './database.ts'
import { aWebApp, hearthshire } from './web.ts'

export const goodPassword = 'velvet otter tramline'

/** The real application on a real database, with the real way of signing in. */
export interface SignInWorld extends TestDatabase {
  readonly web: Hono<Env>
  readonly browser: (agent?: string) => Browser
  /** Sets the clock of the application. */
  readonly clock: { now: Date }
}

export async function aSignInWorld(over: Partial<SignInConfig> = {}): Promise<SignInWorld> {
  const database = await aDatabase()
  await database.owner.insertInto('authority').values(hearthshire).execute()
  const clock = { now: new Date() }
  const origin = over.origin ?? 'http://hearth.example'
  const signIn = signInOf(database.app, {
    origin,
    serviceName: 'Hearth',
    secret: 'a secret of the tests, long enough and of nothing else',
    secondFactor: 'offered',
    council: undefined,
    now: () => clock.now,
    ...over,
  })
  const web = await aWebApp({ db: database.app, signIn, config: { origin }, now: () => clock.now })
  return {
    ...database,
    web,
    clock,
    browser: (agent) => aBrowser(web, { origin, ...(agent ? { agent } : {}) }),
  }
}

interface Joining {
  readonly email: string
  readonly role?: Role
  readonly partner?: Partner | null
}

/** Hashing takes a while by design, so tests that need somebody share one hash. */
const goodHash = hashPassword(goodPassword)

/** Somebody who took up an invitation and chose the good password; gives their id. */
export async function aPerson(
  world: SignInWorld,
  { email, role = 'analyst', partner = null }: Joining,
): Promise<string> {
  const now = world.clock.now
  const link = { email, authority: hearthshire.code, by: null, role, partner, now }
  const token = await inviteToJoin(world.owner, link)
  const name = email.split('@')[0] ?? ''
  const person = await useInvitation(world.app, { token, name, passwordHash: await goodHash, now })
  if (person === undefined) throw new Error('The invitation could not be used.')
  return person
}

/** A browser in which somebody has signed in with their password. */
export async function signedInAs(
  world: SignInWorld,
  email: string,
  password = goodPassword,
): Promise<Browser> {
  const browser = world.browser()
  const answer = await browser.send('/sign-in', { email, password })
  if (answer.status !== 303) throw new Error(`Signing in was answered ${String(answer.status)}`)
  return browser
}

/** What an authenticator app shows for a key at a moment, by RFC 6238. */
export function appCode(key: string, at: Date): string {
  const moment = Buffer.alloc(8)
  moment.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)))
  const hash = createHmac('sha1', fromBase32(key)).update(moment).digest()
  const from = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (sign) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
  )
  const bytes = bits.join('').match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}
