/** Who people are to the board. One person may have several roles, each in one authority. */
export const roles = {
  analyst: 'Analyst',
  'service-manager': 'Service manager',
  director: 'Director',
  'independent-reviewing-officer': 'Independent reviewing officer',
  partner: 'Partner',
  'democratic-services': 'Democratic services',
  'board-member': 'Board member',
  'participation-worker': 'Participation worker',
  administrator: 'Administrator',
} as const

export type Role = keyof typeof roles

/** Whose collections a partner brings. */
export const partners = {
  health: 'Health',
  education: 'Education (virtual school)',
  fostering: 'Fostering',
  adoption: 'Adoption agency',
  advocacy: 'Advocacy',
} as const

export type Partner = keyof typeof partners

/** One role of a person in one authority; `partner` says which partner they are, and only then. */
export interface Membership {
  readonly authority: string
  readonly role: Role
  readonly partner: Partner | undefined
}
