import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Writing } from './boards.ts'
import type { Db, Tx } from './database.ts'
import type { IsoDay } from './tables/json.ts'
import type { ReportAudience, ReportName } from './tables/reports.ts'

/** A report that was kept, without its files. */
export interface KeptReport {
  readonly id: string
  readonly report: ReportName
  readonly asAt: IsoDay
  readonly version: number
  readonly title: string
  readonly dataSet: string | null
  readonly at: Date
  /** Who kept it; null when their account is gone. */
  readonly name: string | null
  /** By whose role it was signed and when; null while nobody has. */
  readonly signedAs: string | null
  readonly signedAt: Date | null
}

/** A file of a report before it is kept. */
export interface ReportFile {
  readonly audience: ReportAudience
  readonly name: string
  readonly bytes: Uint8Array
}

export type ReportFileAbout = Omit<ReportFile, 'bytes'> & { readonly sha256: string; readonly size: number }

/** The reports kept of a council, the latest first; of one kind where it is named. */
export const reportsKept = (db: Db, authority: string, report?: ReportName): Promise<KeptReport[]> =>
  kept(db, authority)
    .$if(report !== undefined, (q) => q.where('reportKept.report', '=', report ?? 'iro'))
    .orderBy('reportKept.asAt', 'desc')
    .orderBy('reportKept.version', 'desc')
    .orderBy('reportKept.at', 'desc')
    .execute()

/** One of them; `undefined` where there is none. */
export const reportKept = (db: Db, authority: string, id: string): Promise<KeptReport | undefined> =>
  kept(db, authority).where('reportKept.id', '=', id).executeTakeFirst()

/** The files of a kept report that the asker may open. */
export const filesOfReport = (db: Db, authority: string, id: string): Promise<ReportFileAbout[]> =>
  db
    .selectFrom('reportFile')
    .select(['audience', 'name', 'sha256'])
    .select((eb) => eb.fn<number>('octet_length', ['bytes']).as('size'))
    .where('authority', '=', authority)
    .where('kept', '=', id)
    .orderBy('audience')
    .orderBy('name')
    .execute()

/** One of them, byte for byte; `undefined` where the asker may not open it. */
export const fileOfReport = (
  db: Db,
  authority: string,
  { kept: id, audience, name }: { kept: string; audience: ReportAudience; name: string },
): Promise<{ bytes: Uint8Array; sha256: string } | undefined> =>
  db
    .selectFrom('reportFile')
    .select(['bytes', 'sha256'])
    .where('authority', '=', authority)
    .where('kept', '=', id)
    .where('audience', '=', audience)
    .where('name', '=', name)
    .executeTakeFirst()

export type NewReport = Pick<KeptReport, 'report' | 'asAt' | 'title' | 'dataSet'> & {
  readonly files: readonly ReportFile[]
}

/** Keeps a report with its files as the next version of its day, and gives its id. Two at once follow one another. */
export async function keepReport(
  tx: Tx,
  { files, ...about }: NewReport,
  { authority, by, at }: Writing,
): Promise<{ id: string; version: number }> {
  const line = `report ${authority} ${about.report} ${about.asAt}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${line}, 0))`.execute(tx)
  const latest = await tx
    .selectFrom('reportKept')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('authority', '=', authority)
    .where('report', '=', about.report)
    .where('asAt', '=', about.asAt)
    .executeTakeFirst()
  const [id, version] = [randomUUID(), (latest?.version ?? 0) + 1]
  await tx
    .insertInto('reportKept')
    .values({ id, authority, version, by, at, ...about })
    .execute()
  for (const file of files)
    await tx
      .insertInto('reportFile')
      .values({ kept: id, authority, ...file, sha256: createHash('sha256').update(file.bytes).digest('hex') })
      .execute()
  return { id, version }
}

/** Says who answers for a kept report; false when somebody does already. */
export async function signReport(
  tx: Tx,
  id: string,
  role: string,
  { authority, by, at }: Writing,
): Promise<boolean> {
  const done = await tx
    .insertInto('reportSigned')
    .values({ kept: id, authority, role, by, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

const kept = (db: Db, authority: string) =>
  db
    .selectFrom('reportKept')
    .leftJoin('person', 'person.id', 'reportKept.by')
    .leftJoin('reportSigned', 'reportSigned.kept', 'reportKept.id')
    .select([
      ...(['reportKept.id', 'reportKept.report', 'reportKept.asAt', 'reportKept.version'] as const),
      ...(['reportKept.title', 'reportKept.dataSet', 'reportKept.at', 'person.name'] as const),
      ...(['reportSigned.role as signedAs', 'reportSigned.at as signedAt'] as const),
    ])
    .where('reportKept.authority', '=', authority)
