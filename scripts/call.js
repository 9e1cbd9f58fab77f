// Runs a program in the project's folder and stops with its exit code when it fails.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** The program of an installed package. */
export const tool = (path) => [process.execPath, join(root, 'node_modules', path)]

export function call(program, args, { quiet = false, environment = {} } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: quiet ? 'pipe' : 'inherit',
    shell: program.endsWith('.cmd'),
  })
  if (error) console.error(`Could not run ${program}: ${error.message}`)
  if (status === 0) return
  if (quiet) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  process.exit(status ?? 2)
}
