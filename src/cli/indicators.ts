import { indicators as catalogue } from '../core/indicators/index.ts'
import { themes } from '../core/indicators/theme.ts'
import { definitionOf } from '../core/reports/small-print.ts'
import type { ExitCode, Io } from './io.ts'
import { noneOf, readOptions } from './options.ts'

/** `hearth indicators`: the catalogue, for people or, with --json, for programs. */
export function indicators(argv: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readOptions(argv, [], ['json'])
  noneOf(positionals)
  if (values.json === true) {
    const about = catalogue.map((each) => ({
      id: each.id,
      theme: each.theme,
      title: each.title,
      question: each.question,
      unit: each.unit,
      better: each.better,
      definition: definitionOf(each),
      source: each.source,
    }))
    io.out(JSON.stringify(about, null, 1))
    return 0
  }
  const width = Math.max(...catalogue.map(({ id }) => id.length))
  io.out(`${catalogue.length} indicators`)
  for (const [theme, title] of Object.entries(themes)) {
    const own = catalogue.filter((each) => each.theme === theme)
    if (own.length > 0) io.out(`\n${title}`)
    for (const each of own) io.out(`  ${each.id.padEnd(width)}  ${each.title}`)
  }
  io.out('\nNext: npx hearth children INDICATOR FOLDER --as-at DATE --authority CODE')
  return 0
}
