import type { Command } from '../../../src/core/governance/commitments/command.ts'
import type { Commitment } from '../../../src/core/governance/commitments/commitment.ts'
import type { Event } from '../../../src/core/governance/commitments/event.ts'
import { fold } from '../../../src/core/governance/commitments/fold.ts'
import { decide } from '../../../src/core/governance/commitments/happen.ts'
import type { Actor } from '../../../src/core/governance/commitments/side.ts'
import { isRefused } from '../../../src/core/governance/refused.ts'
import { addDays, day, isoDay, type Day } from '../../../src/core/time/day.ts'

/** A commitment with its whole log. */
export interface Made {
  readonly commitment: Commitment
  readonly events: readonly Event[]
}

const clerk: Actor = { role: 'democratic-services', side: 'member', person: 'clerk' }
const officer: Actor = { role: 'director', side: 'officer', person: 'director' }
const BEGUN = day('2015-04-01')

/** The n-th of many questions over ten years, ten events each; one in twelve of them is still open. */
export function nth(n: number, posts: readonly string[]): Made {
  const on = addDays(BEGUN, Math.floor((n * 3650) / 20_000))
  const owner = posts[n % posts.length]
  const asked = { side: 'member', role: 'A member of the board' } as const
  const commands: readonly (readonly [Actor, Command])[] = [
    [
      clerk,
      {
        ...{ do: 'raise', id: String(n), kind: n % 6 === 0 ? 'data-request' : 'question' },
        ...{ wording: `How many of them, in year ${n % 12}, had what they were promised? ${FILLING}` },
        ...{ source: { askedBy: asked, on }, due: addDays(on, 60 + (n % 90)) },
        ...(owner === undefined ? {} : { owner }),
        ...(n % 10 === 0 ? { indicators: [`measure-${n % 160}`] } : {}),
      },
    ],
    ...Array.from({ length: 7 }, (_, at): readonly [Actor, Command] => [
      officer,
      { do: 'update', text: `Step ${at}. ${FILLING}` },
    ]),
    [officer, { do: 'answer', text: `They had it. ${FILLING}` }],
    ...(n % 12 === 0 ? [] : [[clerk, { do: 'asker-says', satisfied: true }] as const]),
  ]
  return played(commands, on)
}

const FILLING = 'We looked at every record there is and spoke with those who know.'

function played(commands: readonly (readonly [Actor, Command])[], on: Day): Made {
  const events: Event[] = []
  let commitment: Commitment | undefined
  commands.forEach(([by, command], at) => {
    const done = decide(commitment, command, by, `${isoDay(addDays(on, at))}T12:00:00+00:00`)
    if (isRefused(done)) throw new Error(done.refused)
    events.push(...done)
    commitment = fold(done, commitment)
  })
  if (commitment === undefined) throw new Error('Nothing was raised')
  return { commitment, events }
}
