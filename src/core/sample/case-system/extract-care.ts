import { addMonths, earlier, type Day } from '../../time/day.ts'
import { placeCode } from '../episode-cells.ts'
import type { Care } from '../life.ts'
import { yearOf } from '../year.ts'
import type { AddToExtract } from './extract.ts'
import { filedStatus, type Filed } from './filed.ts'

/** From when to when an extract tells. */
export interface Told {
  /** Care that ended before is left out. */
  readonly from: Day
  /** Episodes that ended before are left out, in whatever care. */
  readonly since: Day
  readonly drawn: Day
}

/** Periods of care as the case system keeps them: episodes, homes, legal statuses, each by itself. */
export function extractCare(each: Filed, told: Told, add: AddToExtract): void {
  const { from, drawn } = told
  each.it.cares.forEach((care, at) => {
    if (care.homes.length === 0 || care.to < from || care.from > drawn) return
    const poc = `${each.it.person.id}-P${at + 1}`
    writeEpisodes(each, care, poc, told, add)
    writeHomes(each, care, poc, drawn, add)
    writeStatuses(each, care, drawn, add)
  })
}

const known = (on: Day, drawn: Day): Day | undefined => (on <= drawn ? on : undefined)

function writeEpisodes(
  { it }: Filed,
  care: Care,
  poc: string,
  { since, drawn }: Told,
  add: AddToExtract,
): void {
  const own = it.episodes.filter((episode) => episode.from >= care.from && episode.from < care.to)
  own.forEach((episode, at) => {
    if (episode.from > drawn || episode.to < since) return
    const over = known(episode.to, drawn)
    add('ssd_cla_episodes', {
      clae_person_id: it.person.id,
      clae_cla_episode_id: `${poc}-E${at + 1}`,
      clae_cla_id: poc,
      clae_cla_placement_id: homeId(poc, care, episode.from),
      clae_cla_episode_start_date: episode.from,
      clae_cla_episode_start_reason: episode.began,
      clae_cla_primary_need_code: care.need,
      ...(over !== undefined && {
        clae_cla_episode_ceased_date: over,
        clae_cla_episode_ceased_reason: episode.ended,
      }),
    })
  })
}

/** The number of the home a child lives in on a day. */
const homeId = (poc: string, { homes }: Care, on: Day): string =>
  `${poc}-H${Math.max(1, homes.filter(({ from }) => from <= on).length)}`

function writeHomes({ it }: Filed, care: Care, poc: string, drawn: Day, add: AddToExtract): void {
  care.homes.forEach(({ from, home }, at) => {
    if (from > drawn) return
    const next = care.homes[at + 1]
    const to = next?.from ?? care.to
    const over = known(to, drawn)
    add('ssd_cla_placement', {
      clap_cla_placement_id: `${poc}-H${at + 1}`,
      clap_cla_id: poc,
      clap_person_id: it.person.id,
      clap_cla_placement_start_date: from,
      ...(over !== undefined && { clap_cla_placement_end_date: over }),
      clap_cla_placement_type: placeCode(home, yearOf(earlier(to, drawn))),
      ...(home.provider !== '' &&
        !home.kind.startsWith('Z') && { clap_cla_placement_provider: home.provider }),
      ...(home.urn !== '' && { clap_cla_placement_urn: home.urn }),
      clap_cla_placement_postcode: home.post,
      ...(over !== undefined && isChange(home.kind, next) && { clap_cla_placement_change_reason: next?.why }),
    })
  })
}

/** A stay elsewhere for a time is no change of home. */
const isChange = (kind: string, next: Care['homes'][number] | undefined): boolean =>
  next !== undefined && next.why !== '' && !kind.startsWith('T') && !next.home.kind.startsWith('T')

function writeStatuses(each: Filed, care: Care, drawn: Day, add: AddToExtract): void {
  care.legal.forEach(({ from, status }, at) => {
    if (from > drawn) return
    const over = known(care.legal[at + 1]?.from ?? care.to, drawn)
    add('ssd_legal_status', {
      lega_person_id: each.it.person.id,
      lega_legal_status: filedStatus(each, status, over === undefined),
      lega_legal_status_start_date: from,
      ...(over !== undefined && { lega_legal_status_end_date: over }),
    })
  })
}

/** Reviews and visits of the last years, each with the period of care it belongs to. */
export function extractMeetings({ it, own }: Filed, { from, drawn }: Told, add: AddToExtract): void {
  const dues = new Map((own.review_schedule ?? []).map((each) => [each.review_date, each.due_date]))
  it.reviews.forEach(({ on, part }, at) => {
    if (on < from || on > drawn) return
    const due = dues.get(on)
    add('ssd_cla_reviews', {
      clar_cla_review_id: `${it.person.id}-R${at + 1}`,
      clar_cla_id: periodOf(it, on),
      ...(due !== undefined && { clar_cla_review_due_date: due }),
      clar_cla_review_date: on,
      clar_cla_review_cancelled: false,
      clar_cla_review_participation: part,
    })
  })
  for (const { visit_date: on, seen, seen_alone } of own.visits ?? [])
    if (on !== undefined && on > addMonths(drawn, -12))
      add('ssd_cla_visits', {
        clav_cla_visit_id: `${it.person.id}-V${on}`,
        clav_person_id: it.person.id,
        clav_cla_id: periodOf(it, on),
        clav_cla_visit_date: on,
        clav_cla_visit_seen: seen,
        clav_cla_visit_seen_alone: seen_alone,
      })
}

function periodOf({ person, cares }: Filed['it'], on: Day): string {
  const at = cares.findIndex(({ from, to }) => from <= on && to > on)
  return `${person.id}-P${Math.max(0, at) + 1}`
}
