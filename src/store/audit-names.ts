import { sql } from 'kysely'
import { longDay, day } from '../core/time/day.ts'
import type { Db } from './database.ts'

/** What people call the things of some ids, as far as the asker may see them: posts, boards, meetings, loads, editions. */
export async function namesOf(
  db: Db,
  authority: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ what: keyof typeof said; id: string; name: string }>`
    select 'post' as what, id, title as name from hearth.post where authority = ${authority} and id = any(${ids}::uuid[])
    union all
    select 'board', id, document->>'name' from hearth.board where authority = ${authority} and id = any(${ids}::uuid[])
    union all
    select 'meeting', id, held_on::text from hearth.meeting where authority = ${authority} and id = any(${ids}::uuid[])
    union all
    select 'load', id, number::text from hearth.load where authority = ${authority} and id = any(${ids}::uuid[])
    union all
    select 'edition', id, as_at::text from hearth.edition where authority = ${authority} and id = any(${ids}::uuid[])
  `.execute(db)
  return new Map(rows.map(({ what, id, name }) => [id, said[what](name)]))
}

const said = {
  post: (title: string) => title,
  board: (name: string) => name,
  meeting: (on: string) => `Meeting of ${longDay(day(on))}`,
  load: (number: string) => `Load ${number}`,
  edition: (asAt: string) => `Edition of ${longDay(day(asAt))}`,
} as const
