import type { Writing } from './boards.ts'
import type { Db, Tx } from './database.ts'

/** A paper without what it says. */
export interface PaperAbout {
  readonly id: string
  readonly item: string
  readonly title: string
  readonly kind: string
  readonly isExempt: boolean
  /** Whether it is on the agenda. */
  readonly isTaken: boolean
  readonly pages: number
  readonly sha256: string
  /** What Hearth made it of; none for a paper that somebody handed in. */
  readonly made?: string | null
  readonly at: Date
}

/** A page of an uploaded PDF: in points, with all it says. */
export interface PageLayout {
  readonly width: number
  readonly height: number
  readonly words: string
}

/** What a paper says: words that Hearth sets, or a PDF and its pages. */
export type PaperContent =
  { readonly markdown: string } | { readonly bytes: Uint8Array; readonly layout: readonly PageLayout[] }

export interface NewPaper extends Omit<PaperAbout, 'at' | 'made'> {
  readonly made?: string
  readonly meeting: string
  readonly content: PaperContent
}

/** The papers of a meeting that the asker may see, in the order they were handed in. */
export const papersOf = (db: Db, authority: string, meeting: string): Promise<PaperAbout[]> =>
  db
    .selectFrom('paper')
    .select(['id', 'item', 'title', 'kind', 'isExempt', 'isTaken', 'pages', 'sha256', 'made', 'at'])
    .where('authority', '=', authority)
    .where('meeting', '=', meeting)
    .orderBy('at')
    .orderBy('id')
    .execute()

/** What the papers of a meeting say, by id: of those that the asker may see. */
export async function contentsOf(
  db: Db,
  authority: string,
  meeting: string,
): Promise<Map<string, PaperContent>> {
  const rows = await db
    .selectFrom('paper')
    .select(['id', 'markdown', 'bytes', 'layout'])
    .where('authority', '=', authority)
    .where('meeting', '=', meeting)
    .execute()
  return new Map(rows.map((row) => [row.id, contentOf(row)]))
}

/** One paper with what it says; `undefined` where the asker may not see it. */
export async function paperById(
  db: Db,
  authority: string,
  { meeting, paper }: { meeting: string; paper: string },
): Promise<(PaperAbout & { content: PaperContent }) | undefined> {
  const row = await db
    .selectFrom('paper')
    .select(['id', 'item', 'title', 'kind', 'isExempt', 'isTaken', 'pages', 'sha256', 'made', 'at'])
    .select(['markdown', 'bytes', 'layout'])
    .where('authority', '=', authority)
    .where('meeting', '=', meeting)
    .where('id', '=', paper)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { markdown, bytes, layout, ...about } = row
  return { ...about, content: contentOf({ markdown, bytes, layout }) }
}

/** Keeps a paper as it was handed in. The database holds back what belongs to an exempt item. */
export async function keepPaper(
  tx: Tx,
  { content, made, ...paper }: NewPaper,
  { authority, by, at }: Writing,
): Promise<void> {
  const own =
    'markdown' in content
      ? { markdown: content.markdown, bytes: null, layout: '[]' }
      : { markdown: null, bytes: content.bytes, layout: JSON.stringify(content.layout) }
  await tx
    .insertInto('paper')
    .values({ ...paper, ...own, made: made ?? null, authority, by, at })
    .execute()
}

/** Says of a paper which item it belongs to, whether it is on the agenda, and whether it is exempt. */
export async function placePaper(
  tx: Tx,
  id: string,
  place: Partial<Pick<PaperAbout, 'item' | 'isTaken' | 'isExempt'>>,
): Promise<void> {
  await tx.updateTable('paper').set(place).where('id', '=', id).execute()
}

const contentOf = (row: {
  markdown: string | null
  bytes: Uint8Array | null
  layout: unknown
}): PaperContent =>
  row.bytes === null
    ? { markdown: row.markdown ?? '' }
    : { bytes: row.bytes, layout: row.layout as PageLayout[] }
