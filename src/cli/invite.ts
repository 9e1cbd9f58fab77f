import { partners, roles, type Partner, type Role } from '../core/roles/roles.ts'
import { noteDone } from '../store/audit.ts'
import type { Db } from '../store/database.ts'
import { invitationDays, inviteToJoin } from '../store/invitations.ts'
import { momentOf } from '../store/moment.ts'
import { personOfEmail } from '../store/people.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { readOptions, textOf } from './options.ts'
import { withStore } from './with-store.ts'

/** `hearth invite EMAIL --role ROLE --authority CODE --origin ADDRESS`: makes a link to join by, and prints it. */
export async function invite(argv: readonly string[], io: Io): Promise<ExitCode> {
  const asked = readInvite(argv)
  const token = await withStore(io, ({ owner }) => invited(owner, asked))
  io.out(`${asked.origin}/invitation/${token}`)
  io.out(`Send this link to ${asked.email}. It works once and runs out in ${String(invitationDays)} days.`)
  return 0
}

/** Makes the invitation as the login that owns the tables, and writes it down. Gives the token of the link. */
export async function invited(owner: Db, asked: Asked): Promise<string> {
  const { email, authority, role, partner } = asked
  await refuseUnknown(owner, asked)
  return owner.transaction().execute(async (tx) => {
    const now = await momentOf(tx)
    const about = { role, partner, by: 'command line' }
    await noteDone(tx, { at: now, authority, person: null, roles: [], deed: 'invite', subject: email, about })
    return inviteToJoin(tx, { email, authority, role, partner, by: null, now })
  })
}

export interface Asked {
  /** Where people find the service, with no path. */
  readonly origin: string
  readonly email: string
  readonly authority: string
  readonly role: Role
  readonly partner: Partner | null
}

/** What was typed. Throws `CannotRun`. */
export function readInvite(argv: readonly string[]): Asked {
  const typed = readOptions(argv, ['role', 'authority', 'partner', 'origin'])
  const [email = '', ...more] = typed.positionals
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || more.length > 0)
    throw new CannotRun(
      'Name one email address: hearth invite name@council.gov.uk --role administrator --authority CODE.',
    )
  const role = oneOf(roles, 'role', textOf(typed, 'role'))
  const partner = role === 'partner' ? oneOf(partners, 'partner', textOf(typed, 'partner')) : null
  const authority = textOf(typed, 'authority')
  if (authority === undefined) throw new CannotRun('Say which council: --authority CODE, like E06000059.')
  return { email: email.toLowerCase(), authority, role, partner, origin: originOf(textOf(typed, 'origin')) }
}

function originOf(typed = ''): string {
  if (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)) return new URL(typed).origin
  throw new CannotRun('Say where people find the service: --origin https://hearth.council.gov.uk.')
}

/** One of a table's names, as typed after an option. */
function oneOf<T extends string>(table: Readonly<Record<T, string>>, option: string, typed = ''): T {
  if (Object.hasOwn(table, typed)) return typed as T
  throw new CannotRun(`--${option} is one of: ${Object.keys(table).join(', ')}.`)
}

async function refuseUnknown(owner: Db, { email, authority }: Asked): Promise<void> {
  const council = owner.selectFrom('authority').select('code').where('code', '=', authority)
  if ((await council.executeTakeFirst()) === undefined)
    throw new CannotRun(
      'That council is not in this database yet. Start hearth serve for it once, then invite.',
    )
  if ((await personOfEmail(owner, email)) !== undefined)
    throw new CannotRun(
      'That address has an account already. An administrator gives it roles on the page People.',
    )
}
