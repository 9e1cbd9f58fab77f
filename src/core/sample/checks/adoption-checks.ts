import type { Day } from '../../time/day.ts'
import { adopterSexes, adopterStatuses, reversalReasons } from '../../ssda903/codes.ts'
import { begun, ceased, episodes, isIn, type Checks } from './check.ts'
import { dayIn, type Cells, type ChildRows } from './read-returns.ts'

const decisions = ({ rows }: ChildRows): readonly Cells[] => rows.placed_for_adoption
const decided = (d: Cells): Day => dayIn(d['DATE_PLACED']) as Day
const reversed = (d: Cells): Day | undefined => dayIn(d['DATE_PLACED_CEASED'])
const adoptions = ({ rows }: ChildRows): readonly Cells[] => rows.ad1
const isAdopted = (child: ChildRows): boolean => episodes(child).some((e) => isIn(e['REC'], 'E11', 'E12'))
const placing = (child: ChildRows): Cells | undefined =>
  episodes(child).find((e) => /^A[3-6]$/.test(e['PLACE'] ?? ''))
const order = (child: ChildRows): Cells | undefined => episodes(child).find((e) => e['LS'] === 'E1')
const isFirstReturn = (child: ChildRows): boolean => child.last === undefined
const adoptionFails = (fails: (row: Cells, child: ChildRows) => boolean) => (child: ChildRows) =>
  adoptions(child).some((row) => fails(row, child))
const decisionFails = (fails: (row: Cells, child: ChildRows) => boolean) => (child: ChildRows) =>
  decisions(child).some((row) => fails(row, child))

/** Decisions, placements for adoption and adoptions, read together. */
export const adoptionChecks: Checks = {
  '112': adoptionFails((row) => dayIn(row['DATE_INT']) === undefined),
  '113': adoptionFails((row) => dayIn(row['DATE_MATCH']) === undefined),
  '114': adoptionFails((row) => !isIn(row['FOSTER_CARE'], '0', '1')),
  '117': decisionFails((d, child) => {
    const last = episodes(child).at(-1)
    const end = last === undefined || last['REC'] === 'X1' ? undefined : ceased(last)
    const limit = end ?? child.year.to
    return decided(d) > limit || (reversed(d) ?? 0) > limit
  }),
  '118': decisionFails((d, { year }) => (reversed(d) ?? Infinity) < year.from),
  '119': decisionFails((d) => (d['DATE_PLACED_CEASED'] === '') !== (d['REASON_PLACED_CEASED'] === '')),
  '120': decisionFails(
    (d) => d['REASON_PLACED_CEASED'] !== '' && !((d['REASON_PLACED_CEASED'] ?? '') in reversalReasons),
  ),
  '151': adoptionFails((row) => Object.values(row).includes('')),
  '175': adoptionFails((row) => !isIn(row['NB_ADOPTR'], '1', '2')),
  '176': adoptionFails((row) => !((row['SEX_ADOPTR'] ?? '') in adopterSexes)),
  '177': adoptionFails((row) => !((row['LS_ADOPTR'] ?? '') in adopterStatuses)),
  '184': decisionFails((d, { dob }) => decided(d) < dob),
  '331': adoptionFails((row, child) => (dayIn(row['DATE_MATCH']) ?? 0) > begun(placing(child) as Cells)),
  '333': adoptionFails((row) => (dayIn(row['DATE_INT']) ?? 0) > (dayIn(row['DATE_MATCH']) ?? 0)),
  '335': adoptionFails((row, child) => {
    const last = episodes(child).findLast((e) => isIn(e['REC'], 'E11', 'E12'))
    return (row['FOSTER_CARE'] === '1') !== isIn(last?.['PLACE'], 'A3', 'A5')
  }),
  '511': adoptionFails((row) => (row['NB_ADOPTR'] === '2') !== isIn(row['SEX_ADOPTR'], 'MM', 'FF', 'MF')),
  '514': adoptionFails((row) => (row['LS_ADOPTR'] === 'L0') !== (row['NB_ADOPTR'] === '1')),
  '517': adoptionFails((row) => row['LS_ADOPTR'] === 'L3' && row['SEX_ADOPTR'] !== 'MF'),
  '518': adoptionFails((row) => row['LS_ADOPTR'] === 'L4' && !isIn(row['SEX_ADOPTR'], 'MM', 'FF')),
  '519': adoptionFails((row) => row['LS_ADOPTR'] === 'L2' && !isIn(row['SEX_ADOPTR'], 'MM', 'FF', 'MF')),
  '520': adoptionFails((row) => row['LS_ADOPTR'] === 'L11' && row['SEX_ADOPTR'] !== 'MF'),
  '521': adoptionFails((row, child) => (dayIn(row['DATE_INT']) ?? 0) > begun(placing(child) as Cells)),
  '522': decisionFails((d) => (reversed(d) ?? Infinity) < decided(d)),
  '523': adoptionFails((row, child) => !decisions(child).some((d) => d['DATE_PLACED'] === row['DATE_INT'])),
  '524': adoptionFails((row) => row['LS_ADOPTR'] === 'L12' && !isIn(row['SEX_ADOPTR'], 'MM', 'FF')),
  '525': (child) => isAdopted(child) && decisions(child).some((d) => reversed(d) !== undefined),
  '551': (child) => placing(child) !== undefined && decisions(child).length === 0,
  '552': decisionFails(
    (d, child) => placing(child) !== undefined && decided(d) > begun(placing(child) as Cells),
  ),
  '553': (child) => order(child) !== undefined && decisions(child).length === 0,
  '554': decisionFails((d, child) => order(child) !== undefined && decided(d) > begun(order(child) as Cells)),
  '557': (child) => {
    const left = episodes(child).some((e) => !isIn(e['REC'], '', 'X1', 'E11', 'E12'))
    const planned = placing(child) !== undefined || order(child) !== undefined
    return left && planned && !decisions(child).some((d) => reversed(d) !== undefined)
  },
  '558': (child) => isAdopted(child) && decisions(child).some((d) => d['DATE_PLACED_CEASED'] !== ''),
  '559': decisionFails(
    (d, child) =>
      !isFirstReturn(child) && decided(d) < child.year.from && !wasReported(d, child.last as ChildRows),
  ),
  '579': (child) => decisions(child).length > 1,
  '582': adoptionFails((row, child) => row['DATE_MATCH'] === episodes(child).at(-1)?.['DEC']),
  '601': (child) => isAdopted(child) && adoptions(child).length !== 1,
  '602': (child) => adoptions(child).length > 0 && !isAdopted(child),
  '1003': decisionFails((d, child) => {
    const start = episodes(child).findLast((e) => e['RNE'] === 'S')
    return start !== undefined && decided(d) < begun(start)
  }),
}

const wasReported = (d: Cells, last: ChildRows): boolean =>
  decisions(last).some((before) => before['DATE_PLACED'] === d['DATE_PLACED'])
