import { birthday } from '../../time/age.ts'
import { ethnicities } from '../../ssda903/codes.ts'
import { age, begun, ceased, episodes, isIn, real, startOfCare, type Checks } from './check.ts'
import { dayIn, type ChildRows } from './read-returns.ts'

const isMale = ({ header }: ChildRows): boolean => isIn(header['SEX'], '1', 'M')
const mother = ({ header }: ChildRows): string => header['MOTHER'] ?? ''
const born = ({ header }: ChildRows) => dayIn(header['MC_DOB'])
const sexes = (begins: number): string[] => (begins >= 2024 ? ['M', 'F', 'U'] : ['1', '2'])

export const headerChecks: Checks = {
  '101': ({ header, year }) => !sexes(year.begins).includes(header['SEX'] ?? ''),
  '103': ({ header }) => !((header['ETHNIC'] ?? '') in ethnicities),
  '165': (child) => !isIn(mother(child), '', '0', '1'),
  '168': ({ header }) => !/^([A-HJ-NPQRT-Z]\d{11}[\dA-HJ-NPQRT-Z]|UN[1-5])$/.test(header['UPN'] ?? ''),
  '174': (child) => isMale(child) && (born(child) !== undefined || mother(child) !== ''),
  '209': (child) => child.header['UPN'] === 'UN1' && age(child, child.year.from) >= 5,
  '210': ({ header }) => header['UPN'] === 'UN4',
  '232': ({ header }) => header['SEX'] === 'U',
  '301': ({ dob, year }) => dob > year.to,
  '351': (child) => age(child, child.year.from) > 25,
  '393': (child) => !isMale(child) && real(child).length > 0 && mother(child) === '',
  '399': (child) => real(child).length === 0 && (mother(child) !== '' || child.rows.reviews.length > 0),
  '442': ({ header }) => header['UPN'] === '',
  '607': (child) => !isMale(child) && real(child).some((e) => e['REC'] !== '' && mother(child) === ''),
  '611': (child) => mother(child) === '1' && born(child) === undefined,
  '612': (child) => mother(child) !== '1' && born(child) !== undefined,
  '620': (child) => mother(child) === '1' && age(child, born(child) ?? child.dob) < 11,
  '621': (child) => (born(child) ?? child.dob + 1) <= child.dob,
  '625': (child) => {
    const end = ceased(episodes(child).at(-1) ?? {}) ?? child.year.to
    return (born(child) ?? 0) > end
  },
  '628': (child) => mother(child) !== '' && episodes(child).length === 0,
  INT03: ({ header }) => header['CHILD'] === undefined,
  INT11: (child) =>
    Object.values(child.rows).some((rows) =>
      rows.some((row) => 'DOB' in row && dayIn(row['DOB']) !== child.dob),
    ),
  INT32: ({ rows }) => rows.header.length !== 1,
}

/** Previous permanence and children who came alone from abroad. */
export const statusChecks: Checks = {
  '304': ({ rows, dob }) => rows.uasc.some((row) => (dayIn(row['DUC']) ?? 0) > birthday(dob, 18)),
  '406': ({ rows }) => rows.uasc.length > 0 && rows.episodes.some((e) => e['HOME_POST'] !== ''),
  '231': (child) => child.rows.uasc.length > 0 && real(child).some((e) => age(child, begun(e)) < 11),
  '1014': ({ rows }) => rows.uasc.length > 0 && rows.episodes.length === 0,
  INT21: ({ rows, header }) => rows.uasc.some((row) => row['SEX'] !== header['SEX']),
  INT36: ({ rows }) => rows.uasc.length > 1,
  '630': (child) => {
    const starts = episodes(child).some((e) => e['RNE'] === 'S' && begun(e) >= child.year.from)
    return starts && child.rows.previous_permanence.length === 0
  },
  '631': ({ rows }) =>
    rows.previous_permanence.some((p) => !isIn(p['PREV_PERM'], 'P1', 'P2', 'P3', 'P4', 'Z1')),
  '632': ({ rows }) =>
    rows.previous_permanence.some(
      (p) => !/^((zz\/zz|zz\/\d\d|\d\d\/\d\d)\/\d{4}|zz\/zz\/zzzz|)$/.test(p['DATE_PERM'] ?? ''),
    ),
  '633': ({ rows }) =>
    rows.previous_permanence.some((p) => !/^(\d{3}|WAL|SCO|NIR|NUK|)$/.test(p['LA_PERM'] ?? '')),
  '634': (child) => child.rows.previous_permanence.length > 0 && startOfCare(child) < aprilOf2016,
  '635': ({ rows }) =>
    rows.previous_permanence.some(
      (p) => p['PREV_PERM'] === 'Z1' && (p['DATE_PERM'] !== '' || p['LA_PERM'] !== ''),
    ),
  INT35: ({ rows }) => rows.previous_permanence.length > 1,
}

const aprilOf2016 = dayIn('01/04/2016') ?? 0
