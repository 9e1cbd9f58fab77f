import { Hono } from 'hono'
import { standingAuthorities } from '../../core/benchmarks/authorities.ts'
import { readShipped } from '../../files/statistics/shipped.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import type { Work } from '../loads/work.ts'
import { isAllowed, may } from '../may.ts'
import { brandingRoutes } from './branding-routes.tsx'
import {
  AuthorityFields,
  CalendarFields,
  ComparatorFields,
  RetentionFields,
  ThresholdFields,
  WordsFields,
} from './fields.tsx'
import { readAuthority } from './authority-form.ts'
import { readCalendars } from './calendars-form.ts'
import { readComparators } from './comparators-form.ts'
import { directoryRoutes } from './directory-routes.tsx'
import { helplinesShown, readHelplines } from './helplines-form.ts'
import { HelplineFields, PromiseFields } from './promise-fields.tsx'
import { readPromises } from './promises-form.ts'
import { readRetention } from './retention-form.ts'
import { readThresholds } from './thresholds-form.ts'
import { readWords } from './words-form.ts'
import { sections } from './sections.ts'
import { formRoutes, type SettingForm } from './setting-form.tsx'
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
    formRoutes(promises, work),
    formRoutes(helplines, work),
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
  fields: ['days', 'word-months'],
  shown: ({ days, wordMonths }) => ({ days: String(days), 'word-months': String(wordMonths) }),
  read: readRetention,
}

const promises: SettingForm<'promises'> = {
  name: 'promises',
  Fields: PromiseFields,
  fields: ['days-before', 'every-days-after', 'silent-after', 'without-holder'],
  shown: ({ daysBefore, everyDaysAfter, silentAfter, withoutHolder }) => ({
    'days-before': daysBefore.join(', '),
    'every-days-after': String(everyDaysAfter),
    'silent-after': String(silentAfter),
    'without-holder': withoutHolder.join(' '),
  }),
  read: readPromises,
}

const helplines: SettingForm<'helplines'> = {
  name: 'helplines',
  Fields: HelplineFields,
  fields: ['lines'],
  shown: ({ lines }) => ({ lines: helplinesShown(lines) }),
  read: readHelplines,
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
