import type { Context } from 'hono'
import type { Do } from '../../core/governance/commitments/command.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { kept } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { personOf } from '../may.ts'
import { noteBy } from '../people/deeds.ts'
import { actorFor } from './actors.ts'
import { checkedAnswer, type Checked } from './answer-check.tsx'
import type { DeedName } from './deed.ts'
import { readDeed } from './deed-form.ts'
import { deeds } from './deeds.ts'
import { standingIn, type Standing } from './standing.ts'
import type { Typed } from './typed.ts'

/** What to show again: nothing was written. */
export interface Again {
  readonly standing: Standing
  readonly errors: readonly FormError[]
  readonly check?: Checked | undefined
}

/** A form as it was sent. */
export interface Sent {
  readonly name: DeedName
  readonly typed: Typed
  /** How many things had happened when the form was opened. */
  readonly seen: string
}

/** Does what was sent; what to show again where it was not done. */
export async function done(c: Context<Env>, tx: Tx, { name, typed, seen }: Sent): Promise<Again | undefined> {
  const standing = await standingIn(c, tx, { lock: true })
  const { commitment, business } = standing
  const isAnswer = name === 'answer' && commitment.kind === 'challenge'
  const check = isAnswer
    ? await checkedAnswer(tx, c.var.authority.code, commitment.id, typed['text'] ?? '')
    : undefined
  const read = readDeed(name, typed, business, { plain: check?.plain, through: Number(seen) })
  const again = (errors: readonly FormError[]): Again => ({ standing, errors, check })
  if ('errors' in read) return again(read.errors)
  const field = deeds[name].fields[0] ?? 'main-content'
  if (seen !== String(commitment.seq))
    return again([
      {
        field,
        text: 'Somebody wrote here after you opened this. Read it, then send yours again: it is kept below',
      },
    ])
  const refused = await carriedOut(c, tx, standing, read.value)
  return refused === undefined ? undefined : again([{ field, text: refused }])
}

async function carriedOut(c: Context<Env>, tx: Tx, { commitment, acting }: Standing, command: Do) {
  const by = actorFor(commitment, command, acting)
  if ('refused' in by) return by.refused
  const doing = { authority: c.var.authority.code, signedIn: personOf(c).personId, by, at: acting.at }
  const outcome = await kept(tx, doing, commitment, command)
  if (isRefused(outcome)) return outcome.refused
  await noteBy(c, tx, `promise-${command.do}`, commitment.id, { for: by.side })
  return undefined
}
