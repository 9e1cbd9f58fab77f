import { parseDay } from '../../time/day.ts'
import { refuse, type Refused } from '../refused.ts'
import type { Raise } from './command.ts'
import type { What } from './event.ts'
import { kindOf } from './kinds.ts'
import type { Actor } from './side.ts'

/** What happens when something is raised, or why it cannot be. */
export function raised(command: Raise, by: Actor, at: string): readonly What[] | Refused {
  const why = whyNotRaise(command, by, at)
  if (why !== undefined) return refuse(why)
  const { kind, wording, source, owner, due, principle, indicators = [] } = command
  return [{ did: 'raised', kind, wording, source, owner, due, principle, indicators }]
}

function whyNotRaise({ kind, wording, source, due }: Raise, by: Actor, at: string): string | undefined {
  const { title, askedBy } = kindOf(kind)
  const side = source.askedBy.side
  if (wording.trim() === '') return 'Write what was asked, in the words that were used.'
  if (source.askedBy.role.trim() === '') return 'Say who asked, by role.'
  if (!askedBy.includes(side))
    return `A ${title.toLowerCase()} cannot come from this side. Choose another kind.`
  if (kind === 'challenge' && by.side !== 'young-people') {
    return 'A challenge is raised by young people: through the participation worker, or on their own page.'
  }
  if (by.role === 'page') return 'Hand it in as a card: the young people’s council reads it first.'
  if (source.on > (parseDay(at) ?? source.on)) return 'The day it was asked has not come yet. Check the date.'
  if (due !== undefined && due < source.on)
    return 'The date promised is before the day it was asked. Check it.'
  return undefined
}
