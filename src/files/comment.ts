import { basename, dirname, extname } from 'node:path'
import type { Grid } from '../core/tables/grid.ts'
import { readCommentFile } from '../core/words/commentary.ts'

/** The folder that comments stand in, whichever folder that is in. */
const FOLDER = 'commentary'

/** True for `commentary/missing-children.md`: a comment on the indicator or section of that name. */
export const isComment = (path: string): boolean =>
  extname(path).toLowerCase() === '.md' && basename(dirname(path)).toLowerCase() === FOLDER

/** A comment's file as the one row it would be in the table of comments. `path` is where it is on disk. */
export function gridOfComment(file: string, path: string, text: string): Grid {
  const { fields, text: prose } = readCommentFile(text)
  const id = basename(path, extname(path)).trim()
  return {
    file,
    headings: ['indicator_id', 'text', ...fields.map(([name]) => name)],
    rows: [{ line: 1, cells: [id, prose, ...fields.map(([, value]) => value)] }],
  }
}
