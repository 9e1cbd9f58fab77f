import { createHash } from 'node:crypto'
import type { Policy } from '../core/disclosure/policy.ts'
import type { Comment } from '../core/reports/commentary-problem.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import type { Term } from '../core/reports/glossary.ts'
import { isoDay } from '../core/time/day.ts'
import type { SignOff } from '../core/words/sign-offs.ts'
import type { Output } from '../files/write.ts'
import type { Chosen } from './chosen.ts'
import { dayOfEdition } from './edition-before.ts'
import { ROWS_OVER_TIME } from './outputs.ts'

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

/** What was drawn, with its mark. */
export function fileOf({ name, content }: Output): EditionFile {
  if (Array.isArray(content)) throw new Error(`${name} is in parts`)
  return marked(name, content as string | Uint8Array)
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

/** A file read, by its name and mark. Without a mark where it could not be read. */
export interface InputMark {
  readonly name: string
  readonly sha256: string | null
}

/** How a command was told to measure, beside the files: what must be the same for the figures to be. */
export interface MeasuredWith {
  readonly months: number
  /** The table partners' rows were joined by, by its mark. */
  readonly pseudonyms: string | null
  /** The published statistics named besides those Hearth brings. */
  readonly statistics: readonly InputMark[]
}

/** What a data set was measured from, as the database keeps it: its loads, and what the council had chosen. */
export interface MeasuredFrom {
  readonly loads: readonly { readonly load: number | null; readonly files: readonly InputMark[] }[]
  /** `null` where it was not kept. */
  readonly chosen: Chosen | null
}

/** The same, read from what is kept. */
export function measuredFrom(kept: unknown): MeasuredFrom {
  if (Array.isArray(kept)) return { loads: kept as MeasuredFrom['loads'], chosen: null }
  const { loads = [], chosen = null } = (kept ?? {}) as Partial<MeasuredFrom>
  return { loads, chosen }
}

/** An edition published before that one was held against, by the marks of what was read of it. */
export interface BeforeMark {
  /** In the database; `null` for a folder. */
  readonly id: string | null
  readonly asAt: string | null
  readonly version: number
  readonly files: readonly InputMark[]
}

/** The files of an edition that the next is held against. */
export const readOfBefore = ['public', 'restricted'].flatMap((folder) =>
  ['dataset.json', ROWS_OVER_TIME].map((name) => `${folder}/${name}`),
)

/** The mark of an edition published before, from the text of its files. */
export function beforeMark({ id, version, texts }: BeforeTexts): BeforeMark {
  const day = dayOfEdition((path) => texts[path])
  return {
    id,
    asAt: day === undefined ? null : isoDay(day),
    version,
    files: [...readOfBefore, 'public/dataset.html'].flatMap((name) => {
      const text = texts[name]
      return text === undefined ? [] : [{ name, sha256: sha256Of(text) }]
    }),
  }
}

interface BeforeTexts {
  readonly id: string | null
  readonly version: number
  readonly texts: Readonly<Record<string, string | undefined>>
}

interface Restricted {
  readonly made: {
    readonly version: number
    /** The version of Hearth that made it. */
    readonly hearth: string
    readonly policy: Policy
    /** `null` where it was measured from what stands in the database. */
    readonly measuredWith: MeasuredWith | null
  }
  readonly from: {
    /** The mark of the restricted data set as it is kept. */
    readonly dataSet: string
    /** What was read: loads of the database, or the files a command read as one load without a number. */
    readonly loads: MeasuredFrom['loads']
    /** What the council had chosen in its settings; `null` where nothing but the files was asked. */
    readonly chosen: Chosen | null
    /** Comments written in Hearth, not in files. */
    readonly written: readonly Comment[]
    readonly signOffs: readonly SignOff[]
    /** Terms the council explains, which comments may use. */
    readonly explained: readonly Term[]
    /** The data set before, whose comments are not to be said again. */
    readonly last: { readonly dataSet: string; readonly written: readonly Comment[] } | null
    readonly before: readonly BeforeMark[]
  }
  readonly files: { readonly public: readonly EditionFile[]; readonly restricted: readonly EditionFile[] }
}

/** All that an edition was made from, for officers: with the inputs it can be made again from this alone. */
export const restrictedManifest = (set: DataSet, { made, from, files }: Restricted) => ({
  ...aboutOf(set, made.version),
  hearth: made.hearth,
  policy: made.policy,
  measuredWith: made.measuredWith,
  comparators: comparatorsIn(set),
  dataSet: from.dataSet,
  loads: from.loads,
  chosen: from.chosen,
  inputs: set.inputs,
  comments: commentMarks(set),
  written: from.written,
  signOffs: from.signOffs,
  explained: from.explained,
  last: from.last,
  before: from.before,
  public: marksOf(files.public),
  restricted: marksOf(files.restricted),
})

/** An edition's restricted manifest. */
export type RestrictedManifest = ReturnType<typeof restrictedManifest>

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
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))

const key = ({ about, period }: { about: string; period: string }): string => `${about} ${period}`

/** A manifest as a file. */
export const manifestFile = (manifest: unknown): EditionFile =>
  marked(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`)
