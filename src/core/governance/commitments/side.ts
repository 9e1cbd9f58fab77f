import type { Role } from '../../roles/roles.ts'

/** On whose behalf something is asked or said. */
export const sides = {
  member: 'A member of the board',
  'young-people': 'Young people',
  public: 'A member of the public',
  inspectorate: 'The inspectorate',
  officer: 'An officer',
  board: 'The board',
} as const

export type Side = keyof typeof sides

/** Who does something: a person in a role, the page that needs no account, or the clock, which puts late things forward. */
export type Doer = Role | 'page' | 'clock'

/** Who did something and for whom they spoke. `person` is an opaque id, never a name; empty for the page and the clock. */
export interface Actor {
  readonly role: Doer
  readonly side: Side
  readonly person: string
}

/** For whom each may speak. Democratic services record what the board, members and the public said at a meeting. */
const speaksFor: Readonly<Record<Doer, readonly Side[]>> = {
  analyst: ['officer'],
  'service-manager': ['officer'],
  director: ['officer', 'inspectorate'],
  'independent-reviewing-officer': ['officer'],
  partner: ['officer'],
  administrator: [],
  'democratic-services': ['officer', 'board', 'member', 'public'],
  'board-member': ['member'],
  'participation-worker': ['young-people', 'officer'],
  page: ['young-people'],
  clock: ['officer', 'board'],
}

/** Whether somebody in this role may speak for this side. */
export const maySpeakFor = ({ role, side }: Pick<Actor, 'role' | 'side'>): boolean =>
  speaksFor[role].includes(side)
