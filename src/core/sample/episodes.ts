import type { Day } from '../time/day.ts'
import { statusOn } from './legal.ts'
import type { Care, Home, HomeSpell } from './life.ts'

/** One unbroken run of one legal status in one home. */
export interface Episode {
  readonly from: Day
  readonly to: Day
  readonly began: string
  readonly status: string
  readonly home: Home
  readonly ended: string
  /** REASON_PLACE_CHANGE, blank unless the next episode is in another home and neither is temporary (r225, r226). */
  readonly why: string
}

/** A time in care cut wherever the legal status or the home changes. */
export function episodesOf(care: Care): Episode[] {
  const days = [...new Set([...care.legal, ...care.homes].map(({ from }) => from))].sort((a, b) => a - b)
  return days.map((from, i) => {
    const to = days[i + 1] ?? care.to
    return {
      from,
      to,
      began: i === 0 ? 'S' : reasonBegun(care, from),
      status: statusOn(care.legal, from),
      home: homeOn(care, from).home,
      ended: i === days.length - 1 ? care.ended : 'X1',
      why: reasonLeft(care, from, to),
    }
  })
}

function reasonBegun({ legal, homes }: Care, on: Day): string {
  const home = homes.find(({ from }) => from === on)
  if (home === undefined) return 'L'
  const ordered = legal.some(({ from }) => from === on)
  return ordered ? (home.sameCarer ? 'U' : 'B') : home.sameCarer ? 'T' : 'P'
}

function reasonLeft(care: Care, from: Day, to: Day): string {
  const next = care.homes.find((spell) => spell.from === to)
  return next === undefined || isTemporary(homeOn(care, from).home) || isTemporary(next.home) ? '' : next.why
}

export const isTemporary = (home: Home): boolean => home.kind.startsWith('T')

function homeOn({ homes }: Care, on: Day): HomeSpell {
  const spell = homes.findLast(({ from }) => from <= on) ?? homes[0]
  if (spell === undefined) throw new Error('A child in care lives somewhere.')
  return spell
}
