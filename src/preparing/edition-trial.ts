import { cellByCell } from '../core/disclosure/cell-by-cell.ts'
import type { Policy } from '../core/disclosure/policy.ts'
import type { Withstanding } from '../core/publishing/withstand.ts'
import type { Comment } from '../core/reports/commentary-problem.ts'
import { withWritten } from '../core/reports/commentary-written.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { setKept } from '../core/reports/kept-set.ts'
import { disclosureReport } from '../core/reports/publication/disclosure-report.ts'
import {
  isClear,
  namedIn,
  statusesIn,
  uncommentedIn,
  wordsGate,
  type DisclosureGate,
  type Gate,
} from '../core/reports/publication/gate.ts'
import { indicatorIn } from '../core/reports/publication/hide.ts'
import { secretsOf } from '../core/reports/publication/secrets.ts'
import type { Tried } from '../core/reports/publication/tried.ts'
import { wordsHeld, type WordsHeld } from '../core/reports/publication/words-held.ts'
import type { Term } from '../core/reports/glossary.ts'
import { textsOf } from '../core/reports/texts-told.ts'
import { isoDay, type Day } from '../core/time/day.ts'
import type { SignOff } from '../core/words/sign-offs.ts'
import type { Doing } from './doing.ts'
import { attack } from './edition-attack.ts'
import { dayOfEdition, numbered, previousFrom, type Previous, type TextOf } from './edition-before.ts'
import { correctionsOf } from './edition-corrections.ts'
import {
  beforeMark,
  fileOf,
  manifestFile,
  measuredFrom,
  publicManifest,
  restrictedManifest,
  sha256Of,
  type EditionFile,
} from './edition-manifest.ts'
import { publicEditionOf } from './edition-public.ts'
import { makeReady, reportOutputs, type Drawing } from './outputs.ts'
import { ownVersion } from './own-version.ts'

/** All that an edition is made from: plain values, so that a thread of its own can be handed them. */
export interface TrialJob {
  readonly version: number
  /** The Hearth that made it first, where it is made again. */
  readonly hearth?: string
  /** The data set as it is kept. */
  readonly content: string
  /** The loads it was measured from, with their files' marks. */
  readonly inputs: unknown
  /** What was written of it. */
  readonly written: readonly Comment[]
  readonly signOffs: readonly SignOff[]
  /** Terms that the council explains besides the usual ones. */
  readonly explained?: readonly Term[]
  /** The data set before, with what was said of it. */
  readonly last?: { readonly content: string; readonly written: readonly Comment[] } | undefined
  readonly policy: Policy
  /** What is published already, each version of a day after the one before it. */
  readonly before: readonly {
    readonly id: string
    readonly version: number
    readonly texts: Readonly<Record<string, string>>
  }[]
}

/** An edition as it would come out, and what stands in its way. */
export interface TrialMade {
  readonly gate: Gate
  readonly isClear: boolean
  readonly public: readonly EditionFile[]
  readonly restricted: readonly EditionFile[]
  readonly publicManifest: unknown
  readonly manifest: unknown
  /** What it prints otherwise than the version it corrects; `undefined` for a first version. */
  readonly changes: string | undefined
}

/**
 * Makes both editions and tries the public one. Same job, same bytes. Where `draws` is given, it draws what there is of
 * them, and the report on what was hidden is not drawn.
 */
export async function tryEdition(job: TrialJob, doing: Doing, draws?: () => Drawing): Promise<TrialMade> {
  const drawing = draws ?? makeReady
  const [forPublic, forOfficers] = [drawing(), drawing()]
  const set = withWritten(setKept(job.content), job.written)
  const previous = previousIn(job)
  const deadline = (): void => undefined
  const made = await publicEditionOf(set, { policy: job.policy, previous, deadline }, doing)
  doing.progress('Reading the comments')
  const words = wordsIn(set, made, job)
  const open = made.hiding.unguarded.length > 0 ? [] : await forPublic.outputsOf(made.edition, doing)
  doing.progress('Attacking the public edition')
  const tried =
    open.length === 0
      ? undefined
      : await attack({ files: open, edition: made.edition, hiding: made.hiding, previous }, deadline, doing)
  const gate = gateOf(job, set, { made, words, tried, previous })
  const report = tried && draws === undefined && (await reportFiles(set, { made, words, tried, previous }))
  const publicFiles = gate.disclosure.state === 'holds' ? open.map(fileOf) : []
  const restricted = [...(await forOfficers.outputsOf(set, doing)).map(fileOf), ...(report || [])]
  return finished(job, { set, made, gate, publicFiles, restricted })
}

interface Found {
  readonly made: Withstanding
  readonly words: WordsHeld
  readonly tried: Tried | undefined
  readonly previous: readonly Previous[]
}

function finished(
  job: TrialJob,
  found: {
    set: DataSet
    made: Withstanding
    gate: Gate
    publicFiles: readonly EditionFile[]
    restricted: readonly EditionFile[]
  },
): TrialMade {
  const { set, made, gate, publicFiles, restricted } = found
  const { version, policy } = job
  const open = publicManifest(made.edition, version, { policy, files: publicFiles })
  const own = restrictedManifest(set, {
    made: { version, hearth: job.hearth ?? ownVersion(), policy, measuredWith: null },
    from: {
      dataSet: sha256Of(job.content),
      ...measuredFrom(job.inputs),
      written: job.written,
      signOffs: job.signOffs,
      explained: job.explained ?? [],
      last: job.last ? { dataSet: sha256Of(job.last.content), written: job.last.written } : null,
      before: job.before.map(beforeMark),
    },
    files: { public: publicFiles, restricted },
  })
  const corrected = correctedBy(job, set)
  return {
    gate,
    isClear: isClear(gate),
    public: publicFiles.length === 0 ? [] : [...publicFiles, manifestFile(open)],
    restricted: [...restricted, manifestFile(own)],
    publicManifest: open,
    manifest: own,
    changes: corrected && correctionsOf((path) => corrected.texts[path], made.edition, open),
  }
}

/** The published version of the same day that this one takes the place of. */
const correctedBy = ({ before }: TrialJob, { asAt }: DataSet) =>
  before.filter(({ texts }) => dayOfEdition((path) => texts[path]) === asAt).at(-1)

function mustBeDay(textOf: TextOf): Day {
  const asAt = dayOfEdition(textOf)
  if (asAt === undefined) throw new Error('an edition in the database cannot be read')
  return asAt
}

function previousIn({ before }: TrialJob): Previous[] {
  const dated = before.map(({ texts }) => {
    const textOf = (path: string) => texts[path]
    return { textOf, asAt: mustBeDay(textOf) }
  })
  return numbered(dated).map(({ textOf, version }) => {
    const previous = previousFrom(textOf, version)
    if (previous === undefined) throw new Error('an edition in the database cannot be read')
    return previous
  })
}

function wordsIn(set: DataSet, { edition, hiding }: Withstanding, job: TrialJob): WordsHeld {
  const { signOffs, explained = [], last } = job
  const previous = last && textsOf(withWritten(setKept(last.content), last.written))
  const context = { glossary: explained, ...(previous && { previous }) }
  const secrets = secretsOf(set, hiding.pattern.hidden, hiding.policy)
  return wordsHeld({ set, edition, secrets, context }, signOffs)
}

function gateOf(job: TrialJob, set: DataSet, { made, words, tried }: Found): Gate {
  return {
    disclosure: disclosureGate(set, made, tried),
    words: wordsGate(words),
    uncommented: uncommentedIn(set),
    statuses: statusesIn(set),
    before: job.before.map(({ version, texts }) => ({
      asAt: isoDay(mustBeDay((path) => texts[path])),
      version,
    })),
  }
}

function disclosureGate(set: DataSet, { hiding }: Withstanding, tried: Tried | undefined): DisclosureGate {
  const leaking = [...new Set((tried?.leaks ?? []).map(({ cell }) => indicatorIn(cell)))].sort()
  const unguarded = hiding.unguarded.length > 0
  const state = tried === undefined ? 'unfinished' : leaking.length > 0 ? 'leaks' : 'holds'
  return {
    state: unguarded ? 'unguarded' : state,
    measures: namedIn(set, unguarded ? hiding.unguarded : leaking),
    hidden: hiding.pattern.hidden.size,
    of: hiding.problem.cells.length,
    narrowest: tried?.narrowest,
    givenAway: namedIn(set, hiding.givenAway),
  }
}

async function reportFiles(
  set: DataSet,
  { made: { hiding }, words, tried, previous }: Found & { readonly tried: Tried },
): Promise<EditionFile[]> {
  const byHand = cellByCell(hiding.problem).size
  const report = disclosureReport({ set, hiding, tried, earlier: previous, byHand, words })
  return (await reportOutputs('disclosure-report', report)).map(fileOf)
}
