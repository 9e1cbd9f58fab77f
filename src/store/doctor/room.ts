import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Finding } from './finding.ts'

const ENOUGH = 2_000_000_000

/** Whether the disk a folder is on, or would be on, has room for some loads and a backup. */
export async function roomOn(folder: string): Promise<Finding> {
  let standing = folder
  while (!existsSync(standing) && dirname(standing) !== standing) standing = dirname(standing)
  const { bavail, bsize } = await statfs(standing)
  const says = `${(Math.floor((bavail * bsize) / 1e8) / 10).toFixed(1)} GB are free where ${folder} is.`
  return bavail * bsize >= ENOUGH
    ? { isWell: true, says }
    : { isWell: false, says, todo: 'Make room: a load or a backup may need two gigabytes.' }
}
