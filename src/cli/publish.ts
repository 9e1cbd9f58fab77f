import { join } from 'node:path'
import { withCommas } from '../core/reports/say.ts'
import { longDay } from '../core/time/day.ts'
import { writeWhole } from '../files/write.ts'
import type { ExitCode, Io } from './io.ts'
import { harmful, measuredSet, measuringOptions, type MeasuredSet } from './measured-set.ts'
import { readOptions, textOf } from './options.ts'
import { brief, someOf } from '../preparing/plain.ts'
import { withPrevious } from './previous-option.ts'
import { attack as ownAttack, type Attack } from '../preparing/edition-attack.ts'
import { measuredWithOf } from './publish-measured-with.ts'
import { marksIn, versionAfter } from './publish-previous.ts'
import { twoDrawings, wholeEdition } from './publish-whole.ts'
import { policyOptions, wordsOptions } from './policy-options.ts'
import { signOffsFor } from './publish-words.ts'
import { publishingOf, termsOf, type Edition } from './publishing.ts'
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
  const drawings = twoDrawings(io)
  const measured = await measuredSet(typed, io)
  const publishing = publishingOf(terms, measured, io)
  const before = marksIn(terms.previous, measured.set)
  const how = {
    publishing,
    signOffs: signOffsFor(terms, measured),
    before,
    version: versionAfter(before, measured.set),
    hearth: io.version,
    measuredWith: await measuredWithOf(typed, io),
  }
  const { made, outputs } = await wholeEdition(attack, measured, how, drawings, io)
  writeWhole(out, outputs, measured.list.length > 0 ? [] : [join('restricted', LIST)])
  return tell(measured, made, out, io)
}

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
