import type { Day } from '../time/day.ts'
import { isTemporary, type Episode } from './episode.ts'

/** A home, temporary spells away from it included. Half-open. */
export interface Placement {
  readonly start: Day
  /** The day the next home began or the period of care ended; `OPEN` when neither has come. */
  readonly end: Day
  /** The episodes at home, oldest first; PLACE, PLACE_PROVIDER, URN and PL_POST are alike in all of them. */
  readonly home: readonly Episode[]
  /** True for a temporary placement with no home before it: never counted, its type is not classified. */
  readonly temporary: boolean
  readonly carer: CarerRun
}

/** An unbroken stretch with the same carer. */
export interface CarerRun {
  readonly start: Day
  /** The home it began with. */
  readonly first: Episode
  /** The run before it in the same period of care. */
  readonly before: CarerRun | undefined
}

/** The homes of one period of care that ends on `end`, in order. */
export function placementsOf(episodes: readonly Episode[], end: Day): Placement[] {
  const homes: Episode[][] = []
  for (const episode of episodes) {
    const home = homes.at(-1)
    if (home === undefined || startsHome(home, episode)) homes.push([episode])
    else home.push(episode)
  }
  return joined(
    homes.filter(([first]) => first !== undefined && first.start < end),
    end,
  )
}

/** Whether an episode is in another home than the one before it, temporary spells looked through.. */
function startsHome(home: readonly Episode[], episode: Episode): boolean {
  if (isTemporary(episode)) return false
  const at = home.findLast((each) => !isTemporary(each))
  if (at === undefined) return true
  const returning = home.at(-1) !== at
  return (!returning && episode.row.RNE === 'S') || !sameHome(at, episode)
}

const sameHome = (a: Episode, b: Episode): boolean =>
  a.row.PLACE === b.row.PLACE &&
  a.row.PLACE_PROVIDER === b.row.PLACE_PROVIDER &&
  a.row.URN === b.row.URN &&
  postcode(a.row.PL_POST) === postcode(b.row.PL_POST)

const postcode = (typed: string | undefined): string | undefined => typed?.replaceAll(' ', '')

function joined(homes: readonly (readonly Episode[])[], end: Day): Placement[] {
  const all: Placement[] = []
  for (const [at, episodes] of homes.entries()) {
    const first = episodes[0] as Episode
    const temporary = episodes.every(isTemporary)
    const home = temporary ? episodes.map(nowhere) : episodes.filter((each) => !isTemporary(each))
    const carer = carerOf(all.at(-1), first)
    all.push({ start: first.start, end: homes[at + 1]?.[0]?.start ?? end, home, temporary, carer })
  }
  return all
}

/** A temporary stay with no home before it tells nothing of where the child lives. */
const nowhere = ({ row, ...episode }: Episode): Episode => ({ ...episode, row: { ...row, ...noHome } })

const noHome = {
  PLACE: undefined,
  PLACE_PROVIDER: undefined,
  URN: undefined,
  PL_POST: undefined,
  PL_DISTANCE: undefined,
  PL_LA: undefined,
  PL_LOCATION: undefined,
}

/** T and U keep the carer, and so does adoption by the foster carer; every other move brings a new one. A-23. */
function carerOf(before: Placement | undefined, first: Episode): CarerRun {
  const kept = before !== undefined && !before.temporary && keepsCarer(before.home.at(-1) as Episode, first)
  return kept
    ? before.carer
    : { start: first.start, first, before: before?.temporary ? before.carer.before : before?.carer }
}

function keepsCarer(from: Episode, to: Episode): boolean {
  if (to.row.RNE === 'T' || to.row.RNE === 'U') return true
  return (from.row.PLACE?.startsWith('U') ?? false) && (to.row.PLACE === 'A3' || to.row.PLACE === 'A5')
}
