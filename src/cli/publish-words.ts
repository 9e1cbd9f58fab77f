import { secretsOf } from '../core/reports/publication/secrets.ts'
import { wordsHeld, type WordsHeld } from '../core/reports/publication/words-held.ts'
import type { Grid } from '../core/tables/grid.ts'
import { readSignOffs, SIGN_OFF_COLUMNS, type SignOff } from '../core/words/sign-offs.ts'
import { readInputs } from '../files/read.ts'
import { CannotRun, type Io } from './io.ts'
import { problemLines } from './lint-told.ts'
import type { MeasuredSet } from './measured-set.ts'
import { textOf, type Typed } from './options.ts'
import { brief } from '../preparing/plain.ts'
import type { Edition } from './publishing.ts'

/** Holds the comments of both editions against their figures. Throws `CannotRun` when one says what does not hold, tells
 *  what is hidden, or has a warning that nobody answers for; each is told first. */
export function wordsReady(
  signOffs: readonly SignOff[],
  { set }: Pick<MeasuredSet, 'set'>,
  { edition, hiding }: Edition,
  io: Io,
): WordsHeld {
  io.progress('Reading the comments')
  const secrets = secretsOf(set, hiding.pattern.hidden, hiding.policy)
  const held = wordsHeld({ set, edition, secrets }, signOffs)
  const wrong = [...held.errors, ...held.unsigned]
  if (wrong.length > 0) {
    for (const line of problemLines(wrong, held.texts)) io.out(line)
    throw new CannotRun(refusal(held))
  }
  for (const { file, line } of held.idle)
    io.out(
      `Note: ${brief(file, 100)}, line ${line} signs off nothing. Take it out, or quote its sentence anew.`,
    )
  return held
}

/** What is signed off in the table named with `--signoffs`. Throws `CannotRun` for a row that nobody answers for. */
export const signOffsNamed = async (typed: Typed): Promise<readonly SignOff[]> =>
  signOffsIn(await gridsOf(textOf(typed, 'signoffs')))

/** The same, and what is signed off in the folders read. Throws `CannotRun` for a row that nobody answers for. */
export const signOffsFor = (
  { signOffs }: { readonly signOffs: readonly SignOff[] },
  { returns }: MeasuredSet,
): readonly SignOff[] => [...signOffsIn(returns.signOffs), ...signOffs]

async function gridsOf(path: string | undefined): Promise<readonly Grid[]> {
  if (path === undefined) return []
  const { files } = await readInputs([path])
  const fault = files.find((file) => file.fault !== undefined)?.fault
  const grids = files.flatMap((file) => file.grids)
  if (fault !== undefined || grids.length === 0)
    throw new CannotRun(
      `The sign-offs in ${brief(path)} could not be read. ${fault ?? `There is no table in it. Give ${SIGN_OFF_COLUMNS}.`}`,
    )
  return grids
}

const MOST = 20

function signOffsIn(grids: readonly Grid[]): readonly SignOff[] {
  const read = grids.map(readSignOffs)
  const faults = read.flatMap((each) => each.faults)
  if (faults.length > 0)
    throw new CannotRun(
      ['Nothing was written. Sign-offs cannot be used:', ...faults.slice(0, MOST)].join('\n'),
    )
  return read.flatMap((each) => each.signOffs)
}

function refusal({ errors, unsigned, vain }: WordsHeld): string {
  const steps = [
    ...(errors.length > 0 ? ['Put each error right in its comment.'] : []),
    ...(vain.length > 0 ? ['An error cannot be signed off.'] : []),
    ...(unsigned.length > 0
      ? [
          `Put each warning right, or sign it off in signoffs.csv beside the returns, or in a table named with --signoffs: ${SIGN_OFF_COLUMNS}. For the first: ${example(unsigned)}`,
        ]
      : []),
  ]
  return `Nothing was written: the comments are not ready to publish. ${steps.join(' ')}`
}

/** A row that signs off the first warning, but for who and why. */
function example([first]: WordsHeld['unsigned']): string {
  if (first === undefined) return ''
  const begun = first.sentence.split(/\s+/).slice(0, 6).join(' ').replace(/"/g, '""')
  return `${first.rule},${first.where},"${brief(begun, 80)}",ROLE,REASON,DATE`
}
