import { addMonths, type Day } from '../../time/day.ts'
import type { AddToExtract } from './extract.ts'
import type { Filed } from './filed.ts'

/** Health of the last five years as it is on the child's file. */
export function extractHealth({ it, own }: Filed, drawn: Day, add: AddToExtract): void {
  const recent = (on: Day | undefined): on is Day => on !== undefined && on > addMonths(drawn, -60)
  const id = it.person.id
  for (const { type, outcome, completed_date, appointment_date } of own.health_assessments ?? []) {
    const on = completed_date ?? appointment_date
    if (recent(on) && outcome !== undefined)
      add('ssd_cla_health', {
        clah_person_id: id,
        clah_health_check_type: type,
        clah_health_check_date: on,
        clah_health_check_status: outcome,
      })
  }
  for (const { check_date: on, outcome } of own.dental_checks ?? [])
    if (recent(on) && (outcome === 'COMPLETED' || outcome === 'REFUSED'))
      add('ssd_cla_health', {
        clah_person_id: id,
        clah_health_check_type: 'DENTAL',
        clah_health_check_date: on,
        clah_health_check_status: outcome,
      })
  for (const { as_at, up_to_date } of own.immunisation_status ?? [])
    if (recent(as_at))
      add('ssd_cla_immunisations', {
        clai_person_id: id,
        clai_immunisations_status: up_to_date,
        clai_immunisations_status_date: as_at,
      })
  for (const { completed_date: on, score, reason_none } of own.sdq_scores ?? [])
    if (recent(on))
      add('ssd_sdq_scores', {
        csdq_person_id: id,
        csdq_sdq_completed_date: on,
        csdq_sdq_score: score,
        csdq_sdq_reason: reason_none,
      })
}

/** The dataset's own keys for plans; it has none for guardianship. */
const keys: Readonly<Record<string, string>> = {
  RETURN6M: 'RETURN6M',
  REMAINSUP: 'REMAINSUP',
  ADOPTION: 'ADOPTION',
  LTRELFR: 'LTRELFR',
  SUPPORTED: 'SUPPLIV',
  LT_RES: 'RESPLMT',
  LT_FOST: 'LTFOST18',
  OTHER: 'OTHERPLN',
}

/** Care plans with the plan for permanence in them. */
export function extractPlans({ it, own }: Filed, drawn: Day, add: AddToExtract): void {
  for (const { plan, agreed_date: from, end_date: to } of own.permanence_plans ?? []) {
    const key = keys[plan ?? '']
    if (from === undefined || key === undefined || (to !== undefined && to < addMonths(drawn, -24))) continue
    add('ssd_cla_care_plan', {
      lacp_person_id: it.person.id,
      lacp_cla_care_plan_start_date: from,
      ...(to !== undefined && to <= drawn && { lacp_cla_care_plan_end_date: to }),
      lacp_cla_care_plan_json: JSON.stringify({ [key]: 'Y' }),
    })
  }
}
