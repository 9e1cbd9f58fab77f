import { partners, roles, type Partner, type Role } from '../core/roles/roles.ts'
import { noteDone } from '../store/audit.ts'
import type { Db } from '../store/database.ts'
import { invitationDays, inviteToJoin } from '../store/invitations.ts'
import { personOfEmail } from '../store/people.ts'
import { CannotRun } from './io.ts'
import { readOptions, textOf } from './options.ts'

/** What making an invitation needs of the world around it. */
export interface InviteWorld {
  /** As the login that owns the tables: whoever runs the service makes its first administrator. */
  readonly owner: Db
  /** Where people find the service, with no path. */
  readonly origin: string
  readonly now: Date
  readonly out: (text: string) => void
}

/** `hearth invite EMAIL --role ROLE --authority CODE`: makes a link to join by, and prints it. */
export async function invite(argv: readonly string[], { owner, origin, now, out }: InviteWorld): Promise<0> {
  const asked = readInvite(argv)
  const { email, authority, role, partner } = asked
  await refuseUnknown(owner, asked)
  const token = await owner.transaction().execute(async (tx) => {
    const about = { role, partner, by: 'command line' }
    await noteDone(tx, { at: now, authority, person: null, roles: [], deed: 'invite', subject: email, about })
    return inviteToJoin(tx, { email, authority, role, partner, by: null, now })
  })
  out(`${origin}/invitation/${token}`)
  out(`Send this link to ${email}. It works once and runs out in ${String(invitationDays)} days.`)
  return 0
}

interface Asked {
  readonly email: string
  readonly authority: string
  readonly role: Role
  readonly partner: Partner | null
}

function readInvite(argv: readonly string[]): Asked {
  const typed = readOptions(argv, ['role', 'authority', 'partner'])
  const [email = '', ...more] = typed.positionals
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || more.length > 0)
    throw new CannotRun(
      'Name one email address: hearth invite name@council.gov.uk --role administrator --authority CODE.',
    )
  const role = oneOf(roles, 'role', textOf(typed, 'role'))
  const partner = role === 'partner' ? oneOf(partners, 'partner', textOf(typed, 'partner')) : null
  const authority = textOf(typed, 'authority')
  if (authority === undefined) throw new CannotRun('Say which council: --authority CODE, like E06000059.')
  return { email: email.toLowerCase(), authority, role, partner }
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
