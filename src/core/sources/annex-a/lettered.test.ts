import { describe, expect, it } from 'vitest'
import { readValue } from '../../tables/read-value.ts'
import { annexLists } from './lists.ts'
import { plainValue } from './lettered.ts'

/** What a cell of a list comes to. */
function cell(list: number, column: string, typed: string): unknown {
  const found = annexLists.find(({ number }) => number === list)?.columns[column]
  if (!found) throw new Error(`List ${list} has no ${column}`)
  return readValue(found, plainValue(column, found, typed)).value
}

describe('a lettered value', () => {
  it.each([
    ['sex', 'a) Male', 'M'],
    ['sex', 'b) Female', 'F'],
    ['sex', 'Female', 'F'],
    ['sex', 'c) Not stated/recorded', 'U'],
    ['sex', 'd) Neither', 'U'],
    ['sex', 'b)', 'F'],
    ['ethnicity', 'a) WBRI', 'WBRI'],
    ['ethnicity', 's) NOBT', 'NOBT'],
    ['ethnicity', 'b) White Irish', 'WIRI'],
    ['ethnicity', 'q) CNHE', 'CHNE'],
    ['uasc', 'a) Yes', true],
    ['uasc', 'b) No', false],
    ['uasc', 'c) Unknown', undefined],
    ['uasc', 'N', false],
    ['need', 'N1 - Abuse or Neglect', 'N1'],
    ['need', 'N0 - Not stated', undefined],
    ['status', 'E1: Placement order', 'E1'],
    ['status', 'C2: FCO', 'C2'],
    ['status', 'V2', 'V2'],
    ['plan', 'a) Return to family', 'RETURN'],
    ['plan', 'c) SGO/CAO', 'SGO_CAO'],
    ['plan', 'd) Supported living in the community', 'SUPPORTED'],
    ['plan', 'e) Long-term residential', 'LT_RES'],
    ['plan', 'f) Long-term fostering', 'LT_FOST'],
    ['plan', 'g) Other', 'OTHER'],
    ['reason', 'x) E4A: Returned home', 'E4A'],
    ['reason', 'E46 - SGO to former foster carer', 'E46'],
    ['placement', 'f) U6: Foster placement - not FFA', 'U6'],
    ['placement', 'U6 Foster placement', 'U6'],
    ['provider', 'e) PR4 - Private provision', 'PR4'],
    ['location', 'a) In', 'IN'],
    ['location', 'b) Out', 'OUT'],
    ['placements', '3', 3],
    ['urn', '398768.0', '398768'],
    ['urn', '#N/A', undefined],
  ])('%s: %s', (column, typed, value) => {
    expect(cell(8, column, typed)).toBe(value)
  })
  it.each([
    ['eligibility', 'b) Former relevant child', 'FORMER_RELEVANT'],
    ['eligibility', 'd) Eligible child', 'ELIGIBLE'],
    ['in_touch', 'a) Yes', 'YES'],
    ['in_touch', 'd) Refu', 'REFU'],
    ['in_touch', 'f) Rhom', 'RHOM'],
    ['in_touch', 'No longer requires services', 'NREQ'],
    ['accommodation', 'U: Independent living', 'U'],
    ['accommodation', 'b) B: With parents or relatives', 'B'],
    ['suitable', 'a) Suitable', true],
    ['suitable', 'b) Unsuitable', false],
    ['activity', 'G5: Not in education, employment or training - other', 'G5'],
    ['activity', 'F1: Full time in higher education', 'F1'],
  ])('of care leavers, %s: %s', (column, typed, value) => {
    expect(cell(9, column, typed)).toBe(value)
  })
  it('of adoption: RD2, 1 withdrew, Yes', () => {
    expect(cell(10, 'reversal_reason', 'RD2: Court did not make the order')).toBe('RD2')
    expect(cell(11, 'left_reason', '1 Withdrew')).toBe('1')
    expect(cell(11, 'left_reason', 'c) Refused')).toBe('3')
    expect(cell(11, 'fostering_for_adoption', 'Yes')).toBe(true)
  })
  it("is not guessed from an ethnicity's letter alone, which templates do not share", () => {
    expect(cell(8, 'ethnicity', 's)')).toBeUndefined()
  })
  it.each(['2020-09-30', '30/09/2020', '44104', '44104.0', '30 September 2020'])('date %s', (typed) => {
    expect(cell(8, 'last_visit', typed)).toBe(18535)
  })
})
