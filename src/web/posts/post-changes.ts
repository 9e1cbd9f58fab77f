import type { Context } from 'hono'
import { isoDay } from '../../core/time/day.ts'
import type { Tx } from '../../store/database.ts'
import { endHolding, retitlePost, takePost } from '../../store/posts.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { personOf } from '../may.ts'
import { noteBy } from '../people/deeds.ts'
import type { Typed } from '../promises/typed.ts'
import { Refusal } from '../refusal.tsx'
import { readLeave, readTake, readTitle } from './form.ts'
import { postIn } from './post-in.ts'
import type { PostPageProps } from './post-page.tsx'

interface Changed {
  readonly page: PostPageProps
  readonly errors: readonly FormError[]
}

type Change = (c: Context<Env>, tx: Tx, typed: Typed, holding: string) => Promise<Changed>

/** What is done on the page of a post: somebody takes it over or leaves it, or it is called otherwise. */
export const changes: Readonly<Record<'take' | 'leave' | 'title', Change>> = {
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

/** Who writes, and when. */
export const writerOf = (c: Context<Env>) => ({
  authority: c.var.authority.code,
  by: personOf(c).personId,
  at: c.var.now(),
})
