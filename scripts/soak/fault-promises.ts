import { hearthshire } from '../../test/hearthshire.ts'
import { isRefused, type Refused } from '../../src/core/governance/refused.ts'
import { day } from '../../src/core/time/day.ts'
import { asUser } from '../../src/store/as-user.ts'
import { happen, raise, type Doing, type Happened } from '../../src/store/commitments.ts'
import type { Db } from '../../src/store/database.ts'
import { localTime } from '../../src/store/local-time.ts'

const clerk = { userId: 'a-clerk', authority: hearthshire.code }

/** The board asks for something and hears how far it is, each by itself; gives the commitment's number. */
export async function promise(app: Db): Promise<string> {
  const source = { askedBy: { side: 'board', role: 'The board' }, on: day('2025-03-31') } as const
  const wording = 'Tell the board how many have savings'
  const raised = await asUser(app, clerk, (tx) => raise(tx, as('board'), { kind: 'action', wording, source }))
  const { id } = done(raised).commitment
  done(
    await asUser(app, clerk, (tx) =>
      happen(tx, as('officer'), id, { do: 'update', text: 'It was asked for' }),
    ),
  )
  return id
}

const as = (side: 'board' | 'officer'): Doing => ({
  ...{ authority: clerk.authority, signedIn: clerk.userId, at: localTime(new Date()) },
  by: { role: 'democratic-services', side, person: clerk.userId },
})

function done(outcome: Happened | Refused): Happened {
  if (isRefused(outcome)) throw new Error(outcome.refused)
  return outcome
}
