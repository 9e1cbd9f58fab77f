import { Hono, type Context } from 'hono'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { ofLeavers, withoutHolder } from '../../core/governance/commitments/leavers.ts'
import { leaverHoldings } from '../../core/governance/post.ts'
import { addMonths, isoDay } from '../../core/time/day.ts'
import type { Tx } from '../../store/database.ts'
import { commitmentsThat, heldByNobody, owedBy, owedCounts } from '../../store/commitments-asked.ts'
import { addPost, endHolding, retitlePost, takePost } from '../../store/posts.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { isAllowed, may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { businessIn, nowOf } from '../promises/business.ts'
import { typedIn, type Typed } from '../promises/typed.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { readLeave, readTake, readTitle } from './form.ts'
import { LeftPage, type LeftPageProps } from './left-page.tsx'
import { PostPage, type PostPageProps } from './post-page.tsx'
import { PostsPage } from './posts-page.tsx'

/** Posts and who holds them. */
export function postRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/posts', may('see-business'), (c) => showPosts(c, {}, []))
  routes.post('/posts', may('manage-posts'), async (c) => {
    const typed = typedIn(await formOf(c), ['title'])
    const read = readTitle(typed)
    if ('errors' in read) return showPosts(c, typed, read.errors)
    const id = await asAsker(c, async (tx) => {
      const made = await addPost(tx, writerOf(c), read.value)
      if (made !== undefined) await noteBy(c, tx, 'add-post', made, { title: read.value })
      return made
    })
    const taken = [{ field: 'title', text: 'There is a post of that title already' }]
    return id === undefined ? showPosts(c, typed, taken) : goOn(c, `/posts/${id}`)
  })
  routes.get('/posts/left', may('see-business'), async (c) => {
    const page = await asAsker(c, (tx) => leftIn(c, tx))
    return show(c, <LeftPage {...page} done={c.req.query('done') === 'left'} />)
  })
  routes.get('/posts/:id', may('see-business'), async (c) =>
    show(c, <PostPage {...await asAsker(c, (tx) => postIn(c, tx))} />),
  )
  for (const form of ['take', 'leave', 'title'] as const)
    routes.post(`/posts/:id/${form}`, may('manage-posts'), async (c) => {
      const sent = await formOf(c)
      const typed = typedIn(sent, ['title', 'person', 'due'])
      const { page, errors } = await asAsker(c, (tx) => changes[form](c, tx, typed, fieldOf(sent, 'holding')))
      if (errors.length > 0) return show(c, <PostPage {...page} {...{ typed, errors }} wrong={form} />, 422)
      return goOn(c, form === 'leave' ? '/posts/left?done=left' : `/posts/${page.post.id}`)
    })
  return routes
}

interface Changed {
  readonly page: PostPageProps
  readonly errors: readonly FormError[]
}

type Change = (c: Context<Env>, tx: Tx, typed: Typed, holding: string) => Promise<Changed>

const changes: Readonly<Record<'take' | 'leave' | 'title', Change>> = {
  take: async (c, tx, typed) => {
    const page = await postIn(c, tx)
    const read = readTake(typed, page.business.colleagues)
    if ('errors' in read) return { page, errors: read.errors }
    const { id } = page.post
    await takePost(tx, writerOf(c), { post: id, ...read.value })
    await noteBy(c, tx, 'take-post', read.value.person, {
      post: page.post.title,
      from: isoDay(read.value.from),
    })
    return { page, errors: [] }
  },
  leave: async (c, tx, typed, holding) => {
    const page = await postIn(c, tx)
    const held = page.business.holdings.find(({ id, to }) => id === holding && to === undefined)
    if (held?.post !== page.post.id) throw new Refusal('conflict')
    const read = readLeave(typed, held.from)
    if ('errors' in read) return { page, errors: read.errors }
    if (!(await endHolding(tx, c.var.authority.code, { id: held.id, on: read.value })))
      throw new Refusal('conflict')
    await noteBy(c, tx, 'leave-post', held.person, { post: page.post.title, on: isoDay(read.value) })
    return { page, errors: [] }
  },
  title: async (c, tx, typed) => {
    const page = await postIn(c, tx)
    const read = readTitle(typed)
    if ('errors' in read) return { page, errors: read.errors }
    const done = await retitlePost(tx, c.var.authority.code, { id: page.post.id, title: read.value })
    if (!done) return { page, errors: [{ field: 'title', text: 'There is a post of that title already' }] }
    await noteBy(c, tx, 'retitle-post', page.post.id, { before: page.post.title, after: read.value })
    return { page, errors: [] }
  },
}

const writerOf = (c: Context<Env>) => ({
  authority: c.var.authority.code,
  by: personOf(c).personId,
  at: c.var.now(),
})

/** What belongs to posts somebody left in the last half-year, and to nobody. */
async function leftIn(c: Context<Env>, tx: Tx): Promise<Omit<LeftPageProps, 'done'>> {
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

async function postIn(c: Context<Env>, tx: Tx): Promise<PostPageProps> {
  const id = idIn(c.req.param('id'))
  const business = await businessIn(c, tx)
  const post = business.posts.find((each) => each.id === id)
  if (post === undefined) throw new Refusal('not-found')
  const owned = (await owedBy(tx, c.var.authority.code, [id])).filter(isForAll)
  return { post, business, owned, mayManage: isAllowed(c, 'manage-posts') }
}

async function showPosts(c: Context<Env>, typed: Typed, errors: readonly FormError[]) {
  const { counts, business } = await asAsker(c, async (tx) => ({
    counts: await owedCounts(tx, c.var.authority.code),
    business: await businessIn(c, tx),
  }))
  const mayManage = isAllowed(c, 'manage-posts')
  return show(
    c,
    <PostsPage {...{ counts, business, mayManage, typed, errors }} />,
    errors.length > 0 ? 422 : 200,
  )
}
