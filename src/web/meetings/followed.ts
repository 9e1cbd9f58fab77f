import type { Context } from 'hono'
import type { Raise } from '../../core/governance/commitments/command.ts'
import { maySpeakFor } from '../../core/governance/commitments/side.ts'
import type { Happening, What } from '../../core/governance/minutes/happening.ts'
import { promisedAt } from '../../core/governance/minutes/promised.ts'
import { confirmed } from '../../core/governance/minutes/versions.ts'
import { isRefused } from '../../core/governance/refused.ts'
import type { Day } from '../../core/time/day.ts'
import { happen as commit } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { localTime } from '../../store/local-time.ts'
import { keepStep, minutesOf } from '../../store/minutes.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { personOf } from '../may.ts'
import type { LiveView } from './live-view.ts'
import { bringToNextDraft } from './put-off.ts'

/** An action is a promise from now on; minutes confirmed are confirmed; an item put off is on the next agenda. Says why
 *  that may not be. */
export async function followed(
  c: Context<Env>,
  tx: Tx,
  { sat, about }: LiveView,
  entry: Happening,
): Promise<string | undefined> {
  const { what } = entry
  if (what.did === 'action') {
    const { open, exempt } = promisedAt([...sat.log, entry], sat.meeting)
    const raise = [...open, ...exempt].find(({ id }) => id === what.id)
    return raise && promised(c, tx, raise)
  }
  if (what.did === 'deferred') await bringToNextDraft(c, tx, about)
  return what.did === 'minutes-confirmed'
    ? confirmedNow(c, tx, entry.meeting, what, sat.meeting.on)
    : undefined
}

async function confirmedNow(
  c: Context<Env>,
  tx: Tx,
  at: string,
  what: Extract<What, { did: 'minutes-confirmed' }>,
  on: Day,
): Promise<string | undefined> {
  const minutes = await minutesOf(tx, c.var.authority.code, what.of)
  const done = minutes && confirmed(minutes, at, on, what.changes)
  if (done === undefined) return 'There are no minutes of that meeting yet.'
  if (isRefused(done)) return done.refused
  await keepStep(tx, what.of, { confirmed: done.confirmed }, writingOf(c))
  return undefined
}

async function promised(c: Context<Env>, tx: Tx, raise: Raise): Promise<string | undefined> {
  const role = 'democratic-services'
  const asked = raise.source.askedBy.side
  const side = maySpeakFor({ role, side: asked }) ? asked : 'officer'
  const { personId: person } = personOf(c)
  const doing = {
    authority: c.var.authority.code,
    signedIn: person,
    by: { role, side, person },
    at: localTime(c.var.now()),
  } as const
  const done = await commit(tx, doing, raise.id, raise)
  return isRefused(done) ? done.refused : undefined
}
