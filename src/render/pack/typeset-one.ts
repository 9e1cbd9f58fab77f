import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const template = fileURLToPath(new URL('../../../assets/pack/', import.meta.url))

/** A folder that is never read: every file the template asks for is handed over from memory. */
const nowhere = fileURLToPath(new URL('../../../assets/pack/nowhere/', import.meta.url))

/** What is to be set: the template that begins it, and what it reads by name. */
export interface ToSet {
  readonly main: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Whether no page of it comes from another PDF: then it is PDF/UA-1. */
  readonly isOurs: boolean
}

/** One PDF, and what the template tells of it under `<ranges>`. The same files give the same bytes. */
export function typesetOne(
  { main, files, isOurs }: ToSet,
  fonts: readonly Uint8Array[],
): { readonly pdf: Uint8Array; readonly told: unknown } {
  const compiler = NodeCompiler.create({
    workspace: nowhere,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  })
  const hand = (name: string, bytes: Uint8Array): void => {
    compiler.mapShadow(join(nowhere, name), Buffer.from(bytes))
  }
  for (const name of readdirSync(template).filter((file) => file.endsWith('.typ')))
    hand(name, readFileSync(join(template, name)))
  for (const { name, bytes } of files) hand(name, bytes)
  const document = compiled(compiler, main)
  const pdf = compiler.pdf(document, { pdfStandard: isOurs ? 'ua-1' : '1.7' })
  const [told] = compiler.query(document, { selector: '<ranges>', field: 'value' }) as unknown[]
  if (told === undefined) throw new Error('What was set does not tell its pages.')
  // What Typst remembers is shared by the whole program and would stay for good.
  compiler.evictCache(0)
  return { pdf, told }
}

function compiled(compiler: NodeCompiler, main: string) {
  const compiled = compiler.compile({ mainFilePath: join(nowhere, main) })
  const found = [compiled.takeError(), compiled.takeWarnings()]
  const faults: unknown[] = found.flatMap((fault): unknown[] => fault?.shortDiagnostics ?? [])
  // A warning is a fault too: with a font missing, words would silently not be printed.
  if (!compiled.result || faults.length > 0)
    throw new Error(`The PDF could not be set: ${JSON.stringify(faults)}`)
  return compiled.result
}
