import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Told } from '../core/record/told.ts'
import type { Grid } from '../core/tables/grid.ts'
import { gridOfComment, isComment } from './comment.ts'
import { gridOfCsv } from './csv.ts'
import { decode, type Encoding } from './decode.ts'
import { kindOf } from './kind.ts'
import { MOST_BYTES, MOST_IN_WORDS } from './limits.ts'
import { printable } from './printable.ts'
import { inWords, Refusal } from './refusal.ts'
import { walk, type Found } from './walk.ts'
import { gridsOfWorkbook } from './workbook.ts'
import { gridsOfXml } from './xml.ts'
import { episodeDatesInXml } from './xml-episodes.ts'

/** A file a council gave us, and the tables found in it. */
export interface InputFile {
  /** As a person would name it, `2019/episodes.csv`. */
  readonly path: string
  readonly bytes: number
  /** Of the file's bytes, in hexadecimal. `undefined` when they were not read. */
  readonly sha256: string | undefined
  /** Empty when there is a `fault`, but for XML of which only some could not be read. */
  readonly grids: readonly Grid[]
  readonly encoding?: Encoding
  /** Why this file, or part of it, could not be read, and what to do. */
  readonly fault?: string
  /** A return as XML that was put off: its episodes' dates, and what reads the rest when it is wanted. */
  readonly later?: Later
}

interface Later {
  readonly episodes: readonly { readonly DECOM: string; readonly DEC: string }[]
  readonly read: () => Pick<InputFile, 'grids' | 'fault'>
}

interface Reading {
  /** Hears before each file how many are done of how many. */
  readonly told?: Told | undefined
  /** Puts off reading returns as XML: it takes longer than all the tables of a return, which may be there too. */
  readonly xmlLater?: boolean
}

type Contents = Pick<InputFile, 'grids' | 'encoding' | 'fault' | 'later'>

/**
 * Every file at these paths and in folders inside them, read. What cannot be read is there too, with its fault.
 * Throws nothing that is not a bug.
 */
export async function readInputs(
  paths: readonly string[],
  { told, xmlLater = false }: Reading = {},
): Promise<{ files: InputFile[] }> {
  const files: InputFile[] = []
  const all = walk(paths)
  for (const found of all) {
    told?.(files.length, all.length)
    const file = await readInput(found, paths.length === 1)
    files.push(xmlLater ? file : readNow(file))
  }
  return { files }
}

/** What was put off is read, and nothing of it is kept but its tables. */
const readNow = ({ later, ...file }: InputFile): InputFile =>
  later === undefined ? file : { ...file, ...later.read() }

async function readInput(found: Found, alone: boolean): Promise<InputFile> {
  // With one folder given, its name in front of every file says nothing.
  const path = alone ? found.name.replace(/^[^/]*\/(?=.)/, '') : found.name
  if ('fault' in found) return unread(path, 0, found.fault)
  if (found.bytes > MOST_BYTES) return unread(path, found.bytes, tooLarge)
  try {
    return await readBytes(path, readFileSync(found.path), found.path)
  } catch (error) {
    return unread(path, found.bytes, inWords('Could not read this file', error))
  }
}

/**
 * A file that is not on disk, read. Its name says where it would stand, `commentary/health.md`, unless `onDisk` does; it
 * is looked for nowhere. What cannot be read is there too, with its fault. Throws nothing that is not a bug.
 */
export async function readNamed(name: string, bytes: Uint8Array, onDisk?: string): Promise<InputFile> {
  const path = printable(name)
  if (bytes.length > MOST_BYTES) return unread(path, bytes.length, tooLarge)
  return readNow(await readBytes(path, bytes, onDisk ?? path))
}

async function readBytes(path: string, bytes: Uint8Array, onDisk: string): Promise<InputFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, bytes: bytes.length, sha256, ...(await contentsOf(path, bytes, onDisk)) }
}

const tooLarge = `This file is larger than ${MOST_IN_WORDS}, more than a table of one council can be. Split it by year if it is one.`

const unread = (path: string, bytes: number, fault: string): InputFile => ({
  path,
  bytes,
  sha256: undefined,
  grids: [],
  fault,
})

async function contentsOf(path: string, bytes: Uint8Array, onDisk: string): Promise<Contents> {
  if (bytes.length === 0) return { grids: [], fault: 'This file is empty. Export it again.' }
  const kind = kindOf(bytes)
  if ('fault' in kind) return { grids: [], fault: kind.fault }
  try {
    return kind.kind === 'workbook' ? await workbook(path, bytes) : contentsOfText(path, bytes, onDisk)
  } catch (error) {
    if (error instanceof Refusal) return { grids: [], fault: error.message }
    throw error
  }
}

async function workbook(path: string, bytes: Uint8Array): Promise<Contents> {
  const grids = await gridsOfWorkbook(path, bytes)
  return grids.length > 0 ? { grids } : { grids, fault: 'This workbook has nothing in any of its sheets.' }
}

function contentsOfText(path: string, bytes: Uint8Array, onDisk: string): Contents {
  const decoded = decode(bytes)
  if ('fault' in decoded) return { grids: [], fault: decoded.fault }
  const { text, encoding } = decoded
  if (isComment(onDisk)) return { grids: [gridOfComment(path, onDisk, text)], encoding }
  if (/^\s*</.test(text)) return { encoding, ...contentsOfMarkup(path, text) }
  if (/^\s*[[{]/.test(text))
    return { grids: [], encoding, fault: 'This is JSON, not a table. Save the table as CSV.' }
  const grid = gridOfCsv(path, text)
  if (grid.headings.length > 0) return { grids: [grid], encoding }
  return { grids: [], encoding, fault: 'There is nothing in this file but blank lines. Export it again.' }
}

function contentsOfMarkup(path: string, text: string): Contents {
  // Some reporting tools name these .xls; their dates cannot be told from American ones once opened as a workbook.
  if (/^\s*(<\?[^>]*>\s*)*<(!doctype\s+html|html|table|(\w+:)?Workbook)\b/i.test(text))
    return {
      grids: [],
      fault: 'This is a web page or an old Excel XML file. Open it in Excel and save it as CSV.',
    }
  return { grids: [], later: { episodes: episodeDatesInXml(text), read: () => contentsOfReturn(path, text) } }
}

function contentsOfReturn(path: string, text: string): Pick<InputFile, 'grids' | 'fault'> {
  const { grids, faults } = gridsOfXml(path, text)
  return faults.length > 0 ? { grids, fault: faults.join(' ') } : { grids }
}
