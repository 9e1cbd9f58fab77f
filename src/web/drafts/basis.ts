import { createHash } from 'node:crypto'
import { usualPolicy } from '../../core/disclosure/policy.ts'
import { commentaryFor } from '../../store/commentary.ts'
import { dataSetsOf } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import type { Edition } from '../../store/editions.ts'
import { settingsOf } from '../../store/settings.ts'
import { signOffsFor } from '../../store/signed-warnings.ts'

/** What a trial of an edition is made from besides its figures, as it stands now. */
export async function basisOf(tx: Tx, authority: string, asAt: string) {
  const { thresholds, words } = await settingsOf(tx, authority)
  const last = (await dataSetsOf(tx, authority)).find((each) => each.asAt < asAt)
  return {
    policy: { ...usualPolicy, ...thresholds },
    explained: words.explained,
    written: await commentaryFor(tx, authority, asAt),
    signOffs: await signOffsFor(tx, authority, asAt),
    last: last && { id: last.id, written: await commentaryFor(tx, authority, last.asAt) },
  }
}

export type Basis = Awaited<ReturnType<typeof basisOf>>

/** A mark of each part of what a trial was made from, in words that say which has changed since. */
const parts = {
  comments: 'comments were written',
  warnings: 'warnings were signed off or taken back',
  hiding: 'the settings of what is hidden were changed',
  terms: 'words explained in the settings were changed',
  last: 'the data set before, or what was said of it, was changed',
  published: 'another edition was published',
} as const

export type Marks = Readonly<Record<keyof typeof parts, string>>

/** The marks of a basis; `before` are the editions that are public already. */
export const marksOf = (basis: Basis, before: readonly string[]): Marks => ({
  comments: markOf(basis.written),
  warnings: markOf(basis.signOffs),
  hiding: markOf(basis.policy),
  terms: markOf(basis.explained),
  last: markOf(basis.last ?? null),
  published: markOf([...before].sort()),
})

/** What has changed since, a sentence's end each: `comments were written`. Empty when nothing has. */
export const changedSince = (then: unknown, now: Marks): string[] =>
  (Object.keys(parts) as (keyof typeof parts)[])
    .filter((part) => !isMarked(then) || then[part] !== now[part])
    .map((part) => parts[part])

const isMarked = (then: unknown): then is Partial<Marks> => typeof then === 'object' && then !== null

const markOf = (part: unknown): string => createHash('sha256').update(JSON.stringify(part)).digest('hex')

/** The editions that are public, of all that the asker sees. */
export const publicOnes = (editions: readonly Edition[]): string[] =>
  editions.filter(({ state }) => state === 'published').map(({ id }) => id)
