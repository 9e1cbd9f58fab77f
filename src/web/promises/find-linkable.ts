import type { Linked } from '../../core/governance/commitments/link.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { indicators } from '../../core/indicators/index.ts'
import type { Tx } from '../../store/database.ts'
import { commitmentById } from '../../store/commitments.ts'
import { soughtPage } from '../../store/commitments-sought.ts'
import { nowOf, type Business, type Named } from './business.ts'

/** What is looked for: which sort of thing, and words of its name. */
export interface Looking {
  readonly to: Linked
  readonly words: string
}

/** The most that are shown; more words find fewer. */
export const MOST_FOUND = 20

/** Things of one sort with these words in their name; with none, the first of them. */
export async function findLinkable(
  tx: Tx,
  authority: string,
  { to, words }: Looking,
  { business, own }: { business: Business; own: string },
): Promise<readonly Named[]> {
  if (to !== 'commitment') return having(words, all[to](business)).slice(0, MOST_FOUND)
  const seeking = { kind: undefined, stands: 'all', owner: undefined, words: words || undefined } as const
  const asked = { seeking, now: nowOf(business), after: undefined, most: MOST_FOUND + 1 }
  const { page } = await soughtPage(tx, authority, asked)
  return page
    .filter(({ id }) => id !== own)
    .slice(0, MOST_FOUND)
    .map(({ id, kind, wording }) => ({ id, title: `${kindOf(kind).title} ${id}: ${shortened(wording)}` }))
}

/** Whether there is such a thing that the asker may see. */
export async function isThere(
  tx: Tx,
  authority: string,
  { to, id }: { to: Linked; id: string },
  business: Business,
): Promise<boolean> {
  if (to === 'commitment') {
    const found = await commitmentById(tx, authority, id)
    return found !== undefined && found.keptPrivate === undefined
  }
  return all[to](business).some((each) => each.id === id)
}

const all: Readonly<Record<Exclude<Linked, 'commitment'>, (business: Business) => readonly Named[]>> = {
  indicator: () => indicators,
  edition: ({ editions }) => editions,
  meeting: ({ meetings }) =>
    meetings.flatMap(({ id, title, items }) =>
      items.map((item) => ({ id: `${id}/${item.id}`, title: `${item.title}, ${title.toLowerCase()}` })),
    ),
}

/** Those whose name has every word, wherever it stands. */
const having = (words: string, from: readonly Named[]): Named[] =>
  from.filter(({ id, title }) =>
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => title.toLowerCase().includes(word) || id === word),
  )

const MOST = 100
const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST))} …`
