import type { ColumnType, Generated } from 'kysely'
import type { Partner, Role } from '../core/roles/roles.ts'

type At = ColumnType<Date, Date | string, Date | string>
type AtOrNone = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
type AtNow = ColumnType<Date, Date | string | undefined, Date | string>
type OrNone = ColumnType<string | null, string | null | undefined, string | null>
type OrNo = ColumnType<boolean, boolean | undefined, boolean>

/** Somebody with an account. Nothing here says what they may do: that is `membership`. */
export interface PersonTable {
  id: string
  email: string
  name: string
  emailVerified: OrNo
  image: OrNone
  twoFactorEnabled: OrNo
  disabledAt: AtOrNone
  lastSignedInAt: AtOrNone
  createdAt: AtNow
  updatedAt: AtNow
}

/** Somebody signed in on one device. `updatedAt` says when they were last here, to the minute. */
export interface SessionTable {
  id: string
  personId: string
  token: string
  method: ColumnType<'password' | 'council', 'password' | 'council' | undefined>
  expiresAt: At
  ipAddress: OrNone
  userAgent: OrNone
  createdAt: AtNow
  updatedAt: AtNow
}

/** One way a person signs in: a password (`credential`) or the council's provider (`council`). */
export interface SignInAccountTable {
  id: string
  personId: string
  providerId: string
  accountId: string
  password: OrNone
  createdAt: AtNow
  updatedAt: AtNow
}

/** What the library keeps between two steps of signing in. */
export interface VerificationTable {
  id: string
  identifier: string
  value: string
  expiresAt: At
  createdAt: AtNow
  updatedAt: AtNow
}

/** The secret of an authenticator app and the recovery codes, both enciphered by the library. */
export interface SecondFactorTable {
  id: string
  personId: string
  secret: string
  backupCodes: string
  verified: OrNo
  failedVerificationCount: ColumnType<number, number | undefined>
  lockedUntil: AtOrNone
}

/** A code that was taken once, so that it is not taken again while its half minute lasts. */
export interface UsedCodeTable {
  personId: string
  code: string
  at: At
}

/** Tries to sign in since the last that came through, by what was typed and not by whether it is known. */
export interface SignInTryTable {
  who: string
  tries: number
  lastAt: At
}

/** A link that lets somebody in once: to join with a role, or to choose a new password. */
export interface InvitationTable {
  id: Generated<string>
  tokenHash: string
  email: string
  authority: string
  kind: 'join' | 'new-password'
  role: ColumnType<Role | null>
  partner: ColumnType<Partner | null>
  clearsSecondFactor: OrNo
  invitedBy: OrNone
  at: At
  expiresAt: At
  usedAt: AtOrNone
  withdrawnAt: AtOrNone
}

export interface SignInTables {
  person: PersonTable
  session: SessionTable
  signInAccount: SignInAccountTable
  verification: VerificationTable
  secondFactor: SecondFactorTable
  usedCode: UsedCodeTable
  signInTry: SignInTryTable
  invitation: InvitationTable
}
