import { mayDo, type Deed } from '../core/roles/deeds.ts'
import type { Place, Who } from './env.ts'

interface Entry extends Place {
  /** Any of these opens it; everybody may where there are none. */
  readonly for: readonly Deed[]
  /** What visitors come for stands at the foot of the page for those who have signed in: their work comes first. */
  readonly forVisitors?: true
}

/** The navigation, in the order of the work. */
const entries: readonly Entry[] = [
  { href: '/', text: 'Published data', for: [] },
  { href: '/editions', text: 'Editions', for: [], forVisitors: true },
  { href: '/young-people', text: 'Young people', for: [], forVisitors: true },
  { href: '/meetings-held', text: 'Board meetings', for: [], forVisitors: true },
  { href: '/how-to-read', text: 'How to read it', for: [], forVisitors: true },
  { href: '/data-set', text: 'Data set', for: ['see-restricted'] },
  { href: '/loads', text: 'Load', for: ['see-loads', 'load-any', 'load-own'] },
  { href: '/reconcile', text: 'Reconcile', for: ['reconcile-any', 'reconcile-own'] },
  { href: '/work-lists', text: 'Work lists', for: ['see-work-lists'] },
  { href: '/commentary', text: 'Commentary', for: ['write-commentary'] },
  { href: '/drafts', text: 'Board editions', for: ['see-drafts', 'see-restricted-edition'] },
  { href: '/reports', text: 'Reports', for: ['see-business'] },
  { href: '/promises', text: 'Promises', for: ['see-business'], also: ['/posts'] },
  { href: '/challenges', text: 'Challenges', for: ['speak-for-young-people', 'see-private-worries'] },
  { href: '/heard', text: 'What we heard', for: ['see-business'] },
  { href: '/meetings', text: 'Meetings', for: ['see-business'], also: ['/boards'] },
  { href: '/audit', text: 'Audit', for: ['see-audit'] },
  { href: '/people', text: 'People', for: ['manage-people'] },
  { href: '/settings', text: 'Settings', for: ['change-settings', 'change-measures'] },
]

/** Where this person may go, of the pages that there are. */
export const placesFor = (who: Who | undefined, authority: string, there: ReadonlySet<string>): Place[] =>
  entries
    .filter((entry) => there.has(entry.href) && mayGo(entry, who, authority))
    .filter(({ forVisitors }) => who === undefined || forVisitors !== true)
    .map(({ href, text, also = [] }) => ({ href, text, also }))

const mayGo = (entry: Entry, who: Who | undefined, authority: string): boolean =>
  entry.for.length === 0 || entry.for.some((deed) => mayDo(deed, who?.memberships ?? [], authority))
