import { childrenInCare, childrenInCareDuring } from './in-care.ts'
import { exploitationRisk } from './exploitation.ts'
import { fosterAllegations } from './foster-allegations.ts'
import { missingHighRisk } from './high-risk.ts'
import type { Definition, Indicator } from './indicator.ts'
import { average, share } from './kinds.ts'
import { missingByList } from './listed-missing.ts'
import { guidance, incidentsIn, listed, went, wentMissing } from './missing.ts'
import { missingIncidents } from './missing-incidents.ts'
import { returnInterviews } from './return-interviews.ts'
import { trusting } from './trust.ts'
import type { View } from './view.ts'

const common = {
  theme: 'safety',
  reach: 'period',
  tables: ['Episodes', 'Missing'],
  better: 'lower',
} as const satisfies Partial<Definition>

/** Ruling A-31: a council that records no absence cannot be said to have none. */
const noAbsences = ({ children }: View) =>
  children.some(({ missing }) => missing.some(({ MISSING }) => MISSING === 'A'))
    ? undefined
    : ({
        status: 'not-applicable',
        note: 'No absence without authorisation is recorded in any return; such absences may be recorded as missing.',
      } as const)

/** Missing from care, away without authorisation, the talk afterwards, exploitation, allegations. */
export const safety: readonly Indicator[] = [
  share({
    ...common,
    id: 'missing-children',
    title: 'Children who went missing',
    question: 'What share of our children went missing?',
    cohort: childrenInCareDuring,
    words: 'children who went missing while in care',
    counts: ({ child }, _view, window) => went('M', child, window),
    because: (member, _view, window) => listed(member, 'M', window),
    source: `${guidance}; DfE 'Children who had a missing incident'`,
    caution:
      'An incident that spans two months counts in both, and once in the year. A council that records absences as missing counts too many.',
  }),
  trusting(
    {
      source: 'the return',
      indicator: share({
        ...common,
        id: 'missing-children-snapshot',
        title: 'Children in care on the day who went missing',
        question: 'What share of the children in care at the end of the period went missing in it?',
        cohort: childrenInCare,
        words: 'children who went missing while in care in the period',
        counts: ({ child }, _view, window) => went('M', child, window),
        because: (member, _view, window) => listed(member, 'M', window),
        source: guidance,
        caution:
          'Out of children in care on the last day, so it stands higher than the share of all children in care in the period. Compare it only with figures counted so.',
      }),
    },
    missingByList,
  ),
  average({
    ...common,
    id: 'missing-incidents-average',
    title: 'Missing incidents for each child who went missing',
    question: 'How often did those who went missing go?',
    unit: 'incidents',
    cohort: wentMissing,
    words: 'incidents of children in care going missing',
    amount: ({ child }, _view, window) => incidentsIn(child, 'M', window).length,
    because: (member, _view, window) => listed(member, 'M', window),
    source: guidance,
  }),
  missingIncidents,
  missingHighRisk,
  share({
    ...common,
    id: 'away-unauthorised',
    title: 'Children away from placement without authorisation',
    question: 'What share was away without permission?',
    cohort: childrenInCareDuring,
    words: 'children away without authorisation while in care',
    counts: ({ child }, _view, window) => went('A', child, window),
    because: (member, _view, window) => listed(member, 'A', window),
    gap: noAbsences,
    source: `${guidance}; DfE 'Away from placement without authorisation'`,
  }),
  ...returnInterviews,
  exploitationRisk,
  ...fosterAllegations,
]
