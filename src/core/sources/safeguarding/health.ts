import { scoreReasons } from '../../ssda903/codes.ts'
import { date, key, keyDate, keyOneOf, keyYesNo, number, oneOf } from '../collection.ts'
import type { SafeguardingTable } from './column.ts'

/** Health of children in care. */
export const healthTables = {
  ssd_cla_health: {
    row: 'One health assessment or dental check: planned, done, refused or cancelled',
    columns: {
      clah_person_id: key('The child'),
      clah_health_check_type: keyOneOf(
        {
          HEALTH: 'Health assessment',
          IHA: 'Initial health assessment',
          RHA: 'Review health assessment',
          DENTAL: 'Dental check',
        },
        'Which of the two',
      ),
      clah_health_check_date: keyDate('The day of it'),
      clah_health_check_status: oneOf(
        { PLANNED: 'Planned', REFUSED: 'Refused', CANCELLED: 'Cancelled', COMPLETED: 'Completed' },
        'What came of it',
      ),
    },
  },
  ssd_cla_immunisations: {
    row: "A child's immunisations as known on a day",
    columns: {
      clai_person_id: key('The child'),
      clai_immunisations_status: keyYesNo('Y when up to date'),
      clai_immunisations_status_date: date('The day it was known'),
    },
  },
  ssd_sdq_scores: {
    row: 'One strengths and difficulties questionnaire',
    columns: {
      csdq_person_id: key('The child'),
      csdq_sdq_completed_date: keyDate('The day it was completed'),
      csdq_sdq_score: number('The score, 0 to 40'),
      csdq_sdq_reason: oneOf(scoreReasons, 'Why there is no score'),
    },
  },
} as const satisfies Readonly<Record<string, SafeguardingTable>>
