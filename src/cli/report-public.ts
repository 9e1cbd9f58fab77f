import { join } from 'node:path'
import { longDay } from '../core/time/day.ts'
import { writeWhole } from '../files/write.ts'
import type { ExitCode, Io } from './io.ts'
import { measuredSet } from './measured-set.ts'
import { textOf, type Typed } from './options.ts'
import { forms, makeReady } from '../preparing/outputs.ts'
import { brief } from '../preparing/plain.ts'
import { editionOf, publishingOf, termsOf } from './publishing.ts'
import { attack } from '../preparing/edition-attack.ts'
import { attacked } from './publish-attack.ts'
import { signOffsFor, wordsReady } from './publish-words.ts'
import { LIST } from './tell.ts'

/** `hearth report --public`: the public edition alone, attacked before it is written. */
export async function reportPublic(typed: Typed, previous: readonly string[], io: Io): Promise<ExitCode> {
  const terms = await termsOf(typed, previous, io)
  const out = textOf(typed, 'out') ?? 'out'
  const drawing = makeReady()
  const measured = await measuredSet(typed, io)
  const publishing = publishingOf(terms, measured, io)
  const signOffs = signOffsFor(terms, measured)
  const made = await editionOf(measured, publishing, io)
  wordsReady(signOffs, measured, made, io)
  const outputs = await drawing.outputsOf(made.edition, io)
  await attacked(attack, { files: outputs, previous: publishing.previous, ...made }, publishing.deadline, io)
  writeWhole(out, outputs, [LIST])
  const { authority, asAt } = measured.set
  io.out(`${brief(authority.name, 100)}'s public edition as at ${longDay(asAt)} is in ${out}`)
  for (const form of forms) io.out(`  ${join(out, `dataset.${form}`)}`)
  for (const note of measured.notes) io.out(`Note: ${note}`)
  io.out(
    `Next: read ${join(out, 'dataset.html')} before it is published. hearth publish says what was hidden and why.`,
  )
  return 0
}
