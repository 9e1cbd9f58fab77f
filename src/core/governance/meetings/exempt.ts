import { refuse, isRefused, type Refused } from '../refused.ts'
import { exemption, type Grounds } from './exemption.ts'
import type { Item } from './meeting.ts'
import type { Paper } from './paper.ts'

/** The item kept from the public, on grounds that are all there, or a sentence that says which is missing. */
export function exempt(item: Item, grounds: Grounds): Item | Refused {
  if (item.standing !== undefined)
    return refuse('A standing item is taken in public. Make an item of its own for what is exempt.')
  const found = exemption(grounds)
  return isRefused(found) ? found : { ...item, exempt: found }
}

/** The item with one of its papers kept from the public, on grounds of its own; the item stays open. */
export function exemptPaper(item: Item, paper: string, grounds: Grounds): Item | Refused {
  if (!hasPaper(item, paper)) return refuse(notOfItem)
  const found = exemption(grounds)
  return isRefused(found) ? found : withPaperChanged(item, paper, (each) => ({ ...each, exempt: found }))
}

/** The item open to the public, with all its papers that have no grounds of their own. */
export function opened({ exempt: grounds, ...item }: Item): Item {
  return grounds === undefined ? item : { ...item }
}

/** The item with one of its papers open to the public, unless the item itself is not. */
export const openedPaper = (item: Item, paper: string): Item | Refused =>
  hasPaper(item, paper) ? withPaperChanged(item, paper, withoutGrounds) : refuse(notOfItem)

function withoutGrounds({ exempt: grounds, ...paper }: Paper): Paper {
  return grounds === undefined ? paper : { ...paper }
}

const notOfItem = 'That paper does not belong to the item.'

const hasPaper = ({ papers }: Item, id: string): boolean => papers.some((each) => each.id === id)

const withPaperChanged = (item: Item, id: string, change: (paper: Paper) => Paper): Item => ({
  ...item,
  papers: item.papers.map((each) => (each.id === id ? change(each) : each)),
})
