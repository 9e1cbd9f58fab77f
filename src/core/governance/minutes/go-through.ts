import { itemOf } from '../meetings/meeting.ts'
import { refuse, type Refused } from '../refused.ts'
import type { Correctable } from './happening.ts'
import { itemsIn } from './in-private.ts'
import type { Sat } from './sat.ts'
import type { Sitting } from './sitting.ts'

/** Whether the board can go through its agenda so: several items together, in another order, without one of them. */
export function mayGoThrough(sat: Sat, what: Correctable, { setAside }: Sitting): Refused | undefined {
  const aside = itemsIn(what).find((id) => setAside.has(id))
  if (aside !== undefined && what.did !== 'declared')
    return refuse(
      `Item ${itemOf(sat.meeting, aside)?.number ?? ''} was ${setAside.get(aside) === 'deferred' ? 'put off' : 'withdrawn'}. Strike that entry out first if the board takes it after all.`,
    )
  if (what.did === 'taken-together') return mayTakeTogether(sat, what.items)
  if (what.did === 'reordered' && what.before !== undefined && !mayStandBefore(sat, what.item, what.before))
    return refuse('Choose another item of the agenda to take it before.')
  return undefined
}

function mayTakeTogether({ meeting }: Sat, items: readonly string[]): Refused | undefined {
  if (new Set(items).size < 2 || new Set(items).size < items.length)
    return refuse('Choose at least two items to take together.')
  const exempt = items.filter((id) => itemOf(meeting, id)?.exempt !== undefined).length
  return exempt === 0 || exempt === items.length
    ? undefined
    : refuse('An item that the public may not hear is taken apart from the others.')
}

const mayStandBefore = ({ meeting }: Sat, item: string, before: string): boolean =>
  item !== before && itemOf(meeting, before) !== undefined
