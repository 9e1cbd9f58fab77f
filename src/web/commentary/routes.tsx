import { Hono, type Context } from 'hono'
import { versionsOf, type Version } from '../../store/commentary.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { asAtIn, showsIn } from './asked.ts'
import { EditPage, type EditPageProps } from './edit-page.tsx'
import { readComment, typedFrom, typedIn, typedOf, type Typed } from './form.ts'
import { historyRoutes } from './history-routes.tsx'
import { ListPage, NothingPage } from './list-page.tsx'
import { offering } from '../words/offering.tsx'
import { commentedOn, pathOf, versionIn, written, type On } from './on.ts'
import { previewOf, shownInPublic } from './previewed.ts'
import { wordsOf } from './said-then.ts'
import { signOffRoutes } from './sign-off-routes.tsx'

/** What officers say of the figures. */
export function commentaryRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/commentary', may('write-commentary'), async (c) => {
    const asAt = asAtIn(c.req.query('as-at'))
    const words = await asAsker(c, (tx) => wordsOf(tx, c.var.authority.code, asAt))
    if (words === undefined && asAt !== undefined) throw new Refusal('not-found')
    if (words === undefined) return show(c, <NothingPage />)
    return show(c, <ListPage words={words} show={showsIn(c.req.query('show'))} />)
  })
  routes.get('/commentary/:about', may('write-commentary'), async (c) => {
    const props = await asAsker(c, async (tx) => {
      const on = await commentedOn(c, tx, c.req.query('as-at'))
      const version = on.words.written.get(on.measure.about)
      const own = version?.asAt === on.words.asAt ? version : undefined
      // What is carried over is where writing begins; saved, it is of this data set.
      const typed = version === undefined ? typedFrom(fileCommentOn(on)) : typedOf(version)
      const errors = unreasonedIn(c.req.query('unreasoned'))
      return editing(c, tx, on, { typed, after: own?.version ?? 0, errors, isStanding: true })
    })
    return show(c, <EditPage {...props} notice={noticeOf(c)} />)
  })
  routes.post('/commentary/:about', may('write-commentary'), offering(prose), async (c) => {
    const form = await formOf(c)
    const typed = typedIn(form)
    const read = readComment(typed)
    const after = versionIn(fieldOf(form, 'after'))
    return asAsker(c, async (tx) => {
      const on = await commentedOn(c, tx, fieldOf(form, 'as-at'))
      if ('errors' in read) return again(c, tx, on, { typed, after, errors: read.errors })
      if (fieldOf(form, 'doing') === 'preview') return again(c, tx, on, { typed, after, errors: [] })
      const version = await written(c, tx, on, { ...read.value, after })
      if (version !== undefined) return goOn(c, `${pathOf(on)}&done=saved`)
      return conflicting(c, tx, on, typed)
    })
  })
  routes.route('/', historyRoutes())
  routes.route('/', signOffRoutes())
  return routes
}

/** Looking how it will be printed changes nothing, and asks nothing. */
const prose = (form: FormData): readonly string[] =>
  fieldOf(form, 'doing') === 'preview' ? [] : ['markdown', 'cause', 'action']

interface Begun {
  readonly typed: Typed
  readonly after: number
  readonly errors?: readonly FormError[]
  readonly theirs?: Version | undefined
  /** Whether what is typed is what is printed already. */
  readonly isStanding?: true
}

async function editing(c: Context<Env>, tx: Tx, on: On, begun: Begun): Promise<EditPageProps> {
  const { isStanding, ...shown } = begun
  const read = readComment(begun.typed)
  const typed = 'value' in read ? read.value : { ...begun.typed, due: '' }
  const said = isStanding === true ? undefined : typed
  const authority = c.var.authority.code
  const open = await shownInPublic(tx, authority, on.words)
  return {
    ...on,
    ...shown,
    preview: previewOf(on.words, open, { about: on.measure.about, said }),
    maySign: isAllowed(c, 'sign-off-warning'),
  }
}

async function again(c: Context<Env>, tx: Tx, on: On, begun: Begun): Promise<Response> {
  const props = await editing(c, tx, on, begun)
  return show(c, <EditPage {...props} />, (begun.errors ?? []).length > 0 ? 422 : 200)
}

/** Shows the second of two what the first wrote; what they typed stays, and saves over it when sent again. */
async function conflicting(c: Context<Env>, tx: Tx, on: On, typed: Typed): Promise<Response> {
  const place = { authority: c.var.authority.code, about: on.measure.about, asAt: on.words.asAt }
  const [theirs] = await versionsOf(tx, place)
  const text =
    'Somebody else saved this comment while you were writing. Read theirs, change yours if need be, and save again'
  const errors = [{ field: 'markdown', text }]
  const props = await editing(c, tx, on, { typed, after: theirs?.version ?? 0, theirs, errors })
  return show(c, <EditPage {...props} />, 409)
}

const noticeOf = (c: Context<Env>): string | undefined =>
  ({
    saved: 'Saved. See below whether anything is to be put right.',
    'put-back': 'Put back, as a new version.',
    signed: 'Signed off.',
    'taken-back': 'The sign-off is taken back.',
  })[c.req.query('done') ?? '']

/** What a file says of it, where writing begins too. */
const fileCommentOn = ({ words: { kept }, measure }: On) =>
  (kept.set.commentary ?? []).findLast(({ indicator_id: id }) => id?.trim().toLowerCase() === measure.about)

/** The sign-off that was sent without a reason. */
const unreasonedIn = (at: string | undefined): FormError[] =>
  at !== undefined && /^\d{1,3}$/.test(at)
    ? [{ field: `reason-${at}`, text: 'Say why the sentence may stand' }]
    : []
