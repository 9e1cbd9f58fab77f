import type { Do } from '../../core/governance/commitments/command.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import type { Event } from '../../core/governance/commitments/event.ts'
import { decide } from '../../core/governance/commitments/happen.ts'
import { maySpeakFor, sides, type Actor, type Side } from '../../core/governance/commitments/side.ts'
import { isRefused } from '../../core/governance/refused.ts'
import type { Who } from '../env.ts'

/** Everybody somebody may be when they do something: each of their roles, for each side it speaks for; officers first. */
export function actorsOf({ personId, memberships }: Who, authority: string): Actor[] {
  const roles = memberships.filter((each) => each.authority === authority).map(({ role }) => role)
  return order.flatMap((side) =>
    roles.filter((role) => maySpeakFor({ role, side })).map((role) => ({ role, side, person: personId })),
  )
}

const order: readonly Side[] = [
  'officer',
  ...(Object.keys(sides) as Side[]).filter((side) => side !== 'officer'),
]

/** Who somebody may be, which member asked by themselves where one did, and when. */
export interface Acting {
  readonly actors: readonly Actor[]
  readonly asker: string | undefined
  readonly at: string
}

/** The member who raised it while signed in, where one did. */
export const askerOf = ([first]: readonly Event[]): string | undefined =>
  first?.by.role === 'board-member' ? first.by.person : undefined

/** As whom somebody does something, or why none of those they may be can. */
export function actorFor(
  commitment: Commitment,
  command: Do,
  { actors, asker, at }: Acting,
): Actor | { readonly refused: string } {
  const tried = actors
    .filter((by) => !isAnothers(asker, command, by))
    .map((by) => ({
      by,
      outcome: decide(commitment, command, by, at),
    }))
  const able = tried.find(({ outcome }) => !isRefused(outcome))
  if (able) return able.by
  const nearest = tried.find(({ by }) => by.side === commitment.source.askedBy.side) ?? tried[0]
  if (nearest && isRefused(nearest.outcome)) return nearest.outcome
  return { refused: 'Only those who asked can say this.' }
}

/** What another member asked, a member does not say is answered: that member does, or the board by a minute. */
const isAnothers = (asker: string | undefined, { do: what }: Do, by: Actor): boolean =>
  by.role === 'board-member' &&
  (what === 'asker-says' || what === 'close' || what === 'overtake') &&
  asker !== undefined &&
  asker !== by.person
