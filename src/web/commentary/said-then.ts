import { commentaryOf } from '../../core/reports/commentary.ts'
import { withWritten } from '../../core/reports/commentary-written.ts'
import type { DataSet } from '../../core/reports/data-set.ts'
import { figuresOf } from '../../core/reports/figures-told.ts'
import type { Remark } from '../../core/reports/report.ts'
import { textsOf } from '../../core/reports/texts-told.ts'
import { wordsProblems } from '../../core/reports/words-problems.ts'
import type { Figures } from '../../core/words/figures.ts'
import type { Problem, Text } from '../../core/words/lint/problem.ts'
import type { SignOff } from '../../core/words/sign-offs.ts'
import type { Glossary } from '../../core/words/preferred.ts'
import { glossaryOf } from '../../store/glossary.ts'
import type { Settings } from '../../store/settings.ts'
import { commentOf, latestComments, type Version } from '../../store/commentary.ts'
import { dataSetsOf } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { settingsOf } from '../../store/settings.ts'
import { signOffsFor } from '../../store/signed-warnings.ts'
import { keptSet, type Kept } from '../data-set/kept.ts'

/** A data set with everything that is said of it. */
export interface Words {
  /** `2025-03-31` */
  readonly asAt: string
  /** The days there are data sets of, the latest first. */
  readonly days: readonly string[]
  readonly kept: Kept
  readonly figures: Figures
  /** The latest version of each comment up to the day, by what it is on. */
  readonly written: ReadonlyMap<string, Version>
  /** With the comments that would be printed. */
  readonly set: DataSet
  readonly remarks: ReadonlyMap<string, Remark>
  readonly problems: readonly Problem[]
  /** Warnings that somebody lets stand. */
  readonly signed: readonly SignOff[]
  /** What was said a data set before, by what it is on. */
  readonly before: Said | undefined
  readonly explained: Settings['words']['explained']
  /** Words that young people here chose. */
  readonly glossary: Glossary
}

/** What one data set's comments say. */
export interface Said {
  readonly asAt: string
  readonly remarks: ReadonlyMap<string, Remark>
  readonly texts: readonly Text[]
}

/** The words of the data set of a day, the latest where none is asked for; `undefined` where there is none to be seen. */
export async function wordsOf(tx: Tx, authority: string, asked?: string): Promise<Words | undefined> {
  const sets = await dataSetsOf(tx, authority)
  const at = asked === undefined ? 0 : sets.findIndex(({ asAt }) => asAt === asked)
  const [now, last] = at === -1 ? [] : [sets[at], sets[at + 1]]
  const kept = now && (await keptSet(tx, authority, now.id))
  if (now === undefined || kept === undefined) return undefined
  const versions = await latestComments(tx, authority, now.asAt)
  const { words } = await settingsOf(tx, authority)
  const before = last && (await saidIn(tx, authority, last))
  return {
    asAt: now.asAt,
    days: sets.map(({ asAt }) => asAt),
    kept,
    figures: figuresIn(kept),
    written: new Map(versions.map((each) => [each.about, each])),
    ...held(kept, versions, now.asAt, { before, explained: words.explained }),
    signed: await signOffsFor(tx, authority, now.asAt),
    before,
    explained: words.explained,
    glossary: await glossaryOf(tx, authority),
  }
}

const figuresIn = (kept: Kept): Figures => kept.once('figures', () => figuresOf(kept.set))

interface Beside {
  readonly before: Said | undefined
  readonly explained: Settings['words']['explained']
}

/** The comments as they would be printed and what is wrong with them: the same until any of them changes. */
const held = (kept: Kept, versions: readonly Version[], asAt: string, { before, explained }: Beside) =>
  kept.once(`words ${keyOf(versions)} ${JSON.stringify([explained, before?.texts])}`, () => {
    const set = withComments(kept.set, versions, asAt)
    const context = { glossary: explained, ...(before && { previous: before.texts }) }
    return {
      set,
      remarks: commentaryOf(set).remarks,
      problems: wordsProblems(set, context, figuresIn(kept)),
    }
  })

async function saidIn(
  tx: Tx,
  authority: string,
  { id, asAt }: { id: string; asAt: string },
): Promise<Said | undefined> {
  const kept = await keptSet(tx, authority, id)
  if (kept === undefined) return undefined
  const versions = await latestComments(tx, authority, asAt)
  return kept.once(`said ${keyOf(versions)}`, () => {
    const set = withComments(kept.set, versions, asAt)
    return { asAt, remarks: commentaryOf(set).remarks, texts: textsOf(set) }
  })
}

const withComments = (set: DataSet, versions: readonly Version[], asAt: string): DataSet =>
  withWritten(
    set,
    versions.map((each) => commentOf(each, asAt)),
  )

/** A version never changes: these tell the comments from any others. */
const keyOf = (versions: readonly Version[]): string =>
  versions.map(({ about, asAt, version }) => `${about}@${asAt}:${version}`).join(' ')

/** What is wrong with the comment on one indicator or section. */
export const problemsOn = (problems: readonly Problem[], about: string): Problem[] =>
  problems.filter(({ where }) => where === `commentary/${about}.md`)
