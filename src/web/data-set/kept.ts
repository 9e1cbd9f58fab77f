import { withWritten } from '../../core/reports/commentary-written.ts'
import type { Comment } from '../../core/reports/commentary-problem.ts'
import type { DataSet } from '../../core/reports/data-set.ts'
import { setKept } from '../../core/reports/kept-set.ts'
import { dataSetText, seesDataSet } from '../../store/data-sets.ts'
import type { Db } from '../../store/database.ts'
import { latest } from './latest.ts'

/** A data set held ready. What is made of it is made when first asked for, and once. */
export interface Kept {
  readonly id: string
  readonly set: DataSet
  /**
   * The same with what was written in Hearth beside its figures. `mark` tells the comments from any others: they are read
   * only when it is not the one they were last read by.
   */
  readonly saying: (mark: string, read: () => Promise<readonly Comment[]>) => Promise<Kept>
  /** What is made of it, by a key that names all that the making depends on besides the data set. */
  readonly once: <T>(key: string, make: () => T) => T
}

/** Data sets held at a time: a few months that people look at, some megabytes each. */
const MOST = 8
/** Things made of each that are held: those asked for longest ago are let go. */
const MOST_MADE = 1500

const held = new Map<string, Kept>()

/**
 * A restricted data set by its id; `undefined` when the asker may not see it or it is gone. The database is asked on
 * every call, in the asker's transaction; only then is what was read before used again. An id never comes to mean
 * another data set.
 */
export const keptSet = async (tx: Db, authority: string, id: string): Promise<Kept | undefined> =>
  (await seesDataSet(tx, authority, id)) ? keptSeen(tx, authority, id) : undefined

/** The same where the database has just named this data set to the asker, in this transaction. */
export async function keptSeen(tx: Db, authority: string, id: string): Promise<Kept | undefined> {
  const known = held.get(id)
  if (known !== undefined) return latest(held, id, known, MOST)
  const text = await dataSetText(tx, authority, id)
  return text === undefined ? undefined : latest(held, id, held.get(id) ?? keptOf(id, setKept(text)), MOST)
}

function keptOf(id: string, set: DataSet): Kept {
  let said: { readonly mark: string; readonly kept: Kept } | undefined
  const made = new Map<string, unknown>()
  const once = <T>(key: string, make: () => T): T =>
    latest(made, key, made.has(key) ? made.get(key) : make(), MOST_MADE) as T
  const saying: Kept['saying'] = async (mark, read) => {
    if (said?.mark === mark) return said.kept
    const written = await read()
    // What was made with words that have changed since is never asked for again.
    said = { mark, kept: keptOf(id, withWritten(set, written)) }
    return said.kept
  }
  return { id, set, once, saying }
}
