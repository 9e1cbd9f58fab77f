import type { Child } from '../record/child.ts'
import { ageOn } from '../time/age.ts'
import { longDay } from '../time/day.ts'
import { only } from './cohort.ts'
import { childrenStarting, type Start } from './flows.ts'
import { heldUntil } from './held-until.ts'
import type { Definition, Indicator, Row } from './indicator.ts'
import { count, share } from './kinds.ts'
import { referrals, type Referral } from './referrals.ts'
import type { View } from './view.ts'

const common = {
  theme: 'voice',
  reach: 'period',
  tables: [],
  collections: ['advocacy'],
  source: 'Advocacy service (L15)',
  noun: ['referral', 'referrals'],
} as const satisfies Partial<Definition>

const groups = {
  CIC: 'Children in care, care leavers among them',
  CARE_LEAVER: 'Of them, care leavers',
  CP: 'Child protection',
  CIN: 'Children in need',
  SEND_TRANSITION: 'Moving to adult services with special needs',
  NOT_STATED: 'Not stated',
} as const

const groupOf = ({ said }: Referral): string => said.group ?? 'NOT_STATED'
const inCare = (referral: Referral): boolean => ['CIC', 'CARE_LEAVER'].includes(groupOf(referral))

/** A care leaver is one of the children in care, and a row of their own beneath. */
const groupKeys = (referral: Referral): readonly string[] =>
  groupOf(referral) === 'CARE_LEAVER' ? ['CIC', 'CARE_LEAVER'] : [groupOf(referral)]

/** Longer words are no code for an issue, and may tell of a child. */
const LONGEST = 40
const SHOWN = 10

const issueOf = ({ said: { issue } }: Referral): string => {
  if (issue === undefined) return 'not-recorded'
  return issue.length > LONGEST ? 'other' : issue.replaceAll('_', ' ').toUpperCase()
}

/** The ten issues raised most, the others together, and those nobody wrote down. */
function issueRows(all: readonly Referral[]): Row[] {
  const tally = new Map<string, number>()
  for (const issue of all.map(issueOf)) tally.set(issue, (tally.get(issue) ?? 0) + 1)
  const known = [...tally].filter(([issue]) => issue !== 'not-recorded' && issue !== 'other')
  // What one young person alone raised may be their own words, and tell who they are.
  const ranked = known.filter(([, n]) => n > 1).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const shown = ranked.slice(0, SHOWN)
  const told = shown.reduce((sum, [, n]) => sum + n, tally.get('not-recorded') ?? 0)
  const row = (key: string, label: string, numerator: number): Row => ({
    key,
    label,
    numerator,
    denominator: all.length,
  })
  return [
    ...shown.map(([issue, n]) => row(issue, sentenceCase(issue), n)),
    row('other', 'All other issues', all.length - told),
    row('not-recorded', 'Issue not recorded', tally.get('not-recorded') ?? 0),
  ]
}

const sentenceCase = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase()

const EIGHT = 8

/** Told of whenever that was, while the child has stayed in care: a month is told anew as referrals come in. */
const notified = ({ child, period }: Start, { registerOf }: View) =>
  (registerOf(child.id).advocacy ?? []).filter(
    ({ source, referral_date: on }) =>
      source === 'EARLY_NOTIFICATION' && on !== undefined && on >= period.start && on < period.end,
  )

const optedOut = (start: Start, view: View): boolean =>
  notified(start, view).some((referral) => referral.opted_out === true)
const isReferred = (start: Start, view: View): boolean =>
  !optedOut(start, view) && notified(start, view).length > 0

const isEight = (child: Child, on: Start['on']): boolean =>
  child.dob !== undefined && ageOn(child.dob, on) >= EIGHT

/** Whom the advocacy service reaches, and with what. */
export const advocacyReach: readonly Indicator[] = [
  share({
    ...common,
    gap: heldUntil('advocacy'),
    id: 'advocacy-mix',
    title: 'Advocacy referrals of children in care and care leavers',
    question: 'Who asks?',
    better: 'neither',
    cohort: referrals,
    words: 'referrals of children in care and care leavers',
    counts: inCare,
    because: (referral) => groups[groupOf(referral) as keyof typeof groups],
    rows: {
      labels: groups,
      keys: groupKeys,
      over: (referral, key) => key !== 'CARE_LEAVER' || inCare(referral),
    },
    caution: 'Care leavers are a part of children in care here, not a group beside them.',
  }),
  share({
    ...common,
    noun: ['child', 'children'],
    tables: ['Episodes'],
    id: 'advocacy-early-notification',
    title: 'New children told of advocacy',
    question: 'Are new children told about advocacy?',
    better: 'higher',
    cohort: only(childrenStarting, 'children aged 8 and over who came into care', ({ child, on }) =>
      isEight(child, on),
    ),
    words: 'children referred to the advocacy service on entering care',
    counts: isReferred,
    because: (start, view) =>
      `came into care on ${longDay(start.on)}, ${optedOut(start, view) ? 'opted out' : isReferred(start, view) ? 'referred' : 'no early notification'}`,
    rows: {
      labels: { 'opted-out': 'Did not want to be told' },
      keys: (start, view) => (optedOut(start, view) ? ['opted-out'] : []),
    },
    caution: 'Those who did not want to be told stand in a row of their own and are not among the referred.',
  }),
  {
    ...count({
      ...common,
      gap: heldUntil('advocacy'),
      id: 'advocacy-issues',
      onlyRows: true,
      title: 'What young people asked advocates about',
      question: 'What do young people raise?',
      better: 'neither',
      unit: 'episodes',
      cohort: referrals,
      caution:
        'The ten issues raised most. Those raised once, or written in more than forty characters, are told together.',
    }),
    rows: (view, window) => (view.register.advocacy ? issueRows(referrals.of(view, window)) : []),
  },
]
