import { DEFINITIONS } from '../core/indicators/index.ts'
import { reconcile } from '../core/reconcile/reconcile.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import type { View } from '../core/indicators/view.ts'
import type { Grid } from '../core/tables/grid.ts'
import type { InputFile } from '../files/read.ts'
import type { Doing } from './doing.ts'
import { returnsFrom } from './read-returns.ts'
import { reconciledFor } from './reconciled.ts'
import { setFrom, type Wanted } from './set-from.ts'

/** A file of an accepted load, with those of its sheets that count. */
export interface StoredFile {
  /** The load it came with: files of one load stand in a folder of their own. */
  readonly load: number
  readonly name: string
  readonly sha256: string
  readonly grids: readonly Grid[]
}

/** What is kept once figures are measured. */
export interface MeasuredStored {
  readonly set: DataSet
  readonly view: View
  readonly definitions: string
  readonly reconciled: ReturnType<typeof reconciledFor>
}

/** Measures what councils and partners brought. Throws `Refusal` when no row of it can be used. */
export async function measureStored(
  files: readonly StoredFile[],
  wanted: Wanted & { readonly postcodes: string | undefined },
  doing: Doing,
): Promise<MeasuredStored> {
  const { authority, asAt, sources, postcodes } = wanted
  const inputs = asInputs(files)
  const returns = await returnsFrom(inputs, { authority, asAt, postcodes, sources }, doing)
  const { set } = setFrom(returns, wanted, doing)
  doing.progress('Holding sources against each other')
  const reconciled = reconciledFor(reconcile(returns.load, asAt))
  return { set, view: returns.view, definitions: DEFINITIONS, reconciled }
}

/** With one load alone its folder would say nothing. */
function asInputs(files: readonly StoredFile[]): InputFile[] {
  const alone = new Set(files.map(({ load }) => load)).size === 1
  return files.map(({ load, name, sha256, grids }) => {
    const within = (file: string): string => (alone ? file : `load ${load}/${file}`)
    return {
      path: within(name),
      bytes: 0,
      sha256,
      grids: grids.map((grid) => ({ ...grid, file: within(grid.file) })),
    }
  })
}
