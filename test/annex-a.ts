import { viewOf, type View } from '../src/core/indicators/view.ts'
import { holdingsOf } from '../src/core/record/holdings.ts'
import { load, type Load } from '../src/core/record/load.ts'
import type { Grid } from '../src/core/tables/grid.ts'
import { day } from '../src/core/time/day.ts'

/** The headings of lists 8 to 11 as Ofsted's template has them. */
export const listHeadings = {
  8: [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age',
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))',
    'Does the Child have a Disability',
    'Date Started to be Looked After',
    "Child's Category of Need",
    'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
    'Start date of current legal status',
    "Child's Legal Status",
    'Date of Latest Statutory Review',
    'Date of Last Social Work Visit',
    'What is the permanence plan for this child?',
    'Date of Last IRO Visit / Contact to the Child',
    'Date of Last Health Assessment',
    'Date of Last Dental Check',
    'Number of Placements in the Last 12 months',
    'Date Ceased to be Looked After',
    'Reason Ceased to be Looked After',
    'Start Date of Most Recent Placement',
    'Placement Type',
    'Placement Provider',
    'Placement postcode',
    'URN of Placement',
    'Placement Location',
    'LA of Placement',
    'Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months',
    'Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months',
    'Was the child offered a Return Interview after their last missing episode (Y/N)?',
    'Did the child accept a Return Interview after their last missing episode (Y/N)?',
    'Allocated Team',
    'Allocated Worker',
  ],
  9: [
    'Child Unique ID',
    'Gender',
    'Date of Birth',
    'Eligibility Category',
    'Latest Pathway Plan date',
    'LA in Touch',
    'Latest contact date',
    'Type of Accommodation',
    'Suitability of Accommodation',
    'Activity Status',
  ],
  10: [
    'Child Unique ID',
    'Family identifier',
    'Date of Decision that Child Should be Placed for Adoption',
    'Date of Placement Order',
    'Date of Adoption Order ',
    'Reason Why Child No Longer Placed for Adoption',
  ],
  11: [
    'Individual adopter identifier',
    'Family identifier',
    'Is the (prospective) adopter fostering for adoption?',
    'Date enquiry received',
    'No. of children placed',
    'Reason for leaving adoption process',
  ],
} as const

/** A row of a list by its headings. */
export type ListCells = Readonly<Record<string, string>>

/** A girl in care since 1 February 2019 under a full care order with the council's own foster carer. */
export const aListed = (id: string, cells: ListCells = {}): ListCells => ({
  'Child Unique ID': id,
  Gender: 'b) Female',
  Ethnicity: 'a) WBRI',
  'Date of Birth': '15/06/2012',
  'Date Started to be Looked After': '01/02/2019',
  "Child's Category of Need": 'N1 - Abuse or Neglect',
  'Start date of current legal status': '01/02/2019',
  "Child's Legal Status": 'C2: Full care order',
  'Start Date of Most Recent Placement': '01/02/2019',
  'Placement Type': 'f) U6: Foster placement - not FFA',
  'Placement Provider': 'b) PR1 - Own provision',
  ...cells,
})

/** A sheet of a list as a file would give it. */
export function aList(
  list: keyof typeof listHeadings,
  file: string,
  rows: readonly ListCells[],
  headings: readonly string[] = listHeadings[list],
): Grid {
  return {
    file,
    headings,
    rows: rows.map((row, at) => ({ line: at + 2, cells: headings.map((heading) => row[heading] ?? '') })),
  }
}

/** A list of children in care. */
export const aCareList = (file: string, rows: readonly ListCells[]): Grid => aList(8, file, rows)

/** What some sheets say as at a day. */
export function loadedView(grids: readonly Grid[], asAt: string): { loaded: Load; view: View } {
  const on = day(asAt)
  const loaded = load(grids, { asAt: on })
  const { children, register, returns, facts, aggregates, lists } = loaded
  const view = viewOf({
    children,
    register,
    holdings: holdingsOf(returns, facts, on, aggregates.given, lists),
    geography: { authority: 'E06000059', number: '838', councilOf: (code) => code, findPlace: undefined },
    populationOn: () => undefined,
  })
  return { loaded, view }
}
