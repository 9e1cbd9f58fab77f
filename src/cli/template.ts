import { collectionNames } from '../core/sources/collections.ts'
import { aboutTemplate, MONTHLY, templateOf, type TemplateName } from '../core/sources/template.ts'
import { writeWhole } from '../files/write.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { readOptions, textOf } from './options.ts'
import { brief } from '../preparing/plain.ts'

/** `hearth template`: workbooks ready to be filled in, one for each collection named, or for all. */
export async function template(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, ['out'])
  const names = typed.positionals.length === 0 ? all : typed.positionals.map(named)
  const out = textOf(typed, 'out')
  if (out === undefined) return list(names, io)
  const { renderTemplate } = await import('../render/xlsx/template.ts')
  const files = []
  for (const name of new Set(names)) {
    io.progress(`Writing ${name}.xlsx`)
    files.push({ name: `${name}.xlsx`, content: await renderTemplate(templateOf(name)) })
  }
  writeWhole(out, files)
  io.out(`${files.length === 1 ? '1 template is' : `${files.length} templates are`} in ${out}:`)
  for (const { name } of files) io.out(`  ${name}`)
  io.out(
    'Next: fill them in, or send them to whoever holds the facts; then give their folder to hearth report.',
  )
  return 0
}

const all: readonly TemplateName[] = [...collectionNames, MONTHLY]

/** Without a folder to write to, what there is. */
function list(names: readonly TemplateName[], io: Io): ExitCode {
  const wide = Math.max(...names.map((name) => name.length))
  for (const name of names) {
    const { code, row } = aboutTemplate(name)
    io.out(`${(name === MONTHLY ? '' : code).padEnd(3)}  ${name.padEnd(wide)}  ${row}`)
  }
  io.out('Next: hearth template NAME… --out FOLDER writes them as workbooks.')
  return 0
}

/** A collection by its name or its code: `health_assessments`, `L01`, `l1`. */
function named(text: string): TemplateName {
  const wanted = text
    .toLowerCase()
    .replace(/\.(csv|xlsx)$/, '')
    .replaceAll('-', '_')
    .replace(/^l(\d)$/, 'l0$1')
  const found = all.find((name) => name === wanted || aboutTemplate(name).code.toLowerCase() === wanted)
  if (found !== undefined) return found
  const like = all.filter((name) => wanted.split('_').some((word) => word.length > 2 && name.includes(word)))
  const hint = like.length === 0 ? '' : ` Did you mean ${like.slice(0, 4).join(', ')}?`
  throw new CannotRun(`There is no collection ${brief(text)}.${hint} hearth template lists them.`)
}
