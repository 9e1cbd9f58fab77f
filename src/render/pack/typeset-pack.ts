import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Range } from './public-pack.ts'
import type { Sheets } from './sheets.ts'

const template = fileURLToPath(new URL('../../../assets/pack/', import.meta.url))

/** A folder that is never read: every file the template asks for is handed over from memory. */
const nowhere = fileURLToPath(new URL('../../../assets/pack/nowhere/', import.meta.url))

/** A pack as PDF, and where its papers are in it. */
export interface SetPack {
  readonly pdf: Uint8Array
  readonly ranges: readonly Range[]
  /** The number on its last page. */
  readonly pages: number
}

/** Sets a pack in one go, so that the page numbers in the agenda are those of the pages. PDF/UA-1 when all of it is set
 *  by us; pages taken over from another PDF have only words for the whole page, which that standard does not allow. */
export function typesetPack({ json, files }: Sheets, fonts: readonly Uint8Array[]): SetPack {
  const compiler = NodeCompiler.create({
    workspace: nowhere,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  })
  const hand = (name: string, bytes: Uint8Array): void => {
    compiler.mapShadow(join(nowhere, name), Buffer.from(bytes))
  }
  for (const name of readdirSync(template).filter((file) => file.endsWith('.typ')))
    hand(name, readFileSync(join(template, name)))
  hand('pack.json', Buffer.from(json))
  for (const { name, bytes } of files) hand(name, bytes)
  const document = compiled(compiler)
  const pdf = compiler.pdf(document, { pdfStandard: files.length === 0 ? 'ua-1' : '1.7' })
  const [found] = compiler.query(document, { selector: '<ranges>', field: 'value' }) as Omit<SetPack, 'pdf'>[]
  if (!found) throw new Error('The pack does not tell its pages.')
  // What Typst remembers is shared by the whole program and would stay for good.
  compiler.evictCache(0)
  return { pdf, ranges: found.ranges, pages: found.pages }
}

function compiled(compiler: NodeCompiler) {
  const compiled = compiler.compile({ mainFilePath: join(nowhere, 'pack.typ') })
  const found = [compiled.takeError(), compiled.takeWarnings()]
  const faults: unknown[] = found.flatMap((fault): unknown[] => fault?.shortDiagnostics ?? [])
  // A warning is a fault too: with a font missing, words would silently not be printed.
  if (!compiled.result || faults.length > 0)
    throw new Error(`The pack could not be set: ${JSON.stringify(faults)}`)
  return compiled.result
}
