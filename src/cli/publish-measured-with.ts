import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sha256OfFile } from '../files/mark.ts'
import { filesIn } from '../files/statistics/files-in.ts'
import type { InputMark, MeasuredWith } from '../preparing/edition-manifest.ts'
import { standardTable } from '../preparing/pseudonym-table.ts'
import type { Io } from './io.ts'
import { monthsOption } from './measured-set.ts'
import { textOf, type Typed } from './options.ts'

/** What was typed of how to measure, by the marks of what was named: for the manifest. */
export async function measuredWithOf(typed: Typed, io: Io): Promise<MeasuredWith> {
  const table = textOf(typed, 'pseudonyms') ?? standardTable(io)
  return {
    months: monthsOption(typed),
    pseudonyms: existsSync(table) ? await sha256OfFile(table) : null,
    statistics: await statisticsMarks(textOf(typed, 'statistics')),
  }
}

/** The files of a folder of published statistics, by name. None when no folder is named. */
export async function statisticsMarks(folder: string | undefined): Promise<InputMark[]> {
  if (folder === undefined) return []
  const marks: InputMark[] = []
  for (const { name } of await filesIn(folder))
    marks.push({ name: name.replaceAll('\\', '/'), sha256: await sha256OfFile(join(folder, name)) })
  return marks
}
