import { describe, expect, test } from 'vitest'
import { indicatorOf } from '../indicators/index.ts'
import type { Case } from '../indicators/indicator.ts'
import { everyTelling, tellingOf } from '../indicators/trust.ts'
import type { View } from '../indicators/view.ts'
import { addMonths, day, type Day } from '../time/day.ts'
import { monthsTo, startOfMonth } from '../time/period.ts'
import { aSampleView } from '../../../test/sample-view.ts'
import { workItems } from './work-items.ts'
import type { WorkItem, WorkList } from './work-item.ts'

const days = ['2024-06-14', '2024-08-20', '2024-11-30', '2025-02-28', '2025-03-31'].map(day)
const worlds = days.map((on) => {
  const { view } = aSampleView({ seed: 7, children: 120, firstYear: 2022, lastYear: 2024 }, on)
  return { on, view, items: [...workItems(view, on)] }
})

/** Ids of one list that are overdue. */
const overdue = (
  items: readonly WorkItem[],
  list: WorkList,
  which: (item: WorkItem) => boolean = () => true,
) =>
  items
    .filter((item) => item.list === list && item.overdue && which(item))
    .map(({ child }) => child)
    .sort()

/** The cases of an indicator in the month of the day, by one source. */
function casesOf(id: string, view: View, on: Day, from?: string): readonly Case[] {
  const [indicator, [month]] = [indicatorOf(id), monthsTo(on, 1)]
  if (!indicator || !month) throw new Error(id)
  const told =
    from === undefined
      ? tellingOf(indicator, view, month)
      : everyTelling(indicator, view, month).find(({ source }) => source === from)
  return told === undefined || told.gap !== undefined ? [] : told.indicator.cases(view, told.window)
}

const not = (cases: readonly Case[]): string[] =>
  cases
    .filter(({ amount }) => amount === 0)
    .map(({ id }) => id)
    .sort()

describe.each(worlds.map((world) => ({ ...world, name: new Date(world.on * 86_400_000).toDateString() })))(
  'on $name, whom an indicator counts late is overdue, and the other way about:',
  ({ on, view, items }) => {
    test('dental checks', () => {
      expect(overdue(items, 'dental')).toEqual(
        not(casesOf('dental-up-to-date', view, on, 'dental check dates')),
      )
    })
    test('health assessments, those who wait for their first aside', () => {
      const first = items.filter(({ list, inWorkingDays }) => list === 'health-assessment' && inWorkingDays)
      const waiting = new Set(first.map(({ child }) => child))
      const cases = not(casesOf('rha-up-to-date', view, on, 'health assessment dates'))
      expect(overdue(items, 'health-assessment', ({ child }) => !waiting.has(child))).toEqual(
        cases.filter((child) => !waiting.has(child)),
      )
      const all = new Set(overdue(items, 'health-assessment'))
      expect(casesOf('rha-overdue-count', view, on).filter(({ id }) => !all.has(id))).toEqual([])
    })
    test('first health assessments that fell due in the month, unless the child was seen late or has left', () => {
      const cases = not(casesOf('iha-timely', view, on, 'health assessment dates and the return'))
      const inMonth = overdue(items, 'health-assessment', (item) => item.inWorkingDays && isOfMonth(item, on))
      expect(inMonth.filter((child) => !cases.includes(child))).toEqual([])
      const inCare = new Set(view.inCareOn(on).map(({ child }) => child.id))
      const never = casesOf('iha-timely', view, on, 'health assessment dates and the return').filter(
        ({ id, amount, reason }) => amount === 0 && inCare.has(id) && !reason().includes('late, on'),
      )
      expect(never.filter(({ id }) => !inMonth.includes(id))).toEqual([])
    })
    test('personal education plans', () => {
      expect(overdue(items, 'pep')).toEqual(not(casesOf('pep-current', view, on)))
    })
    test('pathway plans', () => {
      const own = overdue(items, 'pathway-plan', ({ detail }) => !detail.startsWith('still in care'))
      expect(own).toEqual(not(casesOf('cl-pathway-plan', view, on)))
    })
    test('visits', () => {
      const cases = casesOf('visits-timely', view, on).filter(({ reason }) => reason().includes('not seen;'))
      expect(overdue(items, 'visit')).toEqual(cases.map(({ id }) => id).sort())
    })
    test('reviews that fell due in the month, unless they were held late', () => {
      const late = casesOf('reviews-late-days', view, on)
      const inMonth = overdue(items, 'review', (item) => isOfMonth(item, on))
      expect(inMonth.filter((child) => !late.some(({ id }) => id === child))).toEqual([])
      const never = late.filter(({ reason }) => reason().includes('not held'))
      expect(never.filter(({ id }) => !inMonth.includes(id))).toEqual([])
    })
  },
)

const isOfMonth = ({ dueOn }: WorkItem, on: Day): boolean => dueOn !== undefined && dueOn >= startOfMonth(on)

test('nothing that is not overdue was due by the day, and nothing overdue lies ahead', () => {
  for (const { on, items } of worlds)
    for (const { overdue: late, dueOn, daysOverdue, list } of items) {
      if (dueOn === undefined) expect([late, daysOverdue]).toEqual([true, undefined])
      else expect([list, late && dueOn > on, !late && dueOn < on]).toEqual([list, false, false])
      if (!late) expect(daysOverdue).toBeUndefined()
    }
})

test('the made-up council has something on every list, so that none of this is true of nothing', () => {
  const last = worlds.at(-1)
  for (const list of ['review', 'health-assessment', 'dental', 'pep', 'pathway-plan', 'visit'] as const) {
    expect([list, last?.items.filter((item) => item.list === list).length]).not.toEqual([list, 0])
    expect([list, worlds.flatMap(({ items }) => overdue(items, list)).length]).not.toEqual([list, 0])
  }
})

test('what was done by the day is what is asked: a later look at the same returns finds no more done', () => {
  const later = worlds.at(-1)
  if (later === undefined) throw new Error('no world')
  const before = addMonths(later.on, -1)
  const items = [...workItems(later.view, before)]
  expect(items.filter(({ list }) => list === 'dental').length).toBeGreaterThan(0)
  for (const { dueOn, overdue: late } of items)
    if (dueOn !== undefined) expect(late ? dueOn <= before : dueOn >= before).toBe(true)
})
