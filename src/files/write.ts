import {
  copyFileSync,
  linkSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { inWords, Refusal } from './refusal.ts'

/** A file to be written: its name, which may be below a folder (`public/dataset.csv`), and what is in it, in one piece or
 *  in parts. */
export interface Output {
  readonly name: string
  readonly content: string | Uint8Array | readonly Uint8Array[]
  /** True when nobody but its owner may read it, from the first byte on. */
  readonly secret?: true
}

/** An output on its way: where it will stand, where it is until then, and where what stood there before waits. */
interface Move {
  readonly target: string
  readonly fresh: string
  readonly earlier: string
  hasEarlier: boolean
  isMoved: boolean
}

/**
 * Writes all of these into a folder, which is made when it is not there, or none: whatever goes wrong, the files that
 * stood there before stand there still, as they were. Throws `Refusal` saying what went wrong and what to do.
 * Files called `gone`, which an earlier run may have left and this one has no use for, are taken away.
 */
export function writeWhole(folder: string, outputs: readonly Output[], gone: readonly string[] = []): void {
  const made = makeFolders(folder, outputs)
  const moves = outputs.map(({ name }) => moveOf(folder, name))
  try {
    outputs.forEach((output, i) => {
      write(moves[i]?.fresh ?? '', output)
    })
    replaceAll(moves)
  } catch (error) {
    for (const { fresh } of moves) discard(fresh)
    takeAway(made)
    throw new Refusal(inWords(`Could not write in ${folder}, so nothing was written`, error))
  }
  for (const { earlier } of moves) discard(earlier)
  for (const name of gone) discard(join(folder, name))
}

/** What cannot be taken away could not be written either, or is in nobody's way. */
function discard(path: string) {
  try {
    rmSync(path, { force: true })
  } catch {
    return
  }
}

/** Makes the folder and those below it that are written to, all or none; gives the outermost of those that were not there. */
function makeFolders(folder: string, outputs: readonly Output[]): string[] {
  const made: string[] = []
  try {
    for (const each of new Set([folder, ...outputs.map(({ name }) => dirname(join(folder, name)))]))
      made.push(...[makeFolder(each)].flatMap((first) => first ?? []))
    return made
  } catch (error) {
    takeAway(made)
    throw error
  }
}

function takeAway(made: readonly string[]) {
  for (const each of made) rmSync(each, { recursive: true, force: true })
}

/** The outermost folder that had to be made. */
function makeFolder(folder: string): string | undefined {
  try {
    return makeInside(resolve(folder))
  } catch (error) {
    const couldNot = `Could not make the folder ${folder}`
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Refusal(`${couldNot}: nothing can be made there. Choose another place.`)
    throw new Refusal(inWords(couldNot, error))
  }
}

/** The outermost first and alone: where nothing can be made at all, as under /proc, Node's own recursion never ends. */
function makeInside(folder: string): string | undefined {
  const outermost = outermostMissing(folder)
  if (outermost === undefined) return undefined
  mkdirSync(outermost)
  mkdirSync(folder, { recursive: true })
  return outermost
}

/** `undefined` when the folder is there. A file in its place counts as missing, and cannot be made. */
function outermostMissing(folder: string): string | undefined {
  const standing = statSync(folder, { throwIfNoEntry: false })
  if (standing?.isDirectory()) return undefined
  return (standing === undefined && dirname(folder) !== folder && outermostMissing(dirname(folder))) || folder
}

/** Hidden names in the same folder: a file can only be renamed at one stroke within one disk. */
const moveOf = (folder: string, name: string): Move => ({
  target: join(folder, name),
  fresh: join(folder, dirname(name), `.${basename(name)}.${process.pid}.new`),
  earlier: join(folder, dirname(name), `.${basename(name)}.${process.pid}.old`),
  hasEarlier: false,
  isMoved: false,
})

function write(path: string, { content, secret }: Output) {
  const parts =
    typeof content === 'string' ? [Buffer.from(content)] : content instanceof Uint8Array ? [content] : content
  const file = openSync(path, 'w', secret ? 0o600 : 0o666)
  try {
    for (const part of parts) writeAll(file, part)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The system may take only some of what it is handed. */
function writeAll(file: number, bytes: Uint8Array) {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

function replaceAll(moves: readonly Move[]) {
  try {
    for (const move of moves) {
      keepEarlier(move)
      renameSync(move.fresh, move.target)
      move.isMoved = true
    }
  } catch (error) {
    for (const move of moves) putBack(move)
    throw error
  }
}

/** A second name for what stands there, so that at no moment, even in a power cut, is there nothing. */
function keepEarlier(move: Move) {
  const standing = statSync(move.target, { throwIfNoEntry: false })
  if (standing === undefined) return
  if (standing.isDirectory()) throw Object.assign(new Error('a folder stands there'), { code: 'EISDIR' })
  rmSync(move.earlier, { force: true })
  try {
    linkSync(move.target, move.earlier)
  } catch {
    // Some shared drives have no links.
    copyFileSync(move.target, move.earlier)
  }
  move.hasEarlier = true
}

function putBack({ target, earlier, hasEarlier, isMoved }: Move) {
  if (hasEarlier && isMoved) renameSync(earlier, target)
  else rmSync(isMoved ? target : earlier, { force: true })
}
