import { openBundled, type Opening } from './bundled/server.ts'
import { StoreRefusal } from './store-refusal.ts'

/** What the person who runs Hearth says of databases. */
export interface Wanted {
  readonly dataFolder: string
  /** The application's login on the council's own server; the bundled server when not given. */
  readonly url?: string | undefined
  /** The login that owns the tables there, for migrating, backing up and restoring. */
  readonly ownerUrl?: string | undefined
}

/** A database that can be opened. */
export interface Store {
  readonly appUrl: string
  /** `undefined` when the council's own server is used and its owner's login was not given. */
  readonly ownerUrl: string | undefined
  /** The name of the application's login. */
  readonly appLogin: string
  readonly isBundled: boolean
  /** Stops the bundled server if this Hearth keeps it. */
  readonly stop: () => Promise<void>
  /** The same without waiting for anything: what was not finished is undone at the next start. */
  readonly stopAtOnce: () => void
}

/** The council's own server where one is named, else the bundled one, started. Throws `StoreRefusal`. */
export async function openStore(
  { dataFolder, url, ownerUrl }: Wanted,
  opening: Opening = {},
): Promise<Store> {
  if (url === undefined && ownerUrl !== undefined)
    throw new StoreRefusal('DATABASE_OWNER_URL is set and DATABASE_URL is not. Set both, or neither.')
  if (url !== undefined)
    return { appUrl: url, ownerUrl, appLogin: loginIn(url), isBundled: false, ...notOurs }
  const server = await openBundled(dataFolder, opening)
  return { ...server, appLogin: loginIn(server.appUrl), isBundled: true }
}

const notOurs = { stop: () => Promise.resolve(), stopAtOnce: () => undefined }

/** The owner's login. Throws `StoreRefusal`, saying what to set, when it was not given. */
export function ownerUrlOf({ ownerUrl }: Store): string {
  if (ownerUrl === undefined)
    throw new StoreRefusal('Set DATABASE_OWNER_URL too: this needs the login that owns Hearth’s tables.')
  return ownerUrl
}

function loginIn(url: string): string {
  try {
    const { username } = new URL(url)
    if (username !== '') return decodeURIComponent(username)
  } catch {
    // Told below without the text, which may hold a password.
  }
  throw new StoreRefusal(
    'DATABASE_URL is not understood. Write it like postgres://hearth_app:password@host:5432/hearth.',
  )
}
