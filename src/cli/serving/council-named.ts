import { authorityName } from '../../core/benchmarks/authorities.ts'
import { hearthshire } from '../../core/sample/authority.ts'
import { readShipped } from '../../files/statistics/shipped.ts'
import { councilsIn } from '../../store/councils.ts'
import type { Db } from '../../store/database.ts'
import type { Authority } from '../../web/env.ts'
import { CannotRun } from '../io.ts'

/** The council that was named, or the only one in the database, by its name. Throws `CannotRun`. */
export async function councilNamed(
  db: Db,
  { code, name }: { code?: string | undefined; name?: string | undefined },
): Promise<Authority & { readonly isKept: boolean }> {
  const standing = await councilsIn(db)
  const wanted = code ?? onlyOne(standing)
  const known = standing.find((each) => each.code === wanted)?.name
  const called = name ?? known ?? (await nameOf(wanted))
  return { code: wanted, name: called, isKept: called === known }
}

function onlyOne(standing: readonly Authority[]): string {
  const [first, ...more] = standing
  if (first !== undefined && more.length === 0) return first.code
  throw new CannotRun(
    first === undefined
      ? 'Say which council the first time: --authority CODE, like --authority E06000059. Hearth remembers it.'
      : `This database holds several councils: ${standing.map((each) => each.code).join(', ')}. Say which with --authority.`,
  )
}

async function nameOf(code: string): Promise<string> {
  if (code === hearthshire.code) return hearthshire.name
  const { tables } = await readShipped()
  const found = authorityName(code, tables.authorities)
  if (found !== undefined) return found
  throw new CannotRun(`Hearth knows no council with the code ${code}. Check it, or add --name.`)
}
