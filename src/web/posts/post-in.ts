import type { Context } from 'hono'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { ofLeavers, withoutHolder } from '../../core/governance/commitments/leavers.ts'
import { leaverHoldings } from '../../core/governance/post.ts'
import { addMonths } from '../../core/time/day.ts'
import { commitmentsThat, heldByNobody, owedBy } from '../../store/commitments-asked.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { idIn } from '../id-in.ts'
import { isAllowed } from '../may.ts'
import { businessIn, nowOf } from '../promises/business.ts'
import { Refusal } from '../refusal.tsx'
import type { LeftPageProps } from './left-page.tsx'
import type { PostPageProps } from './post-page.tsx'

/** What belongs to posts somebody left in the last half-year, and to nobody. */
export async function leftIn(c: Context<Env>, tx: Tx): Promise<Omit<LeftPageProps, 'done'>> {
  const { code } = c.var.authority
  const business = await businessIn(c, tx)
  const { today, holdings } = business
  const since = addMonths(today, -6)
  const posts = leaverHoldings(holdings, since, today).map(({ post }) => post)
  const theirs = (await owedBy(tx, code, [...new Set(posts)])).filter(isForAll)
  const left = ofLeavers(theirs, holdings, { since, today })
  const nobodys = await commitmentsThat(tx, code, heldByNobody(nowOf(business).held))
  return { left, orphans: withoutHolder(nobodys.filter(isForAll), holdings, today), business }
}

const isForAll = ({ keptPrivate }: Commitment): boolean => keptPrivate === undefined

/** The post an address names, and what waits for it. */
export async function postIn(c: Context<Env>, tx: Tx): Promise<PostPageProps> {
  const id = idIn(c.req.param('id'))
  const business = await businessIn(c, tx)
  const post = business.posts.find((each) => each.id === id)
  if (post === undefined) throw new Refusal('not-found')
  const owned = (await owedBy(tx, c.var.authority.code, [id])).filter(isForAll)
  return { post, business, owned, mayManage: isAllowed(c, 'manage-posts') }
}
