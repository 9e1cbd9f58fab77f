import type { Report } from '../../core/reports/report.ts'
import type { ReportName } from '../../store/tables/reports.ts'

/** What each report is called, and what it is for. */
export const reportsMade: Readonly<Record<ReportName, { readonly title: string; readonly what: string }>> = {
  iro: {
    title: 'Annual report of the reviewing service',
    what: 'What independent reviewing officers did in a year, what they found, and what they will do next.',
  },
  exceptions: {
    title: 'Scorecard by exception',
    what: 'What is off target, worse than elsewhere or turned for the worse, with cause and action.',
  },
  annual: {
    title: 'The board’s year',
    what: 'Meetings, promises kept and not, what changed for children, and what young people said.',
  },
  crosswalk: {
    title: 'What is measured of what is asked',
    what: 'Measures and promises against the seven principles, inspection and board questions, gaps named.',
  },
  changes: {
    title: 'Figures told otherwise',
    what: 'Figures that went before the board and are another now: the old, the new, and why.',
  },
}

export const isReport = (name: string): name is ReportName => Object.hasOwn(reportsMade, name)

/** A report as it stands now. */
export interface Made {
  readonly name: ReportName
  /** For those who see every number. */
  readonly report: Report
  /** Whether only those of private session may read that. */
  readonly audience: 'restricted' | 'exempt'
  /** For anybody; `undefined` where none can be made, and then `noOpen` says why. */
  readonly open: Report | undefined
  readonly noOpen: string | undefined
  /** `2025-03-31` */
  readonly asAt: string
  readonly dataSet: string | null
  /** Why it may not be kept as it stands; `undefined` where it may. */
  readonly unfit?: string | undefined
}

export const NO_EDITION =
  'There is no version for the public yet: no edition has been made of this data set, so it is not known which numbers are to be hidden.'
