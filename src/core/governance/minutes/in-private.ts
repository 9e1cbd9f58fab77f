import { paragraphsOf } from '../meetings/exclusion.ts'
import { itemOf } from '../meetings/meeting.ts'
import { refuse, type Refused } from '../refused.ts'
import type { Correctable } from './happening.ts'
import type { Sat } from './sat.ts'
import type { Sitting } from './sitting.ts'

/** What the public may not hear is taken only once the public has left and nothing records. */
export function inPrivate(sat: Sat, what: Correctable, sitting: Sitting): Refused | undefined {
  if (what.did === 'public-excluded') return mayExclude(sat, what)
  if (isPublicAlways(what)) return undefined
  for (const id of itemsIn(what)) {
    const isClosed = sitting.closedFor.has(id)
    if (itemOf(sat.meeting, id)?.exempt !== undefined && !isClosed)
      return refuse('The public may not hear this item. Move first that the press and the public leave.')
    if (isClosed && sitting.recording)
      return refuse('The meeting is still being recorded. Stop the recording first.')
  }
  return undefined
}

/** How the board goes through its agenda is public, whatever the items are about. */
export const isPublicAlways = ({ did }: Correctable): boolean => alwaysPublic.has(did)

const alwaysPublic: ReadonlySet<Correctable['did']> = new Set([
  ...(['public-excluded', 'public-returned', 'adjourned', 'resumed'] as const),
  ...(['reordered', 'withdrawn', 'deferred'] as const),
])

/** The items an entry names. */
export const itemsIn = (what: Correctable): readonly string[] => {
  if (what.did === 'taken-together') return what.items
  const named = 'item' in what ? what.item : undefined
  return named === undefined ? [] : [named]
}

function mayExclude(
  { meeting }: Sat,
  { items, paragraphs }: { items: readonly string[]; paragraphs: readonly number[] },
): Refused | undefined {
  if (items.length === 0 || paragraphs.length === 0)
    return refuse('Say for which items the public leaves, and under which paragraph.')
  const isOpen = (id: string): boolean => {
    const item = itemOf(meeting, id)
    return item === undefined || paragraphsOf(item).length === 0
  }
  return items.some(isOpen)
    ? refuse('The public leaves only for items that are exempt. Give the grounds on the agenda first.')
    : undefined
}
