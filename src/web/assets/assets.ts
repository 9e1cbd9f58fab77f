import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { withoutGovUkBrand } from './govuk-css.ts'

/** A file that pages load, as it is sent. */
export interface Asset {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The same, made smaller; `undefined` for what is small by nature, such as fonts. */
  readonly gzipped: Uint8Array<ArrayBuffer> | undefined
}

/** Every file pages load, by name: a fixed list, so that no address reaches any other file. */
export interface Assets {
  /** Changes when any file does: it stands in their addresses, so browsers may keep them for good. */
  readonly version: string
  readonly files: ReadonlyMap<string, Asset>
}

/** Where a page finds a file. */
export const assetPath = (assets: Assets, name: string): string => `/assets/${assets.version}/${name}`

/** Reads all of them: our own from the project's `assets`, GOV.UK Frontend's from its package. */
export async function readAssets(folder: string): Promise<Assets> {
  const package_ = createRequire(import.meta.url).resolve('govuk-frontend/package.json')
  const govuk = join(package_, '..', 'dist', 'govuk')
  const files = new Map([
    ['govuk.css', text('text/css', withoutGovUkBrand(await read(govuk, 'govuk-frontend.min.css')))],
    ['govuk.js', text('text/javascript', await read(govuk, 'govuk-frontend.min.js'))],
    ['hearth.css', text('text/css', await read(folder, 'web/hearth.css'))],
    ['data-set.css', text('text/css', await read(folder, 'web/data-set.css'))],
    ['page.js', text('text/javascript', await read(folder, 'web/page.js'))],
    ['icon.svg', text('image/svg+xml', await read(folder, 'web/icon.svg'))],
    ['regular.woff2', await font(folder, 'regular')],
    ['semibold.woff2', await font(folder, 'semibold')],
  ])
  return { version: versionOf(files), files }
}

const read = (folder: string, name: string): Promise<string> => readFile(join(folder, name), 'utf8')

function text(type: string, content: string): Asset {
  const bytes = new Uint8Array(Buffer.from(content))
  return { type: `${type}; charset=utf-8`, bytes, gzipped: new Uint8Array(gzipSync(bytes, { level: 9 })) }
}

async function font(folder: string, weight: string): Promise<Asset> {
  const bytes = new Uint8Array(await readFile(join(folder, `fonts/source-sans-3-${weight}.woff2`)))
  return { type: 'font/woff2', bytes, gzipped: undefined }
}

function versionOf(files: ReadonlyMap<string, Asset>): string {
  const hash = createHash('sha256')
  for (const [name, { bytes }] of files) hash.update(name).update(bytes)
  return hash.digest('hex').slice(0, 12)
}
