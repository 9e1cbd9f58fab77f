import type { Told, ToldFigure } from '../figures.ts'
import { acceptedOf, type Accepted } from './accepted.ts'
import { isChanging } from './changing.ts'
import { valuesOf } from './comparators.ts'
import { goesOn } from './going-on.ts'
import { fits, type Mention } from './mentions.ts'
import { headlineOf } from './periods.ts'
import { baseOf, type Claim } from './reading.ts'
import { clauseAt } from './sentences.ts'

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
export function isGap({ mention, read }: Claim, told: Told): boolean {
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

/** Whether the figures of an indicator hold a number, as its sentence tells of it. */
export function holds(claim: Claim, told: Told): boolean {
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

/** The figure an indicator leads with, in a list of its own. */
export const nowOf = (told: Told): ToldFigure[] => [headlineOf(told)].filter((each) => each !== undefined)

/** Hidden in this edition, or never told: there is nothing to hold a number against. */
const isHidden = (figures: readonly ToldFigure[]): boolean =>
  figures.length > 0 && figures.every(({ hidden, value }) => hidden || value === null)

/** Whether those of another that may be meant do. */
export const holdsOfOthers = (claim: Claim): boolean =>
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

/** Held by a number the pack prints as it stands, no difference and nothing that is left. */
export const acceptsPrinted = ({ mention }: Claim, told: Told, figures: readonly ToldFigure[]): boolean =>
  figures.some((figure) =>
    acceptedOf({ ...told, rows: [] }, figure, mention.kind, false).some(
      (each) => each.derived === undefined && isSame(mention, each),
    ),
  )
