import type { Context } from 'hono'
import { decisionsOf } from '../../core/governance/minutes/decisions.ts'
import { decisionsNotice } from '../../core/governance/minutes/decisions-notice.ts'
import {
  publicMinutes,
  repeatedInPublic,
  restrictedMinutes,
  standingOf,
} from '../../core/governance/minutes/public-minutes.ts'
import { signerOf } from '../../core/governance/minutes/signer.ts'
import { latest } from '../../core/governance/minutes/versions.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import { isoDay } from '../../core/time/day.ts'
import { recordOf } from '../../preparing/meeting-record.ts'
import type { MeetingRecord } from '../../render/pack/meeting-record.ts'
import type { Tx } from '../../store/database.ts'
import type { PublicationKind } from '../../store/tables/meetings.ts'
import type { Env } from '../env.ts'
import { liveView } from '../meetings/live-view.ts'
import { minutesThere } from './minutes-there.ts'

/** A file that goes out with minutes: kept as data for the page, or a record to be set as PDF. */
export interface Outgoing {
  readonly kind: PublicationKind
  readonly audience: 'public' | 'members'
  readonly name: string
  readonly from: { readonly data: unknown } | { readonly record: MeetingRecord }
}

/** Minutes ready to go out, or why they cannot. Read again once its PDFs are set, they must be the same. */
export async function toPublish(c: Context<Env>, tx: Tx, id: string): Promise<readonly Outgoing[] | Refused> {
  const minutes = await minutesThere(c, tx, id)
  const { sat, called, board } = await liveView(c, tx)
  const signer = signerOf(board, minutes)
  const open = publicMinutes(minutes, signer)
  if (isRefused(open)) return open
  const text = latest(minutes)
  const [repeated] = repeatedInPublic(text)
  if (repeated !== undefined)
    return refuse(
      `Words of an exempt part stand in the public part too: “${repeated}”. Write the public part in other words.`,
    )
  const decided = decisionsOf(sat)
  const notice = decisionsNotice({ board, meeting: sat.meeting, called, ...decided })
  const on = isoDay(sat.meeting.on)
  // The moment is that of the text: pressed twice, the same bytes go out.
  const about = { authority: c.var.authority.name, madeAt: text.at, standing: open.standing }
  const pdf = (name: string, record: MeetingRecord) => ({ name: `${name}-${on}.pdf`, from: { record } })
  const everybody = { audience: 'public' } as const
  const whole = recordOf(restrictedMinutes(text), {
    ...about,
    standing: standingOf(minutes, signer),
    isRestricted: true,
  })
  return [
    { ...everybody, kind: 'minutes', name: 'minutes.json', from: { data: open } },
    { ...everybody, kind: 'decisions', name: 'decisions.json', from: { data: named(decided.open, called) } },
    {
      ...everybody,
      kind: 'minutes-pdf',
      ...pdf('minutes', recordOf(open.blocks, { ...about, isRestricted: false })),
    },
    {
      ...everybody,
      kind: 'decisions-pdf',
      ...pdf('decisions', recordOf(notice, { ...about, standing: DECIDED, isRestricted: false })),
    },
    ...(text.sections.some(({ exempt }) => exempt.trim() !== '')
      ? [
          {
            audience: 'members' as const,
            kind: 'minutes-pdf' as const,
            ...pdf('restricted-minutes', whole),
          },
        ]
      : []),
  ]
}

const DECIDED = 'What the board decided. The minutes say what was considered.'

type Decisions = ReturnType<typeof decisionsOf>['open']

const named = (open: Decisions, { post }: { post: (id: string) => string }) =>
  open.map(({ owner, ...decision }) => ({
    ...decision,
    ...(owner === undefined ? {} : { owner: post(owner) }),
  }))
