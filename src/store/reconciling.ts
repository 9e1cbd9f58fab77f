import { copyRows } from './copy-rows.ts'
import type { Db, Tx } from './database.ts'
import type { ComparedTable, FixingLineTable } from './tables/measuring.ts'

export type NewCompared = Omit<
  ComparedTable,
  'dataSet' | 'setNumber' | 'number' | 'authority' | 'asAt' | 'madeAt'
>
export type NewFixingLine = Omit<FixingLineTable, 'dataSet' | 'number' | 'authority'>

/** What was found when the sources of a data set were held against each other. */
export interface Reconciled {
  readonly compared: readonly NewCompared[]
  readonly lines: readonly NewFixingLine[]
}

/** Keeps it beside its data set. Part of the asker's transaction. */
export async function keepReconciled(
  tx: Tx,
  set: { id: string; authority: string; asAt: string; madeAt: Date },
  { compared, lines }: Reconciled,
): Promise<void> {
  const { number: setNumber } = await tx
    .selectFrom('dataSet')
    .select('number')
    .where('id', '=', set.id)
    .executeTakeFirstOrThrow()
  const about = [set.id, setNumber, set.authority, set.asAt, set.madeAt.toISOString()]
  await copyRows(
    tx,
    'compared',
    ['dataSet', 'setNumber', 'authority', 'asAt', 'madeAt', 'number', 'partner', 'fact', 'first', 'second', 'told', 'agree', 'differences', 'unexplained', 'disputed'], // prettier-ignore
    compared.map((each, number) => [
      ...[...about, number, each.partner, each.fact, each.first, each.second],
      ...[each.told, each.agree, each.differences, each.unexplained, each.disputed],
    ]),
  )
  await copyRows(
    tx,
    'fixingLine',
    ['dataSet', 'authority', 'number', 'partner', 'fact', 'child', 'first', 'firstValue', 'second', 'secondValue', 'why', 'because', 'turn'], // prettier-ignore
    lines.map((each, number) => [
      ...[set.id, set.authority, number, each.partner, each.fact, each.child, each.first, each.firstValue],
      ...[each.second, each.secondValue, each.why, each.because, each.turn],
    ]),
  )
}

/** The comparisons of the latest data set that the asker may see, most to settle first. Empty when there is none. */
export async function latestCompared(db: Db, authority: string): Promise<ComparedTable[]> {
  const latest = await db
    .selectFrom('compared')
    .select('dataSet')
    .where('authority', '=', authority)
    .orderBy('asAt', 'desc')
    .orderBy('setNumber', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (latest === undefined) return []
  return db
    .selectFrom('compared')
    .selectAll()
    .where('dataSet', '=', latest.dataSet)
    .orderBy('partner')
    .orderBy('number')
    .execute()
}

/** The differences of a data set that the asker may see, the first to settle first. */
export const fixingLinesOf = (db: Db, dataSet: string, limit: number): Promise<FixingLineTable[]> =>
  db
    .selectFrom('fixingLine')
    .selectAll()
    .where('dataSet', '=', dataSet)
    .orderBy('partner')
    .orderBy('number')
    .limit(limit)
    .execute()
