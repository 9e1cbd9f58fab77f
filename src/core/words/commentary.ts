import { columnsOf } from '../sources/collections.ts'
import { nearestName } from '../sources/nearest-name.ts'
import { headingKey } from '../tables/headings.ts'

/** A comment's file taken apart: what stands in front of the prose, and the prose. */
export interface CommentFile {
  /** In the order written. Names that are none of the table of comments' are there too. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly text: string
}

/** Reads `Key: value` lines at the beginning of a comment, between two lines of dashes or before its first other line.
 *  A value goes on over lines that begin with a space. Between dashes every line is one; without them only those of a
 *  known name are, or of one nearly known, so that prose with a colon stays prose and a slip is not printed as such. */
export function readCommentFile(text: string): CommentFile {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .split('\n')
  const first = Math.max(
    lines.findIndex((line) => line.trim() !== ''),
    0,
  )
  const dashed = isDashes(lines[first])
  const end = dashed ? lines.findIndex((line, at) => at > first && isDashes(line)) : -1
  const fields: [string, string][] = []
  let at = dashed ? first + 1 : first
  if (end === -1) while (at < lines.length && isTaken(lines[at] ?? '', fields)) at += 1
  else
    for (; at < end; at += 1) if (!isTaken(lines[at] ?? '', fields, true)) fields.push([lines[at] ?? '', ''])
  const from = end === -1 ? at : end + 1
  return { fields: fields.filter(([name]) => name.trim() !== ''), text: lines.slice(from).join('\n').trim() }
}

const isDashes = (line: string | undefined): boolean => line?.trim() === '---'

/** Takes a line as a field, or as more of the one above; `false` for any other. */
function isTaken(line: string, fields: [string, string][], anyName = false): boolean {
  const last = fields.at(-1)
  if (last && /^\s+\S/.test(line)) {
    last[1] = `${last[1]} ${line.trim()}`.trim()
    return true
  }
  const found = /^([A-Za-z][A-Za-z _-]{0,30}):(?:\s+(.*))?$/.exec(line.trimEnd())
  const name = found?.[1]?.trim() ?? ''
  if (!found || !(anyName || isNearlyKnown(headingKey(name)))) return false
  fields.push([name, unquoted((found[2] ?? '').trim())])
  return true
}

/** What the fields are called: the columns of the table of comments but for those the file itself says. */
const known = Object.entries(columnsOf('commentary'))
  .filter(([column]) => column !== 'indicator_id' && column !== 'text')
  .flatMap(([column, { also = [] }]) => [column, ...also])

/** A known name, or one with a letter too few or too many. */
function isNearlyKnown(name: string): boolean {
  const near = name.length > 3 || known.includes(name) ? nearestName(name, known) : undefined
  return (
    near !== undefined && (near === name || (near[0] === name[0] && Math.abs(near.length - name.length) <= 1))
  )
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
