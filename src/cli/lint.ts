import { figuresOf } from '../core/reports/figures-told.ts'
import { glossary } from '../core/reports/glossary.ts'
import { textFrom, textsOf } from '../core/reports/texts-told.ts'
import type { Figures } from '../core/words/figures.ts'
import { lint as linted } from '../core/words/lint/lint.ts'
import type { Text } from '../core/words/lint/problem.ts'
import { readProse } from '../files/prose.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { withTexts } from './lint-options.ts'
import { lintLines } from './lint-told.ts'
import { measuredSet, measuringOptions } from './measured-set.ts'
import { readOptions, textOf } from './options.ts'

/** `hearth lint`: the texts of a pack against its figures. */
export async function lint(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { texts: files, rest } = withTexts(argv)
  const typed = readOptions(rest, [...measuringOptions, 'previous'], ['json'])
  const { set } = await measuredSet(typed, io)
  const figures = figuresOf(set)
  const texts = files.length > 0 ? await textsIn(files, figures) : textsOf(set)
  if (texts.length === 0)
    throw new CannotRun(
      files.length > 0
        ? 'There is no text in what --text names. It can be Markdown, plain text or commentary.csv.'
        : 'There is no commentary in these folders. Put it in commentary/ID.md, or name it with --text FILE.',
    )
  const before = textOf(typed, 'previous')
  const previous = before === undefined ? [] : await textsIn([before], figures)
  io.progress('Reading the texts')
  const problems = linted(texts, figures, { glossary, previous })
  if (typed.values.json === true) io.out(JSON.stringify({ texts: texts.length, problems }, undefined, 2))
  else for (const line of lintLines(problems, texts.length)) io.out(line)
  return problems.length > 0 ? 1 : 0
}

const textsIn = async (paths: readonly string[], figures: Figures): Promise<Text[]> =>
  (await readProse(paths)).map(({ where, about, text }) => textFrom(where, about, text, figures))
