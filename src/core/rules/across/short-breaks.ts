import { isShortBreak } from '../care.ts'
import { childRule, type Rule } from '../rule.ts'
import { isGiven } from '../when.ts'

/** Checks of what a return may not say of a child in short breaks. */
export const shortBreaks: readonly Rule[] = [
  childRule({
    code: '399',
    tables: ['Episodes', 'Header', 'Reviews'],
    fields: ['LS', 'MOTHER', 'REVIEW', 'REVIEW_CODE'],
    message:
      'The child is in short breaks only (V3 or V4), for which motherhood and reviews are not returned. Leave them blank, or correct the legal status.',
    look({ Episodes, Header, Reviews }, found) {
      if (!Episodes.every(isShortBreak)) return
      const mothers = Header.filter(({ MOTHER }) => isGiven(MOTHER))
      const reviews = Reviews.filter(({ REVIEW, REVIEW_CODE }) => isGiven(REVIEW) || isGiven(REVIEW_CODE))
      if (mothers.length + reviews.length > 0) found(...Episodes, ...mothers, ...reviews)
    },
  }),
]
