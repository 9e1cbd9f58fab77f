import {
  ethnicities,
  legalStatuses,
  needs,
  placements,
  providers,
  reasonsCeased,
  sexes,
} from '../../ssda903/codes.ts'
import type { Day } from '../../time/day.ts'
import {
  called,
  child,
  date,
  keyDate,
  number,
  oneOf,
  words,
  yesNo,
  type CollectionColumn,
} from '../collection.ts'
import type { Origin } from '../collections.ts'
import { planning } from '../collections/planning.ts'

const identifier: CollectionColumn<string> = { kind: 'id', need: 'optional', about: 'The identifier' }

/** List 8: children in care on the day it was drawn, and those who left in the six months before. Data model, section 7. */
export const careListColumns = {
  child_id: called(child, 'child_unique_id', 'unique_child_id', 'child_identifier'),
  sex: called(oneOf(sexes, 'Sex'), 'gender'),
  ethnicity: oneOf(ethnicities, 'Ethnicity'),
  dob: called(date('Date of birth'), 'date_of_birth'),
  uasc: called(
    yesNo('Y when unaccompanied and seeking asylum at any time in the last 12 months'),
    'unaccompanied_asylum_seeking_child_uasc_within_the_last_12_months',
    'unaccompanied_asylum_seeking_child_within_the_last_12_months',
    'unaccompanied_asylum_seeking_child_uasc',
    'unaccompanied_asylum_seeking_child',
  ),
  disability: called(yesNo('Y when disabled'), 'does_the_child_have_a_disability'),
  started: called(keyDate('The day care began'), 'date_started_to_be_looked_after'),
  need: called(oneOf(needs, 'Category of need'), 'childs_category_of_need', 'category_of_need'),
  again: called(
    yesNo('Y when a second or later period of care in the last 12 months'),
    'is_this_a_second_or_subsequent_period_of_being_a_looked_after_child_within_the_last_12_months',
    'second_or_subsequent_period_of_being_a_looked_after_child',
  ),
  status_from: called(date('The day the legal status began'), 'start_date_of_current_legal_status'),
  status: called(oneOf(legalStatuses, 'Legal status'), 'childs_legal_status', 'legal_status'),
  last_review: called(date('The latest statutory review'), 'date_of_latest_statutory_review'),
  last_visit: called(date('The last social work visit'), 'date_of_last_social_work_visit'),
  plan: called(
    oneOf(planning.permanence_plans.columns.plan.codes ?? {}, 'The permanence plan'),
    'what_is_the_permanence_plan_for_this_child',
    'permanence_plan',
  ),
  last_officer_visit: called(
    date("The reviewing officer's last visit or contact"),
    'date_of_last_iro_visit_contact_to_the_child',
  ),
  last_health_assessment: called(date('The last health assessment'), 'date_of_last_health_assessment'),
  last_dental_check: called(date('The last dental check'), 'date_of_last_dental_check'),
  placements: called(
    number('Placements in the last 12 months'),
    'number_of_placements_in_the_last_12_months',
  ),
  ceased: called(date('The day care ended'), 'date_ceased_to_be_looked_after'),
  reason: called(oneOf(reasonsCeased, 'Why care ended'), 'reason_ceased_to_be_looked_after'),
  placement_from: called(
    date('The day the latest placement began'),
    'start_date_of_most_recent_placement',
    'start_date_of_current_placement',
  ),
  placement: called(oneOf(placements, 'Placement type'), 'placement_type'),
  provider: called(oneOf(providers, 'Placement provider'), 'placement_provider'),
  postcode: called({ ...identifier, about: "The placement's postcode" }, 'placement_postcode'),
  urn: called({ ...identifier, about: "Ofsted's number for the placement" }, 'urn_of_placement'),
  location: called(
    oneOf({ IN: "In the council's area", OUT: 'Outside it' }, 'Where the placement is'),
    'placement_location',
  ),
  authority: called(words('The council the placement lies in'), 'la_of_placement'),
  missing: called(
    number('Missing episodes in the last 12 months'),
    'number_of_episodes_the_child_has_been_missing_from_their_placement_in_the_last_12_months',
  ),
  absent: called(
    number('Absences in the last 12 months'),
    'number_of_episodes_the_child_has_been_absent_from_their_placement_in_the_last_12_months',
  ),
  interview_offered: called(
    yesNo('Y when a return interview was offered after the last missing episode'),
    'was_the_child_offered_a_return_interview_after_their_last_missing_episode',
  ),
  interview_accepted: called(
    yesNo('Y when the child accepted it'),
    'did_the_child_accept_a_return_interview_after_their_last_missing_episode',
    'did_the_child_accept',
  ),
  team: called(words('The team'), 'allocated_team'),
  worker: called(words('The social worker'), 'allocated_worker'),
} as const

type ValueOf<C> = C extends CollectionColumn<infer T> ? T : never

/** What a case system's list says of one child in care on the day it was drawn: one row of list 8. */
export type ListedChild = {
  readonly [K in keyof typeof careListColumns]?: ValueOf<(typeof careListColumns)[K]> | undefined
} & { readonly child_id: string; readonly started: Day; readonly line: number; readonly origin: Origin }

/** Every child in care on a day, and those who left in the six months before. */
export interface CareList {
  readonly drawn: Day
  readonly file: string
  readonly rows: readonly ListedChild[]
}
