import { Hono, type Context } from 'hono'
import { mayDo } from '../../core/roles/deeds.ts'
import { roles } from '../../core/roles/roles.ts'
import { signWarning } from '../../store/signed-warnings.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { commentedOn, pathOf, versionIn } from './on.ts'
import { problemsOn } from './said-then.ts'

const mostReason = 500

/** Letting a warning stand, and taking that back. */
export function signOffRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post('/commentary/:about/sign-off', may('sign-off-warning'), async (c) => {
    const reason = fieldOf(await formOf(c), 'reason')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, mostReason)
    return sign(c, reason)
  })
  routes.post('/commentary/:about/take-back', may('sign-off-warning'), (c) => sign(c, ''))
  return routes
}

/** Only a warning that stands in the comment as it is saved can be signed off, and no error. */
async function sign(c: Context<Env>, reason: string): Promise<Response> {
  const form = await formOf(c)
  const taken = c.req.path.endsWith('/take-back')
  return asAsker(c, async (tx) => {
    const on = await commentedOn(c, tx, fieldOf(form, 'as-at'))
    const [rule, sentence] = [fieldOf(form, 'rule'), fieldOf(form, 'sentence')]
    const warning = problemsOn(on.words.problems, on.measure.about).find(
      (each) => each.rule === rule && each.sentence === sentence,
    )
    if (warning?.severity !== 'warning') throw new Refusal('conflict')
    if (!taken && reason === '') return goOn(c, `${pathOf(on)}&unreasoned=${versionIn(fieldOf(form, 'at'))}`)
    const about = on.measure.about
    const asAt = on.words.asAt
    const by = { authority: c.var.authority.code, by: personOf(c).personId, at: c.var.now() }
    await signWarning(tx, { ...by, about, asAt, rule, sentence, role: roleOf(c), reason })
    await noteBy(c, tx, taken ? 'take-back-sign-off-of-warning' : 'sign-off-warning', about, {
      asAt,
      rule,
      reason,
    })
    return goOn(c, `${pathOf(on)}&done=${taken ? 'taken-back' : 'signed'}`)
  })
}

/** The role by which they may, in words. */
function roleOf(c: Context<Env>): string {
  const { code } = c.var.authority
  const found = personOf(c).memberships.find((each) => mayDo('sign-off-warning', [each], code))
  return found === undefined ? '' : roles[found.role]
}
