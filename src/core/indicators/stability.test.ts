import { describe, expect, it } from 'vitest'
import { aChild, unbroken, type Cells } from '../../../test/build.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'

const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2017, last: 2024, children })
const child = (id: string, ...episodes: Cells<'Episodes'>[]) => aChild(id, { episodes })
const HOME = 'SC100001'

describe('three or more placements in twelve months', () => {
  const placements = (...episodes: Cells<'Episodes'>[]) =>
    inMonth('placement-3plus', '31/03/2025', council(child('A', ...episodes)))

  it('befell 1 of 4 in the worked example', () => {
    const view = council(
      child(
        'A',
        ...unbroken({ DECOM: '01/02/2019' }, { DECOM: '01/06/2024' }, { DECOM: '01/09/2024', PLACE: 'K2' }),
      ),
      child(
        'B',
        ...unbroken(
          { DECOM: '01/02/2019', PLACE: 'U4' },
          { DECOM: '01/06/2024', PLACE: 'T1' },
          { DECOM: '01/07/2024', PLACE: 'U4', URN: HOME },
        ),
      ),
      child(
        'C',
        ...unbroken(
          { DECOM: '01/02/2019', PLACE: 'U5' },
          { DECOM: '01/06/2024', RNE: 'U', PLACE: 'A5', LS: 'E1' },
        ),
      ),
      child(
        'D',
        ...unbroken(
          { DECOM: '01/02/2019' },
          { DECOM: '01/06/2024', RNE: 'T' },
          { DECOM: '01/09/2024', PLACE: 'K2' },
        ),
      ),
    )
    expect(monthTo('placement-3plus', '31/03/2025', view)).toMatchObject({
      numerator: 1,
      denominator: 4,
      value: 25,
    })
    expect(casesOf('placement-3plus', '31/03/2025', view)).toEqual({ A: 1, B: 0, C: 0, D: 0 })
  })
  it('counts the home open when the window begins, and not one that ended on D less a year (A-03)', () => {
    const ended = (on: string) => unbroken({ DECOM: '01/02/2019' }, { DECOM: on }, { DECOM: '01/09/2024' })
    expect(placements(...ended('02/04/2024'))).toBe('1 of 1')
    expect(placements(...ended('01/04/2024'))).toBe('0 of 1')
    expect(placements(...ended('31/03/2024'))).toBe('0 of 1')
  })
  it('counts a home that began on the day itself, and one of a single day', () => {
    expect(
      placements(...unbroken({ DECOM: '01/02/2019' }, { DECOM: '30/03/2025' }, { DECOM: '31/03/2025' })),
    ).toBe('1 of 1')
  })
  it('counts homes of two periods of care in the window (A-28)', () => {
    const before = { DEC: '01/06/2024', REC: 'E4A' }
    const after = unbroken({ DECOM: '01/09/2024' }, { DECOM: '01/12/2024' })
    expect(placements(before, ...after)).toBe('1 of 1')
  })
  it('never counts a short break', () => {
    const breaks = { DECOM: '01/04/2024', DEC: '10/04/2024', REC: 'E8', LS: 'V3', URN: 'SC9' }
    expect(placements(breaks, ...unbroken({ DECOM: '01/06/2024' }, { DECOM: '01/09/2024' }))).toBe('0 of 1')
  })
  it('counts a child in care two months with three homes', () => {
    expect(
      placements(...unbroken({ DECOM: '01/02/2025' }, { DECOM: '15/02/2025' }, { DECOM: '01/03/2025' })),
    ).toBe('1 of 1')
  })
  it('counts the home after a temporary one once, and the temporary one not at all (A-24)', () => {
    const notBack = (...more: Cells<'Episodes'>[]) =>
      unbroken(
        { DECOM: '01/02/2019' },
        { DECOM: '01/06/2024', PLACE: 'T4' },
        { DECOM: '07/06/2024' },
        ...more,
      )
    expect(placements(...notBack())).toBe('0 of 1')
    expect(placements(...notBack({ DECOM: '01/09/2024' }))).toBe('1 of 1')
  })
  it('never counts a temporary home with none before it (A-24)', () => {
    const first = unbroken(
      { DECOM: '01/05/2024', PLACE: 'T0' },
      { DECOM: '01/06/2024' },
      { DECOM: '01/07/2024' },
    )
    expect(placements(...first)).toBe('0 of 1')
  })
  it('goes by what differs, not by the reason: P, B and U with nothing different are no move, L with a difference is (A-19)', () => {
    const stays = (RNE: string) =>
      unbroken({ DECOM: '01/02/2019' }, { DECOM: '01/06/2024', RNE, URN: HOME }, { DECOM: '01/09/2024' })
    for (const RNE of ['P', 'B', 'T', 'U']) expect(placements(...stays(RNE))).toBe('0 of 1')
    const moves = unbroken(
      { DECOM: '01/02/2019' },
      { DECOM: '01/06/2024', RNE: 'L', URN: 'SC7' },
      { DECOM: '01/09/2024' },
    )
    expect(placements(...moves)).toBe('1 of 1')
  })
  it('counts a home again when its reason is S, but not on the return from a temporary stay (A-19, A-24)', () => {
    const again = { DECOM: '01/06/2024', RNE: 'S', URN: HOME }
    expect(placements(...unbroken({ DECOM: '01/02/2019' }, again, { DECOM: '01/09/2024' }))).toBe('1 of 1')
    const away = { DECOM: '20/05/2024', PLACE: 'T1' }
    expect(placements(...unbroken({ DECOM: '01/02/2019' }, away, again, { DECOM: '01/09/2024' }))).toBe(
      '0 of 1',
    )
  })
  it.each([
    ['PLACE', 'U4'],
    ['PLACE_PROVIDER', 'PR4'],
    ['URN', 'SC7'],
    ['PL_POST', 'AB1 2CD'],
  ])('sees a move when only %s differs (A-19)', (column, value) => {
    const moved = [{ DECOM: '01/06/2024', URN: HOME, [column]: value }]
    expect(placements(...unbroken({ DECOM: '01/02/2019' }, ...moved, { DECOM: '01/09/2024' }))).toBe('1 of 1')
  })
  it('holds a blank cell equal to a blank one, and a postcode to itself however spaced (A-19)', () => {
    const same = { PL_POST: 'AB1 2CD', URN: '', PLACE_PROVIDER: '' }
    const again = { PL_POST: 'ab12cd', URN: '', PLACE_PROVIDER: '' }
    const stays = unbroken(
      { DECOM: '01/02/2019', ...same },
      { DECOM: '01/06/2024', ...again },
      { DECOM: '01/09/2024' },
    )
    expect(placements(...stays)).toBe('0 of 1')
  })
  it('keeps the carer through T and U only; L and a blank reason bring a new one (A-23)', () => {
    const through = (RNE: string) =>
      unbroken({ DECOM: '01/02/2019' }, { DECOM: '01/06/2024', RNE, URN: 'SC7' }, { DECOM: '01/09/2024' })
    for (const RNE of ['T', 'U']) expect(placements(...through(RNE))).toBe('0 of 1')
    for (const RNE of ['P', 'B', 'L', '', 'S']) expect(placements(...through(RNE))).toBe('1 of 1')
  })
  it.each(['A3', 'A5'])('keeps the carer from fostering into %s whatever the reason (A-23)', (PLACE) => {
    const adopted = unbroken(
      { DECOM: '01/05/2024' },
      { DECOM: '01/07/2024', RNE: 'P', PLACE },
      { DECOM: '01/09/2024' },
    )
    expect(placements(...adopted)).toBe('0 of 1')
  })
  it('counts A5 after anything but fostering as another carer (A-23)', () => {
    const home = { DECOM: '01/05/2024', PLACE: 'K2' }
    expect(placements(...unbroken(home, { DECOM: '01/07/2024', PLACE: 'A5' }, { DECOM: '01/09/2024' }))).toBe(
      '1 of 1',
    )
  })
  it.each(['A4', 'A6'])('counts %s after fostering as another carer', (PLACE) => {
    const adopted = unbroken({ DECOM: '01/05/2024' }, { DECOM: '01/07/2024', PLACE }, { DECOM: '01/09/2024' })
    expect(placements(...adopted)).toBe('1 of 1')
  })
  it('looks at 1 April to 31 March for a year', () => {
    const view = council(
      child(
        'A',
        ...unbroken(
          { DECOM: '01/02/2019' },
          { DECOM: '01/04/2024' },
          { DECOM: '31/03/2025' },
          { DECOM: '01/04/2025' },
        ),
      ),
    )
    expect(inYear('placement-3plus', 2024, view)).toBe('0 of 1')
  })
})

describe('two years with the same carer', () => {
  const stable = (view: ReturnType<typeof aView>, on = '31/03/2025') =>
    inMonth('placement-2y-stable', on, view)
  const settled = (id: string, first: Cells<'Episodes'>, ...more: Cells<'Episodes'>[]) =>
    child(id, ...unbroken({ DECOM: '01/01/2020', ...first }, ...more))

  it('is had by 2 of 3 in the worked example', () => {
    const view = council(
      settled('A', {}, { DECOM: '01/04/2023', PLACE: 'U4' }),
      settled('B', {}, { DECOM: '02/04/2023', PLACE: 'U4' }),
      settled('C', {}, { DECOM: '01/06/2022' }, { DECOM: '01/10/2024', PLACE: 'A6' }),
      aChild('D', { DOB: '31/03/2009', episodes: [{ DECOM: '01/01/2020' }] }),
    )
    expect(stable(view)).toBe('2 of 3')
    expect(casesOf('placement-2y-stable', '31/03/2025', view)).toEqual({ A: 1, B: 0, C: 1 })
  })
  it('is asked of children in care two and a half years, computed as written (A-01)', () => {
    expect(stable(council(child('A', { DECOM: '01/10/2022' })))).toBe('1 of 1')
    expect(stable(council(child('A', { DECOM: '02/10/2022' })))).toBe('not-applicable')
    expect(stable(council(child('A', { DECOM: '31/08/2022' })), '28/02/2025')).toBe('not-applicable')
    expect(stable(council(child('A', { DECOM: '29/08/2022' })), '28/02/2025')).toBe('1 of 1')
  })
  it('starts again after a day at home', () => {
    const home = [{ DECOM: '01/01/2020', DEC: '01/06/2024', REC: 'E4A' }, { DECOM: '02/06/2024' }]
    expect(stable(council(child('A', ...home)))).toBe('not-applicable')
  })
  it('is not broken by a temporary stay nor by a carer who moves house or agency', () => {
    const hospital = settled(
      'A',
      {},
      { DECOM: '01/06/2024', PLACE: 'T1' },
      { DECOM: '01/07/2024', URN: HOME },
    )
    const agency = settled('B', {}, { DECOM: '01/06/2024', RNE: 'T', PLACE_PROVIDER: 'PR4' })
    expect(stable(council(hospital, agency))).toBe('2 of 2')
  })
  it('adds to an adoptive home the one carer before it and no more (A-25)', () => {
    const two = settled('A', {}, { DECOM: '01/12/2023' }, { DECOM: '01/10/2024', PLACE: 'A6' })
    expect(stable(council(two))).toBe('0 of 1')
  })
  it('adds no temporary stay with no home before it to an adoptive home (A-24, A-25)', () => {
    const only = settled('A', { PLACE: 'T0' }, { DECOM: '01/10/2024', PLACE: 'A6' })
    expect(stable(council(only))).toBe('0 of 1')
  })
  it('is had in no temporary stay that has no home before it, however long (A-24)', () => {
    expect(stable(council(settled('A', { PLACE: 'T0' })))).toBe('0 of 1')
  })
  it('adds nothing when foster carers adopt: it is one run of theirs (A-25)', () => {
    const theirs = settled('A', {}, { DECOM: '01/12/2023' }, { DECOM: '01/10/2024', RNE: 'U', PLACE: 'A5' })
    expect(stable(council(theirs))).toBe('0 of 1')
  })
})

describe('how long children have lived where they are', () => {
  it('is banded as the worked example', () => {
    const view = council(
      child('A', { DECOM: '31/08/2020' }),
      child('B', { DECOM: '01/04/2020' }),
      child('C', { DECOM: '01/06/2018' }),
    )
    expect(rowsAt('placement-duration', '30/09/2020', view)).toEqual({ '1-6m': 2, '2y-plus': 1 })
    expect(rowsAt('placement-duration', '29/09/2020', view)).toEqual({ '0-1m': 1, '1-6m': 1, '2y-plus': 1 })
  })
  it('begins with the home and is not broken by a temporary stay', () => {
    const back = unbroken(
      { DECOM: '01/02/2019' },
      { DECOM: '01/09/2020', PLACE: 'T2' },
      { DECOM: '10/09/2020', URN: HOME },
    )
    expect(rowsAt('placement-duration', '30/09/2020', council(child('A', ...back)))).toEqual({ '1-2y': 1 })
    const order = unbroken({ DECOM: '01/02/2019', LS: 'C1' }, { DECOM: '01/09/2020', RNE: 'L', LS: 'C2' })
    expect(rowsAt('placement-duration', '30/09/2020', council(child('A', ...order)))).toEqual({ '1-2y': 1 })
  })
})

describe('three or more social workers in twelve months', () => {
  const sw = (SW_ID: string, SW_DECOM: string, SW_DEC = ''): Cells<'SWEpisodes'> => ({
    SW_ID,
    SW_DECOM,
    SW_DEC,
  })
  const since2023 = (...workers: Cells<'SWEpisodes'>[]) =>
    aView({ first: 2023, last: 2024, children: [aChild('A', { workers })] })
  it('counts a worker who comes back once', () => {
    const view = since2023(
      sw('SW1', '01/01/2024', '01/06/2024'),
      sw('SW2', '01/06/2024', '01/09/2024'),
      sw('SW1', '01/09/2024'),
    )
    expect(inMonth('social-worker-3plus', '31/03/2025', view)).toBe('0 of 1')
  })
  it('counts three different ones, whose ids do not differ by capitals alone', () => {
    const three = (id: string) =>
      since2023(
        sw('SWa', '01/01/2024', '01/06/2024'),
        sw('SWb', '01/06/2024', '01/09/2024'),
        sw(id, '01/09/2024'),
      )
    expect(inMonth('social-worker-3plus', '31/03/2025', three('SWc'))).toBe('1 of 1')
    expect(inMonth('social-worker-3plus', '31/03/2025', three('swA'))).toBe('0 of 1')
  })
  it('counts a placeholder as one worker, however often it stands for one', () => {
    const view = since2023(
      sw('XX', '01/01/2024', '01/06/2024'),
      sw('XX', '01/06/2024', '01/09/2024'),
      sw('SW1', '01/09/2024'),
    )
    expect(inMonth('social-worker-3plus', '31/03/2025', view)).toBe('0 of 1')
  })
  it('leaves out one whose time ended on 1 April, and takes in days before care (A-03)', () => {
    const ending = (SW_DEC: string) => {
      const workers = [
        sw('SW1', '01/01/2024', SW_DEC),
        sw('SW2', SW_DEC, '01/09/2024'),
        sw('SW3', '01/09/2024'),
      ]
      const children = [aChild('A', { workers, episodes: [{ DECOM: '01/12/2024' }] })]
      return aView({ first: 2023, last: 2024, children })
    }
    expect(inYear('social-worker-3plus', 2024, ending('01/04/2024'))).toBe('0 of 1')
    expect(inYear('social-worker-3plus', 2024, ending('02/04/2024'))).toBe('1 of 1')
  })
  it('leaves out one who held the child for less than a day (A-03)', () => {
    const passing = sw('SW3', '01/06/2024', '01/06/2024')
    const view = since2023(sw('SW1', '01/01/2024', '01/06/2024'), passing, sw('SW2', '01/06/2024'))
    expect(inMonth('social-worker-3plus', '31/03/2025', view)).toBe('0 of 1')
  })
  it('is not collected until the whole window lies in returns with social workers (A-43)', () => {
    const view = since2023(sw('SW1', '01/01/2024'))
    expect(inMonth('social-worker-3plus', '31/03/2024', view)).toBe('0 of 1')
    expect(inMonth('social-worker-3plus', '29/02/2024', view)).toBe('not-collected')
    const without = aView({ first: 2023, last: 2024, children: [aChild('A')], without: ['SWEpisodes'] })
    expect(inYear('social-worker-3plus', 2024, without)).toBe('not-collected')
  })
})
