import { describe, expect, it } from 'vitest'
import { anEntry, asAtOf, type Told } from '../../../../test/entry.ts'
import { highs } from '../../../solver/highs.ts'
import { usualPolicy, type Policy } from '../../disclosure/policy.ts'
import { suppress } from '../../disclosure/suppress.ts'
import type { Entry } from '../data-set.ts'
import type { Crowd } from './crowd.ts'
import { earlierEdition } from './edition.ts'
import type { Earlier } from './earlier.ts'
import { printedIn } from './printed.ts'
import { problemOf } from './problem.ts'

const open = await highs()

interface Chosen {
  readonly policy?: Partial<Policy>
  readonly crowds?: ReadonlyMap<string, Crowd>
  readonly earlier?: readonly Earlier[]
}

/** The cells hidden of a data set that holds these. */
function hiddenIn(
  entries: readonly Entry[],
  { policy, crowds = new Map(), earlier = [] }: Chosen = {},
): string[] {
  const problem = problemOf({
    printed: printedIn({ entries }),
    policy: { ...usualPolicy, ...policy },
    crowds,
    earlier,
  })
  const { hidden, unguarded } = suppress(problem, open)
  expect(unguarded).toEqual([])
  return [...hidden].sort()
}

const aRow = (key: string, numerator: number, denominator: number) => ({
  key,
  label: key,
  numerator,
  denominator,
  value: (numerator / denominator) * 100,
})

const steady = (told: Told): Told[] => Array.from({ length: 13 }, () => told)

describe('a number is small', () => {
  it.each([
    [0, false],
    [1, true],
    [5, true],
    [6, false],
  ])('of children: %i', (count, isHidden) => {
    expect(hiddenIn([anEntry('cic-count', { months: [count] })])).toHaveLength(isHidden ? 1 : 0)
  })

  it('when all but a few of a whole are counted: 95 of 98', () => {
    expect(hiddenIn([anEntry('rha-up-to-date', { months: [[95, 98]] })])).toHaveLength(1)
  })

  it('not when everyone is: 98 of 98', () => {
    expect(hiddenIn([anEntry('rha-up-to-date', { months: [[98, 98]] })])).toEqual([])
  })

  it('when a mean is of five, and not when it is of six', () => {
    expect(hiddenIn([anEntry('adoption-a1', { months: [[2000, 5]] })])).toHaveLength(1)
    expect(hiddenIn([anEntry('adoption-a1', { months: [[2000, 6]] })])).toEqual([])
  })

  it('when nine of one ethnic group are counted, where of other rows nine are shown', () => {
    const rows = [aRow('WBRI', 30, 69), aRow('MWBC', 30, 69), aRow('ABAN', 9, 69)]
    expect(hiddenIn([anEntry('cic-ethnicity', { months: [[39, 69]], rows })])).toContain(
      'cic-ethnicity/row/ABAN',
    )
    const ages = [aRow('a', 30, 69), aRow('b', 30, 69), aRow('c', 9, 69)]
    expect(hiddenIn([anEntry('cic-duration', { months: [69], rows: ages })])).toEqual([])
  })

  it('at nought too where the council hides nought', () => {
    const entries = [anEntry('cic-count', { months: [0] })]
    expect(hiddenIn(entries, { policy: { zeros: 'hidden' } })).toHaveLength(1)
  })

  it('never for an indicator somebody answerable released', () => {
    const released = [{ indicatorId: 'cic-count', role: 'Director', reason: 'Published already.' }]
    expect(hiddenIn([anEntry('cic-count', { months: [3] })], { policy: { released } })).toEqual([])
  })

  it('when thirty events are mostly one child’s', () => {
    const crowds = new Map([['missing-incidents/month/2020-09', { events: 30, children: 8, most: 20 }]])
    const entries = [anEntry('missing-incidents', { months: [30] })]
    expect(hiddenIn(entries, { crowds })).toHaveLength(1)
    expect(hiddenIn(entries)).toEqual([])
  })
})

describe('a small number is not told by others', () => {
  it('of the rows that add up with it to the whole', () => {
    const rows = [aRow('s20', 40, 100), aRow('s31', 57, 100), aRow('remand', 3, 100)]
    expect(hiddenIn([anEntry('cic-legal-status', { months: [100], rows })])).toHaveLength(2)
  })

  it('of the other months of its year', () => {
    const months = [20, 3, ...Array.from({ length: 11 }, (): Told => 20)]
    const entry = anEntry('cic-started', { asAt: '2021-03-31', months, years: { 2020: 3 + 11 * 20 } })
    expect(hiddenIn([entry]).length).toBeGreaterThan(1)
  })

  it('of the net change and who left', () => {
    const started = anEntry('cic-started', { months: steady(3) })
    const ceased = anEntry('cic-ceased', { months: steady(8) })
    const net = anEntry('cic-net-change', { months: steady(-5) })
    const hidden = hiddenIn([started, ceased, net])
    expect(hidden.filter((cell) => !cell.startsWith('cic-started'))).toHaveLength(13)
  })

  it('of what a later measure is out of', () => {
    // Interviews accepted are out of those offered: hiding 3 offered is no use while 3 stands there as a denominator.
    const offered = anEntry('rhi-offered', { months: [[3, 20]] })
    const accepted = anEntry('rhi-accepted', { months: [[0, 3]] })
    expect(hiddenIn([offered, accepted])).toEqual(['rhi-accepted/month/2020-09', 'rhi-offered/month/2020-09'])
  })

  it('of a year published before', () => {
    const months = (told: Told) => [20, told, ...Array.from({ length: 11 }, (): Told => 20)]
    const before = anEntry('cic-started', { asAt: '2021-03-31', months: months(3), years: { 2020: 223 } })
    const printed = printedIn({ entries: [before] })
    const shown = new Set(printed.flatMap(({ cell }) => (cell.endsWith('2020-04') ? [] : [cell])))
    const earlier = [{ edition: earlierEdition(printed, asAtOf('2021-03-31')), shown }]
    const problem = problemOf({ printed, policy: usualPolicy, crowds: new Map(), earlier })
    // What was left open to subtraction in an earlier edition cannot be taken back: it is named.
    expect(suppress(problem, open).unguarded).toEqual(['cic-started/month/2020-04#numerator'])
  })
})

describe('the choice', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((key, at) => aRow(key, [3, 12, 14, 30, 41][at] ?? 0, 100))
  const entries = [anEntry('cic-legal-status', { months: [100], rows })]

  it('is the same each time', () => {
    expect(hiddenIn(entries)).toEqual(hiddenIn(entries))
  })

  it('leaves the figure an indicator leads with where rows will do', () => {
    expect(hiddenIn(entries)).not.toContain('cic-legal-status/month/2020-09')
  })
})
