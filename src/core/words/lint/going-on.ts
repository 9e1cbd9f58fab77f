import type { Told } from '../figures.ts'
import { monthNames } from '../../time/day.ts'
import type { Mention } from './mentions.ts'
import { headlineOf } from './periods.ts'
import type { Read } from './reading.ts'
import { common, stemsOf } from './vocabulary.ts'

const WHO = 'children|young people|pupils|care leavers|reviews|incidents'
const MONTHS = monthNames.join('|').toLowerCase()

/** What follows a number that has no noun: a stop, a bracket, or a time. */
const ENDS = new RegExp(
  String.raw`^(?:[.,;)]|$| (?:a year|the year|twelve months|last year)\b| (?:in|at|on|by) (?:the end of )?(?:20\d\d|\d{1,2} (?:${MONTHS})|${MONTHS})| \(\d)`,
)
const BEFORE =
  /\b(?:compared with|against|(?:risen|rose|fell|fallen|up|down|increased|decreased|grown|grew|dropped) (?:from|to)|(?:it|that|this|there) (?:was|were|is|are|stood at|stands at)|(?:average|mean) (?:is|was) of(?: only)?) $/i

/** `compared with 54 in March 2024`, `185 a year before`, `Of the 79 children`, `267 were up to date`: words that go on with
 *  an indicator's own number in the text on it. */
export function goesOn({ sentence, mentions }: Read, mention: Mention, told: Told): boolean {
  const { at, end, after, value } = mention
  const before = sentence.slice(0, at)
  if (/^(?:of )?the $/i.test(before)) return value >= 10 && new RegExp(`^(?:,| (?:${WHO})\\b)`).test(after)
  if (BEFORE.test(before)) return ENDS.test(after) || / of(?: only)? $/.test(before)
  if (/^ (?:a year|the year) (?:before|earlier)\b/.test(after)) return mentions.some((each) => each.end <= at)
  if (/^ (?:did|do)\b/.test(after)) return true
  const isFirst = before.trim() === '' && value >= 10 && /^ (?:were|had|have|are) /.test(after)
  if (isFirst && isSaidOf(sentence.slice(end), told)) return true
  const isPart = mentions.some((each) => each.end <= at && isWhole(each, told))
  return isPart && /^ (?:were|had|have|are) /.test(after) && isSaidOf(sentence.slice(end), told)
}

const isWhole = ({ value }: Mention, told: Told): boolean => headlineOf(told)?.denominator === value

/** The words after share one that is the indicator's own. */
function isSaidOf(rest: string, { title, numeratorWords }: Told): boolean {
  const [clause = ''] = rest.split(/[,;.]| and /)
  const own = stemsOf(`${title} ${numeratorWords}`)
  return [...stemsOf(clause)].some((stem) => own.has(stem) && !common.has(stem))
}
