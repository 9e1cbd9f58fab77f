import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, statfsSync, writeSync, closeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of a few megabytes, for filling. */
export interface SmallDisk {
  readonly folder: string
  /** Fills it until only so many bytes are free. */
  readonly fill: (left: number) => void
  /** Makes room again. */
  readonly clear: () => void
  readonly remove: () => void
}

/** A disk in memory, mounted for us alone; `undefined` where this account may mount none. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-disk-'))
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]
  if (spawnSync('mount', options).status !== 0) {
    rmSync(folder, { recursive: true })
    return undefined
  }
  const ballast = join(folder, 'ballast')
  const clear = (): void => {
    rmSync(ballast, { force: true })
  }
  return {
    folder,
    fill: (left) => {
      clear()
      const { bavail, bsize } = statfsSync(folder)
      write(ballast, bavail * bsize - left)
    },
    clear,
    remove: () => {
      spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const block = Buffer.alloc(1 << 20)

function write(path: string, bytes: number): void {
  const file = openSync(path, 'w')
  try {
    for (let left = bytes; left > 0;) left -= writeSync(file, block, 0, Math.min(left, block.length))
  } finally {
    closeSync(file)
  }
}
