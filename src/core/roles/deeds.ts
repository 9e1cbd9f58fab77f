import type { Membership, Role } from './roles.ts'

/**
 * What can be done, and by whom: the one table that routes and the database both keep to. Whoever is not named may not.
 * Seeing a child is given by name, never by being above somebody who may.
 */
export const deeds = {
  'see-restricted': [
    'analyst',
    'service-manager',
    'director',
    'independent-reviewing-officer',
    'democratic-services',
    'board-member',
    'participation-worker',
    'administrator',
  ],
  'see-children': ['analyst', 'service-manager', 'director', 'independent-reviewing-officer'],
  'export-children': ['analyst', 'service-manager', 'director', 'independent-reviewing-officer'],
  'see-work-lists': ['analyst', 'service-manager', 'director', 'independent-reviewing-officer'],
  'load-any': ['analyst'],
  'load-own': ['partner'],
  'see-loads': ['analyst', 'service-manager', 'director'],
  'reconcile-any': ['analyst', 'service-manager'],
  'reconcile-own': ['partner'],
  'write-commentary': ['analyst', 'service-manager', 'director'],
  'sign-off-warning': ['service-manager', 'director'],
  'see-drafts': [
    'analyst',
    'service-manager',
    'director',
    'independent-reviewing-officer',
    'democratic-services',
  ],
  'prepare-edition': ['analyst', 'director'],
  'comment-on-edition': ['analyst', 'service-manager', 'director', 'independent-reviewing-officer'],
  'sign-off-edition': ['director'],
  'publish-edition': ['director', 'democratic-services'],
  'see-restricted-edition': [
    'analyst',
    'service-manager',
    'director',
    'independent-reviewing-officer',
    'democratic-services',
    'board-member',
    'participation-worker',
  ],
  'change-measures': ['analyst', 'director'],
  'change-settings': ['administrator'],
  'manage-people': ['administrator'],
  'see-audit': ['director', 'administrator'],
  purge: ['analyst', 'administrator'],
  'see-business': [
    'analyst',
    'service-manager',
    'director',
    'independent-reviewing-officer',
    'partner',
    'democratic-services',
    'board-member',
    'participation-worker',
    'administrator',
  ],
  'see-exempt': ['director', 'service-manager', 'democratic-services', 'board-member'],
  'run-meetings': ['democratic-services'],
  'write-papers': [
    'analyst',
    'service-manager',
    'director',
    'independent-reviewing-officer',
    'partner',
    'participation-worker',
    'democratic-services',
  ],
  ask: ['board-member', 'democratic-services', 'participation-worker', 'director'],
  'own-commitments': [
    'analyst',
    'service-manager',
    'director',
    'independent-reviewing-officer',
    'partner',
    'participation-worker',
    'democratic-services',
  ],
  'speak-for-young-people': ['participation-worker'],
  'see-private-worries': ['participation-worker', 'director'],
  'manage-posts': ['democratic-services', 'administrator'],
  'write-iro-report': ['independent-reviewing-officer', 'director'],
  'keep-words': ['participation-worker'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Deed = keyof typeof deeds

/** Whether any of a person's roles in an authority allows it. */
export const mayDo = (deed: Deed, memberships: readonly Membership[], authority: string): boolean =>
  memberships.some(
    (each) => each.authority === authority && (deeds[deed] as readonly Role[]).includes(each.role),
  )
