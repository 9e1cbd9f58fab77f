import { called, child, date, keyDate, keyOneOf, number, oneOf, words, yesNo } from '../collection.ts'
import { accommodationLetters, activities, inTouch } from '../../ssda903/codes.ts'

const eligibilities = {
  RELEVANT: 'Relevant child',
  FORMER_RELEVANT: 'Former relevant child',
  QUALIFYING: 'Qualifying care leaver',
  ELIGIBLE: 'Eligible child',
} as const

/** Young people leaving care, and what is saved for them. */
export const leaving = {
  care_leavers: {
    code: 'L18',
    title: 'Care leavers',
    row: "One young person's position on a day",
    keeper: 'Leaving care team',
    every: 'month',
    columns: {
      child_id: child,
      as_at: keyDate('The day'),
      dob: called(date('Date of birth, where no return gives it'), 'date_of_birth'),
      eligibility: called(
        oneOf(eligibilities, 'Under the Children (Leaving Care) Act'),
        'eligibility_category',
      ),
      in_touch: called(oneOf(inTouch, 'Whether the council is in touch'), 'la_in_touch'),
      last_contact_date: called(
        date('The day of the last contact'),
        'latest_contact_date',
        'date_of_latest_contact',
        'latest_contact',
      ),
      activity: called(oneOf(activities, 'Main activity, as in OC3'), 'activity_status'),
      accommodation: called(
        oneOf(accommodationLetters, 'Accommodation, the letter as in OC3'),
        'type_of_accommodation',
      ),
      suitable: called(yesNo('Y when the accommodation is suitable'), 'suitability_of_accommodation'),
      pa_id: called(
        words('The personal adviser'),
        'allocated_personal_adviser',
        'allocated_personal_advisor',
      ),
      pa_allocated_date: date('The day an adviser was allocated'),
      staying_put: yesNo('Y when staying on with former foster carers'),
      university: yesNo('Y when at university'),
      apprenticeship: yesNo('Y when an apprentice'),
      council_tax_exempt: yesNo('Y when exempt from council tax'),
      parent: yesNo('Y when the young person is a parent'),
      parent_in_care: yesNo("Y when a parent of the young person's was in care"),
    },
    example: {
      child_id: 'EXAMPLE',
      as_at: '30/09/2020',
      eligibility: 'FORMER_RELEVANT',
      in_touch: 'YES',
      last_contact_date: '14/09/2020',
      activity: 'F2',
      accommodation: 'U',
      suitable: 'Y',
      pa_allocated_date: '01/03/2019',
      staying_put: 'N',
      parent: 'N',
    },
  },
  pathway_plans: {
    code: 'L19',
    title: 'Pathway plans',
    row: 'One pathway plan or one review of it',
    keeper: 'Leaving care team',
    every: 'month',
    columns: {
      child_id: child,
      started_date: date('The day it was begun'),
      completed_date: keyDate('The day it was completed'),
      review_date: date('The day it was last reviewed'),
      next_due_date: date('The day the next review is due'),
    },
    example: { child_id: 'EXAMPLE', started_date: '01/03/2020', completed_date: '30/03/2020' },
  },
  savings: {
    code: 'L20',
    title: 'Savings',
    row: 'One account held for a child',
    keeper: 'Social work or finance team',
    every: 'year',
    columns: {
      child_id: child,
      account: keyOneOf(
        {
          SAVINGS: 'Savings account',
          JUNIOR_ISA: 'Junior ISA',
          CHILD_TRUST_FUND: 'Child Trust Fund',
          NONE: 'No account',
        },
        'What kind of account',
      ),
      opened_date: date('The day it was opened'),
      as_at: date('The day the balance was known'),
      balance: number('Pounds'),
      details_sent_to_share_foundation_date: date('The day the details were sent to the Share Foundation'),
    },
    example: {
      child_id: 'EXAMPLE',
      account: 'JUNIOR_ISA',
      opened_date: '01/04/2019',
      as_at: '31/03/2020',
      balance: '450',
    },
  },
} as const
