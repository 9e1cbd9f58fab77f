import { StoreRefusal } from './store-refusal.ts'

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The database does not answer. Start it, or check the host and port in DATABASE_URL.',
  ENOSPC: 'The disk is full. Make room, or choose another place: nothing was written.',
  ENOTFOUND: 'The database server’s name is not known here. Check DATABASE_URL.',
  ETIMEDOUT: 'The database does not answer. Check that this machine may reach it.',
  '28P01': 'The database refuses the password. Check DATABASE_URL and DATABASE_OWNER_URL.',
  '28000': 'The database does not let this login in. Check DATABASE_URL and the server’s pg_hba.conf.',
  '3D000': 'There is no database of that name. Make it, or check DATABASE_URL.',
  '42501':
    'The database does not allow this login that. Use the login that owns Hearth’s tables in DATABASE_OWNER_URL.',
  '42704':
    'The database does not know the application’s login. Make it first: it is the one in DATABASE_URL.',
  '53100': 'The database’s disk is full. Make room and try again: nothing was changed.',
  '53300': 'The database has no connection left. Close what else uses it and try again.',
  '57P01': 'The database was stopped while it worked. Start again: nothing was changed.',
  '57P03': 'The database is still starting. Try again in a moment.',
}

/** Does the work; what the database or the way to it refuses becomes a `StoreRefusal` in words. Any other fault goes on. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const sentence = sentences[code]
    if (sentence === undefined) throw error
    throw new StoreRefusal(sentence)
  }
}
