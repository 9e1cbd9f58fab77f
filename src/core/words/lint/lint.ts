import type { Figures } from '../figures.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { arithmeticIn, monthsListed, oppositesAcross } from './arithmetic.ts'
import { cohortsIn } from './cohorts.ts'
import { comparisonsIn } from './comparisons.ts'
import { directionsIn } from './directions.ts'
import { numbersIn } from './numbers.ts'
import { personalIn } from './personal.ts'
import type { Context, Held, Problem, Text } from './problem.ts'
import { readAll, type Read } from './reading.ts'
import { repeatedIn } from './repeated.ts'
import { rowsIn } from './rows.ts'
import { tellsHiddenIn } from './tells-hidden.ts'
import { totalsIn } from './totals.ts'
import { twoValuesIn } from './two-values.ts'

/** Everything in the texts of a pack that its figures, or the texts themselves, do not bear out: errors first, then in
 *  the order of the texts. The same texts and figures give the same problems. */
export function lint(texts: readonly Text[], figures: Figures, context: Context): Problem[] {
  const held: Held = { figures, context }
  const reads = readAll(texts, figures)
  const found = [
    ...reads.flatMap((read) => inSentence(read, held)),
    ...oppositesAcross(reads),
    ...twoValuesIn(reads, held),
    ...abbreviationsIn(reads, held),
    ...repeatedIn(texts, context.previous),
  ]
  return inOrder(found, texts)
}

const inSentence = (read: Read, held: Held): Problem[] => {
  const own = arithmeticIn(read)
  const listed = monthsListed(read, held)
  // What a sentence's own arithmetic has found is not said again of the figures.
  const numbers = listed.length > 0 ? [] : numbersIn(read)
  return [
    ...own,
    ...listed,
    ...numbers,
    ...(own.some(({ rule }) => rule === 'direction') ? [] : directionsIn(read)),
    ...comparisonsIn(read),
    ...cohortsIn(read),
    ...totalsIn(read),
    ...rowsIn(read),
    ...personalIn(read),
    ...tellsHiddenIn(read, held),
  ]
}

function inOrder(problems: readonly Problem[], texts: readonly Text[]): Problem[] {
  const place = new Map(texts.map(({ where }, at) => [where, at]))
  const once = new Map(
    problems.map((each) => [`${each.where}\n${each.sentence}\n${each.rule}\n${each.says}`, each]),
  )
  const rank = ({ severity }: Problem): number => (severity === 'error' ? 0 : 1)
  return [...once.values()].sort(
    (a, b) => rank(a) - rank(b) || (place.get(a.where) ?? 0) - (place.get(b.where) ?? 0),
  )
}
