import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../decode.ts'
import { gridsOfWorkbook } from '../workbook.ts'
import { csvLines, type CsvLines } from './csv-lines.ts'
import type { FolderFile } from './files-in.ts'
import { gatherDistricts, gatherNeighbours, gatherPopulation } from './gather-areas.ts'
import { gatherFigures } from './gather-figures.ts'
import { emptyGathering, type Gathering } from './gathering.ts'
import { gatherInspections, inspectionsIn } from './inspections.ts'
import { recognise, type StatisticsKind } from './recognise.ts'

/** Reads every file of the folder that is known, one after another, and says of each what it was taken for. Reading
 *  waits for the disk: nothing else runs meanwhile, and it takes half as long. */
export async function gather(dir: string, files: readonly FolderFile[]): Promise<Gathering> {
  const into = emptyGathering()
  for (const { name } of files) {
    try {
      const kind = await take(join(dir, name), name, into)
      into.files.push(kind === undefined ? { file: name } : { file: name, kind })
    } catch (error) {
      into.files.push({ file: name, problem: error instanceof Error ? error.message : 'cannot be read' })
    }
  }
  return into
}

async function take(path: string, name: string, into: Gathering): Promise<StatisticsKind | undefined> {
  if (/\.(ods|xlsx|xls)$/i.test(name)) return takeWorkbook(path, into)
  if (!/\.(csv|txt)$/i.test(name)) return undefined
  const kind = recognise(csvLines(startOf(path)).headings)
  if (kind) gathers[kind](csvLines(textOf(readFileSync(path))), into, name)
  return kind
}

async function takeWorkbook(path: string, into: Gathering): Promise<StatisticsKind | undefined> {
  const grids = await gridsOfWorkbook(path, readFileSync(path))
  const sheets = grids.map(({ headings, rows }) => [headings, ...rows.map((row) => row.cells)])
  const inspections = inspectionsIn(sheets)
  into.inspections.push(...inspections)
  return inspections.length > 0 ? 'inspections' : undefined
}

function textOf(bytes: Buffer): string {
  const decoded = decode(bytes)
  if ('fault' in decoded) throw new Error(decoded.fault)
  return decoded.text
}

/** Enough of a file to know it by, however large it is. */
function startOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(8192)
    return textOf(wholeLines(buffer.subarray(0, readSync(file, buffer))))
  } finally {
    closeSync(file)
  }
}

/** Without the last line, which may be cut inside a letter. */
const wholeLines = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.lastIndexOf('\n') + 1 || bytes.length)

type Gather = (lines: CsvLines, into: Gathering, file: string) => void

const figures =
  (kind: Parameters<typeof gatherFigures>[0]): Gather =>
  (lines, into, file) => {
    gatherFigures(kind, file, lines, into)
  }

const gathers: Readonly<Record<StatisticsKind, Gather>> = {
  'looked-after-numbers': figures('looked-after-numbers'),
  'placement-stability': figures('placement-stability'),
  characteristics: figures('characteristics'),
  'care-leavers': figures('care-leavers'),
  'adoption-stages': figures('adoption-stages'),
  'social-workers': figures('social-workers'),
  'school-moves': figures('school-moves'),
  absence: figures('absence'),
  'key-stage-2': figures('key-stage-2'),
  'key-stage-4': figures('key-stage-4'),
  population: gatherPopulation,
  'neighbours-2021': (lines, into) => {
    gatherNeighbours(2021, lines, into)
  },
  'neighbours-2025': (lines, into) => {
    gatherNeighbours(2025, lines, into)
  },
  districts: gatherDistricts,
  inspections: gatherInspections,
}
