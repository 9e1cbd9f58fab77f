import type { Told } from '../figures.ts'
import { isChanging } from './changing.ts'
import { goesOn } from './going-on.ts'
import type { Mention } from './mentions.ts'
import type { Claim } from './reading.ts'

/** Whether the words claim the number of the indicator, rather than of something local. */
export function isClaim(claim: Claim, told: Told): boolean {
  const { mention, topic, read } = claim
  switch (mention.kind) {
    case 'percent':
      if (told.unit !== 'percent') return isChanging(claim) && topic >= 0.5
      return /%|cent/.test(mention.printed) || topic >= 0.5
    case 'points':
      return told.unit === 'percent'
    case 'days':
      return told.unit === 'days'
    case 'money':
      return told.unit === 'pounds' && topic >= 0.5
    case 'fraction':
      return knownPart(claim, told) || topic >= 0.6
    case 'count':
      if (mention.places > 0 && (told.kind === 'count' || told.kind === 'share')) return false
      if (read.text.indicatorId === told.id && (goesOn(read, mention, told) || isAbout(claim, told)))
        return true
      return (
        topic >= 0.5 &&
        (isCounted(mention, told) || saysFigure(read.sentence, mention) || isRate(mention, told))
      )
  }
}

/** A count of what a text’s own indicator counts, near enough to one of its figures to be meant as one. */
function isAbout({ mention, when }: Claim, told: Told): boolean {
  if (told.kind !== 'count' || mention.value < 10 || !isCounted(mention, told)) return false
  return when(told).figures.some(
    ({ value }) => value !== null && Math.abs(value - mention.value) <= value * 0.3,
  )
}

const isRate = ({ after, places }: Mention, { unit }: Told): boolean =>
  (unit === 'per-10k' && /^ (?:for every|per) 10/.test(after)) ||
  (places > 0 && (unit === 'score' || unit === 'incidents'))

/** One of the two numbers is the indicator's: the other is meant to be. */
function knownPart(claim: Claim, told: Told): boolean {
  const { value, of } = claim.mention
  return claim
    .when(told)
    .figures.some(({ numerator, denominator }) => denominator === of || (numerator === value && value > 9))
}

/** What is counted comes straight after the number. */
function isCounted({ after }: Mention, { numeratorWords, denominatorWords = '', title }: Told): boolean {
  const noun =
    /^(?: (?:of (?:our|the|these|those)|more|fewer|other|further|of))?(?: [a-z-]+)?? ([a-z]+)/.exec(after)
  const words = after.split(/[^a-z]+/).slice(0, 4)
  const nouns = `${numeratorWords} ${denominatorWords} ${title}`.toLowerCase()
  const kinds = [
    'pupils',
    'children',
    'young people',
    'care leavers',
    'reviews',
    'incidents',
    'households',
    'visits',
    'referrals',
    'meetings',
    'orders',
    'placements',
    'decisions',
    'allegations',
    'complaints',
  ]
  return (
    noun !== null &&
    words.some((word) =>
      kinds.some(
        (kind) =>
          kind.split(' ')[0] === word &&
          (nouns.includes(kind) || (kind === 'young people' && nouns.includes('children'))),
      ),
    )
  )
}

/** `the number stood at 52`, `fell to 52`. */
const saysFigure = (sentence: string, { at, after }: Mention): boolean =>
  /\b(?:number|figure|total|rate|score|average|count|caseload)\b[^,;]{0,60}\b(?:was|is|stood at|stands at|rose to|fell to|reached|to|of|at)(?: only| just)? $/i.test(
    sentence.slice(0, at),
  ) &&
  /^(?:[.,;)]| (?:in|at|on|by|for|from|this|last|compared|against|a|and|up|down|over|during|since|the)\b|$)/.test(
    after,
  )
