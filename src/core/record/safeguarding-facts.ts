import type { Fact } from '../sources/collections.ts'
import type { Facts } from '../sources/facts.ts'
import type { Listed } from '../tables/listed.ts'
import type { Day } from '../time/day.ts'
import { isAdoption } from './safeguarding-adoption.ts'
import { together, type SafeguardingExtract, type Told } from './safeguarding-extract.ts'
import { healthIn } from './safeguarding-health.ts'
import { leaversIn } from './safeguarding-leavers.ts'
import type { People } from './safeguarding-people.ts'
import { plansIn } from './safeguarding-plans.ts'
import { factsFrom } from './safeguarding-said.ts'
import { childReviewed, wasHeld } from './safeguarding-reviews.ts'

/** What an extract says beside the tables of a return, as the collections that hold the same facts. */
export function factsIn(
  extract: SafeguardingExtract,
  people: People,
): { facts: Facts; listed: Listed[]; noted: Listed[] } {
  const health = healthIn(extract, people)
  const plans = plansIn(extract, people)
  const visits = visitsIn(extract, people)
  const all: Facts = {
    ...health.facts,
    ...leaversIn(extract, people),
    permanence_plans: plans.facts,
    visits: visits.facts,
    review_schedule: scheduleIn(extract, people),
    return_home_interviews: talksIn(extract, people),
    adoption_children: adoptionsIn(extract, people),
    education_status: schoolingIn(extract, people),
  }
  return {
    facts: Object.fromEntries(Object.entries(all).filter(([, rows]) => rows.length > 0)),
    listed: [...health.listed, ...visits.listed],
    noted: plans.noted,
  }
}

function visitsIn(extract: SafeguardingExtract, { childOf, personIn }: People) {
  const child = (row: Told<'ssd_cla_visits'>): string | undefined =>
    childOf(row.clav_person_id ?? personIn(row.clav_cla_id))
  const rows = extract.rowsOf('ssd_cla_visits')
  return {
    facts: factsFrom<'ssd_cla_visits', 'visits'>(rows, child, (row) => [
      {
        visit_date: row.clav_cla_visit_date,
        seen: row.clav_cla_visit_seen,
        seen_alone: row.clav_cla_visit_seen_alone,
      },
    ]),
    listed: together(
      rows.filter((row) => child(row) === undefined),
      'About somebody this extract does not show in care: not used, and nothing is wrong with it.',
    ),
  }
}

/** Reviews with the day they were due, where the service set one. */
const scheduleIn = (extract: SafeguardingExtract, people: People): Fact<'review_schedule'>[] =>
  factsFrom(
    extract.rowsOf('ssd_cla_reviews'),
    (row) => childReviewed(people, row),
    (row) =>
      wasHeld(row) && row.clar_cla_review_due_date !== undefined
        ? [{ review_date: row.clar_cla_review_date, due_date: row.clar_cla_review_due_date }]
        : [],
  )

/** Talks after an incident; of one that was not applicable there is nothing to say. */
const talksIn = (extract: SafeguardingExtract, { childOf }: People): Fact<'return_home_interviews'>[] =>
  factsFrom(
    extract.rowsOf('ssd_missing'),
    (row) => childOf(row.miss_person_id),
    (row) => {
      const said = {
        offered: answer(row.miss_missing_rhi_offered),
        accepted: answer(row.miss_missing_rhi_accepted),
      }
      return said.offered === undefined && said.accepted === undefined
        ? []
        : [
            {
              missing_start: row.miss_missing_episode_start_date,
              missing_end: row.miss_missing_episode_end_date,
              ...said,
            },
          ]
    },
  )

const answer = (code: string | undefined): boolean | undefined =>
  code === 'Y' ? true : code === 'N' ? false : undefined

/** Plans for adoption; a row of another order says nothing of adoption. */
const adoptionsIn = (extract: SafeguardingExtract, { childOf }: People): Fact<'adoption_children'>[] =>
  factsFrom(
    extract.rowsOf('ssd_permanence'),
    (row) => childOf(row.perm_person_id),
    (row) => {
      const dates = {
        decision_date: row.perm_adm_decision_date,
        placement_order_date: row.perm_placement_order_date,
        matched_date: row.perm_matched_date,
        placed_date: row.perm_placed_for_adoption_date,
        order_date: isAdoption(row) ? row.perm_permanence_order_date : undefined,
        decision_reversed_date: row.perm_decision_reversed_date,
        ffa_date: row.perm_placed_ffa_cp_date,
      }
      return Object.values(dates).every((day: Day | undefined) => day === undefined)
        ? []
        : [{ ...dates, reversal_reason: row.perm_decision_reversed_reason }]
    },
  )

/** Whether a child has a plan, where the flag tells plans from other support: a bare yes may mean either. */
function schoolingIn(extract: SafeguardingExtract, { childOf }: People): Fact<'education_status'>[] {
  const rows = extract.rowsOf('ssd_person')
  if (!rows.some(({ pers_send_flag }) => hasPlan(pers_send_flag))) return []
  return factsFrom(
    rows,
    (row) => childOf(row.pers_person_id),
    ({ pers_send_flag: flag, drawn }) =>
      flag === undefined || isBareYes(flag) ? [] : [{ as_at: drawn, ehcp: hasPlan(flag) }],
  )
}

const hasPlan = (flag = ''): boolean => /^E(HCP?)?$|EHC|education,? health/i.test(flag)
const isBareYes = (flag: string): boolean => /^(y|yes|1|true)$/i.test(flag)
