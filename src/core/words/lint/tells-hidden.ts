import type { Secrets } from '../secrets.ts'
import { isChanging } from './changing.ts'
import { bindingsOf, type Binding } from './hidden/bindings.ts'
import { changesTold } from './hidden/changes-told.ts'
import { moreMentionsIn } from './hidden/more-mentions.ts'
import { isSmallCount } from './hidden/small-count.ts'
import { isShown } from './hidden/shown.ts'
import { tells } from './hidden/telling.ts'
import { rangeOf } from './hidden/said-range.ts'
import type { Held, Problem } from './problem.ts'
import { claimsOf, type Claim, type Read } from './reading.ts'

/** Numbers typed by hand that tell a figure the public edition hides, and small counts of people that no figure shows. What
 *  is said of them never holds a true number, only what is typed. Nothing where no edition hides anything. */
export function tellsHiddenIn(read: Read, { context: { secrets } }: Held): Problem[] {
  if (secrets === undefined) return []
  const more = moreMentionsIn(read.sentence)
  const found = claimsOf({ ...read, mentions: [...read.mentions, ...more] }).flatMap((claim) => {
    const problem = problemOf(claim, secrets, more.includes(claim.mention))
    return problem === undefined ? [] : [problem]
  })
  return found
}

function problemOf(claim: Claim, secrets: Secrets, isMore: boolean): Problem | undefined {
  const told = isChanging(claim)
    ? changesTold(claim, secrets)
    : bindingsOf(claim, secrets).filter((each) => isTold(claim, each, secrets))
  const named = told.find(({ isSure, secret }) => isSure && secret.row !== undefined)
  if (named) return problem(claim, 'error', tellsText(claim, named))
  if (isShown(claim)) return undefined
  const sure = told.find(({ isSure }) => isSure)
  if (sure) return problem(claim, 'error', tellsText(claim, sure))
  // That nobody is, or everybody, is said of much else: only where it is surely meant does it tell.
  const [perhaps] = claim.mention.value === 0 ? [] : told
  if (perhaps) return problem(claim, 'warning', perhapsText(claim, perhaps))
  return !isMore && isSmallCount(claim, secrets.threshold) ? small(claim) : undefined
}

const isTold = ({ read, mention }: Claim, { secret, told, whole }: Binding, { interval }: Secrets): boolean =>
  tells({ mention, range: rangeOf(read.sentence, mention), told, interval, whole }, secret)

const problem = (
  { read }: Claim,
  severity: Problem['severity'],
  says: string,
  rule: Problem['rule'] = 'tells-hidden',
): Problem => ({ rule, severity, where: read.text.where, sentence: read.sentence, says })

const hiddenText = ({ told, secret: { row, period } }: Binding): string =>
  `${row ? `“${row.label}” of ` : ''}“${told.title}”${period ? ` in ${period.label}` : ''}`

const insteadText = ({ secret: { token } }: Binding, printed: string): string =>
  token === undefined ? `Leave “${printed}” out` : `Write {{${token}}} in place of “${printed}”`

const tellsText = ({ mention: { printed } }: Claim, binding: Binding): string =>
  `“${printed}” tells what the public edition hides: ${hiddenText(binding)}. ${insteadText(binding, printed)}.`

const perhapsText = ({ mention: { printed } }: Claim, binding: Binding): string =>
  `“${printed}” may tell what the public edition hides: ${hiddenText(binding)}. ${insteadText(binding, printed)}, or sign it off with a reason.`

const small = (claim: Claim): Problem =>
  problem(
    claim,
    'warning',
    `“${claim.mention.printed}” is a small count of people that the public edition does not show. Write “a small number”, or sign it off with a reason.`,
    'small-count',
  )
