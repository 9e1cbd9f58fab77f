import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { PassThrough, type Readable, type Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { inWords, Refusal } from '../refusal.ts'
import { writeWhole } from '../write.ts'
import { columnsOf } from './columns.ts'
import { gatherer, nothingGathered, type Gathered } from './gather.ts'
import { partsOf, type AboutIndex, type Source } from './layout.ts'
import { pagesOf } from './pages.ts'
import { eachRow } from './rows.ts'

const CHUNK = 1024 * 1024

/** How much of the directory has been gone through, from 0 to 1. */
export type Progress = (share: number) => void

/**
 * Makes an index of a postcode directory, a CSV or a gzipped one, at `target`: whole, or not at all.
 * Gives what it was made from. Throws `Refusal` when the directory cannot be read or the index not be written.
 */
export async function buildPostcodeIndex(
  source: string,
  target: string,
  progress: Progress = () => undefined,
): Promise<AboutIndex> {
  const standing = sourceOf(source)
  const gathered = nothingGathered()
  const sha256 = await gather(source, gathered, (read) => {
    progress(read / standing.bytes)
  })
  if (gathered.count === 0)
    throw new Refusal('This postcode directory holds no postcode with a grid reference.')
  const pages = pagesOf(gathered)
  const { withoutPlace, unreadable, authorities } = gathered
  const { repeated } = pages
  const postcodes = gathered.count - repeated
  const about = {
    source: { ...standing, sha256 },
    postcodes,
    withoutPlace,
    unreadable,
    repeated,
    authorities,
  }
  writeWhole(dirname(target), [{ name: basename(target), content: partsOf(about, pages) }])
  return about
}

/** A directory as it stands now. Throws `Refusal` when it cannot be looked at. */
export function sourceOf(path: string): Source {
  try {
    const { size, mtimeMs } = statSync(path)
    return { file: basename(path), bytes: size, modified: mtimeMs }
  } catch (error) {
    throw new Refusal(inWords(`Could not read ${path}`, error))
  }
}

/** Reads the directory through once. Gives the checksum of the file as it stands on disk. */
async function gather(source: string, into: Gathered, read: (bytes: number) => void): Promise<string> {
  const hash = createHash('sha256')
  let total = 0
  try {
    const take = rowsInto(into)
    for await (const piece of unpacked(source, (chunk) => {
      hash.update(chunk)
      read((total += chunk.length))
    }))
      take(piece as Buffer)
    take(Buffer.from('\n'))
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(inWords(`Could not read ${source}`, error))
  }
  return hash.digest('hex')
}

/** The directory's text in pieces, unpacked in the background; `watch` sees each chunk as it comes off the disk. */
function unpacked(source: string, watch: (chunk: Buffer) => void): Readable {
  const unpack = unpackerFor(source)
  const packed = createReadStream(source, { highWaterMark: CHUNK })
  packed.on('data', (chunk) => {
    watch(chunk as Buffer)
  })
  packed.on('error', (error) => unpack.destroy(error))
  unpack.on('close', () => packed.destroy())
  return packed.pipe(unpack)
}

/** By the file's first bytes, for a browser may have taken the `.gz` off its name. */
function unpackerFor(source: string): Transform {
  const start = Buffer.alloc(2)
  const file = openSync(source, 'r')
  readSync(file, start, 0, 2, 0)
  closeSync(file)
  if (start.toString('latin1') === 'PK')
    throw new Refusal(
      'This is a zip file. Unpack it and give the CSV of all postcodes in it (Data/ONSPD_…_UK.csv).',
    )
  return start.toString('latin1') === '\x1f\x8b' ? createGunzip({ chunkSize: CHUNK }) : new PassThrough()
}

/** Takes the directory in whatever pieces it comes in: the line that a piece ends within waits for the next. */
function rowsInto(into: Gathered): (piece: Buffer) => void {
  const gather = gatherer(into)
  let columns: number[] | undefined
  let waiting: Buffer = Buffer.alloc(0)
  return (piece) => {
    const bytes = waiting.length > 0 ? Buffer.concat([waiting, piece]) : piece
    waiting = bytes
    const begin = columns === undefined ? bytes.indexOf('\n') + 1 : 0
    if (columns === undefined && begin === 0) return
    columns ??= columnsOf(bytes.toString('utf8', 0, begin))
    const rows = bytes.subarray(begin)
    const done = eachRow(rows, columns, (bounds) => {
      gather(rows, bounds)
    })
    waiting = rows.subarray(done)
  }
}
