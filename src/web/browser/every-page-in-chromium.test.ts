import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDamagedReturn, brought, setAside } from '../../../test/council.ts'
import { inChromium, type CouncilInChromium } from '../../../test/council-in-chromium.ts'
import { faultsSeen } from '../../../test/seen.ts'
import { aStoppedDraft } from '../../../test/trials.ts'
import { aKeptReport } from '../../../test/kept-report.ts'
import { HERE } from '../../../test/people-of.ts'
import type { Role } from '../../core/roles/roles.ts'

let world: CouncilInChromium
const loads = new Map<string, string>()
let draft = ''
let kept = ''
let window: Page

beforeAll(async () => {
  world = await inChromium({ work: { doing: () => 'Reading 2024-25/episodes.csv, 2 of 12 files' } })
  const { council } = world
  window = await world.windowOf(undefined, { stays: true })
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
  draft = await aStoppedDraft(council.app, { userId: 'sample:director', authority: HERE })
  kept = `/reports/kept/${await aKeptReport(council.owner)}`
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
  'reconcile-one-fact': ['analyst', '/reconcile/0'],
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
  'settings-promises': ['administrator', '/settings/promises'],
  'settings-helplines': ['administrator', '/settings/helplines'],
  'settings-comparators': ['director', '/settings/comparators'],
  'settings-targets': ['director', '/settings/targets'],
  'settings-targets-new': ['director', '/settings/targets/new'],
  'settings-thresholds': ['director', '/settings/thresholds'],
  words: ['participation-worker', '/words'],
  'words-change': ['participation-worker', '/words/change'],
  heard: ['participation-worker', '/heard'],
  'heard-surveys': ['board-member', '/heard/surveys'],
  'heard-event': ['participation-worker', '/heard/events/new'],
  people: ['administrator', '/people'],
  person: ['administrator', '/people/sample:analyst'],
  'person-self': ['administrator', '/people/sample:administrator'],
  invite: ['administrator', '/people/invite'],
  audit: ['director', '/audit'],
  drafts: ['director', '/drafts'],
  'drafts-new': ['director', '/drafts/new'],
  draft: ['director', () => draft],
  'draft-to-drop': ['director', () => `${draft}/drop`],
  reports: ['director', '/reports'],
  'reports-exceptions': ['analyst', '/reports/exceptions'],
  'reports-annual': ['democratic-services', '/reports/annual?year=2024'],
  'reports-crosswalk': ['board-member', '/reports/crosswalk'],
  'reports-changes': ['analyst', '/reports/changes'],
  'reports-iro': ['independent-reviewing-officer', '/reports/iro'],
  'reports-iro-read': ['director', '/reports/iro/read'],
  'reports-iro-part': ['independent-reviewing-officer', '/reports/iro/sections/reviews'],
  'reports-iro-plan': ['independent-reviewing-officer', '/reports/iro/sections/next-plan'],
  'report-kept': ['director', () => kept],
  'not-found': ['board-member', '/nowhere'],
  'may-not': ['board-member', '/people'],
}

/** Pages that are no answer to what was asked. */
const refused: Readonly<Record<string, number>> = { 'not-found': 404, 'may-not': 403 }

test.each(Object.entries(pages))('%s', async (name, [role, path]) => {
  const page = await windowOf(role)
  const answer = await page.goto(typeof path === 'string' ? path : path())
  expect(answer?.status()).toBe(refused[name] ?? 200)
  expect(await faultsSeen(page, name)).toEqual([])
  expect(world.broken()).toEqual([])
})

/** Forms sent with something wrong in them, and the button they are sent by. */
const spoiled: Readonly<Record<string, readonly [Role, string | (() => string), string, string?]>> = {
  'loads-nothing-chosen': ['analyst', '/loads', 'Load'],
  'load-on-no-day': ['analyst', load('to decide'), 'Accept and measure', 'Month'],
  'comment-by-no-day': ['service-manager', '/commentary/dental-up-to-date', 'Save', 'Month'],
  'settings-no-colour': ['administrator', '/settings/branding', 'Save', 'Colour'],
  'settings-no-council': ['director', '/settings/comparators', 'Save', 'Councils to compare with'],
  'draft-no-reason': ['director', () => draft, 'Sign off the warning'],
  'draft-no-note': ['director', () => draft, 'Add the note'],
  'invite-nobody': ['administrator', '/people/invite', 'Make a link'],
}

test.each(Object.entries(spoiled))(
  '%s: the page says what is wrong, leads to it, and keeps what was typed',
  async (name, [role, path, button, field]) => {
    const page = await windowOf(role)
    await page.goto(typeof path === 'string' ? path : path())
    if (field !== undefined) await page.getByLabel(field).fill('99')
    await page.getByRole('button', { name: button, exact: true }).click()
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.evaluate('document.activeElement.classList.contains("govuk-error-summary")')).toBe(true)
    if (field !== undefined) expect(await page.getByLabel(field).inputValue()).toBe('99')
    expect(await faultsSeen(page, name)).toEqual([])
    await summary.getByRole('link').first().click()
    const kind = await page.evaluate<string>('document.activeElement.tagName')
    expect(['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON']).toContain(kind)
  },
)

test.each(['load-to-decide', 'commentary-one', 'work-list', 'person'])(
  '%s: by one key alone everything that can be pressed is come to, in the order of the page',
  async (name) => {
    const [role, path] = pages[name] ?? ['analyst', '/']
    const page = await windowOf(role)
    await page.goto(typeof path === 'string' ? path : path())
    const all = await page.evaluate<number>(`window.all = ${reachable}, all.length`)
    const come: number[] = []
    // A day has parts of its own: the key may stay on it for some presses.
    for (let presses = 0; presses < all + 10 && come.at(-1) !== all - 1; presses += 1) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate<number>('all.indexOf(document.activeElement)')
      if (at !== come.at(-1)) come.push(at)
    }
    expect(come).toEqual(Array.from({ length: all }, (_, at) => at))
  },
)

/** The one window, with somebody else at it. */
async function windowOf(role: Role): Promise<Page> {
  await window.context().clearCookies()
  await window.setExtraHTTPHeaders(world.as(role))
  return window
}

/** What the Tab key comes to: of radio buttons of one name only one. */
const reachable = `[...document.querySelectorAll('a[href], button:not([hidden]), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
  .filter((it) => it.checkVisibility())
  .filter((it) => it.type !== 'radio' || it === document.querySelector('input[type=radio][name="' + it.name + '"]'))`
