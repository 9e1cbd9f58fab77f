import { tryOut } from '../core/attack/trial.ts'
import type { PublicFiles } from '../core/attack/public-files.ts'
import { indicators } from '../core/indicators/index.ts'
import { bounds, courses, links } from '../core/indicators/links.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { indicatorIn, type Hiding } from '../core/reports/publication/hide.ts'
import { triedIn } from '../preparing/tried-in-words.ts'
import { truthOf } from '../core/reports/publication/truth.ts'
import type { Tried } from '../core/reports/publication/tried.ts'
import { highs } from '../solver/highs.ts'
import { told } from '../preparing/told.ts'
import { publicSheets } from '../files/public-sheets.ts'
import type { Output } from '../files/write.ts'
import type { Deadline } from './deadline.ts'
import { CannotRun, type Io } from './io.ts'
import { ROWS_OVER_TIME } from '../preparing/outputs.ts'
import { someOf } from '../preparing/plain.ts'
import type { Previous } from './publish-previous.ts'

/** The attack that every edition must withstand: see core/attack. */
export const attack: Attack = async ({ files, hiding, previous }, deadline, io) => {
  const progress = told(io, 'Attacking the public edition')
  const trial = tryOut(
    await publicFiles(files),
    { indicators, links, bounds, courses },
    await highs(),
    truthOf(hiding, previous),
    {
      earlier: previous.map((each) => each.files),
      told: (done, of) => {
        deadline()
        progress(done, of)
      },
    },
  )
  return trial.isFinished ? triedIn(trial, hiding) : undefined
}

const publicFiles = async (files: readonly Output[]): Promise<PublicFiles> => ({
  json: textOf(files, 'dataset.json'),
  rowsOverTime: textOf(files, ROWS_OVER_TIME),
  csv: textOf(files, 'dataset.csv'),
  html: textOf(files, 'dataset.html'),
  sheets: await publicSheets(bytesOf(files, 'dataset.xlsx')),
})

function textOf(files: readonly Output[], name: string): string {
  const content = files.find((file) => file.name === name)?.content
  if (typeof content !== 'string') throw new Error(`${name} is not text`)
  return content
}

function bytesOf(files: readonly Output[], name: string): Uint8Array {
  const content = files.find((file) => file.name === name)?.content
  if (!(content instanceof Uint8Array)) throw new Error(`${name} is not bytes`)
  return content
}

/** What an attack is made on: what anybody will be able to download, now and from before, and the policy it is held to. */
export interface Target {
  readonly files: readonly Output[]
  readonly edition: DataSet
  readonly hiding: Hiding
  readonly previous: readonly Previous[]
}

/** Attacks the public files as drawn; `undefined` when it could not be finished. */
export type Attack = (target: Target, deadline: Deadline, io: Io) => Promise<Tried | undefined>

/** Attacks what was drawn, and says what was tried. Throws `CannotRun` when something could be found out, or not enough
 *  was tried to tell: the indicators are named, and no numbers. */
export async function attacked(attack: Attack, target: Target, deadline: Deadline, io: Io): Promise<Tried> {
  io.progress('Attacking the public edition')
  const tried = await attack(target, deadline, io)
  deadline()
  if (tried === undefined)
    throw new CannotRun(
      'Whether the public edition keeps its secrets could not be told, so nothing was written.',
    )
  if (tried.leaks.length > 0)
    throw new CannotRun(
      `Nothing was written. Hidden numbers of ${someOf([...new Set(tried.leaks.map(({ cell }) => indicatorIn(cell)))].sort(), 10)} could be worked out from the public edition too closely. Raise --threshold, publish fewer months, or report this as a fault of Hearth.`,
    )
  return tried
}
