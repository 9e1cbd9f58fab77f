import type { Entry } from './data-set.ts'
import { figureWhen, surestFirst, type Ranked } from './director-evidence.ts'
import { headlineOf } from './headline.ts'
import type { DirectorsPart } from './report.ts'
import { basisOf } from './trend-basis.ts'
import { trendOf, type Trend } from './trend.ts'

/** What has turned: changes that are sure before those that are likely, what is better or worse before what is neither. */
export function turnedPart(entries: readonly Entry[]): DirectorsPart {
  const all = entries.map((entry) => ({ entry, trend: trendOf(entry) }))
  const turned = all.filter(
    ({ entry, trend }) => isTurn(trend) && headlineOf(entry).now.figure.kind === 'number',
  )
  return {
    id: 'turned',
    title: 'What has turned',
    signals: surestFirst(turned.map(ranked)),
    notes: turned.length > 0 ? [] : [noneTurned(all.filter(({ trend }) => !isUntold(trend)).length)],
  }
}

const isTurn = ({ verdict }: Trend): boolean =>
  verdict === 'up' || verdict === 'down' || verdict === 'likely-up' || verdict === 'likely-down'
const isUntold = ({ verdict }: Trend): boolean => verdict === 'too-few' || verdict === 'cannot-tell'

const noneTurned = (told: number): string =>
  told === 0
    ? 'Nothing can be told yet: there is no earlier figure to compare with.'
    : told === 1
      ? 'The one measure that can be told of has not changed by more than chance would bring.'
      : `None of the ${String(told)} measures that can be told of has changed by more than chance would bring.`

/** The mark beside it has said which way; a level of months together is not the figure it follows. */
const heldAgainst = (entry: Entry, { detail, evidence }: Trend): string =>
  basisOf(entry).kind === 'pair' ? `, ${detail}.` : `. ${evidence}`

const ranked = ({ entry, trend }: { entry: Entry; trend: Trend }): Ranked => ({
  rank: (trend.verdict.startsWith('likely') ? 1 : 0) + (trend.judgement === undefined ? 0.5 : 0),
  signal: {
    mark: { shape: trend.shape, word: trend.words },
    indicatorId: entry.indicator.id,
    title: entry.indicator.title,
    evidence: `${figureWhen(entry)}${heldAgainst(entry, trend)}`,
  },
})
