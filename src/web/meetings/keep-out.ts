import { sentOut } from '../../core/governance/meetings/supplements.ts'
import { refuse, type Refused } from '../../core/governance/refused.ts'
import type { MeetingFiles, MeetingMade } from '../../render/pack/meeting-files.ts'
import { asUser } from '../../store/as-user.ts'
import { noteDone } from '../../store/audit.ts'
import type { Db, Tx } from '../../store/database.ts'
import { saveMeeting } from '../../store/meetings.ts'
import { publish } from '../../store/publications.ts'
import { dayIn } from '../loads/day-in.ts'
import type { PackWanted, Readied } from './pack-job.ts'

/** Keeps what was made as what went out, in one transaction with the meeting; nothing when the meeting has moved on. */
export const keptAsOut = (
  db: Db,
  wanted: PackWanted,
  { pack, after, version, supplement, why, post }: Readied,
  made: MeetingMade,
  at: Date,
): Promise<Refused | undefined> => {
  const { authority, by, roles, meeting } = wanted
  return asUser(db, { userId: by, authority: authority.code }, async (tx) => {
    const writing = { authority: authority.code, by, at }
    const last = Math.max(made.public.pages, made.members?.pages ?? 0)
    const papers = pack.items.flatMap((item) => item.papers.map(({ id }) => id))
    const whole = sentOut(after, { supplement, on: dayIn(at), papers, last })
    if (!(await saveMeeting(tx, { meeting: whole, version }, writing, post)))
      return refuse(
        'The agenda was changed while its pack was being made, so nothing went out. Send it out again.',
      )
    await keepFiles(tx, { meeting, supplement, why, audience: 'public' }, made.public, writing)
    if (made.members !== undefined)
      await keepFiles(tx, { meeting, supplement, why, audience: 'members' }, made.members, writing)
    const deed = supplement === 0 ? 'publish-agenda' : 'publish-supplement'
    const about = { pages: made.public.pages, ...(supplement === 0 ? {} : { supplement }) }
    await noteDone(tx, { at, authority: authority.code, person: by, roles, deed, subject: meeting, about })
    return undefined
  })
}

async function keepFiles(
  tx: Tx,
  about: { meeting: string; supplement: number; why: string | null; audience: 'public' | 'members' },
  { agenda, pdf, zip }: MeetingFiles,
  writing: { authority: string; by: string; at: Date },
): Promise<void> {
  // A supplement is read beside the agenda that is out, which it does not replace.
  if (about.supplement === 0) {
    await publish(tx, { ...about, kind: 'agenda', ...agenda.html }, writing)
    await publish(tx, { ...about, kind: 'agenda-pdf', ...agenda.pdf }, writing)
  }
  await publish(tx, { ...about, kind: 'pack', ...pdf }, writing)
  await publish(tx, { ...about, kind: 'papers-zip', ...zip }, writing)
}
