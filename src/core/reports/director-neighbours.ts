import { againstFixed } from '../benchmarks/against-fixed.ts'
import type { Benchmark } from '../benchmarks/benchmark.ts'
import type { Change } from '../benchmarks/chance.ts'
import { endYear, periodName } from '../benchmarks/published.ts'
import { calendar } from '../time/day.ts'
import type { Entry } from './data-set.ts'
import { figureWhen, surestFirst, type Ranked } from './director-evidence.ts'
import { headlineOf, isComparable } from './headline.ts'
import type { DirectorsPart } from './report.ts'
import { sayMeasured } from './say.ts'
import { comparator } from './time-chart.ts'

/** What is worse than neighbours' average by more than chance; than England where no figure of neighbours can be used. */
export function neighboursPart(entries: readonly Entry[], average: 'mean' | 'median'): DirectorsPart {
  const beside = entries.flatMap((entry) =>
    compare(entry, comparator(entry, 'statistical-neighbours', average)),
  )
  const hasNeighbours = beside.length > 0
  const who = hasNeighbours ? 'neighbours' : 'England'
  const compared = hasNeighbours
    ? beside
    : entries.flatMap((entry) => compare(entry, comparator(entry, 'England')))
  const worse = beyondChance(compared).filter(isWorse)
  return {
    id: 'neighbours',
    title: `What is worse than ${who}`,
    signals: surestFirst(worse.map((each) => ranked(each, who))),
    notes: [
      ...(hasNeighbours ? [] : ['No figures of neighbours of the last two years are held for this council.']),
      summary(compared.length, worse.length, who),
    ],
  }
}

const ranked = ({ entry, other, change }: Compared, who: string): Ranked => ({
  rank: change.p ?? 1,
  signal: {
    mark: { shape: '▼', word: `worse than ${who}` },
    indicatorId: entry.indicator.id,
    title: entry.indicator.title,
    evidence: `${figureWhen(entry)}; ${said(entry, other)}.`,
  },
})

interface Compared {
  readonly entry: Entry
  readonly other: Benchmark
  readonly change: Change
}

/** The comparison, where one can be told at all: a number, of the same children, of a year that is near. */
function compare(entry: Entry, other: Benchmark | undefined): Compared[] {
  const { now } = headlineOf(entry)
  const { better, kind } = entry.indicator
  if (now.figure.kind !== 'number' || better === 'neither' || other?.value === undefined) return []
  if (!isComparable(entry) || !isOfSameCohort(entry) || isOld(other, calendar(now.period.to).year)) return []
  const change = againstFixed(now.figure, other.value, kind)
  return change.p === undefined ? [] : [{ entry, other, change }]
}

/** What is published may count other children than the indicator does, and then says so. */
const isOfSameCohort = ({ benchmarks }: Entry): boolean =>
  benchmarks.every(({ method, note }) => method !== 'published' || note === undefined)

/** Figures are published up to two years after the day they are of. */
const isOld = ({ period }: Benchmark, year: number): boolean => year - endYear(period) > 2

const isWorse = ({ entry: { indicator }, change: { verdict } }: Compared): boolean =>
  (verdict === 'higher' && indicator.better === 'lower') ||
  (verdict === 'lower' && indicator.better === 'higher')

/** One in twenty of many comparisons would be surprising by chance: those are kept of which no more than one in twenty
 *  is expected to be. Benjamini and Hochberg 1995. */
function beyondChance(compared: readonly Compared[]): Compared[] {
  const sorted = compared.toSorted((a, b) => (a.change.p ?? 1) - (b.change.p ?? 1))
  const last = sorted.findLastIndex(({ change }, at) => (change.p ?? 1) <= (0.05 * (at + 1)) / sorted.length)
  return sorted.slice(0, last + 1)
}

/** `neighbours’ mean 11% (2025)`, `England 10% (2025)`. */
function said({ indicator }: Entry, { comparator: who, method, value = 0, period }: Benchmark): string {
  const name = who === 'England' ? 'England' : `the ${method} of neighbours`
  return `${name} was ${sayMeasured(indicator, value)} (${periodName(period)})`
}

function summary(compared: number, worse: number, who: string): string {
  if (compared === 0) return `No measure can be compared with ${who} like for like.`
  const many = compared === 1 ? 'One measure' : `${String(compared)} measures`
  const found = worse === 0 ? 'none is' : `${String(worse)} ${worse === 1 ? 'is' : 'are'}`
  return `${many} can be compared with ${who} like for like; ${found} worse by more than chance would bring among so many.`
}
