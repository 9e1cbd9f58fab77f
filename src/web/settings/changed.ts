import type { Context } from 'hono'
import { measureAgain } from '../../store/measure-again.ts'
import { changeSetting, type SettingName, type Settings } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import type { Work } from '../loads/work.ts'
import { personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { goOn } from '../sign-in/answer.ts'

/** Settings that figures or their comparisons are made with. */
const measuredWith: ReadonlySet<SettingName> = new Set(['comparators', 'targets'])

/** Changes a setting, writes down what it was and is, has figures made with it measured again, and goes back to its page. */
export async function changed<Name extends SettingName>(
  c: Context<Env>,
  name: Name,
  change: (before: Settings[Name]) => Settings[Name],
  work?: Pick<Work, 'wake'>,
): Promise<Response> {
  const row = { authority: c.var.authority.code, name, by: personOf(c).personId, at: c.var.now() }
  const days = await asAsker(c, async (tx) => {
    const { before, after } = await changeSetting(tx, row, change)
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    await noteBy(c, tx, 'change-setting', name, { before, after })
    return measuredWith.has(name) ? measureAgain(tx, row) : []
  })
  if (days.length > 0) work?.wake()
  return goOn(c, `/settings/${name}?done=${days.length > 0 ? 'measuring' : 'saved'}`)
}
