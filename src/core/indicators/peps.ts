import type { Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { later, longDay, type Day } from '../time/day.ts'
import { addWorkingDays } from '../time/working-days.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { whyNotInCare } from './in-care.ts'
import { daysPast } from './window.ts'
import type { Definition, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { planEnds, termlyDay, termOn } from './school-terms.ts'
import { isOfSchoolAge, schoolStart, yearGroup } from './school-year.ts'

const common = {
  theme: 'education',
  reach: 'day',
  tables: ['Episodes'],
  collections: ['peps'],
  better: 'higher',
} as const satisfies Partial<Definition>

/** Working days in which a child's first plan is to be made. */
const FIRST_PLAN_DAYS = 10

/** Children in care long enough to have a plan; in August as at 31 July. */
const longEnough: Cohort<Standing> = remembered({
  words: 'children in care for ten working days or more',
  of: (view, { to }) =>
    view
      .inCareOn(termlyDay(to))
      .filter(({ period, on }) => addWorkingDays(period.start, FIRST_PLAN_DAYS) <= on),
  whyOut: (child, _view, { to }) => {
    const on = termlyDay(to)
    return child.periods.some(({ start, end }) => start <= on && on < end)
      ? `In care for under ten working days on ${longDay(on)}`
      : whyNotInCare(child, on)
  },
})

/** School children with a plan due, by whom the figure is measured. */
export const pupils = only(
  longEnough,
  'children from reception to year 11 in care for ten working days or more',
  isOfSchoolAge,
)

/** The day the first plan of a child in care is due: ten working days on, or the first day of school. */
export function firstPlanDue(standing: Standing): Day {
  const due = addWorkingDays(standing.period.start, FIRST_PLAN_DAYS)
  return later(due, schoolStart(standing) ?? due)
}

/** The day by whose end another plan is due. */
export function planDue(standing: Standing): Day {
  const [first, last] = [firstPlanDue(standing), lastPlan(standing)?.pep_date]
  return last === undefined ? first : later(first, planEnds(last))
}

/** The completed plan that does for the day's term, the latest if several do. */
function currentPlan(standing: Standing): Fact<'peps'> | undefined {
  const plan = lastPlan(standing)
  return plan?.pep_date !== undefined && planEnds(plan.pep_date) > standing.on ? plan : undefined
}

/** The plan completed last by the day. */
function lastPlan({ child, on }: Standing): Fact<'peps'> | undefined {
  let latest: Fact<'peps'> | undefined
  for (const plan of child.facts.peps ?? []) {
    const { pep_date: day, status } = plan
    if (day === undefined || day > on || status === 'DRAFT') continue
    if (day >= (latest?.pep_date ?? day)) latest = plan
  }
  return latest
}

/** The plan that does, or that none does, in words. */
export function planWords(standing: Standing): string {
  const day = currentPlan(standing)?.pep_date
  const { name, since } = termOn(standing.on)
  return day === undefined
    ? `no completed plan from ${longDay(since)} to ${longDay(standing.on)} (${name} term)`
    : `plan of ${longDay(day)}`
}

function stageKey(standing: Standing): readonly string[] {
  const group = yearGroup(standing)
  if (group === undefined || group < -1 || group > 13) return []
  if (group === -1) return ['nursery']
  if (group <= 6) return ['primary']
  return group <= 11 ? ['secondary'] : ['post-16']
}

const grades: Readonly<Record<string, string>> = { GREEN: 'green', AMBER: 'amber', RED: 'red' }
const gradeKey = (standing: Standing): string => grades[currentPlan(standing)?.quality ?? ''] ?? 'not-graded'

const planned = only(pupils, 'children with an up-to-date plan', (s) => currentPlan(s) !== undefined)

/** Personal education plans. */
export const peps: readonly Indicator[] = [
  share({
    ...common,
    id: 'pep-current',
    title: 'Children with an up-to-date personal education plan',
    question: "Does every school-age child have this term's education plan?",
    cohort: pupils,
    words: 'children with a plan completed this term, or last term if half-term has not come',
    counts: (standing) => currentPlan(standing) !== undefined,
    because: planWords,
    daysLate: (standing) => daysPast(planDue(standing), standing.on),
    rowsAre: 'by stage of schooling',
    rows: {
      among: longEnough,
      labels: {
        nursery: 'Nursery, from 3 (not in the figure above)',
        primary: 'Reception to year 6',
        secondary: 'Years 7 to 11',
        'post-16': 'Years 12 and 13 (not in the figure above)',
      },
      keys: stageKey,
      counts: (standing) => currentPlan(standing) !== undefined,
      over: (standing, key) => stageKey(standing).includes(key),
    },
    source: 'Care Planning Regulations 2010 reg 5 and schedule 1; DfE Promoting the education 2018',
    caution:
      'Terms by fixed days: autumn from 1 September, spring from 1 January, summer from 16 April; August holds 31 July.',
  }),
  share({
    ...common,
    id: 'pep-quality',
    title: 'Personal education plans of good quality',
    question: 'Are the education plans good?',
    cohort: only(
      planned,
      'children with an up-to-date plan that was graded',
      (s) => gradeKey(s) !== 'not-graded',
    ),
    words: 'children with a plan graded green',
    counts: (standing) => gradeKey(standing) === 'green',
    because: (standing) => `${planWords(standing)}, graded ${gradeKey(standing)}`,
    rows: {
      among: planned,
      labels: { green: 'Green', amber: 'Amber', red: 'Red', 'not-graded': 'Not graded' },
      keys: (standing) => [gradeKey(standing)],
    },
    source: 'Local measure: the virtual school’s grade',
    caution: 'Plans without a grade are left out of the percentage and shown in a row of their own.',
  }),
]
