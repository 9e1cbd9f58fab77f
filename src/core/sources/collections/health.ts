import {
  child,
  date,
  keyDate,
  keyOneOf,
  keyWords,
  keyYesNo,
  number,
  oneOf,
  words,
  yesNo,
} from '../collection.ts'
import { scoreReasons } from '../../ssda903/codes.ts'

/** Health assessments, checks and scores. */
export const health = {
  health_assessments: {
    code: 'L01',
    title: 'Health assessments',
    row: 'One initial or review health assessment: asked for, due, done or refused',
    keeper: 'Looked-after children health team (NHS)',
    columns: {
      child_id: child,
      type: keyOneOf({ IHA: 'Initial health assessment', RHA: 'Review health assessment' }, 'IHA or RHA'),
      due_date: date('The day it is due'),
      consent_date: date('The day consent was given'),
      request_date: date('The day the referral was sent to health'),
      appointment_date: date('The day offered'),
      completed_date: date('The day the child was seen'),
      report_received_date: date('The day the report reached the council'),
      outcome: oneOf(
        {
          COMPLETED: 'Completed',
          REFUSED: 'Refused by the child or family',
          DNA: 'Not brought or did not attend',
          CANCELLED: 'Cancelled',
          NOT_REQUIRED: 'Not required',
        },
        'What came of it',
      ),
      completed_by: oneOf({ DOCTOR: 'Doctor', NURSE: 'Nurse', OTHER: 'Other' }, 'Who saw the child'),
      area: words('Part of the area, such as EAST or WEST'),
    },
    example: {
      child_id: 'EXAMPLE',
      type: 'IHA',
      due_date: '01/09/2020',
      completed_date: '28/08/2020',
      outcome: 'COMPLETED',
      completed_by: 'DOCTOR',
      area: 'EAST',
    },
  },
  dental_checks: {
    code: 'L02',
    title: 'Dental checks',
    row: 'One visit to a dentist, or one that was refused',
    keeper: 'Looked-after children health team (NHS)',
    columns: {
      child_id: child,
      check_date: keyDate('The day of the check, or of the refusal'),
      outcome: oneOf(
        {
          COMPLETED: 'Teeth checked',
          REFUSED: 'Refused',
          NO_ACCESS: 'No dentist could be had',
          NOT_REQUIRED: 'Not required',
        },
        'What came of it; blank means completed',
      ),
      specialist: yesNo('Y when under a hospital or specialist dentist'),
    },
    example: { child_id: 'EXAMPLE', check_date: '10/06/2020', outcome: 'COMPLETED', specialist: 'N' },
  },
  immunisation_status: {
    code: 'L03',
    title: 'Immunisation status',
    row: "A child's immunisations as known on a day",
    keeper: 'Looked-after children health team (NHS)',
    columns: {
      child_id: child,
      as_at: keyDate('The day it was known'),
      up_to_date: keyYesNo('Y when every immunisation due has been given'),
      reason_not: oneOf(
        {
          REFUSED: 'Refused',
          AWAITING: 'Waiting for an appointment',
          HISTORY_UNKNOWN: 'History not known',
          OTHER: 'Other',
        },
        'Why not, when N',
      ),
    },
    example: { child_id: 'EXAMPLE', as_at: '30/09/2020', up_to_date: 'N', reason_not: 'AWAITING' },
  },
  sdq_scores: {
    code: 'L04',
    title: 'Strengths and difficulties scores',
    row: 'One questionnaire, scored or not',
    keeper: 'Virtual school or social work team',
    columns: {
      child_id: child,
      completed_date: keyDate('The day it was completed, or of the reason for none'),
      score: number('Total difficulties score, 0 to 40'),
      completed_by: oneOf({ CARER: 'Carer', TEACHER: 'Teacher', SELF: 'Young person' }, 'Who filled it in'),
      reason_none: oneOf(scoreReasons, 'Why there is no score'),
    },
    example: { child_id: 'EXAMPLE', completed_date: '12/05/2020', score: '14', completed_by: 'CARER' },
  },
  health_nhs_monthly: {
    code: 'L05',
    title: 'NHS monthly health series',
    row: "A month's total of one measure as the NHS supplies it",
    keeper: 'NHS provider or integrated care board',
    columns: {
      month: keyWords('The month, as 2020-09'),
      measure: keyOneOf(
        {
          RHA_ON_TIME: 'Review health assessments done of those due',
          DENTAL_UTD: 'Dental checks up to date of those due a review',
          IMMS_UTD: 'Immunisations up to date of those due a review',
          IHA_ON_TIME: 'Initial health assessments in time of those due',
        },
        'Which measure',
      ),
      due: number('How many were due'),
      done: number('How many of them were done'),
      percent: number('The percentage, where only that is supplied'),
    },
    example: {
      source: 'EXAMPLE',
      month: '2020-09',
      measure: 'RHA_ON_TIME',
      due: '14',
      done: '12',
      percent: '85.7',
    },
  },
} as const
