import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isRunning, standsIn } from './living.ts'
import type { Places } from './place.ts'
import { StoreRefusal } from '../store-refusal.ts'

/** A running PostgreSQL server. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** Whether it answers yet. */
  readonly isReady: boolean
}

/** The server that runs on this place's data; `undefined` when none does, whatever a killed one left behind. */
export function postmasterOf(place: Places): Postmaster | undefined {
  const lines = pidFile(place)
  const pid = Number(lines[0])
  if (!(pid > 0) || !isRunning(pid) || standsIn(pid, place.data) === false) return undefined
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
}

/** Takes away what a killed server left: PostgreSQL will not start while some other program has got its number. */
export function clearStale(place: Places): void {
  if (postmasterOf(place) === undefined) rmSync(join(place.data, 'postmaster.pid'), { force: true })
}

/** Stops a server nobody keeps any more: at once, but in good order; roughly when it will not. */
export async function stopPostmaster(place: Places, postmaster: Postmaster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    kill(postmaster.pid, signal)
    for (let tries = 0; tries < 400; tries++) {
      if (!isRunning(postmaster.pid)) return
      await wait(25)
    }
  }
  throw new StoreRefusal(
    `A PostgreSQL server (process ${postmaster.pid}) still runs on ${place.data} and does not stop. Stop it, then start Hearth again.`,
  )
}

export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone already.
  }
}

function pidFile({ data }: Places): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}
