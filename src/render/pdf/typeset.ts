import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const template = fileURLToPath(new URL('../../../assets/booklet/', import.meta.url))

/** A folder that is never read: every file the template asks for is handed over from memory. */
const nowhere = fileURLToPath(new URL('../../../assets/booklet/nowhere/', import.meta.url))

/** The booklet as PDF/UA-1. The compiler refuses what is untagged, has no alternative text or no glyph. */
export function typeset(paper: string, fonts: readonly Uint8Array[]): Uint8Array {
  const blobs = fonts.map((font) => Buffer.from(font))
  const compiler = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: blobs }] })
  for (const name of readdirSync(template).filter((file) => file.endsWith('.typ')))
    compiler.mapShadow(join(nowhere, name), readFileSync(join(template, name)))
  compiler.mapShadow(join(nowhere, 'paper.json'), Buffer.from(paper))
  const compiled = compiler.compile({ mainFilePath: join(nowhere, 'booklet.typ') })
  const found = [compiled.takeError(), compiled.takeWarnings()]
  const faults: unknown[] = found.flatMap((fault): unknown[] => fault?.shortDiagnostics ?? [])
  // A warning is a fault too: with a font missing, words would silently not be printed.
  if (!compiled.result || faults.length > 0)
    throw new Error(`The booklet could not be set: ${JSON.stringify(faults)}`)
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  // What Typst remembers is shared by the whole program and would stay for good.
  compiler.evictCache(0)
  return pdf
}
