import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeSample } from '../../src/core/sample/make-sample.ts'

/** Writes the sample authority's four returns and gives the folder. */
export function writeSample(folder: string, children: number): string {
  for (const { path, text } of makeSample({ seed: 1, children, firstYear: 2021, lastYear: 2024 })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
