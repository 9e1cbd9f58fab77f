import { tryOut } from '../core/attack/trial.ts'
import type { PublicFiles } from '../core/attack/public-files.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import type { Hiding } from '../core/reports/publication/hide.ts'
import { truthOf } from '../core/reports/publication/truth.ts'
import type { Tried } from '../core/reports/publication/tried.ts'
import { highs } from '../solver/highs.ts'
import { publicSheets } from '../files/public-sheets.ts'
import type { Output } from '../files/write.ts'
import type { Deadline } from './deadline.ts'
import type { Doing } from './doing.ts'
import type { Previous } from './edition-before.ts'
import { knowledge } from './edition-public.ts'
import { ROWS_OVER_TIME } from './outputs.ts'
import { told } from './told.ts'
import { triedIn } from './tried-in-words.ts'

/** What an attack is made on: what anybody will be able to download, now and from before, and the policy it is held to. */
export interface Target {
  readonly files: readonly Output[]
  readonly edition: DataSet
  readonly hiding: Hiding
  readonly previous: readonly Previous[]
}

/** Attacks the public files as drawn; `undefined` when it could not be finished. */
export type Attack = (target: Target, deadline: Deadline, doing: Doing) => Promise<Tried | undefined>

/** The attack that every edition must withstand: see core/attack. */
export const attack: Attack = async ({ files, hiding, previous }, deadline, doing) => {
  const progress = told(doing, 'Attacking the public edition')
  const trial = tryOut(await publicFiles(files), knowledge, await highs(), truthOf(hiding, previous), {
    earlier: previous.map((each) => each.files),
    told: (done, of) => {
      deadline()
      progress(done, of)
    },
  })
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
