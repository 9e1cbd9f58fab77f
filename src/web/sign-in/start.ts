import type { Role } from '../../core/roles/roles.ts'
import type { Who } from '../env.ts'
import { safePath } from '../safe-path.ts'

/** Where somebody goes on to who signed in without having asked for a page. */
export const START = '/start'

/** What each role comes for. Whoever has several begins with the first of these. */
const starts: Readonly<Record<Role, string>> = {
  analyst: '/data-set',
  'service-manager': '/data-set',
  director: '/data-set',
  'independent-reviewing-officer': '/work-lists',
  'democratic-services': '/meetings',
  'board-member': '/data-set',
  'participation-worker': '/challenges',
  partner: '/loads',
  administrator: '/people',
}

/** Where somebody begins here; the public's first page where they have no role. */
export function startOf({ memberships }: Pick<Who, 'memberships'>, authority: string): string {
  const here = memberships.filter((each) => each.authority === authority).map(({ role }) => role)
  return Object.entries(starts).find(([role]) => here.some((each) => each === role))?.[1] ?? '/'
}

/** Where to go on to after signing in: the page that was asked for, if it is one of ours, else where they begin. */
export function onward(asked: string | undefined): string {
  const path = safePath(asked)
  return path === '/' ? START : path
}
