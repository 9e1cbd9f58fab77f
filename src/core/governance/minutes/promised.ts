import type { Raise } from '../commitments/command.ts'
import { itemOf, type Meeting } from '../meetings/meeting.ts'
import type { Action } from './action.ts'
import type { Happening } from './happening.ts'
import { walk } from './sitting.ts'

/** What was asked at a meeting: in public, and in private. The wording of what is exempt goes into no public paper. */
export interface Promised {
  readonly open: readonly Raise[]
  readonly exempt: readonly Raise[]
}

/** What was asked of somebody at a meeting, as commands that make commitments, in the order it was asked. */
export function promisedAt(log: readonly Happening[], meeting: Meeting): Promised {
  const found = { open: [] as Raise[], exempt: [] as Raise[] }
  walk(log, ({ what }, before) => {
    if (what.did !== 'action') return
    const isPrivate = itemOf(meeting, what.item)?.exempt !== undefined || before.closedFor.has(what.item)
    const raise = raiseOf(what, meeting)
    if (isPrivate) found.exempt.push({ ...raise, source: { ...raise.source, exempt: true } })
    else found.open.push(raise)
  })
  return found
}

function raiseOf(action: Action, { id, on }: Meeting): Raise {
  const { kind, wording, item, askedBy, owner, due, principle, indicators } = action
  return {
    do: 'raise',
    id: action.id,
    kind,
    wording,
    source: { meeting: id, item, askedBy, on },
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(principle === undefined ? {} : { principle }),
    ...(indicators === undefined ? {} : { indicators }),
  }
}
