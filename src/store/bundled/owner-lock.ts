import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { beganAt, isRunning } from './living.ts'
import type { Places } from './place.ts'

interface Owner {
  readonly pid: number
  readonly began: string | undefined
}

/** The running Hearth that keeps the server of this place; `undefined` when there is none. */
export function ownerOf({ lock }: Places): Owner | undefined {
  const owner = read(lock)
  return owner && isRunning(owner.pid) && beganAt(owner.pid) === owner.began ? owner : undefined
}

/** Makes this Hearth the one that keeps the server. False when another does, or was quicker. */
export function takeLock(place: Places): boolean {
  if (ownerOf(place)) return false
  const mine = `${place.lock}.${process.pid}`
  const text = JSON.stringify({ pid: process.pid, began: beganAt(process.pid) })
  writeFileSync(mine, text)
  try {
    clearDead(place, mine)
    linkSync(mine, place.lock)
    return readFileSync(place.lock, 'utf8') === text
  } catch {
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

export function leaveLock(place: Places): void {
  if (read(place.lock)?.pid === process.pid) rmSync(place.lock, { force: true })
}

/** Renamed before it goes, so that of two who clear only one does; a fresh one caught that way is put back. */
function clearDead(place: Places, mine: string): void {
  const away = `${mine}.dead`
  try {
    renameSync(place.lock, away)
  } catch {
    return
  }
  if (ownerOf({ ...place, lock: away })) linkSync(away, place.lock)
  rmSync(away, { force: true })
}

function read(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner
  } catch {
    return undefined
  }
}
