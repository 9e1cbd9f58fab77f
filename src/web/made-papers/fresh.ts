import type { Context } from 'hono'
import { madeIn, restrictedInOpen, type MadePaper } from '../../core/governance/meetings/made-papers.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import { meetingById } from '../../store/meetings.ts'
import type { Env } from '../env.ts'
import { asAsker } from '../people/deeds.ts'
import { contentNow, type MadeContent } from './content.ts'
import { aroundOf, kept } from './put.ts'
import { markOf, sized } from './sized.ts'

/**
 * Makes every paper of a draft agenda that Hearth made again, where what it is made of says something else now. Once the
 * agenda is out its papers stay as they went out. Why it cannot be done, where it cannot.
 */
export async function freshened(c: Context<Env>): Promise<Refused | undefined> {
  const changed = await asAsker(c, async (tx) => {
    const found = await meetingById(tx, c.var.authority.code, aroundOf(c).meeting)
    if (found === undefined || found.meeting.published !== undefined) return []
    const [wrong] = restrictedInOpen(found.meeting)
    if (wrong !== undefined) return refuse(wrong)
    const now: Changed[] = []
    for (const { item, paper } of madeIn(found.meeting)) {
      const content = await contentNow(tx, aroundOf(c), paper.made)
      if (isRefused(content)) return refuse(`“${paper.title}” cannot be made again: ${content.refused}`)
      if (markOf(content) !== paper.sha256) now.push({ item, paper, content })
    }
    return now
  })
  if (isRefused(changed)) return changed
  for (const each of changed) {
    const why = await againOf(c, each)
    if (why !== undefined) return why
  }
  return undefined
}

interface Changed {
  readonly item: string
  readonly paper: MadePaper
  readonly content: MadeContent
}

async function againOf(c: Context<Env>, { item, paper, content }: Changed): Promise<Refused | undefined> {
  const ready = await sized(paper.title, content)
  return isRefused(ready) ? ready : kept(c, paper, { item }, ready)
}
