import type { Db, Tx } from './database.ts'
import type { IsoDay } from './tables/json.ts'

/** Whose words: of which report, at which data set's day. */
export interface ReportPlace {
  readonly authority: string
  readonly report: 'iro' | 'changes'
  readonly asAt: IsoDay
}

/** What is said in a section: prose, and lines where it is a plan. */
export interface SectionSaid {
  readonly markdown: string
  readonly lines: readonly unknown[]
}

/** One version of a section, by whom and when. */
export interface SectionVersion extends SectionSaid {
  readonly section: string
  /** From 1. */
  readonly version: number
  readonly by: string
  /** Null when their account is gone. */
  readonly name: string | null
  readonly at: Date
}

/** The latest version of every section that anything is written of. */
export const sectionsWritten = async (db: Db, place: ReportPlace): Promise<SectionVersion[]> =>
  (
    await versions(db, place)
      .distinctOn('reportWords.section')
      .orderBy('reportWords.section')
      .orderBy('reportWords.version', 'desc')
      .execute()
  ).map(filled)

/** Every version of one section, the latest first. */
export const sectionVersions = async (
  db: Db,
  place: ReportPlace,
  section: string,
): Promise<SectionVersion[]> =>
  (
    await versions(db, place)
      .where('reportWords.section', '=', section)
      .orderBy('reportWords.version', 'desc')
      .execute()
  ).map(filled)

/**
 * Writes the next version after the one it was begun from (0 for the first) and gives its number; `undefined` when
 * somebody else has written since: nothing is kept then.
 */
export async function writeSection(
  tx: Tx,
  { authority, report, asAt }: ReportPlace,
  said: SectionSaid & {
    readonly section: string
    readonly after: number
    readonly by: string
    readonly at: Date
  },
): Promise<number | undefined> {
  const { section, after, markdown, lines, by, at } = said
  const latest = await tx
    .selectFrom('reportWords')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('authority', '=', authority)
    .where('report', '=', report)
    .where('asAt', '=', asAt)
    .where('section', '=', section)
    .executeTakeFirst()
  if ((latest?.version ?? 0) !== after) return undefined
  const version = after + 1
  const row = { authority, report, asAt, section, version, markdown, lines: JSON.stringify(lines), by, at }
  // Of two who write at one moment the table itself lets in one.
  const written = await tx
    .insertInto('reportWords')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return written?.version
}

const versions = (db: Db, { authority, report, asAt }: ReportPlace) =>
  db
    .selectFrom('reportWords')
    .leftJoin('person', 'person.id', 'reportWords.by')
    .select([
      ...(['reportWords.section', 'reportWords.version', 'reportWords.markdown'] as const),
      ...(['reportWords.lines', 'reportWords.by', 'reportWords.at', 'person.name'] as const),
    ])
    .where('reportWords.authority', '=', authority)
    .where('reportWords.report', '=', report)
    .where('reportWords.asAt', '=', asAt)

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

const filled = ({ lines, ...row }: Row): SectionVersion => ({ ...row, lines: lines as unknown[] })
