import { describe, expect, it } from 'vitest'
import { aCareList, aList, aListed, listHeadings, type ListCells } from '../../../../test/annex-a.ts'
import { day } from '../../time/day.ts'
import { readSource } from '../read-source.ts'

const asAt = day('2020-09-30')
const careList = (...rows: readonly ListCells[]) =>
  readSource(aCareList('Annex A.xlsx, sheet Sheet1', rows), asAt)
const idsIn = (source: ReturnType<typeof careList>) => source?.careList?.rows.map(({ child_id }) => child_id)

describe('a list of Annex A', () => {
  it('is known by its headings, whatever the sheet is called', () => {
    const kinds = ([8, 9, 10, 11] as const).map(
      (list) => readSource(aList(list, 'Sheet1.csv', []), asAt)?.kind,
    )
    expect(kinds).toEqual(['annex-a/list-8', 'annex-a/list-9', 'annex-a/list-10', 'annex-a/list-11'])
  })
  it('is known whatever its punctuation, year, quotes, spaces and case, and without optional columns', () => {
    const headings = [
      'CHILD UNIQUE ID',
      ' Date  started to be looked-after (2020) ',
      'Child’s Legal Status:',
      'Unaccompanied Asylum Seeking Child (UASC) within the last 12 months (Y/N)',
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
    ]
    const grid = {
      file: 'x.csv',
      headings,
      rows: [{ line: 2, cells: ['A', '01/02/2019', 'C2', 'a) Yes', '2'] }],
    }
    const source = readSource(grid, asAt)
    expect(source?.careList?.rows).toMatchObject([
      { child_id: 'A', started: day('2019-02-01'), status: 'C2', uasc: true, missing: 2 },
    ])
    expect(source?.extraColumns).toEqual([])
  })
  it('about other children is named and passed over, all its rows at once', () => {
    const rows = Array.from({ length: 300 }, (_, at) => ({ line: at + 2, cells: [`C${at}`, '01/09/2020'] }))
    const source = readSource({
      file: 'A.xlsx, sheet List 3',
      headings: ['Child Unique ID', 'Date of Referral'],
      rows,
    })
    expect(source).toMatchObject({ kind: 'annex-a/list-3', facts: {}, rowsIn: 300, noted: [] })
    expect(source?.listed).toEqual([
      {
        file: 'A.xlsx, sheet List 3',
        line: 1,
        column: 'whole sheet',
        read: '',
        rows: 300,
        advice:
          'List 3, referrals, is not about children in care: it is not used, and nothing is wrong with it.',
      },
    ])
    const named = { file: 'A.xlsx, sheet List 6', headings: ['Child Unique ID', 'A local heading'], rows: [] }
    expect(readSource(named)?.kind).toBe('annex-a/list-6')
  })
  it('without a day is not used: it cannot be told what it is a picture of', () => {
    const source = readSource(aCareList('Annex A.xlsx', [aListed('A'), aListed('B')]))
    expect(source).toMatchObject({ facts: {}, rowsIn: 2, listed: [{ rows: 2, column: 'whole sheet' }] })
    expect(source?.careList).toBeUndefined()
  })
})

describe('list 8', () => {
  it('gives health, visits and the plan as facts with where they are from', () => {
    const source = careList(
      aListed('A', {
        'Date of Last Health Assessment': '10/05/2020',
        'Date of Last Dental Check': '43991',
        'Date of Last Social Work Visit': '2020-09-16',
        'What is the permanence plan for this child?': 'f) Long-term fostering',
      }),
    )
    const origin = { kind: 'annex-a', file: 'Annex A.xlsx, sheet Sheet1', asAt }
    const of = { child_id: 'A', line: 2, origin }
    expect(source?.facts).toEqual({
      health_assessments: [{ ...of, completed_date: day('2020-05-10'), outcome: 'COMPLETED' }],
      dental_checks: [{ ...of, check_date: day('2020-06-09'), outcome: 'COMPLETED' }],
      visits: [{ ...of, visit_date: day('2020-09-16'), seen: true }],
      permanence_plans: [{ ...of, recorded_date: asAt, plan: 'LT_FOST', status: 'AGREED' }],
    })
  })
  it('notes what cannot be read, in its own headings, and uses the row', () => {
    const source = careList(
      aListed('A', {
        'Date of Last Dental Check': '#N/A',
        'Date of Last Health Assessment': '01/01/1900',
        'Placement postcode': '#REF!',
        'Placement Type': 'zz) Somewhere',
      }),
    )
    expect(idsIn(source)).toEqual(['A'])
    expect(source?.listed).toEqual([])
    expect(source?.noted.map(({ column, read }) => [column, read]).sort()).toEqual([
      ['Date of Last Dental Check', '#N/A'],
      ['Date of Last Health Assessment', '01/01/1900'],
      ['Placement Type', 'zz) Somewhere'],
      ['Placement postcode', '#REF!'],
    ])
    for (const { column, advice } of source?.noted ?? []) expect(advice.startsWith(`${column} `)).toBe(true)
  })
  it('lists a row without a child or a start', () => {
    const source = careList(
      aListed(''),
      aListed('#N/A'),
      aListed('A', { 'Date Started to be Looked After': '' }),
      aListed('B'),
    )
    expect(idsIn(source)).toEqual(['B'])
    expect(source?.listed.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Child Unique ID'],
      [3, 'Child Unique ID'],
      [4, 'Date Started to be Looked After'],
    ])
  })
  it('of one child twice counts the later start, or who is still in care, and lists the other', () => {
    const later = careList(aListed('A'), aListed('A', { 'Date Started to be Looked After': '01/02/2020' }))
    expect(later?.careList?.rows.map(({ line }) => line)).toEqual([3])
    expect(later?.listed.map(({ line }) => line)).toEqual([2])
    const stillIn = careList(aListed('A', { 'Date Ceased to be Looked After': '01/09/2020' }), aListed('A'))
    expect(stillIn?.careList?.rows.map(({ line }) => line)).toEqual([3])
  })
  it('of one child who left and came back counts both rows', () => {
    const source = careList(
      aListed('A', { 'Date Ceased to be Looked After': '01/06/2020' }),
      aListed('A', { 'Date Started to be Looked After': '10/08/2020' }),
    )
    expect(idsIn(source)).toEqual(['A', 'A'])
    expect(source?.listed).toEqual([])
  })
  it('notes a child born after care began, and counts the row', () => {
    const source = careList(aListed('A', { 'Date of Birth': '01/02/2020' }))
    expect(idsIn(source)).toEqual(['A'])
    expect(source?.noted).toMatchObject([{ line: 2, column: 'Date of Birth', read: '2020-02-01' }])
  })
  it('lists a row whose care ends before it begins', () => {
    const source = careList(aListed('A', { 'Date Ceased to be Looked After': '01/02/2019' }))
    expect(source?.careList?.rows).toEqual([])
    expect(source?.listed).toHaveLength(1)
  })
})

describe('lists 9 to 11', () => {
  it('give care leavers as they stood on the day, and their pathway plans', () => {
    const source = readSource(
      aList(9, '2020-09-30/leavers.csv', [
        {
          'Child Unique ID': 'L1',
          'Date of Birth': '07/08/2000',
          'Eligibility Category': 'b) Former relevant child',
          'LA in Touch': 'a) Yes',
          'Type of Accommodation': 'U: Independent living',
          'Suitability of Accommodation': 'a) Suitable',
          'Activity Status': 'F2: Full time in education other than higher',
          'Latest Pathway Plan date': '30/03/2020',
          'Latest contact date': '14/09/2020',
        },
      ]),
    )
    expect(source?.facts.care_leavers).toMatchObject([
      {
        child_id: 'L1',
        as_at: asAt,
        eligibility: 'FORMER_RELEVANT',
        in_touch: 'YES',
        accommodation: 'U',
        suitable: true,
        activity: 'F2',
        last_contact_date: day('2020-09-14'),
      },
    ])
    expect(source?.facts.pathway_plans).toMatchObject([{ child_id: 'L1', completed_date: day('2020-03-30') }])
  })
  it('give adoption plans and adopters, under the names of L24 and L25 too', () => {
    const plans = readSource(
      aList(
        10,
        'adoption_children.csv',
        [
          {
            'Child Unique ID': 'A',
            'Date of Decision that Child Should be Placed for Adoption': '01/06/2018',
            family_finding_status: 'LINKED',
            status_date: '01/09/2020',
          },
        ],
        [...listHeadings[10], 'family_finding_status', 'status_date'],
      ),
      asAt,
    )
    expect(plans?.facts.adoption_children).toMatchObject([
      { child_id: 'A', decision_date: day('2018-06-01'), family_finding_status: 'LINKED' },
    ])
    const adopters = readSource(
      aList(11, 'adopters.csv', [
        {
          'Individual adopter identifier': 'P1',
          'Family identifier': 'F1',
          'Is the (prospective) adopter fostering for adoption?': 'b) No',
          'Date enquiry received': '02/01/2020',
          'Reason for leaving adoption process': '2 on hold',
        },
      ]),
      asAt,
    )
    expect(adopters?.facts.adopters).toMatchObject([
      { adopter_id: 'P1', family_id: 'F1', fostering_for_adoption: false, left_reason: '2' },
    ])
  })
})
