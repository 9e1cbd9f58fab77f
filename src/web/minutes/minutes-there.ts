import type { Context } from 'hono'
import type { Minutes } from '../../core/governance/minutes/versions.ts'
import type { Tx } from '../../store/database.ts'
import { minutesOf } from '../../store/minutes.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.tsx'

/** The minutes of a meeting; refuses where there are none that the asker may see. */
export async function minutesThere(c: Context<Env>, tx: Tx, id: string): Promise<Minutes> {
  const minutes = await minutesOf(tx, c.var.authority.code, id)
  if (minutes === undefined) throw new Refusal('not-found')
  return minutes
}
