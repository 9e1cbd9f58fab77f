import { keepCouncil } from '../store/councils.ts'
import { migrate as migrateStore } from '../store/migrate.ts'
import { councilOption } from './council.ts'
import type { ExitCode, Io } from './io.ts'
import { nameOption, noneOf, readOptions, textOf } from './options.ts'
import { councilNamed } from './serving/council-named.ts'
import { withStore } from './with-store.ts'

/** `hearth migrate`: makes the database, or brings it up to this Hearth; puts a council in it when one is named. */
export async function migrate(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, ['authority', 'name'])
  noneOf(typed.positionals)
  const code = textOf(typed, 'authority') === undefined ? undefined : await councilOption(typed)
  const name = nameOption(typed)
  const [taken, council] = await withStore(io, async ({ owner, store }) => {
    const steps = await migrateStore(owner, store.appLogin)
    if (code === undefined) return [steps, undefined] as const
    const named = await councilNamed(owner, { code, name })
    await keepCouncil(owner, named)
    return [steps, named] as const
  })
  for (const step of taken) io.out(`Done: ${step}`)
  io.out(taken.length === 0 ? 'The database is up to date.' : 'The database is up to date now.')
  if (council !== undefined) io.out(`It holds ${council.name} (${council.code}).`)
  return 0
}
