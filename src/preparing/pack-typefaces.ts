import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFonts } from '../render/html/fonts.ts'
import type { Typefaces } from '../render/pack/upload-zip.ts'

const folder = fileURLToPath(new URL('../../assets/fonts/', import.meta.url))

/** The typeface that packs and agendas are set in. */
export async function packTypefaces(): Promise<Typefaces> {
  const print = ['regular', 'semibold'].map((weight) => readFile(join(folder, `source-sans-3-${weight}.ttf`)))
  return { print: await Promise.all(print), screen: await readFonts(folder) }
}
