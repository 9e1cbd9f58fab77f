import type { Claim } from './reading.ts'

/** Words that make a number a difference between two. */
const CHANGING =
  /\b(?:by|up|down|rise|rose|increase|increased|fall|fell|drop|dropped|reduction|decrease|growth|grew|improvement|gap|difference|(?:rise|increase|fall|drop|reduction|decrease|growth|improvement|gap|difference|change) of)(?: (?:just|about|over|nearly|almost|some|only|a|an|further))* $/i
const CHANGED =
  /^(?: percentage)?(?: ?points?)? (?:more|fewer|less|higher|lower|above|below|better|worse|up|down|up on|down on)\b/i

/** Whether a number is a difference between two others. */
export const isChanging = ({ read, mention }: Claim): boolean =>
  mention.kind === 'points' ||
  CHANGING.test(read.sentence.slice(0, mention.at)) ||
  CHANGED.test(mention.after)

/** A percentage of change beside the two numbers it is of is held against them, not against the figures. */
export const isChangeInSentence = (claim: Claim): boolean =>
  isChanging(claim) &&
  claim.mention.kind === 'percent' &&
  claim.told?.unit !== 'percent' &&
  (/\bfrom\b/i.test(claim.read.sentence) ||
    claim.read.mentions.filter(({ kind }) => kind === 'count').length > 1)
