import type { Day } from '../../time/day.ts'
import type { CollectionColumn } from '../collection.ts'
import { child, date } from '../collection.ts'
import { families } from '../collections/families.ts'
import { leaving } from '../collections/leaving.ts'
import { careListColumns } from './care-list.ts'

/** A list of Ofsted's Annex A that says something of children in care. Source: data model, section 7. */
export interface AnnexList {
  readonly number: ListNumber
  /** Headings no other list has, one of which must be there beside the identifier. */
  readonly marks: readonly string[]
  readonly columns: Readonly<Record<string, CollectionColumn<unknown>>>
}

export type ListNumber = 8 | 9 | 10 | 11

const childId: CollectionColumn<string> = {
  ...child,
  also: ['child_unique_id', 'unique_child_id', 'child_identifier', 'young_person_unique_id'],
}

/** The day is the workbook's. */
const drawn: CollectionColumn<Day> = { ...leaving.care_leavers.columns.as_at, need: 'optional' }

/** Lists 8 to 11. Lists 9 to 11 are local collections under Ofsted's headings. */
export const annexLists: readonly AnnexList[] = [
  { number: 8, marks: ['date_started_to_be_looked_after'], columns: careListColumns },
  {
    number: 9,
    marks: ['eligibility_category', 'la_in_touch', 'suitability_of_accommodation'],
    columns: {
      ...leaving.care_leavers.columns,
      as_at: drawn,
      child_id: childId,
      pathway_plan: {
        ...date('The latest pathway plan'),
        also: ['latest_pathway_plan_date', 'latest_pathway_plan', 'date_of_latest_pathway_plan'],
      },
    },
  },
  {
    number: 10,
    marks: [
      'date_of_decision_that_child_should_be_placed_for_adoption',
      'date_of_placement_order',
      'date_of_matching_child_and_prospective_adopters',
    ],
    columns: { ...families.adoption_children.columns, child_id: childId },
  },
  {
    number: 11,
    marks: ['individual_adopter_identifier'],
    columns: families.adopters.columns,
  },
]

/** Lists about other children: what each is of, and a heading only it has. */
export const otherLists: readonly { readonly number: number; readonly of: string; readonly mark: string }[] =
  [
    { number: 1, of: 'contacts', mark: 'date_of_contact' },
    { number: 2, of: 'early help', mark: 'organisation_completing_assessment' },
    { number: 3, of: 'referrals', mark: 'date_of_referral' },
    { number: 4, of: 'assessments', mark: 'continuous_assessment_start_date' },
    {
      number: 5,
      of: 'section 47 enquiries',
      mark: 'strategy_discussion_initiating_section_47_enquiry_start_date',
    },
    { number: 6, of: 'children in need', mark: 'cin_start_date' },
    { number: 7, of: 'child protection plans', mark: 'child_protection_plan_start_date' },
  ]
