import { Hono, type Context } from 'hono'
import { owedCounts } from '../../store/commitments-asked.ts'
import { addPost } from '../../store/posts.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { businessIn } from '../promises/business.ts'
import { typedIn, type Typed } from '../promises/typed.ts'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { readTitle } from './form.ts'
import { LeftPage } from './left-page.tsx'
import { changes, writerOf } from './post-changes.ts'
import { leftIn, postIn } from './post-in.ts'
import { PostPage } from './post-page.tsx'
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
