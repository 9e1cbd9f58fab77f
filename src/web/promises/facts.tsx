import type { FC } from 'hono/jsx'
import { acknowledgeBy } from '../../core/governance/commitments/dates.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { answerabilities } from '../../core/governance/commitments/event.ts'
import { isReadForPublic } from '../../core/governance/commitments/read-for-public.ts'
import { principles } from '../../core/governance/principles.ts'
import { roles, type Role } from '../../core/roles/roles.ts'
import { longDay } from '../../core/time/day.ts'
import { SummaryList } from '../govuk/summary-list.tsx'
import { holderName, meetingTitle, postTitle, type Business } from './business.ts'

/** Who asked, whose it is, by when, and who may close it. */
export const Facts: FC<{ commitment: Commitment; business: Business }> = ({ commitment, business }) => {
  const { kind, source, owner, principle, answerability, nextAgenda, readForPublic } = commitment
  const by = acknowledgeBy(commitment)
  const line = (key: string, value: string | undefined) =>
    value !== undefined && { key: { text: key }, value: { text: value } }
  return (
    <SummaryList
      rows={[
        line('Asked by', `${source.askedBy.role}, on ${longDay(source.on)}`),
        line('Asked at', source.meeting && meetingTitle(business, source.meeting)),
        line('Owner', ownerWords(owner, business)),
        line('Promised for', promisedWords(commitment)),
        line(
          'To be acknowledged by',
          by === undefined || commitment.acknowledged || commitment.ended ? undefined : longDay(by),
        ),
        line(
          'Are there data?',
          answerability && `${answerabilities[answerability.is]}. ${answerability.reason}`,
        ),
        line('Principle', principle && principles[principle]),
        line('Comes back to', nextAgenda && meetingTitle(business, nextAgenda)),
        line(
          'Read for publication',
          readForPublic &&
            `${roles[readForPublic.by.role as Role]}, on ${longDay(readForPublic.on)}${isReadForPublic(commitment) ? '' : '. More was written since'}`,
        ),
        line('Who may close it', kindOf(kind).closedBy),
      ]}
    />
  )
}

/** `Service Manager, Adolescent Services (Ben Shaw)`. */
export function ownerWords(owner: string | undefined, business: Business): string {
  if (owner === undefined) return 'Nobody yet'
  const holder = holderName(business, owner)
  return `${postTitle(business, owner)} (${holder ?? 'nobody holds this post'})`
}

/** `31 October 2025. First promised for 30 September 2025`. */
export function promisedWords({ due, firstDue }: Commitment): string {
  if (due === undefined) return 'No date yet'
  return firstDue === undefined || firstDue === due
    ? longDay(due)
    : `${longDay(due)}. First promised for ${longDay(firstDue)}`
}
