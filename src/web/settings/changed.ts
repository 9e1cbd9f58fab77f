import type { Context } from 'hono'
import { changeSetting, type SettingName, type Settings } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import { personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { goOn } from '../sign-in/answer.ts'

/** Changes a setting, writes down what it was and is, and goes back to its page. */
export async function changed<Name extends SettingName>(
  c: Context<Env>,
  name: Name,
  change: (before: Settings[Name]) => Settings[Name],
): Promise<Response> {
  const row = { authority: c.var.authority.code, name, by: personOf(c).personId, at: c.var.now() }
  await asAsker(c, async (tx) => {
    const { before, after } = await changeSetting(tx, row, change)
    if (JSON.stringify(before) !== JSON.stringify(after))
      await noteBy(c, tx, 'change-setting', name, { before, after })
  })
  return goOn(c, `/settings/${name}?done=saved`)
}
