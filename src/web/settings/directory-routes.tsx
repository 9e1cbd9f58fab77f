import { Hono, type Context } from 'hono'
import { dropDirectoryRole } from '../../store/directory.ts'
import { changeSetting, settingsOf, type GroupRole } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { roleOfChoice } from '../people/form.ts'
import { Refusal } from '../refusal.tsx'
import { goOn } from '../sign-in/answer.ts'
import { changed } from './changed.ts'
import { isSame, readGroupRole } from './directory-form.ts'
import { DirectoryPage } from './directory-page.tsx'
import type { Filled } from './fields.tsx'
import { textIn } from './form.ts'
import { sectionOf } from './sections.ts'

const { name, deed } = sectionOf('directory-groups')
const path = '/settings/directory-groups'

/** Which groups of the council's directory give which role. */
export function directoryRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(path, may(deed), (c) => showGroups(c, { values: {}, errors: [] }))
  routes.post(path, may(deed), async (c) => {
    const form = await formOf(c)
    const read = readGroupRole(form, await groupsOf(c))
    if ('value' in read)
      return changed(c, 'directory-groups', (before) => [...without(before, read.value), read.value])
    const values = { group: textIn(form, 'group'), role: textIn(form, 'role') }
    return showGroups(c, { values, errors: read.errors })
  })
  routes.post(`${path}/remove`, may(deed), async (c) => {
    const form = await formOf(c)
    const role = roleOfChoice(textIn(form, 'role'))
    if (role === undefined) throw new Refusal('bad-request')
    await removed(c, { group: textIn(form, 'group'), ...role })
    return goOn(c, `${path}?done=saved`)
  })
  return routes
}

const without = (all: readonly GroupRole[], one: GroupRole): GroupRole[] =>
  all.filter((each) => !isSame(each, one))

const groupsOf = async (c: Context<Env>): Promise<readonly GroupRole[]> =>
  (await settingsOf(c.var.db, c.var.authority.code))['directory-groups']

async function showGroups(c: Context<Env>, filled: Filled) {
  const groups = await groupsOf(c)
  const isUsed = c.var.config.identityProvider !== undefined
  return show(
    c,
    <DirectoryPage {...filled} groups={groups} isUsed={isUsed} done={c.req.query('done')} />,
    filled.errors.length > 0 ? 422 : 200,
  )
}

/** What a group no longer gives, nobody keeps until they happen to sign in again. */
async function removed(c: Context<Env>, gone: GroupRole): Promise<void> {
  const authority = c.var.authority.code
  const by = personOf(c).personId
  await asAsker(c, async (tx) => {
    const row = { authority, name: 'directory-groups', by, at: c.var.now() } as const
    const { before, after } = await changeSetting(tx, row, (all) => without(all, gone))
    if (before.length === after.length) return
    const lost = await dropDirectoryRole(tx, { authority, role: gone.role, partner: gone.partner }, by)
    await noteBy(c, tx, 'change-setting', name, { before, after, 'roles taken': lost })
  })
}
