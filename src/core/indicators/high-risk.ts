import type { Child } from '../record/child.ts'
import { remembered, type Cohort } from './cohort.ts'
import type { Indicator } from './indicator.ts'
import { span } from './flows.ts'
import { share } from './kinds.ts'
import { reportsIn, type Report } from './missing-reports.ts'

/** A report, with what is known of its child's other reports of the window. */
interface Graded extends Report {
  /** The child's first report of the window. */
  readonly first: boolean
  /** Some report of the child's in the window was graded high. */
  readonly childHigh: boolean
}

const isHigh = ({ risk }: Report): boolean => risk === 'HIGH'

const missingReports: Cohort<Graded> = remembered({
  words: 'missing reports',
  of: (view, window) => {
    const reports = reportsIn(view, window)
    const high = new Set(reports.filter(isHigh).map(({ child }) => child))
    const seen = new Set<Child>()
    return reports.map((report) => {
      const first = !seen.has(report.child)
      seen.add(report.child)
      return { ...report, first, childHigh: high.has(report.child) }
    })
  },
  whyOut: (_child, _view, window) => `Not reported missing ${span(window)}`,
})

/** Each basis on which boards have been told of high risk, under its own name. */
const labels = {
  'of-reports': 'High risk, of all reports',
  'of-graded': 'High risk, of reports the police graded',
  'of-children': 'Graded high at least once, of children reported',
} as const

function isOver({ risk, first }: Graded, key: string): boolean {
  if (key === 'of-graded') return risk !== undefined
  return key === 'of-children' ? first : true
}

/** Missing reports graded high risk, of all children reported, in care or not. */
export const missingHighRisk: Indicator = share({
  id: 'missing-high-risk',
  theme: 'safety',
  title: 'Missing reports graded high risk',
  question: 'What share was graded high risk?',
  better: 'lower',
  reach: 'period',
  tables: [],
  collections: ['missing_detail'],
  cohort: missingReports,
  words: 'missing reports graded high risk by the police',
  counts: isHigh,
  because: ({ risk }) => (risk === undefined ? 'not graded' : `graded ${risk.toLowerCase()}`),
  rows: {
    labels,
    keys: (report) => [
      ...(isHigh(report) ? ['of-reports', 'of-graded'] : []),
      ...(report.first && report.childHigh ? ['of-children'] : []),
    ],
    over: isOver,
  },
  source:
    'Police grading of missing reports; statutory guidance on children who run away or go missing, 2014',
  caution:
    'Of all reports that began in the period. A report without a grade, or with no apparent risk, counts as not high.',
})
