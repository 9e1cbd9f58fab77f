import { makeChance, type Chance } from './chance.ts'
import { episodesOf, type Episode } from './episodes.ts'
import { incidentsOf, type Incident } from './missing.ts'
import { ordersOf, type DeprivationOrder } from './deprivation.ts'
import { reviewsOf, type Review } from './reviews.ts'
import { workersOf, type WorkerSpell } from './social-workers.ts'
import type { Care, Life } from './life.ts'
import type { Story } from './story.ts'
import { reportedIn, type Year } from './year.ts'

/** A life with everything that would be on the child's file. */
export interface Case extends Life {
  /** Each episode with the time in care it belongs to. */
  readonly episodes: readonly (Episode & { readonly care: Care })[]
  readonly reviews: readonly Review[]
  readonly incidents: readonly Incident[]
  readonly workers: readonly WorkerSpell[]
  readonly orders: readonly DeprivationOrder[]
  /** A stream of chance of the child's own for one subject: the same whenever it is asked for. */
  readonly chance: (subject: number) => Chance
}

/** Opens the file of a life, for returns that begin with `first`. Of care that ended before, only its end matters. */
export function openCase(seed: number, life: Life, story: Story, first: Year): Case {
  const chance = (subject: number): Chance => makeChance(seed, life.person.number, subject)
  const left = (life.cares.at(-1)?.to ?? first.from) < first.from
  if (left) return { ...life, chance, episodes: [], reviews: [], incidents: [], workers: [], orders: [] }
  return {
    ...life,
    chance,
    episodes: life.cares
      .filter(({ to }) => to >= first.from)
      .flatMap((care) => episodesOf(care).map((episode) => ({ ...episode, care }))),
    reviews: reviewsOf(chance(11), life, story),
    incidents: incidentsOf(chance(12), life, story),
    workers: workersOf(chance(13), life),
    orders: ordersOf(chance(14), life),
  }
}

/** The child's episodes that were open at some time in the year. */
export const episodesIn = ({ episodes }: Case, year: Year): Case['episodes'] =>
  episodes.filter(({ from, to }) => reportedIn(year, from, to))
