import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeAuthority } from '../../src/core/sample/make-sample.ts'
import { renderPlain } from '../../src/render/xlsx/plain-workbook.ts'

/** Writes everything the sample authority holds, from every source, and gives the folder. */
export async function writeSample(folder: string, children: number): Promise<string> {
  const { files, workbooks } = makeAuthority({ seed: 1, children, firstYear: 2021, lastYear: 2024 })
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const { path, text } of files) write(path, text)
  for (const workbook of workbooks) write(workbook.path, await renderPlain(workbook))
  return folder
}
