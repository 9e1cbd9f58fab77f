import type { Told, ToldFigure } from '../figures.ts'
import { acceptedOf, type Accepted } from './accepted.ts'
import { valuesOf } from './comparators.ts'
import { fits, type Mention } from './mentions.ts'
import { headlineOf } from './periods.ts'
import type { Problem } from './problem.ts'
import { baseOf, claimsOf, isInWords, type Claim, type Read } from './reading.ts'
import { goesOn } from './going-on.ts'
import { figureSaid } from './saying.ts'
import { clauseAt } from './sentences.ts'

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

/** Words that make a number a difference between two. */
const CHANGING =
  /\b(?:by|up|down|rise|rose|increase|increased|fall|fell|drop|dropped|reduction|decrease|growth|grew|improvement|gap|difference|(?:rise|increase|fall|drop|reduction|decrease|growth|improvement|gap|difference|change) of)(?: (?:just|about|over|nearly|almost|some|only|a|an|further))* $/i
const CHANGED =
  /^(?: percentage)?(?: ?points?)? (?:more|fewer|less|higher|lower|above|below|better|worse|up|down|up on|down on)\b/i

const isChanging = ({ read, mention }: Claim): boolean =>
  mention.kind === 'points' ||
  CHANGING.test(read.sentence.slice(0, mention.at)) ||
  CHANGED.test(mention.after)

/** A percentage of change beside the two numbers it is of is held against them, not against the figures. */
const isChangeInSentence = (claim: Claim): boolean =>
  isChanging(claim) &&
  claim.mention.kind === 'percent' &&
  claim.told?.unit !== 'percent' &&
  (/\bfrom\b/i.test(claim.read.sentence) ||
    claim.read.mentions.filter(({ kind }) => kind === 'count').length > 1)

/** Whether the words claim the number of the indicator, rather than of something local. */
function isClaim(claim: Claim, told: Told): boolean {
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
      if (read.text.indicatorId === told.id && goesOn(read, mention, told)) return true
      return (
        topic >= 0.5 &&
        (isCounted(mention, told) || saysFigure(read.sentence, mention) || isRate(mention, told))
      )
  }
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

const clauseOf = (sentence: string, offset: number): string => {
  const { at, end } = clauseAt(sentence, offset)
  return sentence.slice(at, end)
}

/** Words for those that are not counted. */
const LEFT =
  /\b(?:no|not|none|nobody|never|without|late|outside|rest|remain\w*|other|others|missed|lost|lack\w*|overdue|unsuitable|declined|refused|behind|fail\w*|wait\w*)\b|n[’']t\b/i

function accepts(claim: Claim, told: Told, figures: readonly ToldFigure[], changing = false): boolean {
  const { mention, read } = claim
  return figures.some((figure) =>
    acceptedOf(told, figure, mention.kind, changing).some(
      (each) =>
        isSame(mention, each) && (each.derived !== 'rest' || LEFT.test(clauseOf(read.sentence, mention.at))),
    ),
  )
}

const isSame = (mention: Mention, { value, of }: Accepted): boolean =>
  mention.kind === 'fraction' ? value === mention.value && of === mention.of : fits(mention, value)

/** A gap between ours and somewhere else's. */
function isGap({ mention, read }: Claim, told: Told): boolean {
  if (mention.kind !== 'points' && mention.kind !== 'percent') return false
  return read.elsewhere.some(({ comparator }) =>
    valuesOf(told, comparator).some(({ value }) => {
      const ours = headlineOf(told)?.value
      if (value === undefined || ours === undefined || ours === null) return false
      const rounded = Math.round(ours) - Math.round(value)
      return [Math.abs(ours - value), Math.abs(rounded)].some((gap) => fits(mention, gap))
    }),
  )
}

function holds(claim: Claim, told: Told): boolean {
  const { mention, read } = claim
  const when = claim.when(told)
  if (isChanging(claim) && (accepts(claim, told, changeEnds(claim, told), true) || isGap(claim, told)))
    return true
  if (accepts(claim, told, when.figures) || isHidden(when.figures)) return true
  // A count over a time of its own, `since December 2017`, is of no period that the pack prints.
  if (mention.kind === 'count' && (!when.certain || read.times.some(({ since }) => since))) return true
  // A time the pack does not print cannot be held against it, unless the number is plainly today's.
  return when.figures.length === 0 && !accepts(claim, told, nowOf(told))
}

const changeEnds = ({ read }: Claim, told: Told): ToldFigure[] =>
  [headlineOf(told), baseOf(told, read)].filter((each) => each !== undefined)

const nowOf = (told: Told): ToldFigure[] => [headlineOf(told)].filter((each) => each !== undefined)

/** Hidden in this edition, or never told: there is nothing to hold a number against. */
const isHidden = (figures: readonly ToldFigure[]): boolean =>
  figures.length > 0 && figures.every(({ hidden, value }) => hidden || value === null)

const holdsOfOthers = (claim: Claim): boolean =>
  !isOwn(claim) &&
  claim.others.some(
    (other) =>
      other.id !== claim.told?.id &&
      other.kind !== 'median' &&
      (claim.topicOf(other) >= claim.topicOf(claim.told) * 0.8 || claim.topicOf(claim.told) < 0.3) &&
      acceptsPrinted(claim, other, claim.when(other).figures),
  )

/** Said as the number of the indicator the text is on: no other can have been meant. */
const isOwn = ({ told, read, mention }: Claim): boolean =>
  told !== undefined && read.text.indicatorId === told.id && goesOn(read, mention, told)

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

/** Held by a number the pack prints as it stands, no difference and nothing that is left. */
const acceptsPrinted = ({ mention }: Claim, told: Told, figures: readonly ToldFigure[]): boolean =>
  figures.some((figure) =>
    acceptedOf({ ...told, rows: [] }, figure, mention.kind, false).some(
      (each) => each.derived === undefined && isSame(mention, each),
    ),
  )

function nearestOf(claim: Claim, told: Told, figures: readonly ToldFigure[]): Accepted | undefined {
  const { mention } = claim
  const all = figures.flatMap((figure) => acceptedOf(told, figure, mention.kind, isChanging(claim)))
  const printed = all.filter(({ derived }) => derived === undefined)
  const gap = ({ value, of = 0 }: Accepted): number =>
    Math.abs(value - mention.value) + Math.abs(of - (mention.of ?? 0))
  return (printed.length > 0 ? printed : all).sort((a, b) => gap(a) - gap(b))[0]
}

function wrongElsewhere(claim: Claim): Problem[] {
  const { told, mention, read, elsewhere } = claim
  if (
    told === undefined ||
    elsewhere === undefined ||
    mention.kind === 'fraction' ||
    mention.kind === 'points'
  )
    return []
  if (isChanging(claim) && isGap(claim, told)) return []
  const known = valuesOf(told, elsewhere.comparator)
  const numbers = known
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((each) => each !== undefined)
  if (known.length === 0 || numbers.some((value) => fits(mention, value)) || holdsElsewhereOfOthers(claim))
    return []
  const [first] = known
  if (first === undefined || !unitFits(mention, told)) return []
  const other = told.comparators.find(
    ({ comparator, value }) =>
      comparator !== elsewhere.comparator && value !== undefined && fits(mention, value),
  )
  const said =
    first.value === undefined ? '' : `${first.name} was ${measure(told, first.value)} (${first.period})`
  return [
    {
      rule: 'comparator',
      severity: 'error',
      where: read.text.where,
      sentence: read.sentence,
      says: `For “${told.title}” ${said}, not ${mention.printed}${other ? `, which is the figure of ${other.name}` : ''}.`,
      ...(first.value !== undefined && { nearest: measure(told, first.value) }),
    },
  ]
}

const unitFits = ({ kind }: Mention, { unit }: Told): boolean =>
  (kind === 'percent') === (unit === 'percent') &&
  (kind === 'days') === (unit === 'days') &&
  (kind === 'money') === (unit === 'pounds')

const measure = ({ unit, decimals }: Told, value: number): string =>
  unit === 'percent'
    ? `${value.toFixed(decimals)}%`
    : unit === 'days'
      ? `${value.toFixed(decimals)} days`
      : value.toFixed(decimals)

const holdsElsewhereOfOthers = ({ others, mention, elsewhere, told }: Claim): boolean =>
  others.some(
    (other) =>
      other.id !== told?.id &&
      elsewhere !== undefined &&
      valuesOf(other, elsewhere.comparator).some(({ value }) => value !== undefined && fits(mention, value)),
  )
