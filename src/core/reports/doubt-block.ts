import { indicatorOf } from '../indicators/index.ts'
import type { Doubt } from './doubt.ts'
import type { Block } from './report.ts'
import { sayValue, withCommas } from './say.ts'

/** What could not be read, with what it could do to each figure; none when nothing could move any. */
export function doubtBlock(doubts: readonly Doubt[]): Block[] {
  if (doubts.length === 0) return []
  return [
    {
      id: 'doubts',
      title: 'What could not be read, and what it could change',
      paragraphs: [
        'Rows and values that could not be used are listed for officers. Each line says between what a figure could lie once they are put right.',
      ],
      tables: [
        {
          caption: 'Figures that what could not be read may move',
          columns: [
            { heading: 'Measure', align: 'left' },
            { heading: 'Now', align: 'right' },
            { heading: 'What could not be used, and between what the figure lies', align: 'left' },
          ],
          rows: byReach(doubts).map(({ indicatorId, now, sentence }) => {
            const indicator = indicatorOf(indicatorId)
            return [
              { text: indicator?.title ?? indicatorId },
              { text: indicator ? sayValue(indicator, now) : withCommas(now) },
              { text: sentence },
            ]
          }),
        },
      ],
    },
  ]
}

/** What could move a figure furthest, for its size, first; what nobody can bound last. */
export const byReach = (doubts: readonly Doubt[]): Doubt[] => [...doubts].sort((a, b) => reach(b) - reach(a))

const reach = ({ low, high, now }: Doubt): number =>
  low === undefined || high === undefined ? -1 : (high - low) / Math.max(Math.abs(now), 1)
