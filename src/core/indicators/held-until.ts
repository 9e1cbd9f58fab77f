import type { CollectionName } from '../sources/collections.ts'
import { collectionOf } from '../sources/collections.ts'
import { addMonths, longDay } from '../time/day.ts'
import { startOfMonth } from '../time/period.ts'
import type { Gap } from './indicator.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

/**
 * Why a collection that always has something to say says nothing of a window: its last fact was before it. For reviews
 * and referrals, of which a month without any means a file not yet sent; not for challenges and complaints, which may
 * well be none.
 */
export const heldUntil =
  (name: CollectionName) =>
  ({ holdings }: View, { from }: Window): Gap | undefined => {
    const last = holdings.collections.get(name)?.to
    if (last === undefined || from < addMonths(startOfMonth(last), 1)) return undefined
    const { title, code } = collectionOf(name)
    return {
      status: 'not-collected',
      note: `The last entry loaded of ${title.charAt(0).toLowerCase()}${title.slice(1)} (${code}) is of ${longDay(last)}.`,
    }
  }
