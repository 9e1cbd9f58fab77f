import type { Policy } from '../../disclosure/policy.ts'
import { indicatorOf } from '../../indicators/index.ts'
import type { Block, Table } from '../report.ts'

const left = (heading: string) => ({ heading, align: 'left' as const })

/** The policy that was followed, and what was released from it, by whom and why. */
export const policyBlock = (policy: Policy): Block => ({
  id: 'policy',
  title: 'The policy followed',
  paragraphs: [
    policy.released.length === 0
      ? 'No indicator was released from it.'
      : 'Somebody answerable released some indicators from it: their small numbers are shown.',
  ],
  tables: [rules(policy), ...(policy.released.length === 0 ? [] : [releases(policy)])],
})

const rules = ({ threshold, protectedThreshold, zeros, dominance, interval }: Policy): Table => ({
  caption: 'Rules',
  columns: [left('Rule'), left('What it asks')],
  rows: [
    ['Small numbers', `Counts of 1 to ${threshold} are hidden.`],
    ['Remainders', `A share is hidden when what is left of its whole is 1 to ${threshold}.`],
    ['Few cases', `A share, mean or median of 1 to ${threshold} cases is hidden.`],
    ['Nought', zeros === 'shown' ? 'Nought is shown: it tells of no child.' : 'Nought is hidden.'],
    [
      'Protected groups',
      `Rows of what marks people out, as ethnicity does, are hidden at 1 to ${protectedThreshold}.`,
    ],
    [
      'Many events of few children',
      `A number of events is hidden when 1 to ${threshold} children are behind it, or one child is behind more than ${Math.round(dominance * 100)}% of it.`,
    ],
    [
      'Interval',
      `Whatever is public, a hidden number may be any of at least ${interval + 1} whole numbers in a row.`,
    ],
  ].map((row) => row.map((text) => ({ text }))),
})

const releases = ({ released }: Policy): Table => ({
  caption: 'Released from the policy',
  columns: ['Indicator', 'Released by', 'Reason'].map(left),
  rows: released.map(({ indicatorId, role, reason }) =>
    [indicatorOf(indicatorId)?.title ?? indicatorId, role, reason].map((text) => ({ text })),
  ),
})
