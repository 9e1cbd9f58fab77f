import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Partner, Role } from '../core/roles/roles.ts'
import type { Db } from './database.ts'

/** How long a link may be used. */
export const invitationDays = 7

interface Link {
  readonly email: string
  readonly authority: string
  /** Who makes it; `null` by command line. */
  readonly by: string | null
  readonly now: Date
}

export interface JoinLink extends Link {
  readonly role: Role
  readonly partner: Partner | null
}

export interface NewPasswordLink extends Link {
  readonly clearsSecondFactor: boolean
}

/** Makes a link to join with a role, in place of any open one for the same address here. Gives its token, kept nowhere. */
export const inviteToJoin = (db: Db, { role, partner, ...link }: JoinLink): Promise<string> =>
  newLink(db, link, { kind: 'join', role, partner, clearsSecondFactor: false })

/** Makes a link to choose a new password. Throws when the account is not wholly the asker's to look after. */
export const inviteToChoose = (db: Db, { clearsSecondFactor, ...link }: NewPasswordLink): Promise<string> =>
  newLink(db, link, { kind: 'new-password', role: null, partner: null, clearsSecondFactor })

/** A link that can still be used. */
export interface Invitation {
  readonly id: string
  readonly email: string
  readonly authority: string
  readonly kind: 'join' | 'new-password'
  readonly role: Role | null
  readonly partner: Partner | null
  readonly expiresAt: Date
}

/** What a token opens; `undefined` when it was used, withdrawn, has run out or never was. */
export const invitationOf = (db: Db, token: string, now: Date): Promise<Invitation | undefined> =>
  open(db, now).where('tokenHash', '=', hashOf(token)).executeTakeFirst()

/** The links of a council that can still be used, the latest first. */
export const openInvitations = (db: Db, authority: string, now: Date): Promise<Invitation[]> =>
  open(db, now).where('authority', '=', authority).orderBy('at', 'desc').orderBy('id').execute()

/** Takes a link back; false when there is no such open one. */
export async function withdrawInvitation(db: Db, authority: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ withdrawnAt: now })
    .where('authority', '=', authority)
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface Used {
  readonly token: string
  readonly name: string
  readonly passwordHash: string
  readonly now: Date
}

/** Uses a link once; gives the person's id, `undefined` when it cannot be used any more. */
export async function useInvitation(
  db: Db,
  { token, name, passwordHash, now }: Used,
): Promise<string | undefined> {
  const { rows } = await sql<{ person: string | null }>`
    select hearth.use_invitation(${hashOf(token)}, ${name}, ${passwordHash}, ${now}) as person`.execute(db)
  return rows[0]?.person ?? undefined
}

interface Kind {
  readonly kind: 'join' | 'new-password'
  readonly role: Role | null
  readonly partner: Partner | null
  readonly clearsSecondFactor: boolean
}

async function newLink(db: Db, { email, authority, by, now }: Link, kind: Kind): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const to = email.toLowerCase()
  await db
    .updateTable('invitation')
    .set({ withdrawnAt: now })
    .where('authority', '=', authority)
    .where('email', '=', to)
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute()
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000)
  await db
    .insertInto('invitation')
    .values({ ...kind, tokenHash: hashOf(token), email: to, authority, invitedBy: by, at: now, expiresAt })
    .execute()
  return token
}

const open = (db: Db, now: Date) =>
  db
    .selectFrom('invitation')
    .select(['id', 'email', 'authority', 'kind', 'role', 'partner', 'expiresAt'])
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('expiresAt', '>', now)

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
