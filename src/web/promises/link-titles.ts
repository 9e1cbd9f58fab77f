import type { Link } from '../../core/governance/commitments/link.ts'
import { measureTitle, type Business } from './business.ts'

/** What something linked is called, by those who know it by the words they see. */
export function linkTitle({ to, id }: Link, business: Business): string {
  if (to === 'indicator') return measureTitle(id)
  if (to === 'commitment') return `promise ${id}`
  return to === 'edition' ? editionTitle(id, business) : itemTitle(id, business)
}

/** Where it is found; `undefined` where there is no page for it. */
export function linkHref({ to, id }: Link): string | undefined {
  if (to === 'indicator') return `/data-set/indicators/${id}`
  if (to === 'commitment') return `/promises/${id}`
  return to === 'edition' ? `/editions/${id}` : `/meetings/${id.split('/')[0] ?? ''}`
}

const editionTitle = (id: string, { editions }: Business): string =>
  editions.find((each) => each.id === id)?.title ?? 'an edition that is not published'

function itemTitle(id: string, { meetings }: Business): string {
  const [meeting, item] = id.split('/')
  const found = meetings.find((each) => each.id === meeting)
  const title = found?.items.find((each) => each.id === item)?.title
  if (found === undefined) return 'a meeting that is not held'
  return title === undefined ? found.title : `${title}, ${found.title.toLowerCase()}`
}
