import { existsSync, statSync } from 'node:fs'
import { ownerOf } from '../bundled/owner-lock.ts'
import { placesIn } from '../bundled/place.ts'
import { postmasterOf } from '../bundled/postmaster.ts'
import type { Finding } from './finding.ts'

/** How the bundled server stands before anybody starts it. */
export function bundledState(dataFolder: string): Finding & { readonly isMade: boolean } {
  const place = placesIn(dataFolder)
  if (!existsSync(place.data))
    return {
      isWell: false,
      isMade: false,
      says: `There is no database in ${place.folder}.`,
      todo: 'hearth migrate makes one.',
    }
  if ((statSync(place.logins, { throwIfNoEntry: false })?.mode ?? 0) & 0o077)
    return {
      isWell: false,
      isMade: true,
      says: `Others may read the passwords in ${place.logins}.`,
      todo: `Run: chmod 600 ${place.logins}`,
    }
  return { isMade: true, isWell: true, says: running(place) }
}

function running(place: ReturnType<typeof placesIn>): string {
  const [owner, server] = [ownerOf(place), postmasterOf(place)]
  if (server === undefined)
    return `The database in ${place.folder} was not running; it was started to look at it.`
  if (owner === undefined)
    return `The database in ${place.folder} was left running (process ${server.pid}) by a Hearth that was killed; it was stopped.`
  return `The database in ${place.folder} runs on port ${server.port} (process ${server.pid}), kept by Hearth (process ${owner.pid}).`
}
