import {
  adopterSexes,
  adopterStatuses,
  ethnicities,
  missingKinds,
  reversalReasons,
  sexes,
  workerReasons,
} from '../../ssda903/codes.ts'
import { called, date, key, keyDate, number, oneOf, words, yesNo } from '../collection.ts'
import { leaving } from '../collections/leaving.ts'
import { ending, link, text, type SafeguardingTable } from './column.ts'

const { care_leavers: leaver } = leaving

/** A talk is not offered to a child who has not come back, so that neither yes nor no fits. */
const talk = { Y: 'Yes', N: 'No', NA: 'Not applicable' } as const

/** Who the children are, what becomes of them, and who works with them. */
export const people = {
  ssd_person: {
    row: 'One child or young person',
    columns: {
      pers_person_id: key('The child'),
      pers_legacy_id: link('The child in the system before this one'),
      pers_common_child_id: link('The child by a number shared with others'),
      pers_sex: oneOf(sexes, 'Sex'),
      pers_ethnicity: oneOf(ethnicities, 'Ethnicity'),
      pers_dob: date('Date of birth'),
      pers_is_mother: yesNo('Y when she is a mother'),
      pers_send_flag: words('Special educational needs'),
    },
  },
  ssd_linked_identifiers: {
    row: 'One other identifier of a child',
    columns: {
      link_person_id: key('The child'),
      link_identifier_type: words('Of what kind'),
      link_identifier_value: text('The identifier'),
    },
  },
  ssd_immigration_status: {
    row: 'One immigration status of a child',
    columns: {
      immi_person_id: key('The child'),
      immi_immigration_status: words('The status'),
      immi_immigration_status_start_date: called(date('The day it began'), 'immi_immigration_status_start'),
      immi_immigration_status_end_date: called(date('The day it ended'), 'immi_immigration_status_end'),
    },
  },
  ssd_missing: {
    row: 'One time a child was missing or away',
    columns: {
      miss_person_id: key('The child'),
      miss_missing_episode_start_date: called(keyDate('The day it began'), 'miss_missing_episode_start'),
      miss_missing_episode_end_date: called(ending('The day it ended'), 'miss_missing_episode_end'),
      miss_missing_episode_type: oneOf(missingKinds, 'Missing or away'),
      miss_missing_rhi_offered: oneOf(talk, 'Y when a talk was offered'),
      miss_missing_rhi_accepted: oneOf(talk, 'Y when the child took it up'),
    },
  },
  ssd_permanence: {
    row: 'One way to permanence: adoption or another order',
    columns: {
      perm_person_id: key('The child'),
      perm_adm_decision_date: ending('The day it was decided that the child should be placed for adoption'),
      perm_placement_order_date: date('The day of the placement order'),
      perm_matched_date: date('The day child and adopters were matched'),
      perm_placed_for_adoption_date: date('The day the child was placed for adoption'),
      perm_placed_ffa_cp_date: date('The day of placing with carers who are also approved adopters'),
      perm_adopted_by_carer_flag: yesNo('Y when the foster carer adopted'),
      perm_decision_reversed_date: ending('The day it was decided that the child should no longer be placed'),
      perm_decision_reversed_reason: oneOf(reversalReasons, 'Why'),
      perm_permanence_order_date: date('The day of the order'),
      perm_permanence_order_type: words('Of what kind the order is'),
      perm_number_of_adopters: number('How many adopted'),
      perm_adopter_sex: oneOf(adopterSexes, 'Who adopted'),
      perm_adopter_legal_status: oneOf(adopterStatuses, 'Legal status of the adopters'),
    },
  },
  ssd_care_leavers: {
    row: "One young person's position on the day of the extract",
    columns: {
      clea_person_id: key('The young person'),
      clea_care_leaver_eligibility: leaver.columns.eligibility,
      clea_care_leaver_in_touch: leaver.columns.in_touch,
      clea_care_leaver_latest_contact: leaver.columns.last_contact_date,
      clea_care_leaver_accommodation: leaver.columns.accommodation,
      clea_care_leaver_accom_suitable: leaver.columns.suitable,
      clea_care_leaver_activity: leaver.columns.activity,
      clea_pathway_plan_review_date: date('The day the pathway plan was last reviewed'),
      clea_care_leaver_personal_advisor: words('The personal adviser'),
    },
  },
  ssd_involvements: {
    row: 'One time a worker was involved with a child',
    columns: {
      invo_person_id: key('The child'),
      invo_professional_id: link('The worker'),
      invo_professional_role_id: words("The worker's part"),
      invo_involvement_start_date: keyDate('The day it began'),
      invo_involvement_end_date: ending('The day it ended'),
      invo_worker_change_reason: oneOf(workerReasons, 'Why the worker changed'),
    },
  },
  ssd_professionals: {
    row: 'One worker',
    columns: {
      prof_professional_id: key('The worker'),
      prof_social_worker_registration_no: text("The social worker's number in the register"),
    },
  },
} as const satisfies Readonly<Record<string, SafeguardingTable>>
