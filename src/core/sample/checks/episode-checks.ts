import * as codes from '../../ssda903/codes.ts'
import { birthday } from '../../time/age.ts'
import { dayIn, type Cells, type ChildRows } from './read-returns.ts'
import { age, any, begun, ceased, episodes, isIn, pairs, samePlace, type Checks } from './check.ts'

const notIn = (set: object, cell: string | undefined): boolean => !((cell ?? '') in set)
const days = (child: ChildRows, e: Cells): number => (ceased(e) ?? child.year.to) - begun(e)
const lasts = (child: ChildRows, status: string): number =>
  Math.max(0, ...episodes(child).flatMap((e) => (e['LS'] === status ? [days(child, e)] : [])))
const endsWith = (child: ChildRows, ...codesEnding: string[]): Cells[] =>
  episodes(child).filter((e) => isIn(e['REC'], ...codesEnding))

/** Dates, statuses, and how one episode follows another. */
export const episodeChecks: Checks = {
  '142': (child) => pairs(child, (before) => before['DEC'] === ''),
  '143': (child) => any(child, (e) => notIn(codes.reasonsForNewEpisode, e['RNE'])),
  '144': (child) => any(child, (e) => notIn(codes.legalStatuses, e['LS'])),
  '145': (child) => any(child, (e) => notIn(codes.needs, e['CIN'])),
  '148': (child) => any(child, (e) => (e['DEC'] === '') !== (e['REC'] === '')),
  '149': (child) => any(child, (e) => e['REC'] !== '' && notIn(codes.reasonsCeased, e['REC'])),
  '302': (child) => any(child, (e) => begun(e) < child.dob),
  '352': (child) => any(child, (e) => e['RNE'] === 'S' && age(child, begun(e)) >= 18),
  '353': (child) => any(child, (e) => begun(e) < (dayIn('14/10/1991') ?? 0)),
  '354': (child) => any(child, (e) => (ceased(e) ?? 0) > child.year.to),
  '355': (child) => any(child, (e) => ceased(e) === begun(e)),
  '356': (child) => any(child, (e) => (ceased(e) ?? Infinity) < begun(e)),
  '357': (child) => child.year.begins > 0 && episodes(child)[0] !== undefined && !firstIsStart(child),
  '358': (child) => any(child, (e) => /^J/.test(e['LS'] ?? '') && age(child, begun(e)) < 10),
  '359': (child) => any(child, (e) => (ceased(e) ?? child.year.to) > birthday(child.dob, 18)),
  '361': (child) => lasts(child, 'L1') > 3,
  '362': (child) => lasts(child, 'L2') > 21,
  '363': (child) => lasts(child, 'L3') > 7,
  '364': (child) => lasts(child, 'J2') > 3,
  '365': (child) => lasts(child, 'V3') > 17,
  '366': (child) => any(child, (e) => e['LS'] === 'V3' && e['RNE'] !== 'S'),
  '367': (child) => episodes(child).reduce((sum, e) => sum + (e['LS'] === 'V3' ? days(child, e) : 0), 0) > 75,
  '386': (child) => endsWith(child, 'E11', 'E12').some((e) => age(child, ceased(e) ?? child.dob) >= 18),
  '387': (child) => endsWith(child, 'E5', 'E6').some((e) => age(child, ceased(e) ?? child.dob) < 14),
  '388': (child) =>
    episodes(child).some((e, i) => e['REC'] === 'X1' && episodes(child)[i + 1]?.['DECOM'] !== e['DEC']),
  '389': (child) => endsWith(child, 'E7').some((e) => age(child, ceased(e) ?? child.dob) < 16),
  '407': (child) =>
    endsWith(child, 'E43', 'E44', 'E45', 'E46', 'E47', 'E48').some(
      (e) => age(child, ceased(e) ?? child.dob) >= 18,
    ),
  '426': (child) => any(child, (e) => e['LS'] === 'V3') && any(child, (e) => e['LS'] === 'V4'),
  '431': (child) => pairs(child, (before, e) => e['RNE'] === 'S' && before['DEC'] === e['DECOM']),
  '432': (child) => pairs(child, (before, e) => before['REC'] !== 'X1' && e['RNE'] !== 'S'),
  '433': (child) => pairs(child, (before, e) => e['RNE'] !== 'S' && before['DEC'] !== e['DECOM']),
  '434': (child) => pairs(child, (a, b) => b['RNE'] === 'L' && (a['LS'] === b['LS'] || !samePlace(a, b))),
  '435': (child) =>
    pairs(child, (a, b) => isIn(b['RNE'], 'P', 'T') && (a['LS'] !== b['LS'] || samePlace(a, b))),
  '436': (child) =>
    pairs(child, (a, b) => isIn(b['RNE'], 'B', 'U') && (a['LS'] === b['LS'] || samePlace(a, b))),
  '437': (child) => pairs(child, (before) => isIn(before['REC'], 'E2', 'E15')),
  '460': (child) => endsWith(child, 'E17').some((e) => age(child, ceased(e) ?? child.dob) < 18),
  '501': (child) => pairs(child, (before, e) => (ceased(before) ?? Infinity) > begun(e)),
  '504': (child) => pairs(child, (before, e) => e['RNE'] !== 'S' && before['CIN'] !== e['CIN']),
  '516': (child) => endsWith(child, 'E45', 'E46').some((e) => !/^U/.test(e['PLACE'] ?? '')),
  'E43-E48 by year': (child) =>
    endsWith(child, 'E43', 'E44').some((e) => (ceased(e) ?? 0) >= sgoCodes) ||
    endsWith(child, 'E45', 'E46', 'E47', 'E48').some((e) => (ceased(e) ?? Infinity) < sgoCodes),
}

const sgoCodes = dayIn('01/04/2018') ?? 0

/** A first episode that begins in the year is a start; one carried over may be anything. */
function firstIsStart(child: ChildRows): boolean {
  const first = episodes(child)[0]
  return (
    first === undefined || begun(first) < child.year.from || first['RNE'] === 'S' || child.last !== undefined
  )
}
