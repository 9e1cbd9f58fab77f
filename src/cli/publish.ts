import { join } from 'node:path'
import { cellByCell } from '../core/disclosure/cell-by-cell.ts'
import { disclosureReport } from '../core/reports/publication/disclosure-report.ts'
import { withCommas } from '../core/reports/say.ts'
import { longDay } from '../core/time/day.ts'
import { writeWhole, type Output } from '../files/write.ts'
import type { ExitCode, Io } from './io.ts'
import { harmful, listOutput, measuredSet, measuringOptions, type MeasuredSet } from './measured-set.ts'
import { readOptions, textOf } from './options.ts'
import { makeReady, reportOutputs } from '../preparing/outputs.ts'
import { brief, someOf } from '../preparing/plain.ts'
import { withPrevious } from './previous-option.ts'
import { attack as ownAttack, type Attack } from '../preparing/edition-attack.ts'
import { attacked } from './publish-attack.ts'
import { policyOptions, wordsOptions } from './policy-options.ts'
import { signOffsFor, wordsReady } from './publish-words.ts'
import { editionOf, publishingOf, termsOf, type Edition } from './publishing.ts'
import { LIST } from './tell.ts'

const names = [...measuringOptions, ...policyOptions, 'previous', ...wordsOptions, 'out']

/** `hearth publish`: both editions and what was hidden, all or nothing. */
export const publish = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  publishWith(ownAttack, argv, io)

/** The same, attacked by another. */
export async function publishWith(attack: Attack, argv: readonly string[], io: Io): Promise<ExitCode> {
  const { previous: folders, rest } = withPrevious(argv)
  const typed = readOptions(rest, names)
  const terms = await termsOf(typed, folders, io)
  const out = textOf(typed, 'out') ?? 'out'
  const [forPublic, forOfficers] = [makeReady(), makeReady()]
  const measured = await measuredSet(typed, io)
  const { set, list } = measured
  const publishing = publishingOf(terms, measured, io)
  const { previous, deadline } = publishing
  const signOffs = signOffsFor(terms, measured)
  const made = await editionOf(measured, publishing, io)
  const words = wordsReady(signOffs, measured, made, io)
  const files = await forPublic.outputsOf(made.edition, io)
  const tried = await attacked(attack, { files, previous, ...made }, deadline, io)
  const byHand = cellByCell(made.hiding.problem).size
  const report = disclosureReport({ set, hiding: made.hiding, tried, earlier: previous, byHand, words })
  const outputs = [
    ...below('public', files),
    ...below('restricted', [...(await forOfficers.outputsOf(set, io)), ...listOutput(list)]),
    ...(await reportOutputs('disclosure-report', report)),
  ]
  writeWhole(out, outputs, list.length > 0 ? [] : [join('restricted', LIST)])
  return tell(measured, made, out, io)
}

const below = (folder: string, outputs: readonly Output[]): Output[] =>
  outputs.map((output) => ({ ...output, name: `${folder}/${output.name}` }))

function tell({ set, list, notes }: MeasuredSet, { hiding }: Edition, out: string, io: Io): ExitCode {
  const [all, hidden] = [hiding.problem.cells.length, hiding.pattern.hidden.size]
  io.out(
    `${brief(set.authority.name, 100)}'s data set as at ${longDay(set.asAt)} is ready to publish in ${out}`,
  )
  io.out(
    `  ${join(out, 'public')}: for anybody. ${withCommas(hidden)} of ${withCommas(all)} numbers are hidden.`,
  )
  io.out(`  ${join(out, 'restricted')}: every number, for officers, and for members in private session.`)
  io.out(`  ${join(out, 'disclosure-report.html')}: what is hidden and why, for officers.`)
  for (const note of [...givenAwayNotes(hiding.givenAway), ...notes]) io.out(`Note: ${note}`)
  if (harmful(list) > 0)
    io.out(`What to put right is in ${join(out, 'restricted', LIST)}. For officers only.`)
  io.out(
    `Next: read ${join(out, 'disclosure-report.html')}, then publish what is in ${join(out, 'public')}. Keep ${out}: the next edition is held against it with --previous.`,
  )
  return harmful(list) > 0 ? 1 : 0
}

const givenAwayNotes = (ids: readonly string[]): string[] =>
  ids.length === 0
    ? []
    : [
        `Earlier editions tell a small number of ${someOf(ids, 10)} by themselves, whatever this one hides. What was published cannot be taken back; the disclosure report says so.`,
      ]
