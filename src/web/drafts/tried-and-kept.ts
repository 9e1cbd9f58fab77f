import type { TrialJob, TrialMade } from '../../preparing/edition-trial.ts'
import { asUser } from '../../store/as-user.ts'
import { noteDone } from '../../store/audit.ts'
import type { Db, Tx } from '../../store/database.ts'
import { keepTrial, type NewEditionFile } from '../../store/edition-trials.ts'
import { editionById } from '../../store/editions.ts'
import { prepared, type Prepared } from './trial-job.ts'
import type { Wanted } from './trials.ts'
import { nameOf } from './words.ts'

interface Means {
  readonly db: Db
  readonly now: () => Date
  readonly tryOut: (job: TrialJob) => Promise<TrialMade>
}

/** Reads what a draft is made of, tries it, and keeps what came of it: each as whoever asked, so that the database holds
 *  them to their roles. Nothing is kept when it is no draft any more. */
export async function triedAndKept({ db, now, tryOut }: Means, wanted: Wanted): Promise<void> {
  const { authority, edition, by } = wanted
  const asker = { userId: by, authority }
  const ready = await asUser(db, asker, (tx) => prepared(tx, authority, edition))
  if (ready === undefined) return
  const made = await tryOut(ready.job)
  await asUser(db, asker, (tx) => keep(tx, wanted, { ready, made, at: now() }))
}

async function keep(tx: Tx, wanted: Wanted, done: { ready: Prepared; made: TrialMade; at: Date }) {
  const { ready, made, at } = done
  const { authority, edition, by, roles } = wanted
  const { isClear, gate, manifest, publicManifest, changes } = made
  const id = await keepTrial(tx, {
    ...{ authority, edition, by, at, isClear, gate, manifest, publicManifest, changes },
    before: ready.before,
    basis: ready.marks,
    files: filesOf(made),
  })
  if (id === undefined) return
  const tried = await editionById(tx, authority, edition)
  await noteDone(tx, {
    ...{ at, authority, person: by, roles, deed: 'try-edition', subject: edition },
    about: { ...(tried && { edition: nameOf(tried) }), 'nothing in the way': isClear ? 'yes' : 'no' },
  })
}

const filesOf = (made: TrialMade): NewEditionFile[] =>
  (['public', 'restricted'] as const).flatMap((audience) =>
    made[audience].map(({ name, sha256, bytes }) => ({ audience, name, sha256, bytes })),
  )
