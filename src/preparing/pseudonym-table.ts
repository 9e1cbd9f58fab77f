import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pseudonymColumns, pseudonymsIn, type Pseudonyms } from '../core/record/pseudonyms.ts'
import { readInputs } from '../files/read.ts'
import { Refusal } from '../files/refusal.ts'
import type { Doing } from './doing.ts'

/** The table every run uses when none is named. */
export const standardTable = ({ dataFolder }: Doing): string => join(dataFolder, 'pseudonyms.csv')

/** The pseudonyms kept in a file; none when it is not there. Throws `Refusal` when it is something else. */
export async function pseudonymsFrom(path: string): Promise<Pseudonyms> {
  if (!existsSync(path)) return new Map()
  const { files } = await readInputs([path])
  const known = pseudonymsIn(files.flatMap(({ grids }) => grids))
  if (known.size === 0)
    throw new Refusal(
      `${path} is not a table of pseudonyms: it needs the columns ${pseudonymColumns.join(' and ')}.`,
    )
  return known
}
