import type { DataSet } from '../core/reports/data-set.ts'
import { figuresOf } from '../core/reports/figures-told.ts'
import { glossary } from '../core/reports/glossary.ts'
import { textsOf } from '../core/reports/texts-told.ts'
import { lint } from '../core/words/lint/lint.ts'

/** That comments do not hold against the figures, as a note; `[]` when they do. */
export function lintNote(set: DataSet): string[] {
  const found = lint(textsOf(set), figuresOf(set), { glossary })
  if (found.length === 0) return []
  const things = found.length === 1 ? '1 thing' : `${found.length} things`
  return [`The comments say ${things} that the figures do not bear out. hearth lint tells each.`]
}
