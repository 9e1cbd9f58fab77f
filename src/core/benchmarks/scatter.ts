import { together, type Chancy, type Contrast, type Lot } from './contrast.ts'
import { twoSided, worthOf } from './normal.ts'

/** How far single months stray from the mean of their own lots: as a variance, of a lot whose base is 1. */
export interface Scatter {
  readonly variance: number
  /** How many numbers it rests on, less one for each mean: its degrees of freedom. */
  readonly known: number
}

/** How months stray within some groups of months, each about its own mean, so that a step between groups adds nothing.
 *  `undefined` when every group is of one. */
export function scatterWithin(groups: readonly (readonly Lot[])[]): Scatter | undefined {
  const known = groups.reduce((sum, group) => sum + group.length - 1, 0)
  return known < 1
    ? undefined
    : { variance: groups.reduce((sum, group) => sum + strayed(group), 0) / known, known }
}

function strayed(months: readonly Lot[]): number {
  const { count, base } = together(months)
  return months.reduce((sum, month) => sum + month.base * (month.count / month.base - count / base) ** 2, 0)
}

/** Two runs of months held against how far months stray anyway, each weighed by its base. Student's test of two means.
 *  Where months never stray there is nothing to hold them against, but any difference is one. */
export function byScatter(now: readonly Lot[], then: readonly Lot[]): Contrast | undefined {
  const [a, b] = [together(now), together(then)]
  const scatter = scatterWithin([now, then])
  if (!scatter || !(a.base > 0 && b.base > 0)) return undefined
  const apart = a.count / a.base - b.count / b.base
  if (apart === 0) return { up: false, p: 1 }
  const error = Math.sqrt(scatter.variance * (1 / a.base + 1 / b.base))
  return { up: apart > 0, p: error === 0 ? 0 : twoSided(worthOf(Math.abs(apart) / error, scatter.known)) }
}

/** How many times further months stray than chance alone makes them, 1 at least, and how well that is known. */
export function clumping(months: readonly Lot[], chancy: Chancy): { times: number; known: number } {
  const { count, base } = together(months)
  const level = count / base
  const chance = chancy === 'poisson' ? level : level * (1 - level)
  const { variance, known } = scatterWithin([months]) ?? { variance: 0, known: 0 }
  return { times: chance > 0 ? Math.max(1, Math.sqrt(variance / chance)) : 1, known }
}
