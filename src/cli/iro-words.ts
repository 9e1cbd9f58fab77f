import { basename, extname, join } from 'node:path'
import { existsSync } from 'node:fs'
import { indicatorOf } from '../core/indicators/index.ts'
import { iroSections } from '../core/reports/iro/iro-report.ts'
import type { Plan } from '../core/reports/iro/plan.ts'
import { readComing, readPast, type ReadPlan } from '../core/reports/iro/read-plan.ts'
import type { Written } from '../core/reports/iro/written.ts'
import { nearestName } from '../core/sources/nearest-name.ts'
import type { Grid } from '../core/tables/grid.ts'
import { readProse } from '../files/prose.ts'
import { readInputs } from '../files/read.ts'
import { brief } from '../preparing/plain.ts'
import { CannotRun } from './io.ts'

/** What people wrote for the report. */
export interface IroWords {
  readonly written: readonly Written[]
  readonly plan: Plan
}

/** Reads the folder of words; nothing is written where none is named. Throws `CannotRun` for what is of no part of the
 *  report, and for a line of a plan that nobody can keep. */
export async function iroWords(folder: string | undefined): Promise<IroWords> {
  if (folder === undefined) return { written: [], plan: { last: [], next: [] } }
  const written = await readProse([folder])
  for (const { where, about } of written)
    if (!iroSections.includes(about)) throw new CannotRun(unknownPart(where, about))
  const plan = {
    last: linesOf((await gridsIn(folder, 'last-plan')).map(readPast)),
    next: linesOf(
      (await gridsIn(folder, 'next-plan')).map((grid) =>
        readComing(grid, (id) => indicatorOf(id) !== undefined),
      ),
    ),
  }
  return { written, plan }
}

function unknownPart(where: string, about: string): string {
  const near = nearestName(about, iroSections)
  const meant = near === undefined ? `The parts are ${iroSections.join(', ')}.` : `Did you mean ${near}?`
  return `${brief(where, 100)} is of no part of the report, so nothing was written. ${meant}`
}

/** The tables of a file called this, whatever kind it is. */
async function gridsIn(folder: string, name: string): Promise<readonly Grid[]> {
  const paths = ['.csv', '.xlsx', '.ods'].map((ending) => join(folder, `${name}${ending}`)).filter(existsSync)
  if (paths.length === 0) return []
  const { files } = await readInputs(paths)
  const fault = files.find((file) => file.fault !== undefined)
  if (fault !== undefined)
    throw new CannotRun(
      `${brief(basename(fault.path, extname(fault.path)))} could not be read: ${fault.fault ?? ''}`,
    )
  return files.flatMap(({ grids }) => grids)
}

const MOST = 20

function linesOf<L>(read: readonly ReadPlan<L>[]): readonly L[] {
  const faults = read.flatMap((each) => each.faults)
  if (faults.length > 0)
    throw new CannotRun(['Nothing was written. A plan cannot be used:', ...faults.slice(0, MOST)].join('\n'))
  return read.flatMap(({ lines }) => lines)
}
