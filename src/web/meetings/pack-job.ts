import { published } from '../../core/governance/meetings/agenda.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import { agendaProblems } from '../../core/governance/meetings/ready.ts'
import { supplementsOf, withSupplement } from '../../core/governance/meetings/supplements.ts'
import { timetable } from '../../core/governance/meetings/timetable.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import { packOf } from '../../preparing/pack-of.ts'
import type { MeetingFiles, MeetingMade } from '../../render/pack/meeting-files.ts'
import type { Pack } from '../../render/pack/pack.ts'
import { asUser } from '../../store/as-user.ts'
import { noteDone } from '../../store/audit.ts'
import { boardById } from '../../store/boards.ts'
import type { Db, Tx } from '../../store/database.ts'
import { meetingById, saveMeeting } from '../../store/meetings.ts'
import { contentsOf } from '../../store/papers.ts'
import { postsOf } from '../../store/posts.ts'
import { publish } from '../../store/publications.ts'
import { dayIn } from '../loads/day-in.ts'
import { calledOf } from './view.ts'

/** A pack asked for: of which meeting, and by whom. */
export interface PackWanted {
  readonly authority: { readonly code: string; readonly name: string }
  readonly meeting: string
  readonly by: string
  readonly roles: readonly string[]
  /** Papers to send out as the next supplement; the agenda and its pack when there are none. */
  readonly supplement?: readonly string[]
}

/** All that a pack is set from, and the meeting as it will be once it is out. */
export interface Readied {
  readonly pack: Pack
  readonly version: number
  readonly after: Meeting
  readonly supplement: number
  readonly post: (id: string) => string
}

/** Reads a meeting to be set, or says why it cannot go out. */
export const readied = (db: Db, wanted: PackWanted, now: Date): Promise<Readied | Refused> =>
  asUser(db, { userId: wanted.by, authority: wanted.authority.code }, async (tx) => {
    const { authority, meeting: id } = wanted
    const kept = await meetingById(tx, authority.code, id)
    const board = kept && (await boardById(tx, authority.code, kept.meeting.board))
    if (kept === undefined || board === undefined) return refuse('There is no such meeting.')
    if (kept.calledOff !== null) return refuse('This meeting has been called off.')
    const problems = agendaProblems(kept.meeting)
    if (problems.length > 0) return refuse(problems.join(' '))
    const after = goneOut(kept.meeting, wanted, board.board.orders, now)
    if (isRefused(after)) return after
    const called = calledOf(board.board, await postsOf(tx, authority.code))
    const supplement = wanted.supplement === undefined ? 0 : (supplementsOf(after).at(-1) ?? 0)
    const contents = await contentsOf(tx, authority.code, id)
    const pack = packOf({
      ...{ authority: authority.name, meeting: after, board: board.board, called, contents },
      madeAt: now.toISOString(),
      ...(supplement === 0 ? {} : { supplement }),
    })
    return { pack, version: kept.version, after, supplement, post: called.post }
  })

function goneOut(
  meeting: Meeting,
  { supplement }: PackWanted,
  orders: Parameters<typeof timetable>[1],
  now: Date,
): Meeting | Refused {
  if (supplement === undefined) return published(meeting, dayIn(now))
  return withSupplement(meeting, supplement, timetable(meeting.on, orders))
}

/** Keeps what was made as what went out, in one transaction with the meeting; nothing when the meeting has moved on. */
export const keptAsOut = (
  db: Db,
  wanted: PackWanted,
  { after, version, supplement, post }: Readied,
  made: MeetingMade,
  at: Date,
): Promise<Refused | undefined> => {
  const { authority, by, roles, meeting } = wanted
  return asUser(db, { userId: by, authority: authority.code }, async (tx) => {
    const writing = { authority: authority.code, by, at }
    if (!(await saveMeeting(tx, { meeting: after, version }, writing, post)))
      return refuse(
        'The agenda was changed while its pack was being made, so nothing went out. Send it out again.',
      )
    await keepFiles(tx, { meeting, supplement, audience: 'public' }, made.public, writing)
    if (made.members !== undefined)
      await keepFiles(tx, { meeting, supplement, audience: 'members' }, made.members, writing)
    const deed = supplement === 0 ? 'publish-agenda' : 'publish-supplement'
    const about = { pages: made.public.pages, ...(supplement === 0 ? {} : { supplement }) }
    await noteDone(tx, { at, authority: authority.code, person: by, roles, deed, subject: meeting, about })
    return undefined
  })
}

async function keepFiles(
  tx: Tx,
  about: { meeting: string; supplement: number; audience: 'public' | 'members' },
  files: MeetingFiles,
  writing: { authority: string; by: string; at: Date },
): Promise<void> {
  const isPublic = about.audience === 'public'
  const after = about.supplement === 0 ? '' : `-supplement-${about.supplement}`
  const name = `${isPublic ? 'public-reports-pack' : 'restricted-members-pack'}${after}.pdf`
  const agenda = Buffer.from(files.agenda)
  // A supplement is read beside the agenda that is out, which it does not replace.
  if (about.supplement === 0)
    await publish(
      tx,
      { ...about, kind: 'agenda', name: isPublic ? 'agenda.html' : 'restricted-agenda.html', bytes: agenda },
      writing,
    )
  await publish(tx, { ...about, kind: 'pack', name, bytes: files.pdf }, writing)
  await publish(tx, { ...about, kind: 'papers-zip', name: files.zip.name, bytes: files.zip.bytes }, writing)
}
