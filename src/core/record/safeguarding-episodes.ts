import { legalStatuses } from '../ssda903/codes.ts'
import type { Row } from '../ssda903/tables.ts'
import type { Listed } from '../tables/listed.ts'
import { isoDay, type Day } from '../time/day.ts'
import type { SafeguardingExtract, Told } from './safeguarding-extract.ts'
import type { People } from './safeguarding-people.ts'

type Placement = Told<'ssd_cla_placement'>

type EpisodeRow = Told<'ssd_cla_episodes'>

/** Episodes as a return holds them, and rows that cannot be true. */
export interface Episodes {
  readonly rows: readonly Row<'Episodes'>[]
  readonly listed: readonly Listed[]
}

/** Joins episodes with their placements and legal statuses. */
export function episodesIn(extract: SafeguardingExtract, { childOf }: People): Episodes {
  const placementOf = placementsIn(extract)
  const statusesOf = statusesIn(extract)
  const rows: Row<'Episodes'>[] = []
  const listed: Listed[] = []
  for (const row of extract.rowsOf('ssd_cla_episodes')) {
    const CHILD = childOf(row.clae_person_id)
    const { clae_cla_episode_start_date: start, clae_cla_episode_ceased_date: end } = row
    if (CHILD === undefined || start === undefined) continue
    if (end !== undefined && end <= start) listed.push(impossible(row, CHILD, end))
    else rows.push(...split(CHILD, row, { start, end }, placementOf(row, start), statusesOf(row)))
  }
  return { rows, listed }
}

const impossible = ({ file, line }: EpisodeRow, child: string, end: Day): Listed => ({
  file,
  line,
  child,
  column: 'clae_cla_episode_ceased_date',
  read: isoDay(end),
  advice: 'The episode ends on or before the day it began. Correct one of the two dates.',
})

interface Span {
  readonly start: Day
  readonly end: Day | undefined
}

/** An episode is under one legal status: where the status changes within it, another begins. Data model, 4.1. */
function split(
  CHILD: string,
  row: EpisodeRow,
  { start, end }: Span,
  home: Placement | undefined,
  statuses: readonly StatusSpan[],
): Row<'Episodes'>[] {
  const within = statuses.filter(({ from }) => from > start && (end === undefined || from < end))
  const first = statuses.findLast(({ from, to }) => from <= start && (to === undefined || to > start))
  const held = [first ?? within[0], ...(first === undefined ? within.slice(1) : within)]
  const changes = held.filter((each, at) => at === 0 || each?.LS !== held[at - 1]?.LS)
  return changes.map((status, at) => {
    const next = changes[at + 1]
    return {
      CHILD,
      line: row.line,
      DECOM: at === 0 || status === undefined ? start : status.from,
      RNE: at === 0 ? row.clae_cla_episode_start_reason : 'L',
      LS: status?.LS,
      CIN: row.clae_cla_primary_need_code,
      ...homeOf(home),
      DEC: next === undefined ? end : next.from,
      REC: next === undefined ? row.clae_cla_episode_ceased_reason : 'X1',
      REASON_PLACE_CHANGE: next === undefined ? whyMoved(home, end) : undefined,
    }
  })
}

const homeOf = (home: Placement | undefined): Partial<Row<'Episodes'>> => ({
  PLACE: home?.clap_cla_placement_type,
  PLACE_PROVIDER: home?.clap_cla_placement_provider,
  URN: home?.clap_cla_placement_urn,
  PL_POST: home?.clap_cla_placement_postcode,
  PL_DISTANCE: home?.clap_cla_placement_distance,
  PL_LA: home?.clap_cla_placement_la,
})

/** The reason a placement ended is that of its last episode. */
const whyMoved = (home: Placement | undefined, end: Day | undefined): string | undefined =>
  end !== undefined && home?.clap_cla_placement_end_date === end
    ? home.clap_cla_placement_change_reason
    : undefined

/** The placement an episode names, else the child's or the period of care's that holds on the day. */
function placementsIn(extract: SafeguardingExtract): (row: EpisodeRow, on: Day) => Placement | undefined {
  const byId = new Map<string, Placement>()
  const byLink = new Map<string, Placement[]>()
  for (const row of extract.rowsOf('ssd_cla_placement')) {
    if (row.clap_cla_placement_id !== undefined) byId.set(row.clap_cla_placement_id, row)
    for (const link of [row.clap_person_id && `person ${row.clap_person_id}`, row.clap_cla_id])
      if (link !== undefined) byLink.set(link, [...(byLink.get(link) ?? []), row])
  }
  return ({ clae_cla_placement_id: id, clae_cla_id, clae_person_id }, on) => {
    if (id !== undefined) return byId.get(id)
    const near = byLink.get(clae_cla_id ?? '') ?? byLink.get(`person ${clae_person_id ?? ''}`) ?? []
    return near
      .filter((each) => holdsOn(each, on))
      .reduce<Placement | undefined>(
        (last, each) => (startOf(each) >= startOf(last) ? each : last),
        undefined,
      )
  }
}

const startOf = (home: Placement | undefined): number => home?.clap_cla_placement_start_date ?? 0

const holdsOn = (
  { clap_cla_placement_start_date: from, clap_cla_placement_end_date: to }: Placement,
  on: Day,
) => from !== undefined && from <= on && (to === undefined || to > on)

/** Each child's legal statuses, oldest first; a status that is none of a child in care is left out. */
function statusesIn(extract: SafeguardingExtract): (row: EpisodeRow) => readonly StatusSpan[] {
  const found = new Map<string | undefined, StatusSpan[]>()
  for (const row of extract.rowsOf('ssd_legal_status')) {
    const { lega_person_id: person, lega_legal_status: LS, lega_legal_status_start_date: from } = row
    if (LS === undefined || from === undefined || !(LS in legalStatuses)) continue
    const own = found.get(person) ?? []
    found.set(person, own)
    own.push({ LS, from, to: row.lega_legal_status_end_date })
  }
  for (const own of found.values()) own.sort((a, b) => a.from - b.from)
  return ({ clae_person_id }) => found.get(clae_person_id) ?? []
}

interface StatusSpan {
  readonly LS: string
  readonly from: Day
  readonly to: Day | undefined
}
