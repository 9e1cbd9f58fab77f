import { putForwardToday } from '../../store/commitments-forward.ts'
import type { Db } from '../../store/database.ts'
import type { Log } from '../../web/log.ts'
import { openDaily } from './daily.ts'

interface Putting {
  readonly db: Db
  readonly authority: string
  readonly now: () => Date
  readonly log: Log
}

/** Puts what is late or silent on the agenda of the next meeting, day by day. */
export const openAgenda = ({ db, authority, ...daily }: Putting): { close: () => Promise<void> } =>
  openDaily({ ...daily, route: 'agenda', work: (at) => putForwardToday(db, authority, at) })
