import { Hono, type Context } from 'hono'
import { isoDay } from '../../core/time/day.ts'
import { publicationById, publicationsOf, publicTexts } from '../../store/publications.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { dayIn } from '../loads/day-in.ts'
import { open } from '../may.ts'
import type { Notice } from '../meetings/notice.ts'
import { sendFile } from '../published/send-file.ts'
import { Refusal } from '../refusal.tsx'
import { MeetingPage } from './meeting-page.tsx'
import { MeetingsPage } from './meetings-page.tsx'
import { minutesIn, decisionsIn } from './out.ts'

/** Meetings as everybody may see them: made from what was published, and from nothing else. */
export const publicMeetings = new Hono<Env>()

publicMeetings.get('/meetings-held', open(), async (c) => {
  const notices = await noticesOf(c)
  return show(c, <MeetingsPage meetings={notices} today={todayOf(c)} />)
})
publicMeetings.get('/meetings-held/:id', open(), async (c) => {
  const id = idIn(c.req.param('id'))
  const { db, authority } = c.var
  const notice = (await noticesOf(c)).find((each) => each.id === id)
  if (notice === undefined) throw new Refusal('not-found')
  const files = (await publicationsOf(db, authority.code, id)).filter(({ audience }) => audience === 'public')
  const minutes = minutesIn((await publicTexts(db, authority.code, 'minutes')).get(id))
  const decisions = decisionsIn((await publicTexts(db, authority.code, 'decisions')).get(id))
  return show(c, <MeetingPage {...{ notice, files, minutes, decisions }} today={todayOf(c)} />)
})
publicMeetings.get('/meetings-held/:id/files/:file', open(), async (c) => {
  const [meeting, id] = [idIn(c.req.param('id')), idIn(c.req.param('file'))]
  const file = await publicationById(c.var.db, c.var.authority.code, id)
  if (file?.meeting !== meeting || file.audience !== 'public') throw new Refusal('not-found')
  return sendFile(c, file)
})

/** A meeting as it was announced. */
export type Announced = Notice & { readonly id: string }

const todayOf = (c: Context<Env>): string => isoDay(dayIn(c.var.now()))

async function noticesOf(c: Context<Env>): Promise<Announced[]> {
  const texts = await publicTexts(c.var.db, c.var.authority.code, 'notice')
  const all = [...texts].map(([id, text]) => ({ ...(JSON.parse(text) as Notice), id }))
  return all.sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1))
}
