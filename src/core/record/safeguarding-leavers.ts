import type { Fact } from '../sources/collections.ts'
import type { Facts } from '../sources/facts.ts'
import type { SafeguardingExtract } from './safeguarding-extract.ts'
import { factsFrom } from './safeguarding-said.ts'
import type { People } from './safeguarding-people.ts'

/** Care leavers' position on the day of each extract, and the pathway plans it tells of. */
export function leaversIn(extract: SafeguardingExtract, { childOf }: People): Facts {
  const born = new Map(
    extract.rowsOf('ssd_person').map(({ pers_person_id, pers_dob }) => [pers_person_id, pers_dob] as const),
  )
  return {
    care_leavers: factsFrom(
      extract.positions,
      (row) => childOf(row.clea_person_id),
      (row) => [
        {
          as_at: row.drawn,
          dob: born.get(row.clea_person_id),
          eligibility: row.clea_care_leaver_eligibility,
          in_touch: row.clea_care_leaver_in_touch,
          last_contact_date: row.clea_care_leaver_latest_contact,
          accommodation: row.clea_care_leaver_accommodation,
          suitable: row.clea_care_leaver_accom_suitable,
          activity: row.clea_care_leaver_activity,
          pa_id: row.clea_care_leaver_personal_advisor,
        },
      ],
    ),
    pathway_plans: plansOnce(
      factsFrom(
        extract.positions,
        (row) => childOf(row.clea_person_id),
        ({ clea_pathway_plan_review_date: on }) =>
          on === undefined ? [] : [{ completed_date: on, review_date: on }],
      ),
    ),
  }
}

/** Extracts drawn one after another repeat the last day until there is another. */
function plansOnce(plans: readonly Fact<'pathway_plans'>[]): Fact<'pathway_plans'>[] {
  const said = new Set<string>()
  return [...plans]
    .sort((a, b) => (a.origin.asAt ?? 0) - (b.origin.asAt ?? 0))
    .filter(({ child_id, completed_date }) => {
      const key = `${child_id ?? ''} ${completed_date ?? ''}`
      const isNew = !said.has(key)
      said.add(key)
      return isNew
    })
}
