import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import type { Fact, Origin } from '../sources/collections.ts'
import { once } from './one-fact.ts'

const from = (kind: Origin['kind'], on?: string): Pick<Fact<'visits'>, 'line' | 'origin'> => ({
  line: 2,
  origin: { kind, file: `${kind}.csv`, asAt: on === undefined ? undefined : day(on) },
})
const visit = (kind: Origin['kind'], on: string, more: Partial<Fact<'visits'>> = {}): Fact<'visits'> => ({
  child_id: 'A',
  visit_date: day(on),
  ...more,
  ...from(kind),
})

it('a visit that the team and the case system both have is one visit, with what either knows of it', () => {
  const visits = [
    visit('ssd', '2020-09-16', { seen: true, seen_alone: true }),
    visit('local', '2020-09-16', { seen: true }),
  ]
  expect(once({ visits }).visits).toEqual([
    { ...visit('local', '2020-09-16', { seen: true }), seen_alone: true },
  ])
})

it('where they differ the team is believed', () => {
  const visits = [visit('ssd', '2020-09-16', { seen: true }), visit('local', '2020-09-16', { seen: false })]
  expect(once({ visits }).visits?.map(({ seen }) => seen)).toEqual([false])
})

it('visits of different days, and two of one source, stay apart', () => {
  const visits = [
    visit('local', '2020-09-16'),
    visit('local', '2020-09-16', { type: 'OTHER' }),
    visit('ssd', '2020-09-17'),
  ]
  expect(once({ visits }).visits).toHaveLength(3)
})

it("an inspection list does not wipe out what the leaving care team's list of the month says", () => {
  const position = (kind: Origin['kind'], on: string, more: Partial<Fact<'care_leavers'>>) => ({
    child_id: 'A',
    as_at: day(on),
    ...more,
    ...from(kind),
  })
  const care_leavers = [
    position('local', '2020-09-28', { in_touch: 'YES', parent: true }),
    position('annex-a', '2020-09-30', { in_touch: 'NO', activity: 'F2' }),
  ]
  expect(once({ care_leavers }).care_leavers).toMatchObject([
    { in_touch: 'YES', parent: true, activity: 'F2' },
  ])
})
