import { child, date, keyDate, keyOneOf, number, oneOf, words, yesNo } from '../collection.ts'

/** The Standard Safeguarding Dataset's plan keys and the short names councils use. */
const plans = {
  RETURN: 'Return to family',
  RETURN1M: 'Return to family within a month',
  RETURN6M: 'Return to family within six months',
  RETURNEV: 'Eventual return to family',
  REMAINSUP: 'Remain with family, supported',
  ADOPTION: 'Adoption',
  SGO_CAO: 'Special guardianship or child arrangements order',
  LTRELFR: 'Long term with relatives or friends',
  SUPPORTED: 'Supported living in the community',
  SUPPLIV: 'Supported living in the community',
  LT_RES: 'Long-term residential care',
  RESPLMT: 'Residential placement',
  LT_FOST: 'Long-term fostering',
  LTFOST18: 'Long-term fostering to 18',
  OTHER: 'Other plan',
  OTHERPLN: 'Other plan',
} as const

/** Plans for a child's future, and where they live meanwhile. */
export const planning = {
  permanence_plans: {
    code: 'L09',
    title: 'Permanence plans',
    row: 'One plan for a child, from draft to its end',
    keeper: 'Social work team',
    columns: {
      child_id: child,
      recorded_date: keyDate('The day the plan was first recorded'),
      plan: keyOneOf(plans, 'What the plan is'),
      status: oneOf(
        { DRAFT: 'Draft', AGREED: 'Agreed', ACHIEVED: 'Achieved', ENDED: 'Ended' },
        'Where the plan has got to',
      ),
      agreed_date: date('The day it was agreed'),
      agreed_at: oneOf({ PANEL: 'Panel', REVIEW: 'Review', COURT: 'Court', OTHER: 'Other' }, 'Where'),
      parallel: yesNo('Y when it is one of parallel plans'),
      end_date: date('The day it ended or was replaced'),
    },
    example: {
      child_id: 'EXAMPLE',
      recorded_date: '01/08/2020',
      plan: 'LT_FOST',
      status: 'AGREED',
      agreed_date: '20/08/2020',
      agreed_at: 'REVIEW',
      parallel: 'N',
    },
  },
  long_term_matches: {
    code: 'L10',
    title: 'Long-term foster matches',
    row: 'One decision that a child will stay with a foster family for good',
    keeper: 'Fostering team',
    columns: {
      child_id: child,
      decision_date: keyDate('The day of the decision'),
      carer_id: words('The foster household'),
      achieved_date: date('The day the child was with them for good'),
    },
    example: { child_id: 'EXAMPLE', decision_date: '10/09/2020', carer_id: 'H0012' },
  },
  placement_register: {
    code: 'L31',
    title: 'Placement register',
    row: 'One placement, with what the return does not say of it',
    keeper: 'Placements or commissioning team',
    columns: {
      child_id: child,
      placement_start: keyDate('The day the placement began'),
      placement_end: date('The day it ended'),
      registered: keyOneOf(
        {
          REGISTERED: 'Registered with Ofsted',
          UNREGISTERED: 'Should be registered and is not',
          UNREGULATED: 'Need not be registered',
          AWAITING: 'Registration applied for',
          NA: 'Not a setting that registers',
        },
        'Whether the setting is registered',
      ),
      registered_on: date('The day it became registered'),
      commissioned: yesNo('Y when bought from somebody else'),
      weekly_cost: number('Pounds a week'),
      planned_length: oneOf({ SHORT: 'Short term', LONG: 'Long term' }, 'How long it is meant to last'),
      regulation: oneOf(
        {
          '19': 'With parents at once, before the checks are done',
          '24': 'With somebody they know, approved for a time',
        },
        'The care planning regulation of a placement made in haste: visits are then due more often',
      ),
      monitoring_visit_date: date('The latest visit to see that the setting is safe'),
      siblings_total: number('Brothers and sisters in care, the child not counted'),
      siblings_together: number('How many of them live with the child'),
    },
    example: {
      child_id: 'EXAMPLE',
      placement_start: '02/03/2020',
      registered: 'REGISTERED',
      commissioned: 'Y',
      weekly_cost: '4850',
      planned_length: 'LONG',
    },
  },
  reunification: {
    code: 'L32',
    title: 'Assessments for return home',
    row: 'One assessment of whether a child can go home',
    keeper: 'Social work team',
    columns: {
      child_id: child,
      assessment_start: keyDate('The day it began'),
      assessment_end: date('The day it ended'),
      outcome: oneOf(
        { RETURN: 'Return home', REMAIN: 'Remain in care', ONGOING: 'Ongoing' },
        'What came of it',
      ),
      order_discharge_date: date('The day the order was discharged'),
    },
    example: { child_id: 'EXAMPLE', assessment_start: '01/07/2020', outcome: 'ONGOING' },
  },
} as const
