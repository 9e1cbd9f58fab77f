import type { Policy } from '../../disclosure/policy.ts'
import { indicatorOf } from '../../indicators/index.ts'
import type { Block, Table } from '../report.ts'
import { countCell, withCommas } from '../say.ts'
import { indicatorIn } from './hide.ts'
import type { Tried } from './tried.ts'

/** What was tried to find the hidden numbers out from the public files alone, and how near it came. */
export const attackBlock = (tried: Tried, { interval }: Policy): Block => ({
  id: 'attack',
  title: 'What was tried to find them out',
  paragraphs: [
    'An attack, written apart from what hides, read the public files as anybody can, took for true everything that binds the numbers together, and worked out for each hidden number the least and the greatest it could be.',
    ...narrowness(tried, interval),
    ...(tried.leaks.length === 0 ? [] : [leaky(tried)]),
  ],
  tables: [relations(tried)],
})

function narrowness({ unknowns, narrowest }: Tried, interval: number): string[] {
  if (unknowns === 0 || narrowest === undefined) return ['Nothing was hidden, so there was nothing to find.']
  const far = Number.isFinite(narrowest)
    ? `${withCommas(narrowest)} apart, where the policy asks for ${interval}`
    : 'without an end'
  return [
    `It looked for ${withCommas(unknowns)} hidden numbers. The narrowest range it could name was ${far}.`,
  ]
}

/** Indicators and not numbers: this page may be shown around. */
const leaky = ({ leaks }: Tried): string =>
  `It came too near to numbers of ${[...new Set(leaks.map(({ cell }) => titleOf(cell)))].join('; ')}. The edition was not published.`

const titleOf = (cell: string): string => indicatorOf(indicatorIn(cell))?.title ?? indicatorIn(cell)

const relations = (tried: Tried): Table => ({
  caption: 'What it took for true',
  columns: [
    { heading: 'What it rests on', align: 'left' },
    { heading: 'How often', align: 'right' },
  ],
  rows: tried.relations.map(({ why, many }) => [{ text: why }, countCell(many)]),
})
