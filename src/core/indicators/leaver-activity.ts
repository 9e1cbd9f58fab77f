import type { Definition, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { byAge, isDoing, type Leaver, type LeaverGroups } from './leaver.ts'

const activityOf = ({ activity }: Leaver): string => `activity ${activity ?? 'not recorded'}`
const neetReasons = { G4: 'Illness or disability', G5: 'Other reason', G6: 'Pregnancy or parenting' }

const isBusy = isDoing('F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5')
const isNeet = isDoing('G4', 'G5', 'G6')

/** What care leavers do, as one source tells it. */
export function leaverActivity({
  from,
  common: given,
  all,
  grown,
  noApprentices,
}: LeaverGroups): Indicator[] {
  const common = {
    ...given,
    theme: 'care-leavers',
    better: 'higher',
    cohort: grown,
    because: activityOf,
  } as const
  const gap: NonNullable<Definition['gap']> = (...asked) => given.gap?.(...asked) ?? noApprentices(...asked)
  return [
    share({
      ...common,
      id: 'cl-eet',
      title: 'Care leavers in education, employment or training',
      question: 'Are they studying, training or working?',
      words: 'care leavers in education, employment or training',
      counts: isBusy,
      rows: byAge(all, isBusy),
      source: `${from}: in education, employment or training, 19 to 21 years`,
    }),
    share({
      ...common,
      id: 'cl-neet',
      title: 'Care leavers not in education, employment or training',
      question: 'How many are not studying, training or working?',
      better: 'lower',
      words: 'care leavers not in education, employment or training',
      counts: isNeet,
      rows: {
        labels: neetReasons,
        keys: ({ activity = '' }) => (activity in neetReasons ? [activity] : []),
      },
      source: `${from}: not in education, employment or training, 19 to 21 years`,
      caution: 'In, not in and not known add to all.',
    }),
    share({
      ...common,
      id: 'cl-university',
      title: 'Care leavers at university',
      question: 'How many are at university?',
      words: 'care leavers in higher education',
      counts: ({ university }) => university,
      source: `${from}: higher education, 19 to 21 years`,
    }),
    share({
      ...common,
      id: 'cl-apprenticeship',
      title: 'Care leavers in apprenticeships',
      question: 'How many are apprentices?',
      gap,
      words: 'care leavers in an apprenticeship',
      counts: ({ apprentice }) => apprentice,
      source: `${from}: apprenticeship, 19 to 21 years`,
    }),
  ]
}
