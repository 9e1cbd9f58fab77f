import { indicatorOf } from '../../indicators/index.ts'
import { longDay, type Day } from '../../time/day.ts'
import type { Block } from '../report.ts'

/** Which earlier editions were taken into account, and the indicators of which they tell a small number by themselves. */
export const earlierBlock = (earlier: readonly Day[], givenAway: readonly string[]): Block => ({
  id: 'earlier',
  title: 'What is public already',
  paragraphs:
    earlier.length === 0
      ? [
          'No earlier edition was named. If one was published, publish again with --previous and its folder: what it shows and this one hides, or the difference of the two, could give a small number away.',
        ]
      : [
          `Every number of ${earlier.length === 1 ? 'the edition' : 'the editions'} as at ${listOf(earlier.map(longDay))} was taken as known to everybody. What was shown there cannot be taken back.`,
          ...givenAway.map(
            (id) =>
              `${indicatorOf(id)?.title ?? id}: a small number can be worked out from the earlier editions alone, whatever this one hides.`,
          ),
        ],
  tables: [],
})

const listOf = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`
