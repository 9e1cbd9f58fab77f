import { comparatorSources } from '../../preparing/comparators.ts'
import { readLoad, type ReadFiles } from '../../preparing/read-load.ts'
import { asMeasuring, asUser } from '../../store/as-user.ts'
import {
  countReading,
  giveUpReading,
  keepRead,
  nextToRead,
  uncountReading,
  uploadsOf,
  type NextToRead,
} from '../../store/bringing-in.ts'
import type { Sheet } from '../../store/loads.ts'
import { momentOf } from '../../store/moment.ts'
import { dayIn } from './day-in.ts'
import type { Shop } from './shop.ts'
import { MOST_TRIES, notItsFault } from './tries.ts'

/** Reads the load that has waited longest, as whoever brought it. False when none waits. */
export async function readNext(shop: Shop, passed: Set<string>): Promise<boolean> {
  const { db, authority } = shop
  const load = await asMeasuring(db, authority.code, (tx) => nextToRead(tx, authority.code, [...passed]))
  if (load === undefined) return false
  // Whoever brought it may have lost their role: it stays for somebody else to set aside.
  passed.add(load.id)
  const asker = { userId: load.by, authority: authority.code }
  if (load.tries >= MOST_TRIES) {
    await asUser(db, asker, (tx) => giveUpReading(tx, load.id, tooMuch))
    return true
  }
  await asUser(db, asker, (tx) => countReading(tx, load.id))
  const uploads = await asUser(db, asker, (tx) => uploadsOf(tx, load.id))
  if (uploads.length > 0)
    await notItsFault(
      () => readAndKeep(shop, load, uploads),
      () => asUser(db, asker, (tx) => uncountReading(tx, load.id)),
    )
  return true
}

const tooMuch =
  'Reading these files failed several times. Bring fewer at a time, or export them again. Nothing of them was kept.'

async function readAndKeep(shop: Shop, load: NextToRead, uploads: Parameters<typeof readLoad>[0]['uploads']) {
  const { db, authority, dataFolder, told } = shop
  const doing = { progress: told, dataFolder }
  const sources = await comparatorSources(shop.statistics, doing)
  const read = await readLoad(
    {
      uploads,
      partner: load.partner,
      today: dayIn(await momentOf(db)),
      reading: { authority: authority.code, postcodes: undefined, sources },
    },
    doing,
  )
  told('Keeping what was read')
  const about = { id: load.id, authority: authority.code, partner: load.partner }
  await asUser(db, { userId: load.by, authority: authority.code }, (tx) => keepRead(tx, about, asKept(read)))
}

const asKept = ({ summary, sheets, listed }: ReadFiles) => ({
  summary,
  sheets: sheets.map(({ grid, owner, kind }): Sheet => ({
    partner: owner,
    file: grid.file,
    tableName: kind,
    headings: grid.headings,
    headingsLine: grid.headingsLine ?? null,
    rows: grid.rows,
  })),
  listed: listed.map(({ file, line, column, read, advice, row, harmless }) => ({
    file,
    line,
    columnName: column,
    read: read.slice(0, LONGEST),
    advice,
    isUsed: row !== 'left out',
    isHarmless: harmless === true,
  })),
})

/** A value longer than this is not one: its beginning is enough to find it by. */
const LONGEST = 200
