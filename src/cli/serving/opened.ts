import { keepCouncil } from '../../store/councils.ts'
import { openDatabase, type Db } from '../../store/database.ts'
import { inWords } from '../../store/in-words.ts'
import { migrate, missingFrom, takenBy } from '../../store/migrate.ts'
import { openStore, type Store } from '../../store/open-store.ts'
import { StoreRefusal } from '../../store/store-refusal.ts'
import type { Authority } from '../../web/env.ts'
import { CannotRun, type Io, type Running } from '../io.ts'
import { councilNamed } from './council-named.ts'
import type { ServeSettings } from './settings.ts'

/** The database as the web application uses it, for one council. */
export interface Opened {
  readonly store: Store
  readonly db: Db
  readonly authority: Authority
  readonly close: () => Promise<void>
}

/** The most the application asks of the database at once. The bundled server takes 60. */
const CONNECTIONS = 20

/** Opens the database, with every step taken and the council in it. Nothing stays open when it throws. */
export async function opened(
  settings: ServeSettings,
  dataFolder: string,
  { io, running }: { io: Io; running: Running },
): Promise<Opened> {
  const store = await openStore({ dataFolder, ...io.database }, { alone: true })
  running.inAHurry(store.stopAtOnce)
  const db = openDatabase(store.appUrl, { connections: CONNECTIONS })
  const close = async (): Promise<void> => {
    await db.destroy()
    await store.stop()
  }
  try {
    await inWords<unknown>(() => (store.isBundled ? broughtUp(store) : refuseBehind(db)))
    return { store, db, authority: await inWords(() => councilIn(db, store, settings)), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The bundled server is Hearth's own to bring up to date. */
const broughtUp = (store: Store) => asOwner(store, (owner) => migrate(owner, store.appLogin))

/** The council's own server is changed when its people say so. */
async function refuseBehind(db: Db): Promise<void> {
  const missing = missingFrom(await takenBy(db))
  if (missing.length > 0)
    throw new StoreRefusal(
      `The database lacks ${missing.length} of this Hearth’s steps. Make a backup, then run: hearth migrate`,
    )
}

async function councilIn(db: Db, store: Store, settings: ServeSettings): Promise<Authority> {
  const { isKept, code, name } = await councilNamed(db, settings)
  if (!isKept) {
    if (store.ownerUrl === undefined)
      throw new CannotRun(
        `The council is not in the database by that name. Run once: hearth migrate --authority ${code} --name "${name}"`,
      )
    await asOwner(store, (owner) => keepCouncil(owner, { code, name }))
  }
  return { code, name }
}

/** Does some work as the login that owns the tables. */
export async function asOwner<T>({ ownerUrl }: Store, work: (owner: Db) => Promise<T>): Promise<T> {
  if (ownerUrl === undefined) throw new StoreRefusal('Set DATABASE_OWNER_URL too: this needs that login.')
  const owner = openDatabase(ownerUrl, { connections: 1 })
  try {
    return await work(owner)
  } finally {
    await owner.destroy()
  }
}
