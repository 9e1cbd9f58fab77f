import { fromCache, toCache } from './cache.ts'
import { assemble } from './assemble.ts'
import { filesIn } from './files-in.ts'
import { gather } from './gather.ts'
import type { StatisticsTables } from '../../core/benchmarks/tables.ts'

/** Reads whatever published statistics are in a folder and the folders inside it, as they were downloaded. A file that
 *  is none of those known is named in `files` and never stops the rest. With `cache`, a folder to keep the result in, a
 *  second run over the same files reads that instead. Throws only when the folder itself cannot be read. */
export async function readStatistics(
  dir: string,
  options: { readonly cache?: string } = {},
): Promise<StatisticsTables> {
  const files = await filesIn(dir)
  const kept = options.cache === undefined ? undefined : fromCache(options.cache, dir, files)
  if (kept) return kept
  const tables = assemble(await gather(dir, files))
  if (options.cache !== undefined) await toCache(options.cache, dir, files, tables)
  return tables
}
