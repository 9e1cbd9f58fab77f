import { writeWhole } from '../files/write.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { lintNote } from './lint-note.ts'
import { harmful, listOutput, measuredSet, measuringOptions } from './measured-set.ts'
import { readOptions, textOf, type Typed } from './options.ts'
import { makeReady } from '../preparing/outputs.ts'
import { withPrevious } from './previous-option.ts'
import { policyOptions, wordsOptions } from './policy-options.ts'
import { LIST, tell } from './tell.ts'

const names = [...measuringOptions, ...policyOptions, 'previous', ...wordsOptions, 'out']

/** `hearth report`: the data set of the folders named, in five forms. */
export async function report(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { previous, rest } = withPrevious(argv)
  const typed = readOptions(rest, names, ['public'])
  if (typed.values.public === true)
    return (await import('./report-public.ts')).reportPublic(typed, previous, io)
  refusePolicy(typed, previous)
  const out = textOf(typed, 'out') ?? 'out'
  const drawing = (io.drawing ?? makeReady)()
  const { set, returns, folders, list, notes } = await measuredSet(typed, io)
  const outputs = [...(await drawing.outputsOf(set, io)), ...listOutput(list)]
  writeWhole(out, outputs, list.length > 0 ? [] : [LIST])
  return tell({ set, returns, listed: harmful(list), out, folders, notes: [...notes, ...lintNote(set)] }, io)
}

/** What is hidden from the public says nothing of an edition that hides nothing. */
function refusePolicy(typed: Typed, previous: readonly string[]): void {
  const given =
    previous.length > 0
      ? 'previous'
      : [...policyOptions, ...wordsOptions].find((name) => textOf(typed, name) !== undefined)
  if (given !== undefined)
    throw new CannotRun(`--${given} is for the public edition: add --public, or use hearth publish.`)
}
