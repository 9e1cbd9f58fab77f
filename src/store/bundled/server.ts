import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreRefusal } from '../store-refusal.ts'
import { freePort } from './free-port.ts'
import { launch } from './launch.ts'
import { loginsOf, urlOf, type Logins } from './logins.ts'
import { makeCluster } from './make-cluster.ts'
import { leaveLock, ownerOf, takeLock } from './owner-lock.ts'
import { placeIn, type Place } from './place.ts'
import { kill, postmasterOf, stopPostmaster } from './postmaster.ts'
import { setUp } from './set-up.ts'

/** A database server that answers. */
export interface Server {
  /** The application's login. */
  readonly appUrl: string
  /** The login that owns the tables. */
  readonly ownerUrl: string
  /** The bundled server's superuser; tests make databases with it. */
  readonly adminUrl: string
  readonly pid: () => number
  /** Stops the server, or, when another Hearth keeps it, leaves it. */
  readonly stop: () => Promise<void>
  /** The same without waiting for anything: the server undoes what was not finished when it starts again. */
  readonly stopAtOnce: () => void
}

export interface Opening {
  /** True for whoever must be the only one: the web application. Others use a server that already runs. */
  readonly alone?: boolean
  readonly flags?: Readonly<Record<string, string>>
}

/**
 * The bundled server of a data folder: made the first time, started, or joined where another Hearth keeps it. A server
 * whose Hearth was killed is stopped first; one that dies while we run is started again on the same port.
 * Throws `StoreRefusal`.
 */
export async function openBundled(
  dataFolder: string,
  { alone = false, flags = {} }: Opening = {},
): Promise<Server> {
  const place = await placeIn(dataFolder)
  for (let tries = 0; tries < 400; tries++) {
    if (takeLock(place)) return keep(place, flags)
    const owner = ownerOf(place)
    if (owner && alone)
      throw new StoreRefusal(
        `Another Hearth (process ${owner.pid}) is using ${dataFolder}. Stop it first, or set HEARTH_DATA to another folder.`,
      )
    const running = postmasterOf(place)
    if (owner && running?.isReady) return joined(loginsOf(place), running.port, running.pid)
    await wait(25)
  }
  throw new StoreRefusal(`The database in ${dataFolder} does not answer. hearth doctor says more.`)
}

async function keep(place: Place, flags: Readonly<Record<string, string>>): Promise<Server> {
  try {
    const logins = loginsOf(place)
    await makeCluster(place, logins, flags.fsync !== 'off')
    const orphan = postmasterOf(place)
    if (orphan) await stopPostmaster(place, orphan)
    const port = await freePort()
    const kept = keptRunning(place, port, flags, await launch(place, port, flags))
    await setUp(logins, port)
    return {
      ...urls(logins, port),
      pid: kept.pid,
      stop: async () => {
        await kept.stop()
        leaveLock(place)
      },
      stopAtOnce: () => {
        kept.stopAtOnce()
        leaveLock(place)
      },
    }
  } catch (error) {
    leaveLock(place)
    throw error
  }
}

const joined = (logins: Logins, port: number, pid: number): Server => ({
  ...urls(logins, port),
  pid: () => pid,
  stop: () => Promise.resolve(),
  stopAtOnce: () => undefined,
})

const urls = (logins: Logins, port: number) => ({
  appUrl: urlOf('hearth_app', logins, port),
  ownerUrl: urlOf('hearth_owner', logins, port),
  adminUrl: urlOf('postgres', logins, port, 'postgres'),
})

/** Starts the server again whenever it ends without having been asked to. */
function keptRunning(
  place: Place,
  port: number,
  flags: Readonly<Record<string, string>>,
  first: ChildProcess,
) {
  let [child, stopping, starting] = [first, false, Promise.resolve()]
  const watch = () => {
    child.unref()
    child.once('exit', () => {
      if (!stopping) starting = again()
    })
  }
  const again = async (): Promise<void> => {
    try {
      child = await launch(place, port, flags)
      watch()
    } catch {
      await wait(1000)
      if (!stopping) await again()
    }
  }
  watch()
  return {
    pid: () => child.pid ?? 0,
    stop: async () => {
      stopping = true
      await starting
      const running = postmasterOf(place)
      if (running) await stopPostmaster(place, running)
    },
    stopAtOnce: () => {
      stopping = true
      const running = postmasterOf(place)
      if (running) kill(running.pid, 'SIGQUIT')
    },
  }
}
