import { Hono, type Context } from 'hono'
import { glossariesOf, glossaryOf, keepGlossary } from '../../store/glossary.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { typedIn } from '../meetings/read.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { glossaryTyped, readGlossary } from './glossary-form.ts'
import { ChangeWordsPage, WordsPage } from './glossary-pages.tsx'

/** Words young people chose: everybody at work here reads them, the participation worker writes them down. */
export function wordRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/words', may('see-business'), async (c) => {
    const versions = await glossariesOf(c.var.db, c.var.authority.code)
    const [mayChange, isSaved] = [isAllowed(c, 'keep-words'), c.req.query('done') === 'saved']
    return show(c, <WordsPage {...{ versions, mayChange, isSaved }} />)
  })
  routes.get('/words/change', may('keep-words'), async (c) => {
    const [after, glossary] = await Promise.all([latestIn(c), glossaryOf(c.var.db, c.var.authority.code)])
    return show(c, <ChangeWordsPage after={after} values={glossaryTyped(glossary)} errors={[]} />)
  })
  routes.post('/words/change', may('keep-words'), saved)
  return routes
}

const latestIn = async (c: Context<Env>): Promise<number> =>
  (await glossariesOf(c.var.db, c.var.authority.code, 1))[0]?.version ?? 0

async function saved(c: Context<Env>): Promise<Response> {
  const form = await formOf(c)
  const read = readGlossary(form)
  if ('errors' in read) return again(c, form, read.errors, 422)
  const after = Number(fieldOf(form, 'after'))
  const isKept = await asAsker(c, async (tx) => {
    if (!(await keepGlossary(tx, writingOf(c), read.value, after))) return false
    await noteBy(c, tx, 'change-words', String(after + 1), { words: read.value.preferred.length })
    return true
  })
  if (isKept) return goOn(c, '/words?done=saved')
  return again(c, form, [{ field: 'preferred', text: overtaken }], 409)
}

const overtaken =
  'Somebody else saved these words while you were writing. Look at theirs; yours are below, and replace theirs when you save again'

async function again(c: Context<Env>, form: FormData, errors: readonly FormError[], status: 409 | 422) {
  const after = status === 409 ? await latestIn(c) : Number(fieldOf(form, 'after'))
  return show(c, <ChangeWordsPage after={after} values={typedIn(form)} errors={errors} />, status)
}
