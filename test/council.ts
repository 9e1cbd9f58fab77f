import { createHash } from 'node:crypto'
import { makeAuthority } from '../src/core/sample/make-sample.ts'
import type { Role } from '../src/core/roles/roles.ts'
import { asUser } from '../src/store/as-user.ts'
import { beginLoad } from '../src/store/bringing-in.ts'
import type { Db } from '../src/store/database.ts'
import { moveLoads } from '../src/store/loads.ts'
import { putSamplePeople, sampleDomain } from '../src/store/sample-people.ts'
import type { RowOwner } from '../src/store/tables/loads.ts'
import type { Who } from '../src/web/env.ts'
import { loadSample } from '../src/web/loads/load-sample.ts'
import { workThrough } from '../src/web/loads/work-through.ts'
import type { Work } from '../src/web/loads/work.ts'
import { aDatabase, type TestDatabase } from './database.ts'
import { knowHearthshire } from './published.ts'
import { aWho, hearthshire } from './web.ts'

/** A made-up council as `npm start` shows it, only small: everybody has an account, its files are loaded, accepted and measured. */
export interface Council extends TestDatabase {
  /** Reads and measures as the application does, in this same thread. */
  readonly work: Work
  readonly files: readonly CouncilFile[]
}

/** A file as a council holds it. */
export interface CouncilFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Who they are here. The partner is health. */
export const names: Readonly<Record<Role, string>> = {
  analyst: 'Ada Mills',
  'service-manager': 'Ben Shaw',
  director: 'Cara Doyle',
  'independent-reviewing-officer': 'Dev Rao',
  partner: 'Esi Boateng',
  'democratic-services': 'Finn Hale',
  'board-member': 'Grace Lowe',
  'participation-worker': 'Hal Quinn',
  administrator: 'Ivy Marsh',
}

/** The day on which everything here happens. */
export const today = (): Date => new Date('2025-05-02T09:00:00Z')

const choices = { seed: 7, children: 30, firstYear: 2023, lastYear: 2024 }

/** Everybody of the council, by their role; each in a session of their own. */
export const whoIs = (role: Role): Who => ({
  ...aWho(role === 'partner' ? { partner: 'health' } : role),
  personId: `sample:${role}`,
  name: names[role],
  session: role,
})

/** The council with accounts for everybody. `loaded` says whether its files are in use and measured. */
export async function aCouncil({ loaded = true } = {}): Promise<Council> {
  const database = await aDatabase()
  await knowHearthshire(database)
  await putSamplePeople(database.owner, hearthshire.code, everybody, today())
  const work = workHere(database.app)
  const loading = { db: database.app, authority: hearthshire.code, by: 'sample:analyst', now: today(), work }
  if (loaded) await loadSample(loading, choices)
  return { ...database, work, files: filesHeld() }
}

const everybody = Object.entries(names).map(([role, name]) => ({
  email: `${role}${sampleDomain}`,
  name,
  role: role as Role,
  partner: role === 'partner' ? ('health' as const) : null,
  passwordHash: 'nobody signs in with this',
}))

const filesHeld = (): CouncilFile[] =>
  makeAuthority(choices).files.map(({ path, text }) => ({ name: path, bytes: Buffer.from(text) }))

/** The work of the application without a thread of its own, which would have to be compiled first. */
function workHere(db: Db): Work {
  let under = Promise.resolve()
  let doing: string | undefined
  const told = (what: string): void => void (doing = what)
  const shop = { db, authority: hearthshire, dataFolder: '/nonexistent', told }
  return {
    wake: () => {
      under = under.then(() => workThrough(shop)).finally(() => (doing = undefined))
    },
    doing: () => doing,
    settled: () => under,
    close: () => under,
  }
}

interface Bringing {
  readonly role?: Role
  readonly partner?: RowOwner
  readonly read?: boolean
}

/** Brings files as somebody would, waits until they are read unless it is told not to, and gives the load's id. */
export async function brought(
  { app, work }: Council,
  files: readonly CouncilFile[],
  { role = 'analyst', partner = '', read = true }: Bringing = {},
): Promise<string> {
  const by = `sample:${role}`
  const uploads = files.map((file) => ({
    ...file,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  }))
  const asker = { userId: by, authority: hearthshire.code }
  const about = { authority: hearthshire.code, by, partner, at: today() }
  const id = await asUser(app, asker, (tx) => beginLoad(tx, about, uploads))
  if (read) work.wake()
  await work.settled()
  return id
}

/** Sets a load aside. */
export const setAside = ({ app }: Council, id: string) =>
  asUser(app, { userId: 'sample:analyst', authority: hearthshire.code }, (tx) =>
    moveLoads(tx, [id], 'discarded'),
  )

/** A year’s return as it is on a bad day: dates that are none, codes nobody knows, a file that is not one. */
export const aDamagedReturn = (files: readonly CouncilFile[]): CouncilFile[] => [
  ...files
    .filter(({ name }) => /^2024-25\//.test(name))
    .map(({ name, bytes }) => ({ name, bytes: Buffer.from(damaged(bytes.toString())) })),
  { name: '2024-25/notes.txt', bytes: Buffer.from('Ask the virtual school about March.\n') },
]

/** Every tenth line with its days unreadable, every seventeenth with a code in small letters nobody knows. */
const damaged = (text: string): string =>
  text
    .split('\n')
    .map((line, at) => (at % 10 === 9 ? line.replace(/\d\d\/\d\d\/\d{4}/, '31/02/2025') : line))
    .map((line, at) => (at % 17 === 16 ? line.replace(/,[A-Z]\d?,/, ',zz9,') : line))
    .join('\n')
