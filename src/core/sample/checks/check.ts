import { ageOn } from '../../time/age.ts'
import type { Day } from '../../time/day.ts'
import { dayIn, type Cells, type ChildRows } from './read-returns.ts'

/** The Department's code of a check, and whether what a return says about a child fails it. */
export type Checks = Readonly<Record<string, (child: ChildRows) => boolean>>

export const episodes = ({ rows }: ChildRows): readonly Cells[] => rows.episodes
export const real = (child: ChildRows): readonly Cells[] => episodes(child).filter((e) => !isShort(e))
export const isShort = ({ LS }: Cells): boolean => LS === 'V3' || LS === 'V4'
export const isTemporary = ({ PLACE }: Cells): boolean => /^T\d$/.test(PLACE ?? '')
export const begun = (e: Cells): Day => dayIn(e['DECOM']) as Day
export const ceased = (e: Cells): Day | undefined => dayIn(e['DEC'])
export const isIn = (cell: string | undefined, ...codes: readonly string[]): boolean =>
  codes.includes(cell ?? '')
export const age = (child: ChildRows, on: Day): number => ageOn(child.dob, on)
export const any = (child: ChildRows, fails: (e: Cells) => boolean): boolean => episodes(child).some(fails)

/** Whether any two neighbouring episodes fail. */
export const pairs = (child: ChildRows, fails: (before: Cells, e: Cells) => boolean): boolean =>
  episodes(child).some((e, i) => {
    const before = episodes(child)[i - 1]
    return before !== undefined && fails(before, e)
  })

/** Whether the child is in care on 31 March, and has been since 1 April, short breaks apart. */
export function allYear(child: ChildRows): boolean {
  if (any(child, isShort)) return false
  const last = episodes(child).at(-1)
  return last !== undefined && last['DEC'] === '' && startOfCare(child) <= child.year.from
}

/** The first day of the care that the last episode belongs to, as far back as the return goes. */
export function startOfCare(child: ChildRows): Day {
  const list = episodes(child)
  const from = list.findLastIndex((e, i) => e['RNE'] === 'S' || i === 0)
  const first = list[from]
  return first === undefined ? (Infinity as Day) : begun(first)
}

export const samePlace = (a: Cells, b: Cells): boolean =>
  ['PLACE', 'PLACE_PROVIDER', 'URN', 'PL_POST'].every((column) => a[column] === b[column])
