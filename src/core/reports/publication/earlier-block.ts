import { indicatorOf } from '../../indicators/index.ts'
import { longDay, type Day } from '../../time/day.ts'
import type { Block } from '../report.ts'
import { listOf } from '../say.ts'

/** An earlier edition that was taken into account. */
export interface TakenIn {
  readonly asAt: Day
  /** True where its rows over time were read from its page, for no file holds them. */
  readonly readFromPage: boolean
}

/** Which earlier editions were taken into account, and the indicators of which they tell a small number by themselves. */
export const earlierBlock = (earlier: readonly TakenIn[], givenAway: readonly string[]): Block => ({
  id: 'earlier',
  title: 'What is public already',
  paragraphs:
    earlier.length === 0
      ? [
          'No earlier edition was named. If one was published, publish again with --previous and its folder: what it shows and this one hides, or the difference of the two, could give a small number away.',
        ]
      : [
          `Every number of ${earlier.length === 1 ? 'the edition' : 'the editions'} as at ${listOf(earlier.map(({ asAt }) => longDay(asAt)))} was taken as known to everybody. What was shown there cannot be taken back.`,
          ...readFromPage(earlier),
          ...givenAway.map(
            (id) =>
              `${indicatorOf(id)?.title ?? id}: a small number can be worked out from the earlier editions alone, whatever this one hides.`,
          ),
        ],
  tables: [],
})

const readFromPage = (earlier: readonly TakenIn[]): string[] => {
  const days = earlier.filter((each) => each.readFromPage).map(({ asAt }) => longDay(asAt))
  return days.length === 0
    ? []
    : [
        `What was printed as at ${listOf(days)} of rows month by month was read from the page, for an older Hearth kept it nowhere else. Numbers it showed are taken to be those that stand today; if they have been revised since, say so to whoever answers for publishing.`,
      ]
}
