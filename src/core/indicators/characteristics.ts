import { sexes } from '../ssda903/codes.ts'
import { ageOf, type Standing } from '../record/standing.ts'

export const age = ageOf

/** The Department's age bands, with 0 to 4 as a roll-up, and a row for a missing date of birth. */
export const ageLabels = {
  'under-1': 'Under 1',
  '1-4': '1 to 4',
  '0-4': '0 to 4 together',
  '5-9': '5 to 9',
  '10-15': '10 to 15',
  '16-plus': '16 and over',
  'not-known': 'Age not known',
} as const

const bands = ['under-1', '1-4', '5-9', '10-15', '16-plus', 'not-known'] as const

/** Labels for each sex, and for each age band by sex. */
export const ageSexLabels: Readonly<Record<string, string>> = {
  ...sexes,
  ...Object.fromEntries(
    bands.flatMap((band) =>
      Object.entries(sexes).map(([sex, label]) => [
        `${band}:${sex}`,
        `${ageLabels[band]}, ${label.toLowerCase()}`,
      ]),
    ),
  ),
}

/** The rows a child belongs to: age band, sex, and both. */
export function ageSexKeys(standing: Standing): string[] {
  const band = bandOfAge(age(standing))
  const sex = standing.child.header?.SEX ?? ''
  const known = sex in sexes ? sex : 'U'
  const together = band === 'under-1' || band === '1-4' ? ['0-4'] : []
  return [band, ...together, known, `${band}:${known}`]
}

function bandOfAge(years: number | undefined): (typeof bands)[number] {
  if (years === undefined) return 'not-known'
  if (years < 1) return 'under-1'
  if (years < 5) return '1-4'
  if (years < 10) return '5-9'
  return years < 16 ? '10-15' : '16-plus'
}

/** The five groups of the census, as the Department publishes them since 2025; Chinese counts as Asian (OQ-12a). */
export const ethnicLabels = {
  white: 'White',
  mixed: 'Mixed',
  asian: 'Asian',
  black: 'Black',
  other: 'Other',
  'not-known': 'Not known',
} as const

const ethnicCodes: Readonly<Record<Exclude<keyof typeof ethnicLabels, 'not-known'>, readonly string[]>> = {
  white: ['WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM'],
  mixed: ['MWBC', 'MWBA', 'MWAS', 'MOTH'],
  asian: ['AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE'],
  black: ['BCRB', 'BAFR', 'BOTH'],
  other: ['OOTH'],
}

const groupOfCode = new Map(
  Object.entries(ethnicCodes).flatMap(([group, codes]) => codes.map((code) => [code, group] as const)),
)

/** A child's ethnic group; `not-known` for refused, not yet obtained, blank or unknown codes. */
export const ethnicGroup = ({ child }: Standing): string =>
  groupOfCode.get(child.header?.ETHNIC ?? '') ?? 'not-known'

export const isKnown = (standing: Standing): boolean => ethnicGroup(standing) !== 'not-known'

/** The Department's publication groups of legal status. */
export const statusLabels = {
  'interim-care-order': 'Interim care order',
  'full-care-order': 'Full care order',
  'placement-order': 'Placement order',
  s20: 'By agreement (section 20)',
  detained: 'Detained for child protection',
  'youth-justice': 'Youth justice',
  'not-known': 'Not known',
} as const

const statusOfCode: Readonly<Record<string, keyof typeof statusLabels>> = {
  C1: 'interim-care-order',
  C2: 'full-care-order',
  D1: 'placement-order',
  E1: 'placement-order',
  V2: 's20',
  L1: 'detained',
  L2: 'detained',
  L3: 'detained',
  J1: 'youth-justice',
  J2: 'youth-justice',
  J3: 'youth-justice',
}

/** The group of a legal status code. */
export const statusGroup = (code: string | undefined): keyof typeof statusLabels =>
  statusOfCode[code ?? ''] ?? 'not-known'
