import { sql } from 'kysely'
import type { Membership, Role, Partner } from '../core/roles/roles.ts'
import type { Db } from './database.ts'
import { appearanceIn, type Appearance } from './settings.ts'

/** Whoever holds the token of a session that has not run out. */
export interface Holder {
  readonly session: string
  /** When they were last here, to the minute. */
  readonly lastHereAt: Date
  readonly method: 'password' | 'council'
  readonly person: string
  readonly name: string
  readonly hasSecondFactor: boolean
  readonly memberships: readonly Membership[]
}

interface Asking {
  /** As a signed cookie held it. */
  readonly token: string
  readonly authority: string
  readonly now: Date
}

/** Who asks, and what a council's pages look like: one question for every request. Nobody's roles are remembered. */
export async function whoAsks(
  db: Db,
  { token, authority, now }: Asking,
): Promise<{ holder: Holder | undefined; looks: Appearance }> {
  const found = await sql<{ holder: HolderKept | null; looks: unknown }>`
    select hearth.who_asks(${token}, ${now}) as holder, (
      select jsonb_object_agg(name, value) from hearth.setting
      where authority = ${authority} and name in ('authority', 'branding')) as looks`.execute(db)
  const [row] = found.rows
  return { holder: row?.holder ? holderOf(row.holder) : undefined, looks: appearanceIn(row?.looks) }
}

type HolderKept = Omit<Holder, 'lastHereAt' | 'memberships'> & {
  readonly lastHereAt: string
  readonly memberships: readonly { authority: string; role: Role; partner: Partner | null }[]
}

const holderOf = ({ lastHereAt, memberships, ...rest }: HolderKept): Holder => ({
  ...rest,
  lastHereAt: new Date(lastHereAt),
  memberships: memberships.map((each) => ({ ...each, partner: each.partner ?? undefined })),
})
