// Runs a program in the project's folder and stops with its exit code when it fails.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** The program of an installed package. */
export const tool = (path) => [process.execPath, join(root, 'node_modules', path)]

export function call(program, args, { quiet = false, environment = {}, otherwise = '' } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: quiet ? 'pipe' : 'inherit',
    shell: program.endsWith('.cmd'),
  })
  if (error) console.error(`Could not run ${program}: ${error.message}`)
  if (status === 0) return
  if (quiet) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  if (otherwise) console.error(otherwise)
  process.exit(status ?? 2)
}

const reasons = {
  EACCES: 'this account has no permission',
  EPERM: 'this account has no permission',
  EROFS: 'the disk cannot be written to',
  ENOSPC: 'the disk is full',
}

/** Does some work on the project's own files, or stops with a sentence when they cannot be written. */
export function onDisk(doing, work) {
  try {
    return work()
  } catch (error) {
    if (reasons[error.code] === undefined) throw error
    console.error(
      `Could not ${doing} in ${root}: ${reasons[error.code]}. Put Hearth in a folder of your own.`,
    )
    return process.exit(2)
  }
}
