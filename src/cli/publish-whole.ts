import { cellByCell } from '../core/disclosure/cell-by-cell.ts'
import { disclosureReport } from '../core/reports/publication/disclosure-report.ts'
import { keptText } from '../core/reports/kept-set.ts'
import type { SignOff } from '../core/words/sign-offs.ts'
import type { Output } from '../files/write.ts'
import type { Attack } from '../preparing/edition-attack.ts'
import {
  fileOf,
  manifestFile,
  publicManifest,
  restrictedManifest,
  sha256Of,
  type BeforeMark,
  type EditionFile,
  type InputMark,
  type MeasuredWith,
} from '../preparing/edition-manifest.ts'
import type { Publishing } from '../preparing/edition-public.ts'
import { makeReady, reportOutputs, type Drawing } from '../preparing/outputs.ts'
import type { Io } from './io.ts'
import { listOutput, type MeasuredSet } from './measured-set.ts'
import { attacked } from './publish-attack.ts'
import { wordsReady } from './publish-words.ts'
import { editionOf, type Edition } from './publishing.ts'

/** How an edition is made of what was measured. */
export interface Made {
  readonly publishing: Publishing
  readonly signOffs: readonly SignOff[]
  readonly before: readonly BeforeMark[]
  readonly version: number
  readonly hearth: string
  readonly measuredWith: MeasuredWith
}

/** Every file of an edition, `public/dataset.html`, and what was hidden to make it. */
export interface WholeEdition {
  readonly made: Edition
  readonly outputs: readonly Output[]
}

/** What draws each half of an edition, warming up while returns are read. */
export const twoDrawings = ({ drawing = makeReady }: Io): Drawings => [drawing(), drawing()]

export type Drawings = readonly [forPublic: Drawing, forOfficers: Drawing]

/** Makes both editions, attacks the public one, and says how they were made. Throws `CannotRun` when it may not be published. */
export async function wholeEdition(
  attack: Attack,
  measured: Pick<MeasuredSet, 'set' | 'list' | 'returns'>,
  how: Made,
  drawings: Drawings,
  io: Io,
): Promise<WholeEdition> {
  const { set, list } = measured
  const { previous, deadline } = how.publishing
  const [forPublic, forOfficers] = drawings
  const made = await editionOf(measured, how.publishing, io)
  const words = wordsReady(how.signOffs, measured, made, io)
  const open = await forPublic.outputsOf(made.edition, io)
  const tried = await attacked(attack, { files: open, previous, ...made }, deadline, io)
  const byHand = cellByCell(made.hiding.problem).size
  const report = disclosureReport({ set, hiding: made.hiding, tried, earlier: previous, byHand, words })
  const own = [...(await forOfficers.outputsOf(set, io)), ...listOutput(list)]
  const besides = await reportOutputs('disclosure-report', report)
  const files = { public: open.map(fileOf), restricted: [...own, ...besides].map(fileOf) }
  const manifests = manifestsOf(measured, made, how, files)
  return {
    made,
    outputs: [
      ...below('public', [...open, manifests.public]),
      ...below('restricted', [...own, manifests.restricted]),
      ...besides,
    ],
  }
}

const below = (folder: string, outputs: readonly Output[]): Output[] =>
  outputs.map((output) => ({ ...output, name: `${folder}/${output.name}` }))

function manifestsOf(
  { set, returns }: Pick<MeasuredSet, 'set' | 'returns'>,
  { edition }: Edition,
  { publishing: { policy }, signOffs, before, version, hearth, measuredWith }: Made,
  files: { readonly public: readonly EditionFile[]; readonly restricted: readonly EditionFile[] },
): { readonly public: Output; readonly restricted: Output } {
  const read: InputMark[] = returns.files.map(({ path, sha256 = null }) => ({ name: path, sha256 }))
  const own = restrictedManifest(set, {
    made: { version, hearth, policy, measuredWith },
    from: {
      dataSet: sha256Of(keptText(set)),
      loads: [{ load: null, files: read }],
      chosen: null,
      written: [],
      signOffs,
      explained: [],
      last: null,
      before,
    },
    files,
  })
  return {
    public: asOutput(manifestFile(publicManifest(edition, version, { policy, files: files.public }))),
    restricted: asOutput(manifestFile(own)),
  }
}

const asOutput = ({ name, bytes }: EditionFile): Output => ({ name, content: bytes })
