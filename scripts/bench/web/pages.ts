import { mayDo } from '../../../src/core/roles/deeds.ts'
import type { Chance } from '../../../src/core/sample/chance.ts'
import { hearthshire } from '../../../src/core/sample/authority.ts'
import type { Person } from './person.ts'

/** What people read. */
export const kinds = ['scorecard', 'theme', 'measure', 'child list'] as const
export type Kind = (typeof kinds)[number]

/** A page somebody asks for. */
export interface Asked {
  readonly kind: Kind
  readonly path: string
}

/** The themes, the measures, and those with children behind them, as the pages themselves link to them. */
export interface Site {
  readonly themes: readonly string[]
  readonly measures: readonly string[]
  readonly teams: readonly string[]
}

/** Finds what there is to read by its links. */
export async function explore(officer: Person): Promise<Site> {
  const { text } = await officer.get('/data-set')
  const linked = (at: RegExp, within = text) => [
    ...new Set([...within.matchAll(at)].map(([, it]) => it ?? '')),
  ]
  const themes = linked(/href="(\/data-set\/[a-z-]+)"/g).filter(
    (path) => !/director|sources|changes/.test(path),
  )
  const measures = linked(/href="(\/data-set\/indicators\/[^"/?#]+)"/g)
  const list = await officer.get(`${measures[0] ?? ''}/children`)
  const select = /<select[^>]*name="team".*?<\/select>/s.exec(list.text)?.[0] ?? ''
  return { themes, measures, teams: linked(/<option value="([^"]+)"/g, select) }
}

/** What somebody reads next: members the scorecard and themes, officers the children as well. */
export function nextPage(person: Person, site: Site, chance: Chance): Asked {
  const membership = { authority: hearthshire.code, role: person.role, partner: undefined }
  const seesChildren = mayDo('see-children', [membership], hearthshire.code)
  const of = (list: readonly string[]) => list[chance.whole(0, list.length - 1)] ?? ''
  const turn = chance.whole(0, seesChildren ? 9 : 5)
  if (turn < 2) return { kind: 'scorecard', path: `/data-set${of(besides)}` }
  if (turn < 5) return { kind: 'theme', path: of(site.themes) }
  if (turn < 6) return { kind: 'measure', path: of(site.measures) }
  return { kind: 'child list', path: `${of(site.measures)}/children${filterOf(site, chance, of)}` }
}

/** The usual one as often as all others. */
const besides = ['', '', '', '?beside=neighbours-median', '?beside=region', '?beside=england-alone']

function filterOf(site: Site, chance: Chance, of: (list: readonly string[]) => string): string {
  const query = new URLSearchParams()
  if (chance.whole(0, 1) === 1) query.set('standing', of(['counted', 'not-counted', 'out']))
  if (chance.whole(0, 3) === 1 && site.teams.length > 0) query.set('team', of(site.teams))
  if (chance.whole(0, 3) === 1) query.set('order', of(['team', 'overdue', 'reason']))
  if (chance.whole(0, 5) === 1) query.set('words', of(['late', 'no ', 'review']))
  if (chance.whole(0, 5) === 1) query.set('overdue', 'yes')
  if (chance.whole(0, 3) === 1) query.set('page', String(chance.whole(2, 20)))
  return `?${query.toString()}`
}
