const PEOPLE =
  'children|child|young people|young persons?|care leavers?|leavers|babies|baby|boys?|girls?|brothers?|sisters?|siblings?|teenagers?|pupils?|under-fives|carers?|foster carers?|adopters?|households?|families|family|mothers?|fathers?|parents?|people|person'

/** Somebody: up to three words that say which come before the noun. `Children’s homes` are nobody. */
const somebody = String.raw`(?: (?!(?:of|in|and|or|to|by|for|at|on|with|homes?|posts?|were|was|had)\b)[a-z-]+){0,3}? (?:${PEOPLE})\b(?![’']s?\b|s[’'])(?! (?:homes?|workers?|services?|plans?|orders?|reviews?|meetings?|placements?|practitioners?|finding)\b)`

const NOUN = new RegExp(
  `^(?:(?: of| out of)?(?: (?:the|our|these|those|more|fewer|other|further|such))*)${somebody}`,
  'i',
)
const THEM =
  /^ (?:of (?:them|these|those|whom)\b|(?:more )?(?:were|was|had|have|has|are|is|did|left|went|came|moved|lived|entered|remain\w*|wait\w*)\b)/i

/** True where the words after a number say that it counts children, young people, carers or households. */
export const countsPeople = (after: string): boolean => NOUN.test(after)

/** True where they go on as if it did: `three were adopted`, `two of them`. */
export const goesOnOfPeople = (after: string): boolean => THEM.test(after)

/** A pattern for a noun of people with the words before it that say which. */
export const PEOPLE_PATTERN = `(?:${PEOPLE})`
