import { exemption, type Grounds } from '../core/governance/meetings/exemption.ts'
import type { Item, Meeting } from '../core/governance/meetings/meeting.ts'
import type { Paper } from '../core/governance/meetings/paper.ts'
import { isRefused } from '../core/governance/refused.ts'

/**
 * A meeting as it was kept. Grounds for keeping something from the public are weighed again: what is kept in a database
 * is no proof that they were. Throws where they do not stand, so that nothing is shown of a meeting that was tampered with.
 */
export function meetingKept(document: unknown): Meeting {
  const meeting = document as Meeting
  return {
    ...meeting,
    published: meeting.published,
    items: meeting.items.map(itemKept),
    withdrawn: meeting.withdrawn.map((each) => ({ ...each, item: itemKept(each.item) })),
  }
}

const itemKept = ({ exempt, ...item }: Item): Item => ({
  ...item,
  papers: item.papers.map(paperKept),
  ...weighed(exempt),
})

const paperKept = ({ exempt, ...paper }: Paper): Paper => ({
  ...paper,
  pages: paper.pages,
  sha256: paper.sha256,
  ...weighed(exempt),
})

function weighed(grounds: Grounds | undefined) {
  if (grounds === undefined) return {}
  const exempt = exemption(grounds)
  if (isRefused(exempt)) throw new Error('grounds that do not stand')
  return { exempt }
}
