import type { Context } from 'hono'
import type { Deed } from '../../core/roles/deeds.ts'
import type { Gate } from '../../core/reports/publication/gate.ts'
import { dataSetsOf } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { madeFrom } from '../../store/edition-data-set.ts'
import { filesOfEdition, type EditionFileAbout } from '../../store/edition-files.ts'
import { notesOn, type EditionNote } from '../../store/edition-notes.ts'
import { trialById, type Trial } from '../../store/edition-trials.ts'
import { editionById, editionsOf, type Edition } from '../../store/editions.ts'
import type { Env } from '../env.ts'
import { idIn } from '../id-in.ts'
import { isAllowed } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { basisOf, changedSince, marksOf, publicOnes } from './basis.ts'

/** A trial with what it found. */
export type TrialRead = Omit<Trial, 'gate'> & {
  /** `undefined` where what was kept is no gate as this Hearth reads it. */
  readonly gate: Gate | undefined
}

/** An edition with everything that its page says. */
export interface DraftView {
  readonly edition: Edition
  /** When its figures were measured. */
  readonly measuredAt: Date | undefined
  /** Figures of the same day that were measured later; `undefined` when there are none. */
  readonly newer: { readonly id: string; readonly madeAt: Date } | undefined
  readonly trial: TrialRead | undefined
  /** What has changed since the trial; empty where there is none. */
  readonly since: readonly string[]
  readonly notes: readonly EditionNote[]
  readonly files: readonly EditionFileAbout[]
  /** The published version that this one takes the place of. */
  readonly corrects: Edition | undefined
  readonly may: (deed: Deed) => boolean
}

/** The edition the address names; refuses where there is none that the asker may see. */
export async function editionAsked(c: Context<Env>, tx: Tx): Promise<Edition> {
  const edition = await editionById(tx, c.var.authority.code, idIn(c.req.param('id')))
  if (edition === undefined) throw new Refusal('not-found')
  return edition
}

/** The same with all that its page says, in the asker's transaction. */
export async function draftView(c: Context<Env>, tx: Tx): Promise<DraftView> {
  const { code } = c.var.authority
  const edition = await editionAsked(c, tx)
  const all = await editionsOf(tx, code)
  const sets = await dataSetsOf(tx, code)
  const latest = sets.find(({ asAt }) => asAt === edition.asAt)
  const own = await madeFrom(tx, code, edition.dataSet)
  const trial = edition.trial === null ? undefined : await trialRead(tx, edition.trial)
  const isDraft = edition.state === 'draft'
  return {
    edition,
    measuredAt: own?.madeAt,
    newer: isDraft && latest !== undefined && latest.id !== edition.dataSet ? latest : undefined,
    trial,
    since: trial !== undefined && isDraft ? await sinceTrial(tx, { code, edition, trial, all }) : [],
    notes: await notesOn(tx, edition.id),
    files: await filesOfEdition(tx, code, edition.id),
    corrects: all.find(
      ({ asAt, state, version }) =>
        asAt === edition.asAt && state === 'published' && version < edition.version,
    ),
    may: (deed) => isAllowed(c, deed),
  }
}

/** What a trial found, as it was kept. */
async function trialRead(tx: Tx, id: string): Promise<TrialRead | undefined> {
  const trial = await trialById(tx, id)
  return trial && { ...trial, gate: isGate(trial.gate) ? trial.gate : undefined }
}

const isGate = (kept: unknown): kept is Gate =>
  typeof kept === 'object' &&
  kept !== null &&
  ['disclosure', 'words', 'uncommented', 'statuses', 'before'].every((part) => part in kept)

interface Tried {
  readonly code: string
  readonly edition: Edition
  readonly trial: TrialRead
  readonly all: readonly Edition[]
}

async function sinceTrial(tx: Tx, { code, edition, trial, all }: Tried): Promise<string[]> {
  const basis = await basisOf(tx, code, edition.asAt)
  return changedSince(trial.basis, marksOf(basis, publicOnes(all)))
}
