import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The page's typeface in its two weights, as WOFF2. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly semibold: Uint8Array
}

/** The typeface from the folder it is shipped in, `assets/fonts`. */
export async function readFonts(folder: string): Promise<Fonts> {
  const read = (weight: string): Promise<Uint8Array> =>
    readFile(join(folder, `source-sans-3-${weight}.woff2`))
  const [regular, semibold] = await Promise.all([read('regular'), read('semibold')])
  return { regular, semibold }
}
