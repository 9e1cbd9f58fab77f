import { beyondExtract } from './beyond-extract.ts'
import { only, type Cohort } from './cohort.ts'
import type { Basis, Definition, Gap, Indicator } from './indicator.ts'
import { interviewWords, returns, wasAccepted, wasInTime, wasOffered, type Return } from './interview.ts'
import { share } from './kinds.ts'
import { acceptedByList, offeredByList } from './listed-missing.ts'
import { guidance } from './missing.ts'
import { trusting } from './trust.ts'
import type { View } from './view.ts'

const common = {
  theme: 'safety',
  better: 'higher',
  reach: 'period',
  collections: ['return_home_interviews'],
  source: guidance,
} as const satisfies Partial<Definition>

const untimed = beyondExtract('return_home_interviews', 'when talks were had')

type Common = Pick<Definition, 'tables' | 'gap' | 'caution'>

function told(more: Common, incidents: Cohort<Return>) {
  const because = interviewWords
  return {
    offered: share({
      ...common,
      ...more,
      id: 'rhi-offered',
      title: 'Return home interviews offered',
      question: 'Was a talk offered after each return?',
      cohort: incidents,
      words: 'incidents followed by the offer of a talk',
      counts: wasOffered,
      because,
    }),
    accepted: share({
      ...common,
      ...more,
      id: 'rhi-accepted',
      title: 'Return home interviews accepted',
      question: 'Did children take up the talk they were offered?',
      cohort: only(incidents, 'offers of a talk after a missing incident', wasOffered),
      words: 'offers of a talk that were accepted',
      counts: wasAccepted,
      because,
    }),
    inTime: share({
      ...common,
      ...more,
      gap: (view, window, period) => more.gap?.(view, window, period) ?? untimed(view),
      id: 'rhi-72h',
      title: 'Return home interviews within 72 hours',
      question: 'Was the talk had within 72 hours of the return?',
      cohort: incidents,
      words: 'incidents followed by a talk within 72 hours',
      counts: wasInTime,
      because,
    }),
  }
}

const timing =
  'A talk counts for the incident it names, so one talk never stands for two. Weekends do not stop the clock; where no times are recorded, three days are allowed.'

const byReturn = told({ tables: ['Episodes', 'Missing'], caution: timing }, returns.byReturn)
const byReport = told(
  {
    tables: [],
    gap: (view) => returnHoldsMissing(view),
    caution: `${timing} Without a Missing table, only incidents with a talk or a report are known.`,
  },
  returns.byReport,
)

/** Talks alone would leave out every incident without one, so they tell only where no return has the incidents. */
function returnHoldsMissing({ holdings }: View): Gap | undefined {
  const holds = [...holdings.tables.values()].some((tables) => tables.has('Missing'))
  return holds
    ? { status: 'not-collected', note: 'Incidents are counted in the Missing table of the returns.' }
    : undefined
}

const either = (key: keyof typeof byReturn, ...others: readonly Basis[]): Indicator =>
  trusting(
    { source: 'the return and return home interviews', indicator: byReturn[key] },
    { source: 'return home interviews and missing reports', indicator: byReport[key] },
    ...others,
  )

/** The talk after each return from being missing. */
export const returnInterviews: readonly Indicator[] = [
  either('offered', offeredByList),
  either('accepted', acceptedByList),
  either('inTime'),
]
