import { chancyOf } from '../benchmarks/apart.ts'
import { periodLabel } from '../time/period.ts'
import type { Entry } from './data-set.ts'
import { timeChartOf } from './time-chart.ts'
import { basisOf } from './trend-basis.ts'
import { courseOf } from './course.ts'

/** How the limits of chance on an indicator's chart are found, in a line; `undefined` where none are drawn. */
export function chanceText(entry: Entry): string | undefined {
  if (!timeChartOf(entry)?.chance) return undefined
  const course = courseOf(entry)
  if (course) return `${fits[course.fitted]} Months before a break in what is counted are left out.`
  const basis = basisOf(entry)
  if (basis.kind !== 'pair') return undefined
  const of = chancyOf(entry.indicator.kind) === 'binomial' ? 'a share of as many' : 'as many'
  return `How far chance alone would take ${of} from ${periodLabel(basis.then.period)}, which shares no day with the last point.`
}

const fits = {
  poisson:
    'How far chance alone would take the count of one month, when months are as rough as these (Poisson, widened for clumps).',
  binomial:
    'How far chance alone would take the share of one month, by how many it is of, when months are as rough as these (binomial, widened for clumps).',
  individual: 'How far one month strays from the mean of all, going by how far they do (individual values).',
} as const
