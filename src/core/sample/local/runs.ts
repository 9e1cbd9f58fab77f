import type { Day } from '../../time/day.ts'
import type { Care, Home, HomeSpell } from '../life.ts'

/** A child's time with one carer, days away on holiday or in hospital looked through. */
export interface Run {
  readonly from: Day
  readonly to: Day
  /** The home as it came to be: long-term once it was so confirmed. */
  readonly home: Home
}

/** The homes of one time in care, in order. A change with the same carer is no new home. */
export const runsOf = (care: Care): Run[] => joined(care, ({ sameCarer }) => sameCarer)

/** The placements of one time in care: a change of what the home is called, or who provides it, begins a new one. */
export const placementsOf = (care: Care): Run[] => joined(care, () => false)

function joined({ homes, to }: Care, goesOn: (spell: HomeSpell) => boolean): Run[] {
  const runs: Run[] = []
  homes.forEach((spell, at) => {
    const { from, home } = spell
    if (home.kind.startsWith('T')) return
    const end = homes.slice(at + 1).find((next) => !next.home.kind.startsWith('T'))?.from ?? to
    const before = runs.at(-1)
    const back = before?.home.kind === home.kind && before.home.post === home.post
    if (before && (back || goesOn(spell))) runs[runs.length - 1] = { from: before.from, to: end, home }
    else runs.push({ from, to: end, home })
  })
  return runs
}
