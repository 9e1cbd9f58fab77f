import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { YouSaid } from '../../core/governance/challenges/you-said.ts'
import { noteDone } from '../../store/audit.ts'
import { youSaidNow } from '../../store/challenges-said.ts'
import { handInFromPage } from '../../store/challenges.ts'
import { glossaryOf } from '../../store/glossary.ts'
import { localTime } from '../../store/local-time.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { open } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { YoungPeoplePage } from './page.tsx'
import { SaidPage, SayPage } from './say-pages.tsx'
import { SurveysForAllPage } from './surveys-page.tsx'
import { surveysShown } from './surveys-shown.ts'

const MOST = 5000

/** For young people, without an account: what came of what they said, and saying something. */
export function youngPeopleRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/young-people', open(), async (c) => {
    const { code } = c.var.authority
    const [now, { preferred }] = await Promise.all([youSaidNow(c.var.db, code), glossaryOf(c.var.db, code)])
    const helplines = await helplinesIn(c)
    return show(c, <YoungPeoplePage now={now} words={preferred} helplines={helplines} />)
  })
  routes.get('/young-people/surveys', open(), async (c) =>
    show(c, <SurveysForAllPage shown={await surveysShown(c.var.db, c.var.authority.code)} />),
  )
  routes.get('/young-people/say', open(), async (c) => {
    const [to, helplines] = [await repliedTo(c, c.req.query('to')), await helplinesIn(c)]
    return show(c, <SayPage typed={{}} errors={[]} {...{ helplines, to }} />)
  })
  routes.get('/young-people/said', open(), async (c) =>
    show(c, <SaidPage isAlone={c.req.query('about') === 'alone'} helplines={await helplinesIn(c)} />),
  )
  routes.post('/young-people/say', open(), async (c) => {
    const form = await formOf(c)
    const words = fieldOf(form, 'words').replace(/\r\n?/g, '\n')
    const about = fieldOf(form, 'about')
    const errors = wrongWith(words, about)
    const [to, helplines] = [await repliedTo(c, fieldOf(form, 'to')), await helplinesIn(c)]
    if (errors.length > 0)
      return show(c, <SayPage typed={{ words, about }} {...{ errors, helplines, to }} />, 422)
    await taken(c, words, { isAlone: about === 'alone', replyTo: to?.id ?? '' })
    return goOn(c, `/young-people/said?about=${about === 'alone' ? 'alone' : 'many'}`)
  })
  return routes
}

const helplinesIn = async (c: Context<Env>) =>
  (await settingsOf(c.var.db, c.var.authority.code)).helplines.lines

/** The challenge on the page that something is said to; `undefined` for what does not stand there. */
async function repliedTo(c: Context<Env>, id: string | undefined): Promise<YouSaid | undefined> {
  if (id === undefined || id === '') return undefined
  const now = await youSaidNow(c.var.db, c.var.authority.code)
  return Object.values(now?.page.groups ?? {})
    .flat()
    .find((line) => line.id === id)
}

const wrongWith = (words: string, about: string): FormError[] => [
  ...(words.trim() === '' ? [{ field: 'words', text: 'Write what you want to say' }] : []),
  ...(words.length > MOST ? [{ field: 'words', text: 'This is too long. Make it shorter' }] : []),
  ...(about === 'many' || about === 'alone' ? [] : [{ field: 'about', text: 'Choose who it is about' }]),
]

/** Keeps the card. Nothing tells who sent it: not even somebody who is signed in is asked. */
async function taken(
  c: Context<Env>,
  words: string,
  said: { isAlone: boolean; replyTo: string },
): Promise<void> {
  const { code: authority } = c.var.authority
  const [id, now] = [randomUUID(), c.var.now()]
  const text = words.replaceAll('\u0000', '')
  const isKept = await c.var.db.transaction().execute(async (tx) => {
    const done = await handInFromPage(tx, { authority, id, text, ...said, at: localTime(now) })
    const line = { at: now, authority, person: null, roles: [], deed: 'hand-in-card', subject: id }
    if (done) await noteDone(tx, line)
    return done
  })
  if (!isKept) throw new Refusal('too-many')
}
