import type { Db } from '../../store/database.ts'
import { signInLibrary, type SignInLibrary } from './library.ts'
import type { SignInConfig } from './sign-in-config.ts'

/** What signing in is made of. */
export interface SignInParts {
  readonly db: Db
  readonly config: SignInConfig
  readonly library: SignInLibrary
}

export const signInParts = (db: Db, config: SignInConfig): SignInParts => ({
  db,
  config,
  library: signInLibrary(db, config),
})
