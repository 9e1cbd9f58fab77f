import type { Standing } from '../record/standing.ts'
import { longDay } from '../time/day.ts'
import type { Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { pupilsHeldTwelveMonths, schoolYearStart } from './school-year.ts'

/** The days on which something of a kind began in the school year to date. */
const begun = ({ child, on }: Standing, isOfKind: (kind: string | undefined) => boolean) =>
  (child.facts.suspensions ?? []).flatMap(({ start_date: day, kind }) =>
    day !== undefined && day >= schoolYearStart(on) && day <= on && isOfKind(kind) ? [day] : [],
  )

const suspended = (standing: Standing) => begun(standing, (kind) => kind !== 'EXCLUSION')
const excluded = (standing: Standing) => begun(standing, (kind) => kind === 'EXCLUSION')

/** Suspensions from school. */
export const suspensions: readonly Indicator[] = [
  share({
    id: 'suspension-1plus',
    theme: 'education',
    title: 'Children suspended from school at least once',
    question: 'How many have been suspended this school year?',
    better: 'lower',
    reach: 'day',
    tables: ['Episodes'],
    collections: ['suspensions'],
    cohort: pupilsHeldTwelveMonths,
    words: 'children suspended at least once since 1 September',
    counts: (standing) => suspended(standing).length > 0,
    because: (standing) =>
      suspended(standing)
        .map((day) => `suspended from ${longDay(day)}`)
        .join('; ') || `no suspension since ${longDay(schoolYearStart(standing.on))}`,
    rows: {
      labels: { suspended: 'Suspended at least once', 'permanently-excluded': 'Permanently excluded' },
      keys: (standing) => [
        ...(suspended(standing).length > 0 ? ['suspended'] : []),
        ...(excluded(standing).length > 0 ? ['permanently-excluded'] : []),
      ],
    },
    source: "DfE outcomes release 'Fixed period exclusions'",
    caution:
      'The school year to date, so it begins again each September. A permanent exclusion alone is not a suspension.',
  }),
]
