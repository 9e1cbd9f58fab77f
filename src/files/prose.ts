import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { readCommentFile } from '../core/words/commentary.ts'
import { decode } from './decode.ts'
import { MOST_BYTES, MOST_IN_WORDS } from './limits.ts'
import { readInputs } from './read.ts'
import { Refusal } from './refusal.ts'
import { walk } from './walk.ts'

/** A text to be read by people, and what it is on: its own name without the ending, or its row's indicator. */
export interface Prose {
  readonly where: string
  readonly about: string
  readonly text: string
}

/** The prose in files and folders: Markdown, plain text, and tables of comments. Others are passed over.
 *  Throws `Refusal` for a file that is named and cannot be read. */
export async function readProse(paths: readonly string[]): Promise<Prose[]> {
  const found: Prose[] = []
  for (const each of walk(paths)) {
    if ('fault' in each) throw new Refusal(`${each.name}: ${each.fault}`)
    const { name, path, bytes } = each
    const ending = extname(path).toLowerCase()
    if (bytes > MOST_BYTES)
      throw new Refusal(`${name} is larger than ${MOST_IN_WORDS}: no text is. Take it out.`)
    if (ending === '.csv') found.push(...(await commentsIn(path, name)))
    else if (ending === '.md' || ending === '.txt')
      found.push({
        where: name,
        about: basename(path, extname(path)).trim().toLowerCase(),
        text: proseIn(path, name),
      })
  }
  return found
}

function proseIn(path: string, name: string): string {
  const decoded = decode(readFileSync(path))
  if ('fault' in decoded) throw new Refusal(`${name}: ${decoded.fault}`)
  return readCommentFile(decoded.text).text
}

async function commentsIn(path: string, name: string): Promise<Prose[]> {
  const { files } = await readInputs([path])
  return files.flatMap(({ grids }) =>
    grids.flatMap(({ headings, rows }) => {
      const keys = headings.map((heading) => heading.trim().toLowerCase())
      const [id, text] = [keys.indexOf('indicator_id'), keys.indexOf('text')]
      if (id === -1 || text === -1) return []
      return rows.map(({ line, cells }) => ({
        where: `${name}, line ${line}`,
        about: (cells[id] ?? '').trim().toLowerCase(),
        text: cells[text] ?? '',
      }))
    }),
  )
}
