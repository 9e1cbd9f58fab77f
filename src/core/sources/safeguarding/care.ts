import {
  legalStatuses,
  needs,
  participations,
  placements,
  previousPermanence,
  providers,
  reasonsCeased,
  reasonsForChange,
  reasonsForNewEpisode,
} from '../../ssda903/codes.ts'
import { called, date, key, keyDate, number, oneOf, words, yesNo } from '../collection.ts'
import { ending, link, partial, text, type SafeguardingTable } from './column.ts'

/** Being in care: episodes, homes, legal status, reviews, visits and plans. */
export const care = {
  ssd_cla_episodes: {
    row: 'One episode of care',
    columns: {
      clae_person_id: key('The child'),
      clae_cla_episode_id: link('The episode'),
      clae_cla_id: link('The period of care'),
      clae_cla_placement_id: link('The placement'),
      clae_cla_episode_start_date: called(keyDate('The day it began'), 'clae_cla_episode_start'),
      clae_cla_episode_start_reason: oneOf(reasonsForNewEpisode, 'Why it began'),
      clae_cla_primary_need_code: called(oneOf(needs, 'Category of need'), 'clae_cla_primary_need'),
      clae_cla_episode_ceased_date: called(ending('The day it ended'), 'clae_cla_episode_ceased'),
      clae_cla_episode_ceased_reason: called(
        oneOf(reasonsCeased, 'Why it ended'),
        'clae_cla_episode_cease_reason',
      ),
    },
  },
  ssd_cla_placement: {
    row: 'One placement',
    columns: {
      clap_cla_placement_id: key('The placement'),
      clap_cla_id: link('The period of care'),
      clap_person_id: link('The child'),
      clap_cla_placement_start_date: date('The day it began'),
      clap_cla_placement_end_date: date('The day it ended'),
      clap_cla_placement_type: oneOf(placements, 'What kind'),
      clap_cla_placement_provider: oneOf(providers, 'Who provides it'),
      clap_cla_placement_urn: text("Ofsted's number"),
      clap_cla_placement_postcode: text('The postcode'),
      clap_cla_placement_distance: number('Miles from home'),
      clap_cla_placement_la: text('The council it lies in'),
      clap_cla_placement_change_reason: oneOf(reasonsForChange, 'Why it ended'),
    },
  },
  ssd_legal_status: {
    row: 'One legal status of a child',
    columns: {
      lega_person_id: key('The child'),
      lega_legal_status: oneOf(legalStatuses, 'The legal status'),
      lega_legal_status_start_date: called(keyDate('The day it began'), 'lega_legal_status_start'),
      lega_legal_status_end_date: called(ending('The day it ended'), 'lega_legal_status_end'),
    },
  },
  ssd_cla_reviews: {
    row: "One review of a child's case, held, due or cancelled",
    columns: {
      clar_cla_review_id: key('The review'),
      clar_cla_id: link('The period of care'),
      clar_cla_episode_id: link('The episode'),
      clar_cla_review_due_date: date('The day it was due'),
      clar_cla_review_date: ending('The day it was held'),
      clar_cla_review_cancelled: yesNo('Y when it was cancelled'),
      clar_cla_review_participation: oneOf(participations, 'How the child took part'),
    },
  },
  ssd_cla_visits: {
    row: 'One visit to a child in care',
    columns: {
      clav_cla_visit_id: key('The visit'),
      clav_person_id: link('The child'),
      clav_cla_id: link('The period of care'),
      clav_cla_visit_date: keyDate('The day of it'),
      clav_cla_visit_seen: yesNo('Y when the child was seen'),
      clav_cla_visit_seen_alone: yesNo('Y when seen alone'),
    },
  },
  ssd_cla_care_plan: {
    row: 'One care plan, with the plans for permanence in it',
    columns: {
      lacp_person_id: key('The child'),
      lacp_cla_care_plan_start_date: keyDate('The day it began'),
      lacp_cla_care_plan_end_date: ending('The day it ended'),
      lacp_cla_care_plan_json: called(words('The plans agreed, as JSON'), 'lacp_cla_care_plan'),
    },
  },
  ssd_cla_previous_permanence: {
    row: 'Where a child had permanence before',
    columns: {
      lapp_person_id: key('The child'),
      lapp_previous_permanence_option: oneOf(previousPermanence, 'Of what kind'),
      lapp_previous_permanence_la: text('The council that arranged it'),
      lapp_previous_permanence_order_date: partial('The day of the order, as far as it is known'),
    },
  },
} as const satisfies Readonly<Record<string, SafeguardingTable>>
