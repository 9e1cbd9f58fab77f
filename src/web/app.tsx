import { Hono, type Context, type MiddlewareHandler } from 'hono'
import type { Assets } from './assets/assets.ts'
import { assets } from './assets/routes.ts'
import { about } from './about/routes.tsx'
import { boardRoutes } from './boards/routes.tsx'
import { auditRoutes } from './audit/routes.tsx'
import { behind } from './behind/routes.tsx'
import { commentaryRoutes } from './commentary/routes.tsx'
import { compressed } from './compressed.ts'
import type { Config } from './config.ts'
import { dataSet } from './data-set/routes.tsx'
import { draftRoutes } from './drafts/routes.tsx'
import type { Trials } from './drafts/trials.ts'
import type { Env, Who } from './env.ts'
import { sameOrigin } from './forgery.ts'
import { secured } from './headers.ts'
import { meetingRoutes } from './meetings/routes.tsx'
import type { Packs } from './meetings/packs.ts'
import { madePaperRoutes } from './made-papers/routes.tsx'
import { minutesRoutes } from './minutes/routes.tsx'
import { publicMeetings } from './public-meetings/routes.tsx'
import { loadRoutes } from './loads/routes.tsx'
import type { Work } from './loads/work.ts'
import { logged, type Log } from './log.ts'
import { peopleRoutes } from './people/routes.tsx'
import { placesFor } from './places.ts'
import { challengeRoutes } from './challenges/routes.tsx'
import { postRoutes } from './posts/routes.tsx'
import { participationRoutes } from './participation/routes.tsx'
import { surveyRoutes } from './participation/surveys-routes.tsx'
import { wordRoutes } from './words/routes.tsx'
import { youngPeopleRoutes } from './young-people/routes.tsx'
import { promiseRoutes } from './promises/routes.tsx'
import { published } from './published/routes.tsx'
import { reportRoutes } from './reports/routes.tsx'
import { limited } from './rate-limit.ts'
import { reconcileRoutes } from './reconcile/routes.tsx'
import { refuse } from './refuse.tsx'
import { brandFiles } from './settings/brand-routes.ts'
import { brandOf, plainBrand } from './settings/brand.ts'
import { settingsRoutes } from './settings/routes.tsx'
import { shedding } from './shed.ts'
import { workListRoutes } from './work-lists/routes.tsx'
import type { Db } from '../store/database.ts'
import { appearanceOf, type Appearance } from '../store/settings.ts'

/** How people sign in: who sends a request, and the pages of it. */
export interface SignIn {
  readonly whoIs: (request: Request, authority: string) => Promise<Asking>
  readonly routes?: Hono<Env>
}

/** Who sends a request, and how the council's pages look where that was told in the same breath. */
export interface Asking {
  readonly who: Who | undefined
  readonly looks?: Appearance
}

/** What the application is made of. */
export interface Parts {
  readonly db: Db
  readonly config: Config
  readonly signIn: SignIn
  readonly assets: Assets
  readonly log: Log
  readonly now: () => Date
  /** Reads and measures what was loaded; without it loads wait for one that has it. */
  readonly work?: Work | undefined
  /** Makes and tries editions; without it none can be tried. */
  readonly trials?: Trials | undefined
  /** Makes agendas and packs; without it none can go out. */
  readonly packs?: Packs | undefined
}

/** The whole web application. */
export function appOf(parts: Parts): Hono<Env> {
  const app = new Hono<Env>()
  app.use(logged(parts.log, parts.now), secured(parts.config), compressed())
  app.use(knowing(parts))
  app.route('/', brandFiles)
  app.route('/', assets)
  app.use(shedding(), asking(parts, app), sameOrigin, limited(parts))
  for (const routes of subjects(parts)) app.route('/', routes)
  app.notFound((c) => refuse('not-found', c))
  app.onError(refuse)
  return app
}

/** The pages, a subject each. A new subject is a line here. */
const subjects = ({ signIn, config, work, trials, packs }: Parts): readonly Hono<Env>[] => [
  published,
  about,
  ...(signIn.routes === undefined ? [] : [signIn.routes]),
  dataSet,
  behind,
  workListRoutes,
  loadRoutes(config.largestUpload, work),
  reconcileRoutes(),
  peopleRoutes(),
  auditRoutes(),
  commentaryRoutes(),
  draftRoutes(trials),
  publicMeetings,
  boardRoutes(),
  meetingRoutes(config.largestUpload, packs),
  madePaperRoutes(),
  minutesRoutes(),
  settingsRoutes(work),
  promiseRoutes(),
  postRoutes(),
  reportRoutes(),
  challengeRoutes(),
  youngPeopleRoutes(),
  wordRoutes(),
  participationRoutes(),
  surveyRoutes(),
]

/** What every answer needs, a refusal too. */
const knowing = (parts: Parts): MiddlewareHandler<Env> => {
  const { db, config, log, now, assets } = parts
  return async (c, next) => {
    c.set('db', db)
    c.set('config', config)
    c.set('log', log)
    c.set('now', now)
    c.set('assets', assets)
    c.set('authority', config.authority)
    c.set('brand', plainBrand(config.serviceName))
    c.set('who', undefined)
    c.set('places', [])
    await next()
  }
}

/** Who asks, where they may go, and how the council has its pages look: plain where the database does not say. */
function asking({ signIn, config, db }: Parts, app: Hono<Env>): MiddlewareHandler<Env> {
  const { code } = config.authority
  const there = new Set<string>()
  return async (c, next) => {
    if (there.size === 0) for (const { method, path } of app.routes) if (method === 'GET') there.add(path)
    const { who, looks } = await signIn.whoIs(c.req.raw, code)
    wear(c, looks ?? (await appearanceOf(db, code).catch(() => undefined)))
    c.set('who', who)
    c.set('places', placesFor(who, code, there))
    await next()
  }
}

function wear(c: Context<Env>, chosen: Appearance | undefined): void {
  if (chosen === undefined) return
  const { config } = c.var
  c.set('brand', brandOf(chosen.branding, config.serviceName))
  c.set('authority', { ...config.authority, name: chosen.authority.name || config.authority.name })
  c.set('config', { ...config, contact: chosen.authority.contact || config.contact })
}
