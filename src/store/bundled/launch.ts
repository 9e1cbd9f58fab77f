import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreRefusal } from '../store-refusal.ts'
import { dataArgument, type Place } from './place.ts'
import { clearStale, postmasterOf } from './postmaster.ts'

/** Only this machine reaches it, and its log holds neither statements nor values: they would be of children. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  timezone: 'UTC',
  max_connections: '60',
}

/** Starts the server on a port and waits until it answers. Throws `StoreRefusal` with what it said when it does not. */
export async function launch(
  place: Place,
  port: number,
  flags: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  for (let tries = 0; ; tries++) {
    const child = begin(place, port, flags)
    if (await isUp(place, child)) return child
    const said = lastWords(place)
    // What a killed server left running goes within moments of noticing that it is dead.
    if (!/shared memory|lock file/.test(said) || tries === 20)
      throw new StoreRefusal(`The database did not start: ${said} See ${place.log}.`)
    await wait(500)
  }
}

function begin(place: Place, port: number, flags: Readonly<Record<string, string>>): ChildProcess {
  clearStale(place)
  const log = openSync(place.log, 'w', 0o600)
  const settings = Object.entries({ ...always, ...flags, port: String(port) })
  try {
    return spawn(
      place.programs.postgres,
      ['-D', dataArgument(place), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        cwd: place.data,
        ...place.account,
        // Ctrl-C at a terminal is for Hearth, which stops the server when it has finished.
        detached: true,
        stdio: ['ignore', log, log],
        env: { ...process.env, LC_ALL: 'C' },
      },
    )
  } finally {
    closeSync(log)
  }
}

/** After a crash it first puts itself in order, however long that takes. */
async function isUp(place: Place, child: ChildProcess): Promise<boolean> {
  const ended = new AbortController()
  child.once('error', () => {
    ended.abort()
  })
  child.once('exit', () => {
    ended.abort()
  })
  while (!ended.signal.aborted) {
    const found = postmasterOf(place)
    if (found?.isReady && found.pid === child.pid) return true
    await wait(15)
  }
  return false
}

function lastWords({ log }: Place): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? ''
  return fatal.replace(/^.*?(FATAL|PANIC):\s*/, '').replace(/[^.]$/, '$&.')
}
