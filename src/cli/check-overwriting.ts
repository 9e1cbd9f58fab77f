import { realpathSync } from 'node:fs'
import { recognise } from '../core/ssda903/recognise.ts'
import { readInputs } from '../files/read.ts'
import { walk } from '../files/walk.ts'
import { isOurs } from './check-notes.ts'
import type { Asked } from './check-reading.ts'
import { CannotRun } from './io.ts'
import { asTyped, brief } from '../preparing/plain.ts'

/** Refuses to write over what is to be read. A list that an earlier check wrote among the files may be replaced. */
export async function refuseOverwriting(out: string, asked: Asked): Promise<void> {
  const real = realOf(out)
  if (real === undefined) return
  const { folders, previous, postcodes, providers } = asked
  const others = [previous, postcodes, ...providers].flatMap((path) => path ?? [])
  const isNamed = [...folders, ...others].some((path) => realOf(path) === real)
  const isWithin = walk([...folders, ...others]).some((file) => 'path' in file && file.path === real)
  if (isNamed || (isWithin && (await holdsReturn(out))))
    throw new CannotRun(
      `--out ${asTyped(brief(out, 100))} is one of the files to read, and would be lost. Choose another name.`,
    )
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    // What is not there cannot be lost.
    return undefined
  }
}

async function holdsReturn(path: string): Promise<boolean> {
  const { files } = await readInputs([path], { xmlLater: true })
  return files.some(
    ({ grids, later }) =>
      later !== undefined ||
      grids.some((grid) => !isOurs(grid) && recognise(grid.headings).table !== undefined),
  )
}
