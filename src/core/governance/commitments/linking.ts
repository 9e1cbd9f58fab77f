import { refuse } from '../refused.ts'
import type { Do } from './command.ts'
import type { Commitment } from './commitment.ts'
import { isLinkable, linkable, sameLink, type Link } from './link.ts'
import type { Whats } from './wordy.ts'

/** A link to something else; without `as` it is linked as such things usually are. */
export function linked({ links, id: own }: Commitment, command: Extract<Do, { do: 'link' }>): Whats {
  const { to, id, as = linkable[to][0] } = command
  const link: Link = { to, id, as }
  if (id.trim() === '') return refuse('Choose what to link this to.')
  if (to === 'commitment' && id === own) return refuse('Choose another promise than this one.')
  if (!isLinkable(link)) return refuse('Choose how the two belong together.')
  if (links.some((each) => sameLink(each, link))) return refuse('The two are linked already.')
  return [{ did: 'linked', ...link }]
}

/** A link taken away again. That it stood stays in the log. */
export function unlinked({ links, indicators }: Commitment, { to, id, as }: Link): Whats {
  const link: Link = { to, id, as }
  const isAbout = to === 'indicator' && as === 'about' && indicators.includes(id)
  return isAbout || links.some((each) => sameLink(each, link))
    ? [{ did: 'unlinked', ...link }]
    : refuse('The two are not linked.')
}
