import { knownBy, type Year } from './year.ts'
import type { Case } from './case.ts'
import type { Home } from './life.ts'
import { dateCell } from './row.ts'

/** An episode's columns from DECOM to URN as the return of a year has them: what is still to come is blank. */
export function episodeCells({ person }: Case, episode: Case['episodes'][number], year: Year): string[] {
  const { from, began, status, care, home, to, ended, why } = episode
  const over = knownBy(year, to)
  const end = over === undefined ? ['', '', ''] : [dateCell(over), ended, why]
  const hidden = care.shortBreaks || person.uasc
  const provider = home.kind.startsWith('Z') ? '' : home.provider
  const place = placeCode(home, year)
  return [
    dateCell(from),
    began,
    status,
    care.need,
    place,
    provider,
    ...end,
    hidden ? '' : care.family.postcode,
    home.post,
    home.urn,
  ]
}

/** PLACE as a year writes it. Semi-independent homes are H5 to 2023-24 and K3 after; other placements are Z1 to 2024-25 and Z11 to Z14 after. */
export function placeCode({ kind }: Home, { begins }: Year): string {
  if (kind === 'supported') return begins >= 2024 ? 'K3' : 'H5'
  return kind.startsWith('Z') && begins < 2025 ? 'Z1' : kind
}
