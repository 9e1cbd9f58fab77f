import { changeOverYear } from '../benchmarks/chance.ts'
import type { Entry } from './data-set.ts'
import { figureWhen, surestFirst, type Ranked } from './director-evidence.ts'
import { headlineOf } from './headline.ts'
import type { DirectorsPart } from './report.ts'
import { trendOf, type Trend } from './trend.ts'

/** What has turned: changes that are sure before those that are likely, what is better or worse before what is neither. */
export function turnedPart(entries: readonly Entry[]): DirectorsPart {
  const turned = entries.flatMap((entry) => {
    const trend = trendOf(entry)
    return isTurn(trend) && headlineOf(entry).now.figure.kind === 'number' ? [{ entry, trend }] : []
  })
  const told = entries.filter((entry) => !isUntold(trendOf(entry))).length
  return {
    id: 'turned',
    title: 'What has turned',
    signals: [
      ...surestFirst(turned.filter(({ trend }) => isJudged(trend)).map(ranked)),
      ...surestFirst(turned.filter(({ trend }) => !isJudged(trend)).map(ranked)),
    ],
    notes: turned.length > 0 ? [] : [noneTurned(told)],
  }
}

const isTurn = ({ verdict }: Trend): boolean =>
  verdict === 'up' || verdict === 'down' || verdict === 'likely-up' || verdict === 'likely-down'
const isUntold = ({ verdict }: Trend): boolean => verdict === 'too-few' || verdict === 'cannot-tell'
const isJudged = ({ judgement }: Trend): boolean => judgement !== undefined

const noneTurned = (told: number): string =>
  told === 0
    ? 'Nothing can be told yet: there is no earlier figure to compare with.'
    : `None of the ${String(told)} measures that can be told of has changed by more than chance would bring.`

function ranked({ entry, trend }: { entry: Entry; trend: Trend }): Ranked {
  return {
    p: likelihood(trend) + chanceOf(entry),
    signal: {
      mark: { shape: trend.shape, word: trend.words },
      indicatorId: entry.indicator.id,
      title: entry.indicator.title,
      evidence: `${figureWhen(entry)}, ${trend.detail}.`,
    },
  }
}

/** What is only likely comes after whatever is sure. */
const likelihood = ({ verdict }: Trend): number => (verdict.startsWith('likely') ? 1 : 0)

/** How often chance alone would move the figure as far over the year; 1 where that has no simple measure. */
function chanceOf(entry: Entry): number {
  const { now, then } = headlineOf(entry)
  if (now.figure.kind !== 'number' || then?.figure.kind !== 'number') return 1
  return changeOverYear(now.figure, then.figure, entry.indicator.kind).p ?? 1
}
