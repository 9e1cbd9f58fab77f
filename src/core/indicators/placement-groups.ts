/** The Department's published groups of placement, and a row for codes outside them. */
export const placementGroups = {
  foster: 'Foster care',
  'secure-and-childrens-homes': "Secure and children's homes",
  supported: 'Supported accommodation and independent living',
  'other-residential': 'Other residential settings',
  'residential-school': 'Residential schools',
  adoption: 'Placed for adoption',
  parents: 'With parents',
  other: 'Other placements',
  'not-classified': 'Not classified',
} as const

const groupOf: Readonly<Record<string, keyof typeof placementGroups>> = {
  ...codes('foster', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'),
  ...codes('secure-and-childrens-homes', 'K1', 'K2'),
  ...codes('supported', 'H5', 'K3', 'P2'),
  ...codes('other-residential', 'R1', 'R2', 'R3', 'R5', 'P3'),
  ...codes('residential-school', 'S1'),
  ...codes('adoption', 'A3', 'A4', 'A5', 'A6'),
  ...codes('parents', 'P1'),
  ...codes('other', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14'),
}

function codes(
  group: keyof typeof placementGroups,
  ...list: string[]
): Record<string, keyof typeof placementGroups> {
  return Object.fromEntries(list.map((code) => [code, group]))
}

/** The published group of a placement code. */
export const placementGroup = (code: string | undefined): keyof typeof placementGroups =>
  groupOf[code ?? ''] ?? 'not-classified'

/** Placed for adoption: A3 to A6. */
export const isAdoptive = (code: string | undefined): boolean => placementGroup(code) === 'adoption'

/** Foster care: U1 to U6. */
export const isFoster = (code: string | undefined): boolean => placementGroup(code) === 'foster'
