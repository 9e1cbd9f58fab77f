import { hashPassword } from 'better-auth/crypto'
import { hearthshire } from '../../../src/core/sample/authority.ts'
import type { Role } from '../../../src/core/roles/roles.ts'
import { asUser } from '../../../src/store/as-user.ts'
import { keepCouncil } from '../../../src/store/councils.ts'
import { dataSetsOf } from '../../../src/store/data-sets.ts'
import { openDatabase, type Db } from '../../../src/store/database.ts'
import { migrate } from '../../../src/store/migrate.ts'
import { openStore, ownerUrlOf } from '../../../src/store/open-store.ts'
import { loadSample } from '../../../src/web/loads/load-sample.ts'
import { openWork } from '../../../src/web/loads/work.ts'

/** Somebody who will sign in and read. */
export interface Reader {
  readonly email: string
  readonly role: Role
}

/** Every reader's password: made up, on a database that is thrown away. */
export const password = 'velvet otter tramline'

const many: readonly (readonly [Role, number])[] = [
  ['board-member', 18],
  ['service-manager', 10],
  ['independent-reviewing-officer', 8],
  ['analyst', 5],
  ['democratic-services', 4],
  ['director', 3],
  ['participation-worker', 2],
]

/** Fifty people, in the proportions of a board and the officers who work for it. */
export const readers: readonly Reader[] = many.flatMap(([role, count]) =>
  Array.from({ length: count }, (_, at) => ({ email: `${role}-${at + 1}@hearthshire.example`, role })),
)

/** Makes up a council with its people in a data folder, loaded, accepted and measured as any council is. */
export async function makeCouncil(dataFolder: string, children: number): Promise<void> {
  const store = await openStore({ dataFolder }, { alone: true })
  // The thread that reads and measures keeps no program from ending.
  const staying = setInterval(() => undefined, 1000)
  const [app, owner] = [openDatabase(store.appUrl), openDatabase(ownerUrlOf(store))]
  try {
    await migrate(owner, store.appLogin)
    await keepCouncil(owner, hearthshire)
    await people(owner)
    const work = openWork({ url: store.appUrl, authority: hearthshire, dataFolder }, (line) => {
      throw new Error(JSON.stringify(line))
    })
    const by = readers.find(({ role }) => role === 'analyst')?.email ?? ''
    const loading = { db: app, authority: hearthshire.code, by, now: new Date(), work }
    await loadSample(loading, { seed: 1, children, firstYear: 2020, lastYear: 2024 })
    const asker = { userId: by, authority: hearthshire.code }
    const sets = await asUser(app, asker, (tx) => dataSetsOf(tx, hearthshire.code))
    if (sets.length === 0) throw new Error('What was loaded was not measured.')
  } finally {
    clearInterval(staying)
    await Promise.all([app.destroy(), owner.destroy()])
    await store.stop()
  }
}

/** One hash for all: hashing takes a while by design, and signing in checks it all the same. */
async function people(owner: Db): Promise<void> {
  const now = new Date()
  const hash = await hashPassword(password)
  const times = { createdAt: now, updatedAt: now }
  await owner
    .insertInto('person')
    .values(
      readers.map(({ email, role }) => ({
        ...{ id: email, email, name: role, emailVerified: true, twoFactorEnabled: false },
        ...times,
      })),
    )
    .execute()
  await owner
    .insertInto('signInAccount')
    .values(
      readers.map(({ email: id }) => ({
        ...{ id, personId: id, providerId: 'credential', accountId: id, password: hash },
        ...times,
      })),
    )
    .execute()
  await owner
    .insertInto('membership')
    .values(
      readers.map(({ email: person, role }) => ({
        ...{ person, authority: hearthshire.code, role, partner: null },
      })),
    )
    .execute()
}
