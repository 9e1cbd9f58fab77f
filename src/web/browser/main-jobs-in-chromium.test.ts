import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { inChromium, type CouncilInChromium } from '../../../test/council-in-chromium.ts'
import { anEdition } from '../../../test/published.ts'
import { faultsSeen } from '../../../test/seen.ts'
import type { Role } from '../../core/roles/roles.ts'

let world: CouncilInChromium
let folder: string

beforeAll(async () => {
  world = await inChromium({ loaded: false })
  folder = mkdtempSync(join(tmpdir(), 'hearth-council-'))
  for (const { name, bytes } of world.council.files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

/** Somebody at work: their window, and everything that they were shown. */
interface AtWork {
  readonly page: Page
  readonly shown: readonly string[]
}

/** Half of them have no script: every page does what it is for without. */
const noScript = { script: false }

/** Opens the first page as somebody; what stood there when it went wrong is left as a picture. */
async function atWork(role: Role, given = {}): Promise<AtWork> {
  const page = await world.windowOf(role, given)
  const shown: string[] = []
  page.on('domcontentloaded', () => {
    void page.content().then(
      (html) => shown.push(html),
      () => undefined,
    )
  })
  onTestFailed(async () => {
    const path = join(tmpdir(), `hearth-${role}.png`)
    await page.screenshot({ path, fullPage: true })
    console.log(`What ${role} saw last: ${path}`)
  })
  await page.goto('/')
  return { page, shown }
}

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true }).click()
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const done = (role: Role, deed: string) =>
  world.council.owner
    .selectFrom('audit')
    .select(['subject', 'about'])
    .where('person', '=', `sample:${role}`)
    .where('deed', '=', deed)
    .execute()

/** Nothing that somebody was shown names a child whom the council knows. */
async function namesNoChild({ shown, page }: AtWork): Promise<void> {
  const known = await world.council.owner
    .selectFrom('caseMark')
    .select('child')
    .distinct()
    .where('child', 'like', 'H%')
    .execute()
  expect(known.length).toBeGreaterThan(20)
  const all = [...shown, await page.content()].join('\n')
  expect(all.length).toBeGreaterThan(1000)
  expect(known.filter(({ child }) => all.includes(child))).toEqual([])
  expect(all).not.toContain('The children behind this figure')
}

test('before anything is loaded every page says what will be there, and holds to what all pages do', async () => {
  const page = await world.windowOf()
  const empty: readonly (readonly [Role, string])[] = [
    ['analyst', '/loads'],
    ['analyst', '/reconcile'],
    ['analyst', '/data-set'],
    ['analyst', '/commentary'],
    ['analyst', '/work-lists'],
    ['analyst', '/drafts'],
    ['director', '/audit'],
  ]
  for (const [role, path] of empty) {
    await page.setExtraHTTPHeaders(world.as(role))
    const answer = await page.goto(path)
    const faults = await faultsSeen(page, `empty${path.replaceAll('/', '-')}`)
    expect([path, answer?.status(), faults]).toEqual([path, 200, []])
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(60)
  }
})

test('an analyst brings a folder of files, sees what was read, accepts it, and has figures', async () => {
  const { page } = await atWork('analyst')
  await place(page, 'Load')
  await page.getByText('Nothing has been loaded yet.').waitFor()
  await page.getByLabel('Or a whole folder').setInputFiles(folder)
  await press(page, 'Load')
  await page.getByText('Return: Episodes, 2024/25').waitFor()
  await link(page, 'Use this load, or set it aside')
  await press(page, 'Accept and measure')
  await page.getByText('The load is in use.').waitFor()
  await page.getByText('The latest figures are as at 31 March 2025').waitFor()
  await place(page, 'Data set')
  expect(await page.getByRole('link', { name: 'Children in care', exact: true }).count()).toBeGreaterThan(0)
  await place(page, 'Reconcile')
  expect(await page.getByText('Where two sources differ').count()).toBeGreaterThan(0)
})

test('a service manager finds who is overdue behind a number and takes the list away, and both are on record', async () => {
  const { page } = await atWork('service-manager')
  await place(page, 'Data set')
  await page.getByRole('table').getByRole('link', { name: 'Children visited in time', exact: true }).click()
  await link(page, 'The children behind this figure')
  await page.getByLabel('Overdue').selectOption('Overdue or late only')
  await press(page, 'Show')
  const first = page.getByRole('table').getByRole('row').nth(1)
  expect(Number(await first.getByRole('cell').last().innerText())).toBeGreaterThan(0)
  const [file] = await Promise.all([page.waitForEvent('download'), link(page, 'CSV')])
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('Taken by Ben Shaw')
  expect(text).toContain(await first.getByRole('rowheader').innerText())
  expect(file.suggestedFilename()).not.toMatch(/H\d{5,}/)
  expect([
    await done('service-manager', 'open-child-list'),
    await done('service-manager', 'export-child-list'),
  ]).toEqual([
    [expect.anything(), expect.anything()],
    [expect.objectContaining({ subject: 'visits-timely' })],
  ])
  await page.goBack()
  await page.goBack()
  await press(page, 'Hide ways to children for a meeting')
  await page.getByText('Meeting mode.').waitFor()
  expect(await page.getByRole('link', { name: 'The children behind this figure' }).count()).toBe(0)
})

test('a director reads the scorecard and says what stands behind a figure', async () => {
  const { page } = await atWork('director', noScript)
  await place(page, 'Data set')
  expect(await page.getByRole('table').count()).toBeGreaterThan(0)
  await place(page, 'Commentary')
  await page.getByRole('link', { name: 'Dental checks up to date', exact: true }).click()
  await page.getByLabel('Comment').fill('A second practice takes our children since the spring.')
  await page.getByLabel('Action').fill('The nurse talks with every teenager who says no')
  await page.getByLabel('Owner').fill('Designated nurse')
  await page.getByLabel('Day').fill('30')
  await page.getByLabel('Month').fill('9')
  await page.getByLabel('Year').fill('2025')
  await press(page, 'Save')
  await page.getByRole('alert').waitFor()
  await link(page, 'Who wrote what when')
  expect(await page.getByRole('cell', { name: 'Cara Doyle' }).count()).toBe(1)
})

test('a reviewing officer finds the reviews that are due and takes them into a calendar', async () => {
  const { page } = await atWork('independent-reviewing-officer', noScript)
  await place(page, 'Work lists')
  await link(page, 'Reviews')
  await page.getByLabel('Due by').fill('2025-04-30')
  await press(page, 'Show')
  const due = (await page.getByRole('table').getByRole('row').count()) - 1
  expect(due).toBeGreaterThan(0)
  const [file] = await Promise.all([page.waitForEvent('download'), link(page, 'Calendar file')])
  expect((await readFile(await file.path(), 'utf8')).match(/BEGIN:VEVENT/g)).toHaveLength(due)
})

test('a partner brings its own collection and sees its own side of what differs, and nothing else', async () => {
  const { page } = await atWork('partner')
  const own = world.council.files.find(({ name }) => name.endsWith('dental_checks.csv'))
  const lines = own?.bytes.toString().trimEnd().split('\n') ?? []
  await place(page, 'Load')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByText('Choose file').click(),
  ])
  const buffer = Buffer.from(lines.slice(0, -1).join('\n'))
  await chooser.setFiles({ name: 'dental checks.csv', mimeType: 'text/csv', buffer })
  await press(page, 'Load')
  await page.getByText('Dental checks (L02)').first().waitFor()
  await press(page, 'Accept and measure')
  await page.getByText('The load is in use.').waitFor()
  await world.council.work.settled()
  await place(page, 'Reconcile')
  const said = await page.getByRole('main').innerText()
  expect(said).toContain('what your side says')
  expect(said).not.toMatch(/legal status|personal education|placement register/i)
  expect(
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Data set' }).count(),
  ).toBe(0)
  await page.goto('/data-set')
  expect(await heading(page)).toBe('You cannot see or do this')
})

test('democratic services publish what the director signed off, anybody reads it, and neither sees a child', async () => {
  await anEdition({ owner: world.council.owner }, { asAt: '2024-12-31', state: 'signed-off' })
  const work = await atWork('democratic-services', noScript)
  const { page } = work
  await place(page, 'Data set')
  await place(page, 'Board editions')
  await page.getByRole('link', { name: /^31 December 2024/ }).click()
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  expect(await heading(page)).toBe('Publish this edition?')
  await press(page, 'Publish')
  await page.getByText('The edition is published.').waitFor()
  await link(page, 'The page of this edition that everybody sees')
  expect(await done('democratic-services', 'publish-edition')).toHaveLength(1)
  await page.goto('/work-lists')
  expect(await heading(page)).toBe('You cannot see or do this')
  await namesNoChild(work)

  const reader = await world.windowOf(undefined, noScript)
  await reader.goto('/')
  const [file] = await Promise.all([reader.waitForEvent('download'), link(reader, 'dataset.csv')])
  expect(await readFile(await file.path(), 'utf8')).toContain('children-in-care,437')
  await press(reader, 'Read the data set')
  expect(await heading(reader)).toBe('Children in our care')
})

test('a board member reads scorecard, theme, measure and definition, in meeting mode without asking, and never a child', async () => {
  const work = await atWork('board-member', noScript)
  const { page } = work
  await place(page, 'Data set')
  await page.getByText('Meeting mode.').waitFor()
  await page.getByRole('link', { name: 'Health', exact: true }).first().click()
  expect(await heading(page)).toBe('Health')
  await page.getByRole('main').getByRole('link', { name: 'Dental checks up to date' }).first().click()
  expect(await heading(page)).toBe('Dental checks up to date')
  expect(await page.getByRole('main').innerText()).toContain('Definition, source and data quality')
  await page.goto('/data-set/indicators/dental-up-to-date/children')
  expect(await heading(page)).toBe('You cannot see or do this')
  await namesNoChild(work)
})

test('a participation worker finds what children say, and never a child', async () => {
  const work = await atWork('participation-worker')
  const { page } = work
  await place(page, 'Data set')
  await page
    .getByRole('link', { name: /voice|participation|views/i })
    .first()
    .click()
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(0)
  await link(page, 'How to read the data')
  await namesNoChild(work)
})

test('an administrator invites somebody, finds it in the audit, and never sees a child', async () => {
  const work = await atWork('administrator', noScript)
  const { page } = work
  await place(page, 'People')
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  await press(page, 'Make a link')
  expect(await page.title()).toMatch(/^Error: /)
  await page.getByLabel('Their work email address').fill('new.member@council.example')
  await page.getByLabel('Board member').check()
  await press(page, 'Make a link')
  expect(await page.getByRole('main').innerText()).toContain('/invitation/')
  await place(page, 'Audit')
  await page.getByLabel('What', { exact: true }).selectOption('Invited somebody')
  await press(page, 'Show')
  expect(await page.getByRole('cell', { name: 'Ivy Marsh' }).count()).toBe(1)
  await namesNoChild(work)
})
