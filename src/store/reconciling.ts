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

/** Whose differences: of a whole data set, or of one comparison, of one kind where it is named. */
export interface LineFilter {
  readonly dataSet: string
  readonly of?: Pick<ComparedTable, 'partner' | 'fact' | 'first' | 'second'>
  readonly why?: string | undefined
}

/** Differences that the asker may see, the first to settle first. */
export const fixingLinesOf = (
  db: Db,
  filter: LineFilter,
  { from, limit }: { from: number; limit: number },
): Promise<FixingLineTable[]> =>
  filtered(db, filter).selectAll().orderBy('partner').orderBy('number').offset(from).limit(limit).execute()

/** How many differences there are of each kind in each comparison that the asker may see. */
export async function kindsOfDifference(db: Db, filter: LineFilter) {
  const rows = await filtered(db, filter)
    .select(['partner', 'fact', 'first', 'second', 'why'])
    .select(({ fn }) => fn.countAll<string>().as('many'))
    .groupBy(['partner', 'fact', 'first', 'second', 'why'])
    .execute()
  return rows.map(({ many, ...row }) => ({ ...row, many: Number(many) }))
}

export type KindCounted = Awaited<ReturnType<typeof kindsOfDifference>>[number]

/** Whether differences belong to a comparison. It says of its sources to which day they tell; they do not. */
export const isOf = (
  { partner, fact, first, second }: Pick<KindCounted, 'partner' | 'fact' | 'first' | 'second'>,
  compared: Pick<ComparedTable, 'partner' | 'fact' | 'first' | 'second'>,
): boolean =>
  partner === compared.partner &&
  fact === compared.fact &&
  first === nameOf(compared.first) &&
  second === nameOf(compared.second)

const filtered = (db: Db, { dataSet, of, why }: LineFilter) =>
  db
    .selectFrom('fixingLine')
    .where('dataSet', '=', dataSet)
    .$if(why !== undefined, (q) => q.where('why', '=', why ?? ''))
    .$if(of !== undefined, (q) =>
      q
        .where('partner', '=', of?.partner ?? '')
        .where('fact', '=', of?.fact ?? '')
        .where('first', '=', nameOf(of?.first ?? ''))
        .where('second', '=', nameOf(of?.second ?? '')),
    )

/** A source by its name alone. */
const nameOf = (drawn: string): string => drawn.replace(/, to \d{1,2} \w+ \d{4}$/, '')
