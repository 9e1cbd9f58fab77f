import type { Board } from '../core/governance/board.ts'
import type { Db, Tx } from './database.ts'

/** A board with the version it was read at. */
export interface BoardKept {
  readonly id: string
  readonly version: number
  readonly board: Board
}

/** Who writes, for which council, and when. */
export interface Writing {
  readonly authority: string
  readonly by: string
  readonly at: Date
}

/** The boards of a council, by name. */
export async function boardsOf(db: Db, authority: string): Promise<BoardKept[]> {
  const rows = await boards(db, authority).execute()
  return rows.map(kept).sort((a, b) => (a.board.name < b.board.name ? -1 : 1))
}

/** One of them; `undefined` where there is none the asker may see. */
export async function boardById(db: Db, authority: string, id: string): Promise<BoardKept | undefined> {
  const row = await boards(db, authority).where('id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** Keeps a new board. */
export async function keepBoard(tx: Tx, board: Board, { authority, by, at }: Writing): Promise<void> {
  await tx
    .insertInto('board')
    .values({ id: board.id, authority, version: 1, document: JSON.stringify(board), by, at })
    .execute()
}

/** Saves a board over the version it was read at; false when somebody else has saved since: nothing is kept then. */
export async function saveBoard(
  tx: Tx,
  { board, version }: { board: Board; version: number },
  { authority, by, at }: Writing,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('board')
    .set({ document: JSON.stringify(board), version: version + 1, by, at })
    .where('id', '=', board.id)
    .where('authority', '=', authority)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const boards = (db: Db, authority: string) =>
  db.selectFrom('board').select(['id', 'version', 'document']).where('authority', '=', authority)

// JSON leaves out what is undefined.
function kept({ id, version, document }: { id: string; version: number; document: unknown }): BoardKept {
  const board = document as Board
  const terms = board.terms.map((each) => ({ ...each, adoptedAt: each.adoptedAt }))
  const seats = board.seats.map((each) => ({ ...each, to: each.to }))
  return { id, version, board: { ...board, terms, seats } }
}
