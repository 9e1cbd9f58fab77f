import { Hono, type Context } from 'hono'
import { publishedEditions, publishedFile, publishedFiles } from '../../store/published.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { open } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { EditionPage } from './edition-page.tsx'
import { EditionsPage } from './editions-page.tsx'
import { sendFile } from './send-file.ts'
import { HomePage } from './home-page.tsx'

/** What the council has published: open to everybody. */
export const published = new Hono<Env>()

published.get('/', open(), async (c) => {
  const [edition, ...others] = await editionsOf(c)
  const earlier = others
    .filter(({ version, latestVersion }) => version === latestVersion)
    .slice(0, MOST_EARLIER)
  const current = edition && { edition, earlier, files: await filesOf(c, edition.id) }
  return show(c, <HomePage authority={c.var.authority.name} current={current} />)
})
published.get('/editions', open(), async (c) => show(c, <EditionsPage editions={await editionsOf(c)} />))
published.get('/editions/:id', open(), async (c) => {
  const id = idIn(c.req.param('id'))
  const all = await editionsOf(c)
  const edition = all.find((each) => each.id === id)
  if (edition === undefined) throw new Refusal('not-found')
  const versions = all.filter(({ asAt }) => asAt === edition.asAt)
  return show(c, <EditionPage edition={edition} files={await filesOf(c, id)} versions={versions} />)
})
published.get('/editions/:id/files/:name', open(), async (c) => {
  const { id, name } = c.req.param()
  const file = await publishedFile(c.var.db, c.var.authority.code, { edition: idIn(id), name })
  if (file === undefined) throw new Refusal('not-found')
  return sendFile(c, { name, ...file })
})

/** How many earlier editions stand on the first page; the rest are on a page of their own. */
const MOST_EARLIER = 4

const editionsOf = (c: Context<Env>) => publishedEditions(c.var.db, c.var.authority.code)
const filesOf = (c: Context<Env>, id: string) => publishedFiles(c.var.db, c.var.authority.code, id)
