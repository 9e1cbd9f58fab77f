import { Hono, type Context } from 'hono'
import type { Tx } from '../../store/database.ts'
import { sectionVersions, writeSection } from '../../store/report-words.ts'
import { versionIn } from '../commentary/on.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { textIn } from '../settings/form.ts'
import { offering } from '../words/offering.tsx'
import { linesIn, readLines } from './plan-form.ts'
import { SectionHistory } from './section-history.tsx'
import { isPlan } from './is-plan.ts'
import { SectionPage } from './section-page.tsx'
import { partIn, partShown, type PartOf, type PartTyped } from './section-view.ts'

const MOST = 20_000

/** Writing the parts of the reviewing service’s report. */
export function sectionRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  const path = '/reports/iro/sections/:section'
  routes.get(path, may('write-iro-report'), async (c) => {
    const props = await asAsker(c, async (tx) => partShown(c, tx, await partIn(c, tx)))
    const notice =
      c.req.query('done') === 'saved' ? 'Saved. See below whether anything is to be put right.' : undefined
    return show(c, <SectionPage {...props} notice={notice} />)
  })
  routes.post(path, may('write-iro-report'), offering(prose), async (c) => {
    const form = await formOf(c)
    return asAsker(c, async (tx) => saved(c, tx, await partIn(c, tx), form))
  })
  routes.get(`${path}/history`, may('write-iro-report'), async (c) => {
    const props = await asAsker(c, async (tx) => {
      const { view, id } = await partIn(c, tx)
      const { section } = await partShown(c, tx, { view, id })
      return { view, section, versions: await sectionVersions(tx, placeOf(c, view.asAt), id) }
    })
    return show(c, <SectionHistory {...props} shown={versionIn(c.req.query('version') ?? '')} />)
  })
  return routes
}

const prose = (form: FormData): readonly string[] =>
  fieldOf(form, 'doing') === 'preview' ? [] : ['markdown']

const placeOf = (c: Context<Env>, asAt: string) =>
  ({ authority: c.var.authority.code, report: 'iro', asAt }) as const

/** Keeps what was typed as the next version; shows it again where it is only looked at, wrong, or another came first. */
async function saved(c: Context<Env>, tx: Tx, part: PartOf, form: FormData): Promise<Response> {
  const { id, view } = part
  const { typed, errors } = typedIn(id, form)
  const after = versionIn(fieldOf(form, 'after'))
  if (errors.length > 0 || typed.kept === undefined)
    return again(c, tx, part, { typed, errors, after, status: 422 })
  if (fieldOf(form, 'doing') === 'preview') return again(c, tx, part, { typed, errors, after, status: 200 })
  const version = await writeSection(tx, placeOf(c, view.asAt), {
    ...{ section: id, markdown: typed.markdown, lines: typed.kept, after },
    ...{ by: personOf(c).personId, at: c.var.now() },
  })
  if (version === undefined) return conflicting(c, tx, part, typed)
  await noteBy(c, tx, 'write-report', 'Annual report of the reviewing service', {
    ...{ part: id, asAt: view.asAt, version },
  })
  return goOn(c, `/reports/iro/sections/${id}?as-at=${view.asAt}&done=saved`)
}

function typedIn(id: string, form: FormData): { typed: PartTyped; errors: readonly FormError[] } {
  const [markdown, lines] = [textIn(form, 'markdown'), isPlan(id) ? linesIn(form) : []]
  const read = isPlan(id) ? readLines(id, lines) : { value: [] }
  const long = `The words must be ${MOST.toLocaleString('en-GB')} characters or fewer`
  const errors = [
    ...(markdown.length > MOST ? [{ field: 'markdown', text: long }] : []),
    ...('errors' in read ? read.errors : []),
  ]
  return { typed: { markdown, lines, kept: 'value' in read ? read.value : undefined }, errors }
}

interface Again {
  readonly typed: PartTyped
  readonly errors: readonly FormError[]
  readonly after: number
  readonly status: 200 | 422
}

async function again(c: Context<Env>, tx: Tx, part: PartOf, shown: Again): Promise<Response> {
  const { typed, errors, after, status } = shown
  const props = await partShown(c, tx, part, typed)
  return show(c, <SectionPage {...{ ...props, after, errors }} />, status)
}

/** Shows the second of two what the first wrote; what they typed stays, and saves over it when sent again. */
async function conflicting(c: Context<Env>, tx: Tx, part: PartOf, typed: PartTyped): Promise<Response> {
  const [theirs] = await sectionVersions(tx, placeOf(c, part.view.asAt), part.id)
  const text =
    'Somebody else saved this part while you were writing. Read theirs, change yours if need be, and save again'
  const props = await partShown(c, tx, part, typed)
  const errors = [{ field: 'markdown', text }]
  return show(c, <SectionPage {...{ ...props, theirs, errors, after: theirs?.version ?? 0 }} />, 409)
}
