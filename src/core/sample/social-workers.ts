import { addDays, calendar, dayOf, type Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import type { Life } from './life.ts'

/** The child's social worker from one day to another, and why they became it. */
export interface WorkerSpell {
  readonly worker: string
  readonly from: Day
  readonly to: Day
  readonly why: string
}

// prettier-ignore
const reasons: Weights<string> = [
  ['TSPROC', 34], ['LEFTRL', 30], ['MANAGE', 18], ['ORGRST', 6], ['ABSENC', 8],
  ['CHCHAN', 1.5], ['PCCHAN', 1.5], ['OTHERS', 1],
]

/** Without a gap from well before the first year in care to the end of the last, times at home included (SW12). */
export function workersOf(chance: Chance, { cares }: Life): WorkerSpell[] {
  const first = cares[0]
  const last = cares.at(-1)
  if (first === undefined || last === undefined) return []
  const spells: WorkerSpell[] = []
  const unlucky = chance.happens(0.3) ? 260 : 560
  let from = addDays(yearOf(first.from), -chance.whole(1, 300))
  for (let why = 'FCONTA'; from < last.to; why = chance.pick(reasons)) {
    const next = addDays(from, 30 + Math.round(chance.wait(unlucky)))
    const to = next < last.to - 7 ? next : last.to
    spells.push({ worker: `SW${String(chance.whole(10_000, 99_999))}`, from, to, why })
    from = to
  }
  return spells
}

function yearOf(on: Day): Day {
  const { year, month } = calendar(on)
  return dayOf(month >= 4 ? year : year - 1, 4, 1) as Day
}
