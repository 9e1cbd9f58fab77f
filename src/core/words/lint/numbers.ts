import type { Told, ToldFigure } from '../figures.ts'
import { acceptedOf, type Accepted } from './accepted.ts'
import { isChanging, isChangeInSentence } from './changing.ts'
import { isClaim } from './claimed.ts'
import { acceptsPrinted, holds, holdsOfOthers, nowOf } from './holding.ts'
import { headlineOf } from './periods.ts'
import type { Problem } from './problem.ts'
import { claimsOf, isInWords, type Claim, type Read } from './reading.ts'
import { figureSaid } from './saying.ts'
import { wrongElsewhere } from './theirs.ts'

/** Numbers that are in no figure, or in the figure of another time or another place than the one named. */
export const numbersIn = (read: Read): Problem[] => claimsOf(read).flatMap(wrong)

function wrong(claim: Claim): Problem[] {
  if (claim.elsewhere) return wrongElsewhere(claim)
  const { told, mention } = claim
  if (
    told === undefined ||
    isInWords(mention.printed, told) ||
    !isClaim(claim, told) ||
    isChangeInSentence(claim)
  )
    return []
  if (holds(claim, told) || holdsOfOthers(claim)) return []
  return [whatIsWrong(claim, told)]
}

function whatIsWrong(claim: Claim, told: Told): Problem {
  const { mention, read, topic } = claim
  const when = claim.when(told)
  const elsewhen = told.periods.find(
    (figure) => !when.figures.includes(figure) && acceptsPrinted(claim, told, [figure]),
  )
  const meant = when.figures[0] ?? headlineOf(told)
  const about = meant === undefined ? '' : figureSaid(told, meant)
  const shared = { where: read.text.where, sentence: read.sentence }
  if (elsewhen && (when.named !== undefined || mention.kind === 'percent' || mention.kind === 'fraction'))
    return {
      rule: 'period',
      severity: when.named !== undefined && when.certain ? 'error' : 'warning',
      ...shared,
      says: `${mention.printed} is the figure of ${elsewhen.label}${when.named === undefined ? ', which the sentence does not name' : `, not of ${when.named}`}. ${about}`,
    }
  const near = nearestOf(claim, told, when.figures.length > 0 ? when.figures : nowOf(told))
  const plain = topic >= 0.5 && when.certain && (mention.kind === 'percent' || mention.kind === 'fraction')
  return {
    rule: 'number',
    severity: plain ? 'error' : 'warning',
    ...shared,
    says: `${mention.printed} is in no figure of “${told.title}”${near === undefined ? '' : `; the nearest is ${near.said}`}. ${about}`,
    ...(near && { nearest: near.said }),
  }
}

function nearestOf(claim: Claim, told: Told, figures: readonly ToldFigure[]): Accepted | undefined {
  const { mention } = claim
  const all = figures.flatMap((figure) => acceptedOf(told, figure, mention.kind, isChanging(claim)))
  const printed = all.filter(({ derived }) => derived === undefined)
  const gap = ({ value, of = 0 }: Accepted): number =>
    Math.abs(value - mention.value) + Math.abs(of - (mention.of ?? 0))
  return (printed.length > 0 ? printed : all).sort((a, b) => gap(a) - gap(b))[0]
}
