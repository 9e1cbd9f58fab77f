import type { Definition, Gap } from './indicator.ts'
import { count } from './kinds.ts'
import { guidance, incidents, when } from './missing.ts'
import { allIncidents, incidentWords } from './missing-reports.ts'
import { trusting } from './trust.ts'
import type { View } from './view.ts'

const counted = {
  id: 'missing-incidents',
  theme: 'safety',
  reach: 'period',
  better: 'lower',
  unit: 'incidents',
  events: true,
  noun: ['incident', 'incidents'],
  source: guidance,
} as const satisfies Partial<Definition & { unit: string }>

/** All children where missing reports are held; else children in care, whom the return holds. */
export const missingIncidents = trusting(
  {
    source: 'missing reports and the return',
    indicator: count({
      ...counted,
      title: 'Missing incidents',
      question: 'How many times did children go missing?',
      tables: [],
      collections: ['missing_detail'],
      cohort: allIncidents,
      because: incidentWords,
      rows: {
        labels: { 'in-care': 'Children in care', 'not-in-care': 'Children not in care' },
        keys: ({ lookedAfter }) => [lookedAfter ? 'in-care' : 'not-in-care'],
      },
      caution:
        'All children, in care or not. An incident of a child in care that the return calls an absence is not counted.',
    }),
  },
  {
    source: 'the return, of children in care',
    indicator: count({
      ...counted,
      tables: ['Episodes', 'Missing'],
      title: 'Missing incidents of children in care',
      question: 'How many times did children in our care go missing?',
      cohort: incidents,
      because: ({ row }) => when(row.MIS_START, row.MIS_END),
      gap: beforeReports,
      caution: 'Children in care only: returns hold no other children.',
    }),
  },
)

/** Months of children in care before months of all children would make one series of two. */
function beforeReports({ holdings }: View): Gap | undefined {
  return holdings.collections.has('missing_detail')
    ? {
        status: 'not-collected',
        note: 'Before that only children in care are known; the average number of incidents tells of them.',
      }
    : undefined
}
