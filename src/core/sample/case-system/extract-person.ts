import type { Day } from '../../time/day.ts'
import { permanenceCells } from '../permanence.ts'
import { aloneUntil } from '../status-rows.ts'
import { yearOf } from '../year.ts'
import type { AddToExtract } from './extract.ts'
import type { Told } from './extract-care.ts'
import type { Filed } from './filed.ts'
import { positionOn } from './leaver-list.ts'

/** Who the child is, and who works with them. */
export function extractPerson(
  { it }: Filed,
  { from, drawn }: Told,
  add: AddToExtract,
  addWorker: (worker: string) => void,
): void {
  const { id, sex, dob, ethnicity, upn, motherOn } = it.person
  add('ssd_person', {
    pers_person_id: id,
    pers_sex: sex,
    pers_ethnicity: ethnicity,
    pers_dob: dob,
    pers_is_mother: motherOn !== undefined && motherOn <= drawn,
  })
  add('ssd_linked_identifiers', {
    link_person_id: id,
    link_identifier_type: 'Unique Pupil Number',
    link_identifier_value: upn,
  })
  writeAlone(it, drawn, add)
  for (const { worker, from: begun, to, why } of it.workers) {
    if (begun > drawn || to < from) continue
    addWorker(worker)
    add('ssd_involvements', {
      invo_person_id: id,
      invo_professional_id: worker,
      invo_professional_role_id: 'Allocated Social Worker',
      invo_involvement_start_date: begun,
      ...(to <= drawn && { invo_involvement_end_date: to }),
      invo_worker_change_reason: why,
    })
  }
}

function writeAlone(it: Filed['it'], drawn: Day, add: AddToExtract): void {
  const until = aloneUntil(it)
  const from = it.cares[0]?.from
  if (until === undefined || from === undefined) return
  add('ssd_immigration_status', {
    immi_person_id: it.person.id,
    immi_immigration_status: 'UASC',
    immi_immigration_status_start_date: from,
    ...(until <= drawn && { immi_immigration_status_end_date: until }),
  })
}

/** What happened to the child: times missing, the way to adoption, leaving care. */
export function extractEvents(each: Filed, { from, drawn }: Told, add: AddToExtract): void {
  const { it, own } = each
  const talks = new Map((own.return_home_interviews ?? []).map((talk) => [talk.missing_start, talk]))
  for (const { kind, from: begun, to } of it.incidents) {
    if (begun > drawn || to < from) continue
    const talk = talks.get(begun)
    const over = to <= drawn
    add('ssd_missing', {
      miss_person_id: it.person.id,
      miss_missing_episode_start_date: begun,
      ...(over && { miss_missing_episode_end_date: to }),
      miss_missing_episode_type: kind,
      miss_missing_rhi_offered: talk === undefined ? 'NA' : talk.offered === true ? 'Y' : 'N',
      miss_missing_rhi_accepted: talk?.offered === true ? (talk.accepted === true ? 'Y' : 'N') : 'NA',
    })
  }
  writeLeaver(each, drawn, add)
  writePermanence(it, drawn, add)
  writePrevious(it, drawn, add)
}

function writeLeaver(each: Filed, drawn: Day, add: AddToExtract): void {
  const now = positionOn(each, drawn)
  if (now === undefined) return
  const plan = each.own.pathway_plans?.findLast(({ completed_date: on }) => on !== undefined && on <= drawn)
  add('ssd_care_leavers', {
    clea_person_id: each.it.person.id,
    clea_care_leaver_eligibility: now.eligibility,
    clea_care_leaver_in_touch: now.in_touch,
    clea_care_leaver_latest_contact: now.last_contact_date,
    clea_care_leaver_accommodation: now.accommodation,
    clea_care_leaver_accom_suitable: now.suitable,
    clea_care_leaver_activity: now.activity,
    ...(plan?.completed_date !== undefined && { clea_pathway_plan_review_date: plan.completed_date }),
    clea_care_leaver_personal_advisor: now.pa_id,
  })
}

function writePermanence(it: Filed['it'], drawn: Day, add: AddToExtract): void {
  const known = (on: Day | undefined): Day | undefined => (on !== undefined && on <= drawn ? on : undefined)
  for (const { decision, adoption, legal, homes, ended, to } of it.cares) {
    if (decision === undefined || decision.on > drawn) continue
    const order = /^E1[12]$/.test(ended) ? known(to) : undefined
    const reversed = known(decision.reversed?.on)
    add('ssd_permanence', {
      perm_person_id: it.person.id,
      perm_adm_decision_date: decision.on,
      perm_placement_order_date: known(legal.find(({ status }) => status === 'E1')?.from),
      perm_matched_date: known(adoption?.matched),
      perm_placed_for_adoption_date: known(
        adoption && homes.find(({ home }) => /^A[3-6]$/.test(home.kind))?.from,
      ),
      ...(reversed !== undefined && {
        perm_decision_reversed_date: reversed,
        perm_decision_reversed_reason: decision.reversed?.why,
      }),
      ...(order !== undefined &&
        adoption && {
          perm_permanence_order_date: order,
          perm_permanence_order_type: 'Adoption',
          perm_adopted_by_carer_flag: adoption.byFosterCarer,
          perm_number_of_adopters: adoption.adopters.count,
          perm_adopter_sex: adoption.adopters.sexes,
          perm_adopter_legal_status: adoption.adopters.status,
        }),
    })
  }
}

/** As the last return that asks has it. */
function writePrevious(it: Filed['it'], drawn: Day, add: AddToExtract): void {
  const cells = permanenceCells(it, yearOf(drawn))
  if (cells === undefined) return
  const [option, council] = cells
  add('ssd_cla_previous_permanence', {
    lapp_person_id: it.person.id,
    lapp_previous_permanence_option: option,
    ...(council !== '' && { lapp_previous_permanence_la: council }),
  })
}
