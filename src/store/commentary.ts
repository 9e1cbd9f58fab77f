import type { Comment } from '../core/reports/commentary-problem.ts'
import { parseDay } from '../core/time/day.ts'
import type { Db, Tx } from './database.ts'
import type { IsoDay } from './tables/json.ts'

/** What a comment says. Blank where nothing is said. */
export interface Said {
  readonly markdown: string
  readonly cause: string
  readonly action: string
  readonly owner: string
  /** By when, `2025-06-30`; blank for no day. */
  readonly due: string
}

/** One version of a comment, by whom and when. */
export interface Version extends Said {
  /** The indicator or theme it is on. */
  readonly about: string
  readonly asAt: IsoDay
  /** From 1. */
  readonly version: number
  readonly by: string
  /** The person's name; null when their account is gone. */
  readonly name: string | null
  readonly at: Date
}

/** Which comment: of what, at which data set's day. */
export interface Place {
  readonly authority: string
  readonly about: string
  readonly asAt: IsoDay
}

/** Every version of a comment, the latest first. Empty when nobody has written any. */
export const versionsOf = async (db: Db, { authority, about, asAt }: Place): Promise<Version[]> =>
  (
    await versions(db, authority)
      .where('commentary.indicator', '=', about)
      .where('commentary.asAt', '=', asAt)
      .orderBy('commentary.version', 'desc')
      .execute()
  ).map(filled)

/**
 * Writes the next version after the one it was begun from (0 for the first) and gives its number; `undefined` when
 * somebody else has written since: then nothing is kept.
 */
export async function writeComment(
  tx: Tx,
  { authority, about, asAt }: Place,
  said: Said & { readonly after: number; readonly by: string; readonly at: Date },
): Promise<number | undefined> {
  const { after, by, at, markdown, ...fields } = said
  const latest = await tx
    .selectFrom('commentary')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('authority', '=', authority)
    .where('indicator', '=', about)
    .where('asAt', '=', asAt)
    .executeTakeFirst()
  if ((latest?.version ?? 0) !== after) return undefined
  // Of two who write at one moment the table itself lets in one.
  const written = await tx
    .insertInto('commentary')
    .values({ authority, indicator: about, asAt, version: after + 1, markdown, by, at, ...blanks(fields) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return written?.version
}

/** The latest version of each comment said up to a day: of that day's data set, or of the last one before it that has one. */
export const latestComments = async (db: Db, authority: string, asAt: IsoDay): Promise<Version[]> =>
  (
    await versions(db, authority)
      .distinctOn('commentary.indicator')
      .where('commentary.asAt', '<=', asAt)
      .orderBy('commentary.indicator')
      .orderBy('commentary.asAt', 'desc')
      .orderBy('commentary.version', 'desc')
      .execute()
  ).map(filled)

/**
 * What was written up to a data set's day, as `withWritten` sets it beside the figures: a comment of that day has no
 * period, one carried over has the month it was written of, one that was emptied has no words.
 */
export const commentaryFor = async (db: Db, authority: string, asAt: IsoDay): Promise<Comment[]> =>
  (await latestComments(db, authority, asAt)).map((each) => commentOf(each, asAt))

/** A version as a data set's comment. */
export function commentOf(
  { about, asAt, markdown, ...said }: Omit<Version, 'by' | 'name' | 'at' | 'version'>,
  of: IsoDay,
): Comment {
  const { cause, action, owner, due } = said
  return {
    indicator_id: about,
    period: asAt === of ? undefined : asAt.slice(0, 7),
    text: markdown,
    cause,
    action,
    owner,
    date: due,
    line: 1,
    origin: { kind: 'local', file: `commentary/${about}.md`, asAt: parseDay(asAt) },
  }
}

const versions = (db: Db, authority: string) =>
  db
    .selectFrom('commentary')
    .leftJoin('person', 'person.id', 'commentary.by')
    .select([
      'commentary.indicator as about',
      'commentary.asAt',
      'commentary.version',
      'commentary.markdown',
      'commentary.cause',
      'commentary.action',
      'commentary.owner',
      'commentary.due',
      'commentary.by',
      'commentary.at',
      'person.name',
    ])
    .where('commentary.authority', '=', authority)

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

const filled = ({ cause, action, owner, due, ...row }: Row): Version => ({
  ...row,
  cause: cause ?? '',
  action: action ?? '',
  owner: owner ?? '',
  due: due ?? '',
})

const blanks = ({ cause, action, owner, due }: Omit<Said, 'markdown'>) => ({
  cause: cause || null,
  action: action || null,
  owner: owner || null,
  due: due || null,
})
