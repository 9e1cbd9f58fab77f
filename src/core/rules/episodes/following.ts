import type { Row } from '../row.ts'
import { childRule, type Rule } from '../rule.ts'
import { isDate } from '../when.ts'

type Episode = Row<'Episodes'>

interface Following extends Omit<Parameters<typeof childRule>[0], 'tables' | 'last' | 'look'> {
  readonly fails: (before: Episode, after: Episode) => boolean
}

/** A check of each episode with the next, which fails the earlier of the two. */
export const earlierRule = (rule: Following): Rule => followingRule(rule, (before) => before)

/** A check of each episode with the one before, which fails the later of the two. */
export const laterRule = (rule: Following): Rule => followingRule(rule, (_, after) => after)

/** An episode that does not say when it began follows none. */
function followingRule(
  { fails, ...said }: Following,
  told: (before: Episode, after: Episode) => Episode,
): Rule {
  return childRule({
    ...said,
    tables: ['Episodes'],
    look({ Episodes }, found) {
      let before: Episode | undefined
      for (const after of Episodes) {
        if (before && isDate(after.DECOM) && fails(before, after)) found(told(before, after))
        before = after
      }
    },
  })
}
