import { USUAL, type Beside } from '../../core/reports/beside.ts'
import { bookletOf } from '../../core/reports/booklet.ts'
import { withWritten } from '../../core/reports/commentary-written.ts'
import type { Comment } from '../../core/reports/commentary-problem.ts'
import type { DataSet } from '../../core/reports/data-set.ts'
import { setKept } from '../../core/reports/kept-set.ts'
import type { Report } from '../../core/reports/report.ts'
import { dataSetText, seesDataSet } from '../../store/data-sets.ts'
import type { Db } from '../../store/database.ts'

/** A data set held ready. What is made of it is made when first asked for, and once. */
export interface Kept {
  readonly id: string
  readonly set: DataSet
  /** The booklet's words and numbers, with what stands beside England. */
  readonly report: (beside?: Beside) => Report
  /** The same with what was written in Hearth beside its figures, drawn anew when any of it changes. */
  readonly saying: (written: readonly Comment[]) => Kept
  /** What is drawn of it, by a key that names all that the drawing depends on besides the data set. */
  readonly once: <T>(key: string, make: () => T) => T
}

/** Data sets held at a time: a few months that people look at, some megabytes each. */
const MOST = 8
/** Drawings held of each. */
const MOST_DRAWN = 400

const held = new Map<string, Kept>()

/**
 * A restricted data set by its id; `undefined` when the asker may not see it or it is gone. The database is asked on
 * every call, in the asker's transaction; only then is what was read before used again. An id never comes to mean
 * another data set.
 */
export async function keptSet(tx: Db, authority: string, id: string): Promise<Kept | undefined> {
  if (!(await seesDataSet(tx, authority, id))) return undefined
  const known = held.get(id)
  if (known !== undefined) return latest(known)
  const text = await dataSetText(tx, authority, id)
  return text === undefined ? undefined : latest(held.get(id) ?? keptOf(id, setKept(text)))
}

/** Moves a data set to the end of the line, and lets go of the one looked at longest ago. */
function latest(kept: Kept): Kept {
  held.delete(kept.id)
  held.set(kept.id, kept)
  const [oldest] = held.keys()
  if (held.size > MOST && oldest !== undefined) held.delete(oldest)
  return kept
}

function keptOf(id: string, set: DataSet): Kept {
  let said: { readonly words: string; readonly kept: Kept } | undefined
  const made = new Map<string, unknown>()
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) {
      if (made.size >= MOST_DRAWN) made.clear()
      made.set(key, make())
    }
    return made.get(key) as T
  }
  const report = (beside = set.beside ?? USUAL) => once(`report ${beside}`, () => bookletOf(set, beside))
  const saying = (written: readonly Comment[]): Kept => {
    const words = JSON.stringify(written)
    // What was drawn with words that have changed since is never asked for again.
    if (said?.words !== words) said = { words, kept: keptOf(id, withWritten(set, written)) }
    return said.kept
  }
  return { id, set, once, report, saying }
}
