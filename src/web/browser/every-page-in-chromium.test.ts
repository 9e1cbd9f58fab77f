import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDamagedReturn, brought, setAside } from '../../../test/council.ts'
import { inChromium, type CouncilInChromium } from '../../../test/council-in-chromium.ts'
import { faultsSeen } from '../../../test/seen.ts'
import type { Role } from '../../core/roles/roles.ts'

let world: CouncilInChromium
const loads = new Map<string, string>()
const windows = new Map<Role, Page>()

beforeAll(async () => {
  world = await inChromium({ work: { doing: () => 'Reading 2024-25/episodes.csv, 2 of 12 files' } })
  const { council } = world
  const [first] = await council.owner.selectFrom('load').select('id').execute()
  loads.set('in use', first?.id ?? '')
  loads.set('to decide', await brought(council, aDamagedReturn(council.files)))
  loads.set('of no use', await brought(council, [{ name: 'minutes.csv', bytes: Buffer.from('a,b\n1,2\n') }]))
  const own = council.files.filter(({ name }) => /dental_checks|peps/.test(name))
  const partners = own.map(({ name, bytes }) => ({
    name,
    bytes: bytes.subarray(0, bytes.lastIndexOf('\n', -2)),
  }))
  loads.set('of a partner', await brought(council, partners, { role: 'partner', partner: 'health' }))
  const visits = council.files.filter(({ name }) => name.includes('visits'))
  loads.set('set aside', await brought(council, visits))
  await setAside(council, loads.get('set aside') ?? '')
  const reviews = council.files.filter(({ name }) => name.includes('review_schedule'))
  loads.set('being read', await brought(council, reviews, { read: false }))
})
afterAll(() => world.close())

const load = (state: string) => () => `/loads/${loads.get(state) ?? ''}`
const DENTAL = '/data-set/indicators/dental-up-to-date'

/** Every page that somebody signed in may come to, by a name for its picture, with whoever it is for. */
const pages: Readonly<Record<string, readonly [Role, string | (() => string)]>> = {
  loads: ['analyst', '/loads'],
  'loads-of-a-partner': ['partner', '/loads'],
  'load-in-use': ['analyst', load('in use')],
  'load-to-decide': ['analyst', load('to decide')],
  'load-of-no-use': ['analyst', load('of no use')],
  'load-of-a-partner': ['partner', load('of a partner')],
  'load-set-aside': ['analyst', load('set aside')],
  'load-being-read': ['analyst', load('being read')],
  templates: ['analyst', '/loads/templates'],
  reconcile: ['analyst', '/reconcile'],
  'reconcile-of-a-partner': ['partner', '/reconcile'],
  commentary: ['service-manager', '/commentary'],
  'commentary-one': ['service-manager', '/commentary/dental-up-to-date'],
  'commentary-history': ['service-manager', '/commentary/dental-up-to-date/history'],
  'work-lists': ['independent-reviewing-officer', '/work-lists'],
  'work-list': ['independent-reviewing-officer', '/work-lists/review'],
  'work-list-of-none': ['service-manager', '/work-lists/dental?words=nobody'],
  behind: ['service-manager', `${DENTAL}/children`],
  'behind-none': ['service-manager', `${DENTAL}/children?words=nobody`],
  settings: ['administrator', '/settings'],
  'settings-authority': ['administrator', '/settings/authority'],
  'settings-branding': ['administrator', '/settings/branding'],
  'settings-retention': ['administrator', '/settings/retention'],
  'settings-words': ['administrator', '/settings/words'],
  'settings-comparators': ['director', '/settings/comparators'],
  'settings-targets': ['director', '/settings/targets'],
  'settings-targets-new': ['director', '/settings/targets/new'],
  'settings-thresholds': ['director', '/settings/thresholds'],
  people: ['administrator', '/people'],
  person: ['administrator', '/people/sample:analyst'],
  'person-self': ['administrator', '/people/sample:administrator'],
  invite: ['administrator', '/people/invite'],
  audit: ['director', '/audit'],
  account: ['board-member', '/account'],
  password: ['board-member', '/account/password'],
  'second-factor': ['board-member', '/account/second-factor'],
  'not-found': ['board-member', '/nowhere'],
  'may-not': ['board-member', '/people'],
}

test.each(Object.entries(pages))('%s', async (name, [role, path]) => {
  const page = await windowOf(role)
  await page.goto(typeof path === 'string' ? path : path())
  expect(await faultsSeen(page, name)).toEqual([])
  expect(world.broken()).toEqual([])
})

async function windowOf(role: Role): Promise<Page> {
  const page = windows.get(role) ?? (await world.windowOf(role))
  windows.set(role, page)
  return page
}
