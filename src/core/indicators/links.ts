export { bounds } from './links-bounds.ts'
export { courses } from './links-courses.ts'
import type { Link } from './link.ts'
import { childrenLinks } from './links-children.ts'
import { healthLinks } from './links-health.ts'
import { homesLinks } from './links-homes.ts'
import { learningLinks } from './links-learning.ts'
import { leaversLinks } from './links-leavers.ts'
import { voiceLinks } from './links-voice.ts'

/**
 * Which numbers of the catalogue are always the same number, or always add up to another. They were found by trying: many
 * councils are made up and their tables changed about, everything is measured, and what holds in all of them was set
 * against the definitions. `npx tsx scripts/links.ts` does it again, and says what holds that is not here.
 */
export const links: readonly Link[] = [
  ...childrenLinks,
  ...healthLinks,
  ...homesLinks,
  ...learningLinks,
  ...voiceLinks,
  ...leaversLinks,
]
