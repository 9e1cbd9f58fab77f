import type { PublishedEdition } from '../../store/published.ts'

/** How an edition stands to the others, in a word or two. */
export function standingOf({ version, latestVersion }: PublishedEdition, isLatest: boolean): string {
  if (version < latestVersion) return `Replaced by version ${latestVersion}`
  return isLatest ? 'Current' : 'Earlier'
}
