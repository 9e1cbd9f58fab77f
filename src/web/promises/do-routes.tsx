import { Hono, type Context } from 'hono'
import type { Do } from '../../core/governance/commitments/command.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { kept } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { actorFor } from './actors.ts'
import { AnswerFindings, checkedAnswer, type Checked } from './answer-check.tsx'
import { offering, type ProseIn } from '../words/offering.tsx'
import { deeds, ownWords, type DeedName } from './deeds.ts'
import { DoPage } from './do-page.tsx'
import { standingIn, type Standing } from './standing.ts'
import { readDeed, typedIn, type Typed } from './typed.ts'

/** One page for each thing that can be done to a promise. The rules say who may do which. */
export function doRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/promises/:id/:deed', may(['ask', 'own-commitments']), async (c) => {
    const name = deedIn(c)
    const standing = await asAsker(c, (tx) => standingIn(c, tx))
    if (!standing.able.includes(name)) throw new Refusal('not-found')
    return show(c, <DoPage {...{ standing, name }} />)
  })
  routes.post('/promises/:id/:deed', may(['ask', 'own-commitments']), offering(prose), async (c) => {
    const name = deedIn(c)
    const form = await formOf(c)
    const typed = typedIn(form, deeds[name].fields)
    const outcome = await asAsker(c, (tx) => done(c, tx, { name, typed, seen: fieldOf(form, 'seen') }))
    if (outcome === undefined) return goOn(c, `/promises/${c.req.param('id')}?done=${name}`)
    const { check, standing, errors } = outcome
    return show(
      c,
      <DoPage {...{ standing, name, typed, errors }}>{check && <AnswerFindings check={check} />}</DoPage>,
      422,
    )
  })
  return routes
}

/** What an officer writes. What others said is kept as they said it. */
const prose: ProseIn = (_, c) => (ownWords.has(deedIn(c)) ? ['text', 'reason'] : [])

function deedIn(c: Context<Env>): DeedName {
  const name = c.req.param('deed') ?? ''
  if (!Object.hasOwn(deeds, name)) throw new Refusal('not-found')
  return name as DeedName
}

/** What to show again: nothing was written. */
interface Again {
  readonly standing: Standing
  readonly errors: readonly FormError[]
  readonly check?: Checked | undefined
}

interface Sent {
  readonly name: DeedName
  readonly typed: Typed
  /** How many things had happened when the form was opened. */
  readonly seen: string
}

async function done(c: Context<Env>, tx: Tx, { name, typed, seen }: Sent): Promise<Again | undefined> {
  const standing = await standingIn(c, tx, { lock: true })
  const { commitment, business } = standing
  const isAnswer = name === 'answer' && commitment.kind === 'challenge'
  const check = isAnswer
    ? await checkedAnswer(tx, c.var.authority.code, commitment.id, typed['text'] ?? '')
    : undefined
  const read = readDeed(name, typed, business, check?.plain)
  const again = (errors: readonly FormError[]): Again => ({ standing, errors, check })
  if ('errors' in read) return again(read.errors)
  const field = deeds[name].fields[0] ?? 'text'
  if (seen !== String(commitment.seq))
    return again([
      {
        field,
        text: 'Somebody wrote here after you opened this. Read it, then send yours again: it is kept below',
      },
    ])
  const refused = await carriedOut(c, tx, standing, read.value)
  return refused === undefined ? undefined : again([{ field, text: refused }])
}

async function carriedOut(c: Context<Env>, tx: Tx, { commitment, acting }: Standing, command: Do) {
  const by = actorFor(commitment, command, acting)
  if ('refused' in by) return by.refused
  const doing = { authority: c.var.authority.code, signedIn: personOf(c).personId, by, at: acting.at }
  const outcome = await kept(tx, doing, commitment, command)
  if (isRefused(outcome)) return outcome.refused
  await noteBy(c, tx, `promise-${command.do}`, commitment.id, { for: by.side })
  return undefined
}
