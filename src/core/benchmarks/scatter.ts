import { together, type Chancy, type Contrast, type Lot } from './contrast.ts'
import { errorsOf, twoSided, worthOf } from './normal.ts'

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

/** How much rougher than chance months are. */
export interface Clumping {
  /** How many times further they stray than chance alone makes them, 1 at least. */
  readonly times: number
  /** How well that is known: degrees of freedom. */
  readonly known: number
}

/** How groups of months clump, each about its own mean: brothers and sisters who come together, and a child with many
 *  events, make months rougher than chance. */
export function clumping(groups: readonly (readonly Lot[])[], chancy: Chancy): Clumping {
  const { count, base } = together(groups.flat())
  const level = count / base
  const chance = chancy === 'poisson' ? level : level * (1 - level)
  const { variance, known } = scatterWithin(groups) ?? { variance: 0, known: 0 }
  return { times: chance > 0 ? Math.max(1, Math.sqrt(variance / chance)) : 1, known }
}

/** The chance `p` of a difference, were months no rougher than chance, as it is with months as rough as these: fewer
 *  errors, worth less for being guessed from few months. The more they clump the worse are the guess and the far ends it
 *  is used for, so that it must be that much surer. Unchanged where nothing is known of months. */
export function roughened(p: number, { times, known }: Clumping): number {
  if (known < 1 || p > OFTEN) return p
  const rough = twoSided(worthOf(errorsOf(p) / times, known))
  return Math.min(1, Math.max(p, GUESSED * times ** 2 * rough))
}

/** So often is nothing called changed, however even its months. */
const OFTEN = 0.02

/** How much surer a guess must be. Found by the simulation in trend-simulation.test.ts. */
const GUESSED = 1.7
