import type { FC } from 'hono/jsx'
import { Hono, type Context } from 'hono'
import { standingAuthorities } from '../../core/benchmarks/authorities.ts'
import { readShipped } from '../../files/statistics/shipped.ts'
import { settingsOf, type SettingName, type Settings } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import type { Read } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import type { Work } from '../loads/work.ts'
import { isAllowed, may } from '../may.ts'
import { brandingRoutes } from './branding-routes.tsx'
import { changed } from './changed.ts'
import {
  AuthorityFields,
  CalendarFields,
  ComparatorFields,
  RetentionFields,
  ThresholdFields,
  WordsFields,
  type Filled,
} from './fields.tsx'
import { readAuthority } from './authority-form.ts'
import { readCalendars } from './calendars-form.ts'
import { readComparators } from './comparators-form.ts'
import { directoryRoutes } from './directory-routes.tsx'
import { textIn } from './form.ts'
import { readRetention } from './retention-form.ts'
import { readThresholds } from './thresholds-form.ts'
import { readWords } from './words-form.ts'
import { SectionPage } from './section-page.tsx'
import { sectionOf, sections } from './sections.ts'
import { SettingsPage } from './settings-page.tsx'
import { targetRoutes } from './target-routes.tsx'

/** What a council chooses. */
export function settingsRoutes(work: Work | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/settings', may(['change-settings', 'change-measures']), (c) =>
    show(c, <SettingsPage sections={sections.filter(({ deed }) => isAllowed(c, deed))} />),
  )
  const forms = [
    formRoutes(authority, work),
    formRoutes(retention, work),
    formRoutes(calendars, work),
    formRoutes(words, work),
    formRoutes(comparators, work),
    formRoutes(thresholds, work),
  ]
  for (const form of forms) routes.route('/', form)
  routes.route('/', brandingRoutes())
  routes.route('/', targetRoutes(work))
  routes.route('/', directoryRoutes())
  return routes
}

/** A setting that is one form. */
interface SettingForm<Name extends SettingName> {
  readonly name: Name
  readonly Fields: FC<Filled>
  readonly fields: readonly string[]
  readonly shown: (setting: Settings[Name]) => Readonly<Record<string, string>>
  readonly read: (form: FormData, c: Context<Env>) => Read<Settings[Name]> | Promise<Read<Settings[Name]>>
}

function formRoutes<Name extends SettingName>(form: SettingForm<Name>, work: Work | undefined): Hono<Env> {
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
    const values = Object.fromEntries(form.fields.map((field) => [field, textIn(sent, field)]))
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

const authority: SettingForm<'authority'> = {
  name: 'authority',
  Fields: AuthorityFields,
  fields: ['name', 'contact'],
  shown: (setting) => ({ ...setting }),
  read: readAuthority,
}

const retention: SettingForm<'retention'> = {
  name: 'retention',
  Fields: RetentionFields,
  fields: ['days'],
  shown: ({ days }) => ({ days: String(days) }),
  read: readRetention,
}

const calendars: SettingForm<'calendar-child-ids'> = {
  name: 'calendar-child-ids',
  Fields: CalendarFields,
  fields: ['ids'],
  shown: (named) => ({ ids: named ? 'yes' : 'no' }),
  read: readCalendars,
}

const words: SettingForm<'words'> = {
  name: 'words',
  Fields: WordsFields,
  fields: ['explained'],
  shown: ({ explained }) => ({
    explained: explained.map(({ term, meaning }) => `${term}: ${meaning}`).join('\n'),
  }),
  read: readWords,
}

const comparators: SettingForm<'comparators'> = {
  name: 'comparators',
  Fields: ComparatorFields,
  fields: ['neighbours', 'average'],
  shown: ({ neighbours, average }) => ({ neighbours: neighbours.join('\n'), average }),
  read: async (form, c) => {
    const { tables } = await readShipped()
    const known = new Map(standingAuthorities(tables.authorities).map(({ code, name }) => [code, name]))
    return readComparators(form, known, c.var.authority.code)
  },
}

const thresholds: SettingForm<'thresholds'> = {
  name: 'thresholds',
  Fields: ThresholdFields,
  fields: ['threshold', 'protected-threshold', 'interval', 'zeros'],
  shown: ({ threshold, protectedThreshold, interval, zeros }) => ({
    threshold: String(threshold),
    'protected-threshold': String(protectedThreshold),
    interval: String(interval),
    zeros,
  }),
  read: readThresholds,
}
