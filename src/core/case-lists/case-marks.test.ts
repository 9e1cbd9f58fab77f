import { expect, test } from 'vitest'
import { indicatorOf } from '../indicators/index.ts'
import { measurePeriod } from '../indicators/measure.ts'
import { aCareList, aListed, loadedView } from '../../../test/annex-a.ts'
import { aSampleSet } from '../../../test/sample-set.ts'
import type { CaseMark } from './case-mark.ts'
import { caseMarks } from './case-marks.ts'
import { markedPeriods } from './marked-periods.ts'

const { set, view } = aSampleSet()
const marks = [...caseMarks(set, view)]
const byFigure = new Map<string, CaseMark[]>()
for (const mark of marks) {
  const figure = `${mark.indicator} ${mark.period}`
  const lines = byFigure.get(figure) ?? []
  lines.push(mark)
  byFigure.set(figure, lines)
}

test('every figure that counts is the sum of its children', () => {
  let checked = 0
  for (const entry of set.entries)
    for (const period of markedPeriods(entry)) {
      const { id, kind } = entry.indicator
      const found = byFigure.get(`${id} ${period.id}`)
      const measured = measurePeriod(indicatorOf(id) ?? entry.indicator, view, period)
      if (found === undefined || kind !== 'share') continue
      checked += 1
      const sums = [found.filter(({ counted }) => counted), found.filter(({ inCohort }) => inCohort)]
      expect([id, period.id, ...sums.map(({ length }) => length)]).toEqual([
        id,
        period.id,
        measured.numerator ?? 0,
        measured.denominator ?? 0,
      ])
    }
  expect(checked).toBeGreaterThan(50)
})

test('every line says why, and days late stand only where something was not done in time', () => {
  expect(marks.filter(({ reason }) => reason === '')).toEqual([])
  const late = marks.filter(({ daysOverdue }) => daysOverdue !== undefined)
  expect(late.length).toBeGreaterThan(20)
  const shares = late.filter(({ indicator }) => indicatorOf(indicator)?.kind === 'share')
  expect(shares.filter(({ counted }) => counted)).toEqual([])
  expect(late.filter(({ daysOverdue = 0 }) => daysOverdue < 0)).toEqual([])
})

test('lines come one at a time: the first is there before the last is made', () => {
  const lines: Generator<CaseMark> = caseMarks(set, view)
  expect(lines.next().done).toBe(false)
  expect(lines.return(undefined).done).toBe(true)
})

test('a child is of the team that the latest list by the day names', () => {
  const listed = (on: string, team: string) =>
    aCareList(`${on}.csv`, [aListed('A', { 'Allocated Team': team, 'Allocated Worker': 'W1' })])
  const { view: told } = loadedView(
    [listed('annex-a-2025-02-28', 'North'), listed('annex-a-2025-03-31', 'South')],
    '2025-03-31',
  )
  const child = told.children.find(({ id }) => id === 'A')
  expect(child?.listed.map(({ team }) => team)).toEqual(['North', 'South'])
  const lines = [...caseMarks(set, told)].filter((line) => line.child === 'A')
  expect(new Set(lines.map(({ team }) => team))).toEqual(new Set(['South']))
})
