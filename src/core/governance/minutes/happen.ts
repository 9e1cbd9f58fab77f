import { refuse, type Refused } from '../refused.ts'
import { mayCorrect } from './correct.ts'
import { mayGoThrough } from './go-through.ts'
import type { Correctable, Happening, What } from './happening.ts'
import { inPrivate } from './in-private.ts'
import { mayRecord } from './may-record.ts'
import type { Sat } from './sat.ts'
import { sittingOf, type Sitting } from './sitting.ts'

/** The entry to be put on the log, or why it cannot be. Too few members is a warning (`quorumWarning`), not a refusal:
 *  the clerk records what happened. */
export function happen(sat: Sat, what: What, at: string, by: Happening['by']): Happening | Refused {
  const found = may(sat, what, sittingOf(sat.log))
  if (found !== undefined) return found
  return { meeting: sat.meeting.id, seq: sat.log.length + 1, at, by, what }
}

function may(sat: Sat, what: What, sitting: Sitting): Refused | undefined {
  if (what.did === 'corrected' || what.did === 'struck')
    return (
      mayCorrect(sat.log, what) ??
      (what.did === 'corrected' ? mayRecord(sat, what.to, sitting, true) : undefined)
    )
  if (sitting.closed !== undefined) return refuse('The meeting is closed. Correct an entry, and say why.')
  return (
    mayRecord(sat, what, sitting, false) ??
    inOrder(what, sitting) ??
    mayGoThrough(sat, what, sitting) ??
    inPrivate(sat, what, sitting)
  )
}

/** Whether it can happen now. People may come and send apologies before the meeting opens; nothing else. */
function inOrder(what: Correctable, sitting: Sitting): Refused | undefined {
  if (what.did === 'came' || what.did === 'apologies' || what.did === 'left') return undefined
  if (what.did === 'opened')
    return sitting.opened === undefined ? undefined : refuse('The meeting is open already.')
  if (sitting.opened === undefined) return refuse('Open the meeting first.')
  if (what.did === 'resumed') return sitting.adjourned ? undefined : refuse('The meeting is not adjourned.')
  if (sitting.adjourned && what.did !== 'closed') return refuse('The meeting is adjourned. Resume it first.')
  if (what.did === 'closed' && what.time < sitting.opened)
    return refuse('The meeting cannot close before it opened: check the time.')
  return undefined
}
