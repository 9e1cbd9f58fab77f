import { keepToRetention } from '../../store/retention.ts'
import type { Db } from '../../store/database.ts'
import type { Log } from '../../web/log.ts'
import { openDaily } from './daily.ts'

interface Keeping {
  readonly db: Db
  readonly authority: string
  readonly now: () => Date
  readonly log: Log
  /** Milliseconds after which it is looked whether a day has gone by. */
  readonly every?: number
}

/** Keeps to the council's retention, day by day. */
export const openRetention = ({ db, authority, ...daily }: Keeping): { close: () => Promise<void> } =>
  openDaily({ ...daily, route: 'retention', work: (at) => keepToRetention(db, authority, at) })
