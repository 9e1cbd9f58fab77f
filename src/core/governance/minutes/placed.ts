import { itemOf, type Item, type Meeting } from '../meetings/meeting.ts'
import type { Correctable } from './happening.ts'
import { isPublicAlways, itemsIn } from './in-private.ts'
import type { Sat } from './sat.ts'
import { walk, type Sitting } from './sitting.ts'

/** What is minuted under an item: in public, and not. */
export interface Under {
  readonly open: Correctable[]
  readonly exempt: Correctable[]
}

/** Every entry in its place: under its items, or, before any item was taken, at the head. */
export interface Placed {
  readonly head: readonly Correctable[]
  /** By item, in the order they were first taken. */
  readonly under: ReadonlyMap<string, Under>
  readonly ended: Sitting
}

/** The entries of a log, each under the items it is minuted under. */
export function placed({ meeting, log }: Sat): Placed {
  const [under, head] = [new Map<string, Under>(), [] as Correctable[]]
  const ended = walk(log, ({ what }, before) => {
    const items = placesOf(what, before, meeting)
    if (items.length === 0) head.push(what)
    for (const id of items) {
      const found = under.get(id) ?? { open: [], exempt: [] }
      if (isPublicAlways(what) || what.did === 'taken-together') found.open.push(forAll(what, meeting, id))
      else found[isClosed(meeting, id, before) ? 'exempt' : 'open'].push(what)
      under.set(id, found)
    }
  })
  return { head, under, ended }
}

const isClosed = (meeting: Meeting, id: string, { closedFor }: Sitting): boolean =>
  itemOf(meeting, id)?.exempt !== undefined || closedFor.has(id)

/** Why an exempt item is not taken may tell what it is about. */
const forAll = (what: Correctable, meeting: Meeting, id: string): Correctable =>
  (what.did === 'withdrawn' || what.did === 'deferred') && itemOf(meeting, id)?.exempt !== undefined
    ? { ...what, why: '' }
    : what

function placesOf(what: Correctable, before: Sitting, { items }: Meeting): readonly string[] {
  if (what.did !== 'public-excluded' && itemsIn(what).length > 0) return itemsIn(what)
  const found = itemFor(what, before, items)
  return found === undefined ? [] : [found]
}

/** What names no item goes to the standing item for it, and otherwise to what was being taken. */
function itemFor(what: Correctable, before: Sitting, items: readonly Item[]): string | undefined {
  const own = standingFor(what, items)
  if (own !== undefined) return own
  if (before.opened === undefined || what.did === 'apologies') return undefined
  return before.item ?? (what.did === 'public-excluded' ? what.items[0] : undefined)
}

const standing = {
  elected: 'election-of-chair',
  declared: 'declarations',
  'public-excluded': 'exempt',
} as const

function standingFor(what: Correctable, items: readonly Item[]): string | undefined {
  // A restricted part is taken under its own item; the item on exempt business is for what is wholly exempt.
  const isPart =
    what.did === 'public-excluded' &&
    what.items.every((id) => items.some((each) => each.id === id && each.exempt === undefined))
  if (isPart) return what.items[0]
  const wanted = what.did in standing ? standing[what.did as keyof typeof standing] : undefined
  return items.find((each) => each.standing !== undefined && each.standing === wanted)?.id
}
