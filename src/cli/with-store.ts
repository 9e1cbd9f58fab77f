import { openDatabase, type Db } from '../store/database.ts'
import { inWords } from '../store/in-words.ts'
import { openStore, ownerUrlOf, type Store } from '../store/open-store.ts'
import type { Io } from './io.ts'

/** The database a command works on, as its tables' owner. */
export interface OwnedStore {
  readonly store: Store
  readonly ownerUrl: string
  readonly owner: Db
}

/** Does the work with the database open, and lets it go whatever comes of it. */
export async function withStore<T>(io: Io, work: (owned: OwnedStore) => Promise<T>): Promise<T> {
  io.progress('Opening the database')
  const store = await openStore({ dataFolder: io.dataFolder, ...io.database })
  try {
    const ownerUrl = ownerUrlOf(store)
    const owner = openDatabase(ownerUrl, { connections: 2 })
    try {
      return await inWords(() => work({ store, ownerUrl, owner }))
    } finally {
      await owner.destroy()
    }
  } finally {
    await store.stop()
  }
}
