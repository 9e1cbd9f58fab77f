import { describe, expect, it } from 'vitest'
import { loadedView } from '../../../test/annex-a.ts'
import { aChild, unbroken } from '../../../test/build.ts'
import { inMonth, inYear, rowsAt } from '../../../test/measured.ts'
import { anExtract, aReturnOf, asSafeguarding } from '../../../test/safeguarding.ts'
import { rowsListed } from '../tables/listed.ts'

/** A dozen children, with every way of coming, moving and leaving the two sources both tell of. */
const dozen = [
  aChild('A', {
    reviews: ['01/05/2019', '01/11/2019', '20/04/2020'].map((REVIEW) => ({ REVIEW })),
    missing: [{ MISSING: 'M', MIS_START: '05/09/2019', MIS_END: '06/09/2019' }],
  }),
  aChild('B', {
    episodes: unbroken({ DECOM: '01/05/2019' }, { DECOM: '01/07/2019' }, { DECOM: '01/10/2019' }),
    reviews: ['28/05/2019', '20/08/2019', '10/03/2020'].map((REVIEW) => ({ REVIEW })),
  }),
  aChild('C', {
    episodes: unbroken(
      { DECOM: '01/06/2019', LS: 'C1' },
      { DECOM: '01/12/2019', RNE: 'L', URN: 'SC100001', LS: 'C2' },
    ),
    workers: [
      { SW_ID: 'SW1', SW_DECOM: '01/06/2019', SW_DEC: '01/08/2019' },
      { SW_ID: 'SW2', SW_DECOM: '01/08/2019', SW_DEC: '01/12/2019' },
      { SW_ID: 'SW3', SW_DECOM: '01/12/2019' },
    ],
  }),
  aChild('D', { episodes: [{ DECOM: '01/07/2018', DEC: '01/02/2020', REC: 'E4A' }] }),
  aChild('E', { SEX: 'M', DOB: '03/03/2004', asylum: {}, episodes: [{ DECOM: '10/01/2020', LS: 'V2' }] }),
  aChild('F', {
    DOB: '01/01/2017',
    episodes: unbroken(
      { DECOM: '01/04/2018', LS: 'C1' },
      { DECOM: '01/10/2018', RNE: 'L', URN: 'SC100001', LS: 'E1' },
      { DECOM: '01/04/2019', RNE: 'P', LS: 'E1', PLACE: 'A4' },
    ).map((row, at) => (at === 2 ? { ...row, DEC: '01/03/2020', REC: 'E12' } : row)),
    decisions: [{ DATE_PLACED: '01/09/2018' }],
    adoption: { DATE_INT: '01/09/2018', DATE_MATCH: '01/03/2019', FOSTER_CARE: '0' },
  }),
  aChild('G', { episodes: [{ DECOM: '01/06/2019', LS: 'V4' }] }),
  aChild('H', { episodes: [{ DECOM: '01/08/2019', PLACE: 'K2', PLACE_PROVIDER: 'PR4' }] }),
  aChild('I', {
    missing: [
      { MISSING: 'M', MIS_START: '01/10/2019', MIS_END: '03/10/2019' },
      { MISSING: 'A', MIS_START: '05/11/2019', MIS_END: '05/11/2019' },
    ],
  }),
  aChild('J', {
    episodes: [
      { DECOM: '01/05/2018', DEC: '01/06/2019', REC: 'E4A' },
      { DECOM: '01/11/2019', RNE: 'S' },
    ],
  }),
  aChild('K', { DOB: '15/10/2001', episodes: [{ DECOM: '01/02/2015', DEC: '15/10/2019', REC: 'E7' }] }),
  aChild('L', { episodes: [{ DECOM: '20/03/2020', LS: 'J1' }] }),
]

const tables = [
  'Header', 'Episodes', 'UASC', 'Reviews', 'Missing', 'PlacedAdoption', 'SWEpisodes', 'AD1', 'PrevPerm',
] as const // prettier-ignore

const asReturned = ['2018-19', '2019-20'].flatMap((year) =>
  aReturnOf(year, year === '2019-20' ? dozen : dozen.map(upTo2019), tables),
)

/** What the return of the year before held: what began before its end, open where it ended after. */
function upTo2019(child: (typeof dozen)[number]): (typeof dozen)[number] {
  const early = (on: string | undefined): boolean => {
    const [date = '', month = '', year = ''] = (on ?? '').split('/')
    return `${year}${month}${date}` <= '20190331'
  }
  const Episodes = (child.Episodes ?? [])
    .filter(({ DECOM }) => early(DECOM))
    .map(({ DEC, REC, ...row }) => (early(DEC) && DEC !== undefined ? { ...row, DEC, REC: REC ?? '' } : row))
  return Episodes.length === 0 ? {} : { ...(child.Header && { Header: child.Header }), Episodes }
}

const said = asSafeguarding(dozen)
const extract = anExtract('ssd 2020-03-31', said)
const byReturn = loadedView(asReturned, '2020-03-31')
const byExtract = loadedView(extract, '2020-03-31')

describe('an extract of the Standard Safeguarding Dataset', () => {
  it('gives the years in which its episodes began or ended', () => {
    expect(byExtract.loaded.returns.map(({ year }) => year)).toEqual([2018, 2019])
    expect(byExtract.loaded.faults).toEqual([])
  })
  it.each([
    ['cic-count', '8'],
    ['cic-uasc', '1 of 8'],
  ])('counts the children in care as the return does: %s', (id, told) => {
    expect(inMonth(id, '2020-03-31', byReturn.view)).toBe(told)
    expect(inMonth(id, '2020-03-31', byExtract.view)).toBe(told)
  })
  it.each([
    'cic-started',
    'cic-ceased',
    'cic-reentry-12m',
    'placement-3plus',
    'social-worker-3plus',
    'reviews-timely',
    'reviews-held',
    'missing-children',
    'missing-incidents',
    'adoption-a1',
    'adoption-a10',
    'adoption-a2',
  ])('measures a year as the return does: %s', (id) => {
    const told = inYear(id, 2019, byExtract.view)
    expect(told).toBe(inYear(id, 2019, byReturn.view))
    expect(told).toMatch(/^\d/)
  })
  it.each(['cic-legal-status', 'cic-need', 'placement-type', 'cic-age-sex', 'cic-ethnicity'])(
    'breaks down as the return does: %s',
    (id) => {
      const told = rowsAt(id, '2020-03-31', byExtract.view)
      expect(told).toEqual(rowsAt(id, '2020-03-31', byReturn.view))
      expect(Object.keys(told).length).toBeGreaterThan(0)
    },
  )
  it('accounts for every row: used, or listed', () => {
    for (const { kind, rowsIn, used, listed } of byExtract.loaded.accounts) {
      expect([kind, used + rowsListed(listed)]).toEqual([kind, rowsIn])
      expect(used).toBeGreaterThanOrEqual(0)
    }
    expect(byExtract.loaded.accounts.map(({ kind }) => kind)).toContain('ssd/ssd_cla_episodes')
  })
  it('holds the tables it had, and no other', () => {
    const rest = extract.filter(({ file }) => !file.includes('ssd_missing'))
    const { loaded, view } = loadedView(rest, '2020-03-31')
    expect(loaded.returns.map((each) => each.tables.has('Missing'))).toEqual([false, false])
    expect(loaded.returns.map((each) => each.tables.has('Reviews'))).toEqual([true, true])
    expect(inYear('missing-children', 2019, view)).not.toMatch(/^\d/)
  })
})
