import type { FC } from 'hono/jsx'
import { Hono, type Context } from 'hono'
import { settingsOf, type SettingName, type Settings } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import type { Read } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import type { Work } from '../loads/work.ts'
import { may } from '../may.ts'
import { changed } from './changed.ts'
import type { Filled } from './fields.tsx'
import { textIn } from './form.ts'
import { SectionPage } from './section-page.tsx'
import { sectionOf } from './sections.ts'

/** A setting that is one form. */
export interface SettingForm<Name extends SettingName> {
  readonly name: Name
  readonly Fields: FC<Filled>
  readonly fields: readonly string[]
  readonly shown: (setting: Settings[Name]) => Readonly<Record<string, string>>
  readonly read: (form: FormData, c: Context<Env>) => Read<Settings[Name]> | Promise<Read<Settings[Name]>>
}

/** Its page, and saving it. */
export function formRoutes<Name extends SettingName>(
  form: SettingForm<Name>,
  work: Work | undefined,
): Hono<Env> {
  const { name, Fields } = form
  const section = sectionOf(name)
  const routes = new Hono<Env>()
  routes.get(`/settings/${name}`, may(section.deed), async (c) => {
    const values = form.shown((await settingsOf(c.var.db, c.var.authority.code))[name])
    return show(
      c,
      <SectionPage section={section} done={c.req.query('done')}>
        <Fields values={values} errors={[]} />
      </SectionPage>,
    )
  })
  routes.post(`/settings/${name}`, may(section.deed), async (c) => {
    const sent = await formOf(c)
    const read = await form.read(sent, c)
    if ('value' in read) return changed(c, name, () => read.value, work)
    const values = Object.fromEntries(form.fields.map((field) => [field, typedIn(sent, field)]))
    return show(
      c,
      <SectionPage section={section} errors={read.errors}>
        <Fields values={values} errors={read.errors} />
      </SectionPage>,
      422,
    )
  })
  return routes
}

/** As it was typed; of boxes all that were ticked. */
function typedIn(form: FormData, field: string): string {
  const all = form.getAll(field)
  return all.length > 1 ? all.filter((each) => typeof each === 'string').join(' ') : textIn(form, field)
}
