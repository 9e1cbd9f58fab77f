import { createHash, randomBytes } from 'node:crypto'
import { hearthshire } from '../../test/hearthshire.ts'
import { asUser } from '../../src/store/as-user.ts'
import type { Db } from '../../src/store/database.ts'
import { keepLoad, moveLoads } from '../../src/store/loads.ts'
import { purge } from '../../src/store/purge.ts'
import { publish, tryOut } from './fault-editions.ts'
import { promise } from './fault-promises.ts'

/** The database as the application has it, and as the owner of its tables has it. */
export interface Both {
  readonly app: Db
  readonly owner: Db
}

const analyst = { userId: 'an-analyst', authority: hearthshire.code }
const people = {
  'an-analyst': 'analyst',
  'a-director': 'director',
  'a-clerk': 'democratic-services',
} as const

/** How many rows and files each load brings. */
export const ROWS = 3000
export const FILES = 3

/** Makes sure that the database knows the council and those who act. */
export async function layOut({ owner }: Both): Promise<void> {
  await owner
    .insertInto('authority')
    .values(hearthshire)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  for (const [person, role] of Object.entries(people))
    await owner
      .insertInto('membership')
      .values({ person, authority: hearthshire.code, role, partner: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** What is done again and again, each giving what a person is then told. */
export const acts: Readonly<Record<string, (both: Both, turn: number) => Promise<string>>> = {
  load: ({ app }) => asUser(app, analyst, (tx) => keepLoad(tx, newLoad(), files(), sheets())),
  accept: ({ app }) => asUser(app, analyst, accepted),
  try: tryOut,
  publish,
  promise: ({ app }) => promise(app),
  purge: ({ app }) =>
    asUser(app, analyst, async (tx) => (await purge(tx, new Date(Date.now() + 1000)))?.id ?? ''),
}

/** The latest load that was read takes the place of every one in use. */
async function accepted(tx: Db): Promise<string> {
  const standing = await tx.selectFrom('load').select(['id', 'state']).orderBy('at', 'desc').execute()
  const next = standing.find(({ state }) => state === 'read')
  if (next === undefined) return ''
  const inUse = standing.filter(({ state }) => state === 'accepted').map(({ id }) => id)
  await moveLoads(tx, inUse, 'superseded')
  await moveLoads(tx, [next.id], 'accepted')
  return next.id
}

const newLoad = () => ({
  ...{
    authority: hearthshire.code,
    partner: '' as const,
    by: analyst.userId,
    at: new Date(),
    state: 'read' as const,
  },
  summary: { rows: ROWS, files: FILES },
})

const files = () =>
  Array.from({ length: FILES }, (_, at) => ({
    ...{ name: `file-${at}.csv`, sha256: createHash('sha256').update(randomBytes(8)).digest('hex') },
    ...{ size: 1000, kind: 'csv' },
  }))

const sheets = () =>
  Array.from({ length: FILES }, (_, at) => ({
    ...{ partner: '' as const, file: `file-${at}.csv`, tableName: 'episodes', headingsLine: 1 },
    headings: ['CHILD', 'DECOM', 'RNE', 'LS'],
    rows: Array.from({ length: ROWS / FILES }, (_, row) => ({
      line: row + 2,
      cells: [String(row), '01/04/2024', 'S', 'C2'],
    })),
  }))
