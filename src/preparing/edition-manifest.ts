import { createHash } from 'node:crypto'
import type { Policy } from '../core/disclosure/policy.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { isoDay } from '../core/time/day.ts'

/** A file of an edition, byte for byte. */
export interface EditionFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** A file's name, mark and size. */
export type FileMark = Omit<EditionFile, 'bytes'> & { readonly size: number }

export const sha256Of = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** A file with its mark. */
export function marked(name: string, content: string | Uint8Array): EditionFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { name, bytes, sha256: sha256Of(bytes) }
}

export const marksOf = (files: readonly EditionFile[]): FileMark[] =>
  files.map(({ name, sha256, bytes }) => ({ name, sha256, size: bytes.length }))

export const MANIFEST = 'manifest.json'

/** What anybody may know of how an edition was made. Files of the council and their marks are not in it. */
export const publicManifest = (
  edition: DataSet,
  version: number,
  { policy, files }: { policy: Policy; files: readonly EditionFile[] },
) => ({
  ...aboutOf(edition, version),
  hiding: {
    threshold: policy.threshold,
    protectedThreshold: policy.protectedThreshold,
    zeros: policy.zeros,
    interval: policy.interval,
    shownWhole: policy.released.map(({ indicatorId }) => indicatorId),
  },
  comparators: comparatorsIn(edition),
  comments: commentMarks(edition),
  files: marksOf(files),
})

/** What an edition is of. */
export const aboutOf = ({ authority, asAt, definitions }: DataSet, version: number) => ({
  schema: 'hearth-edition/1',
  authority,
  asAt: isoDay(asAt),
  version,
  definitions,
})

/** Whom the edition compares with, of which year and by whose word. */
export function comparatorsIn({ entries }: DataSet) {
  const found = new Map(
    entries
      .flatMap(({ benchmarks }) => benchmarks)
      .map(({ comparator, name, period, source }) => [
        JSON.stringify([comparator, name, period, source]),
        { comparator, name, period, source },
      ]),
  )
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

/** Each comment's mark, so that a correction can say which was changed. */
const commentMarks = ({ commentary = [] }: DataSet) =>
  commentary
    .map(({ indicator_id: about = '', period = '', text = '', cause = '', action = '' }) => ({
      about,
      period,
      sha256: sha256Of(JSON.stringify([text, cause, action])),
    }))
    .sort((a, b) => a.about.localeCompare(b.about) || a.period.localeCompare(b.period))

/** A manifest as a file. */
export const manifestFile = (manifest: unknown): EditionFile =>
  marked(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`)
