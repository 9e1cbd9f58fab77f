import { activities, inTouch, participations, scoreReasons } from '../../ssda903/codes.ts'
import { birthdayIn } from '../year.ts'
import { age, allYear, begun, ceased, episodes, isIn, real, type Checks } from './check.ts'
import { dayIn, type Cells, type ChildRows } from './read-returns.ts'

const health = (fails: (row: Cells, child: ChildRows) => boolean) => (child: ChildRows) =>
  child.rows.oc2.some((row) => fails(row, child))
const leaver = (fails: (row: Cells, child: ChildRows) => boolean) => (child: ChildRows) =>
  child.rows.oc3.some((row) => fails(row, child))
const atStart = (child: ChildRows): number => age(child, child.year.from)
const atEnd = (child: ChildRows): number => age(child, child.year.to)
const isBlank = (cell: string | undefined): boolean => cell === ''
const flags = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE']
const hasScoreOrReason = (row: Cells): boolean => !isBlank(row['SDQ_SCORE']) || !isBlank(row['SDQ_REASON'])

/** OC2: children in care for the whole year. */
export const healthChecks: Checks = {
  '157': health((row, child) => row['SDQ_REASON'] === 'SDQ1' && atStart(child) >= 4 && atEnd(child) <= 16),
  '158': health((row) => row['INTERVENTION_RECEIVED'] === '1' && !isBlank(row['INTERVENTION_OFFERED'])),
  '159': health((row) => row['INTERVENTION_RECEIVED'] === '0' && isBlank(row['INTERVENTION_OFFERED'])),
  '180': health((row) => !/^$|^\d$|^[123]\d$|^40$/.test(row['SDQ_SCORE'] ?? '')),
  '181': health((row) => [...flags, 'CONVICTED', 'HEALTH_CHECK'].some((f) => !isIn(row[f], '', '0', '1'))),
  '182': health((row) => flags.some((flag) => isBlank(row[flag]))),
  '186': health((row, child) => atStart(child) >= 4 && atEnd(child) < 17 && !hasScoreOrReason(row)),
  '187': (child) => child.rows.oc2.length > 0 && child.rows.oc3.length + child.rows.ad1.length > 0,
  '188': health((row, child) => atEnd(child) < 4 && hasScoreOrReason(row)),
  '189': health((row, child) => atStart(child) >= 17 && hasScoreOrReason(row)),
  '190': (child) => child.rows.oc2.length > 0 && !allYear(child),
  '191': (child) => child.rows.oc2.length === 0 && allYear(child),
  '192': health((row) => row['SUBSTANCE_MISUSE'] === '1' && isBlank(row['INTERVENTION_RECEIVED'])),
  '193': health((row) => row['SUBSTANCE_MISUSE'] === '0' && !isBlank(row['INTERVENTION_RECEIVED'])),
  '196': health((row) => !isBlank(row['SDQ_REASON']) && !((row['SDQ_REASON'] ?? '') in scoreReasons)),
  '197a': health((row) => !isBlank(row['SDQ_SCORE']) && !isBlank(row['SDQ_REASON'])),
  '197B': health((row, child) => atEnd(child) >= 4 && atStart(child) < 17 && !hasScoreOrReason(row)),
  '542': health((row, child) => atEnd(child) < 10 && !isBlank(row['CONVICTED'])),
  '543': health((row, child) => atEnd(child) >= 10 && isBlank(row['CONVICTED'])),
  '545': health((row, child) => atEnd(child) < 5 && isBlank(row['HEALTH_CHECK'])),
  '546': health((row, child) => atEnd(child) >= 5 && !isBlank(row['HEALTH_CHECK'])),
  INT33: (child) => child.rows.oc2.length > 1,
}

/** OC3: care leavers. */
export const leaverChecks: Checks = {
  '131': leaver((row) => !((row['IN_TOUCH'] ?? '') in inTouch)),
  '132': leaver(({ ACTIV = '' }, { year }) => {
    const outOfDate = year.begins >= 2021 ? /^[FP]3$/ : /^[FP][45]$/
    return ACTIV !== '0' && (!(ACTIV in activities) || outOfDate.test(ACTIV))
  }),
  '133': leaver(({ ACCOM = '' }) => !/^([BCDEKRTUVWYZ][12]|[GH][12]|[SX]2|0)$/.test(ACCOM)),
  '153': leaver((row) => ['IN_TOUCH', 'ACTIV', 'ACCOM'].some((column) => isBlank(row[column]))),
  '344': leaver(
    (row) => isIn(row['IN_TOUCH'], 'DIED', 'RHOM') && (row['ACTIV'] !== '0' || row['ACCOM'] !== '0'),
  ),
  '345': leaver((row) => row['IN_TOUCH'] === 'YES' && (row['ACTIV'] === '0' || row['ACCOM'] === '0')),
  '347': leaver((row, child) => /^T/.test(row['ACCOM'] ?? '') && birthdayIn(child.year, child.dob).age < 18),
  '348': leaver((_, { last }) => last?.rows.oc3.some((row) => row['IN_TOUCH'] === 'DIED') === true),
  '391': leaver((_, child) => {
    const reached = birthdayIn(child.year, child.dob).age
    return reached < 17 || reached > 21
  }),
  '1000': leaver((_, child) => [child, child.last].some((c) => c && real(c).some((e) => e['REC'] === 'E2'))),
  '1007': leaver((_, child) => {
    const { age: reached, on } = birthdayIn(child.year, child.dob)
    return reached <= 18 && real(child).some((e) => begun(e) <= on && (ceased(e) ?? Infinity) > on)
  }),
  '1011': leaver((_, child) => episodes(child).at(-1)?.['REC'] === 'E3'),
  '1012': ({ rows }) =>
    rows.oc3.length > 0 &&
    rows.episodes.length === 0 &&
    Object.entries(rows).some(([file, lines]) => !isIn(file, 'header', 'oc3') && lines.length > 0),
  '1016': leaver((_, child) => {
    const { age: reached, on } = birthdayIn(child.year, child.dob)
    return reached <= 18 && real(child).some((e) => (ceased(e) ?? Infinity) >= on)
  }),
  '3001': leaver(
    (row, child) => /^Z/.test(row['ACCOM'] ?? '') && birthdayIn(child.year, child.dob).age === 17,
  ),
  INT34: (child) => child.rows.oc3.length > 1,
  EPI: (child) => child.rows.header.length > 0 && child.rows.episodes.length + child.rows.oc3.length === 0,
}

const held = (row: Cells) => dayIn(row['REVIEW'])

export const reviewChecks: Checks = {
  '166': ({ rows, year }) =>
    rows.reviews.some((row) => (held(row) ?? 0) < year.from || (held(row) ?? Infinity) > year.to),
  '167': ({ rows }) => rows.reviews.some((row) => !((row['REVIEW_CODE'] ?? '') in participations)),
  '440': (child) =>
    child.rows.reviews.some((row) => row['REVIEW_CODE'] === 'PN0' && age(child, held(row) ?? child.dob) >= 4),
  '441': (child) =>
    child.rows.reviews.some((row) => row['REVIEW_CODE'] !== 'PN0' && age(child, held(row) ?? child.dob) < 4),
}
