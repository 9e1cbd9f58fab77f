import * as codes from '../../ssda903/codes.ts'
import { addDays, addMonths, dayOf, type Day } from '../../time/day.ts'
import type { Cells, ChildRows } from './read-returns.ts'
import {
  age,
  any,
  begun,
  ceased,
  episodes,
  isIn,
  isShort,
  isTemporary,
  pairs,
  samePlace,
  type Checks,
} from './check.ts'

const kind = (e: Cells): string => e['PLACE'] ?? ''
const provider = (e: Cells): string => e['PLACE_PROVIDER'] ?? ''
const urn = (e: Cells): string => e['URN'] ?? ''
const noProvider = (e: Cells): boolean => isTemporary(e) || /^Z/.test(kind(e))
const noNumber = (e: Cells): boolean => isIn(kind(e), 'P1', 'P3', 'R1', 'R2', 'R5') || noProvider(e)
const youngerThan = (child: ChildRows, limit: number, ...kinds: string[]): boolean =>
  any(child, (e) => isIn(kind(e), ...kinds) && age(child, begun(e)) < limit)
const longerThan = (child: ChildRows, days: number, place: string): boolean =>
  any(child, (e) => kind(e) === place && (ceased(e) ?? child.year.to) - begun(e) > days)

/** Codes that a year's return may not use. */
function isOutOfDate(place: string, begins: number): boolean {
  if (begins >= 2025 && isIn(place, 'H5', 'P2', 'Z1')) return true
  if (begins < 2025 && /^Z1\d$/.test(place)) return true
  return begins < 2024 && place === 'K3'
}

/** Where children live, who provides it, and why they move. */
export const placementChecks: Checks = {
  '146': (child) =>
    any(child, (e) => !(kind(e) in codes.placements) || isOutOfDate(kind(e), child.year.begins)),
  '178': (child) => any(child, (e) => !noProvider(e) && !(provider(e) in codes.providers)),
  '213': (child) => any(child, (e) => noProvider(e) && provider(e) !== ''),
  '217': (child) => any(child, (e) => isIn(kind(e), 'A3', 'A5') && !isIn(e['RNE'], 'S', 'T', 'U')),
  '217t': ({ year, rows }) =>
    year.begins >= 2023 && rows.episodes.some((e) => kind(e) === 'P2' && (ceased(e) ?? Infinity) > endOfP2),
  '218': (child) => any(child, (e) => !noNumber(e) && !isShort(e) && !/^(SC\d{6}|\d{7}|X{7})$/.test(urn(e))),
  '222': (child) => any(child, (e) => noNumber(e) && urn(e) !== ''),
  '225': (child) =>
    pairs(
      child,
      (a, b) => isMove(b) && !isTemporary(a) && !isTemporary(b) && a['REASON_PLACE_CHANGE'] === '',
    ),
  '226': (child) =>
    any(child, (e) => isTemporary(e) && e['REASON_PLACE_CHANGE'] !== '') ||
    pairs(child, (a, b) => isTemporary(b) && a['REASON_PLACE_CHANGE'] !== ''),
  '230': (child) => any(child, (e) => kind(e) === 'H5' && urn(e) === ''),
  '233': (child) => any(child, (e) => e['DEC'] === '' && e['REASON_PLACE_CHANGE'] !== ''),
  '234': (child) => any(child, (e) => e['REASON_PLACE_CHANGE'] === 'CUSTOD' && age(child, begun(e)) < 10),
  '336': (child) =>
    pairs(child, (a, b) => isIn(kind(b), 'A3', 'A5') && kind(a) !== kind(b) && !/^U/.test(kind(a))),
  '370': (child) => youngerThan(child, 16, 'P2'),
  '371': (child) => youngerThan(child, 16, 'H5', 'K3'),
  '372': (child) => youngerThan(child, 10, 'R5'),
  '373': (child) => youngerThan(child, 4, 'S1'),
  '374': (child) => youngerThan(child, 14, 'P3'),
  '375': (child) => longerThan(child, 42, 'T1'),
  '376': (child) => longerThan(child, 21, 'T3'),
  '377': (child) => tooManyHolidays(child),
  '378': (child) => any(child, (e) => kind(e) === 'P1' && e['LS'] === 'V2'),
  '379': (child) => longerThan(child, 7, 'T4'),
  '380': (child) => any(child, (e) => e['RNE'] === 'S' && isTemporary(e)),
  '381': (child) => any(child, (e) => isTemporary(e) && !isIn(e['REC'], 'X1', '')),
  '382': (child) => any(child, (e) => isShort(e) && isTemporary(e)),
  '383': (child) => episodes(child).some((e, i) => isTemporary(e) && !comesBack(child, i)),
  '384': (child) => any(child, (e) => isShort(e) && isIn(kind(e), 'U1', 'U4')),
  '390': (child) => any(child, (e) => isIn(e['REC'], 'E11', 'E12') && !/^A[3-6]$/.test(kind(e))),
  '392b': (child) =>
    child.rows.uasc.length === 0 &&
    any(child, (e) => !isShort(e) && (e['PL_POST'] === '' || lacksHome(child, e))),
  '392d': (child) =>
    any(child, (e) => e['HOME_POST'] !== '' && e['HOME_POST'] === e['PL_POST'] && kind(e) !== 'P1'),
  '398': (child) => any(child, (e) => isShort(e) && (e['HOME_POST'] !== '' || e['PL_POST'] !== '')),
  '408': (child) => any(child, (e) => isIn(kind(e), 'A5', 'A6') && e['LS'] !== 'E1'),
  '526': (child) => any(child, (e) => !noProvider(e) && provider(e) === ''),
  '527': (child) => any(child, (e) => provider(e) === 'PR1' && isIn(kind(e), 'P1', 'R2', 'R5')),
  '528': (child) => any(child, (e) => provider(e) === 'PR2' && isIn(kind(e), 'P1', 'R2', 'R5')),
  '529': (child) => any(child, (e) => provider(e) === 'PR3' && /^(P1|A[3-6]|K[12]|U[1-6])$/.test(kind(e))),
  '530': (child) => any(child, (e) => isIn(provider(e), 'PR4', 'PR5') && kind(e) === 'P1'),
  '550': (child) => any(child, (e) => provider(e) === 'PR0' && kind(e) !== 'P1'),
  '1009': (child) =>
    any(
      child,
      (e) => e['REASON_PLACE_CHANGE'] !== '' && !((e['REASON_PLACE_CHANGE'] ?? '') in codes.reasonsForChange),
    ),
}

const endOfP2 = dayOf(2023, 10, 28) as Day

const isMove = (e: Cells): boolean => isIn(e['RNE'], 'P', 'T', 'B', 'U')

/** A child who ever came alone from abroad has no home postcode, also in returns after that status ended. */
const lacksHome = (child: ChildRows, e: Cells): boolean => e['HOME_POST'] === '' && e['CIN'] !== 'N8'

function comesBack(child: ChildRows, i: number): boolean {
  const [before, away, after] = [episodes(child)[i - 1], episodes(child)[i], episodes(child)[i + 1]]
  if (away?.['DEC'] === '') return after === undefined
  // A return that begins on the first day of an absence does not hold the home before it.
  return after?.['RNE'] === 'P' && (before === undefined || samePlace(before, after))
}

function tooManyHolidays(child: ChildRows): boolean {
  const starts = episodes(child)
    .filter((e) => kind(e) === 'T3')
    .map(begun)
  return starts.some(
    (from) => starts.filter((on) => on >= from && on < addDays(addMonths(from, 12), 0)).length > 2,
  )
}
