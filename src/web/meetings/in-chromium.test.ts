import type { Page } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../../../test/chromium.ts'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { atMeetings, type AtMeetings } from '../../../test/meetings.ts'
import { onLoopback, type Served } from '../../../test/on-loopback.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { faultsSeen } from '../../../test/seen.ts'
import { tinyPdf } from '../../../test/tiny-pdf.ts'
import { aWho } from '../../../test/web.ts'
import { windowsOf, type Windows } from '../../../test/windows.ts'
import { roles, type Role } from '../../core/roles/roles.ts'
import { addPost } from '../../store/posts.ts'
import { asUser } from '../../store/as-user.ts'

let database: TestDatabase
let world: AtMeetings
let browser: Browser
let served: Served
let clerk: Page
let now = new Date('2026-11-02T09:00:00Z')

const HEADER = 'x-signed-in-as'
let windows: Windows
const windowOf = (role?: Role, given = {}): Promise<Page> =>
  windows.open({ headers: role === undefined ? {} : { [HEADER]: role }, ...given })
const noScript = { script: false }

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await asUser(database.app, { userId: 'democratic-services', authority: HERE }, (tx) =>
    addPost(tx, { authority: HERE, by: 'democratic-services', at: now }, 'Virtual School Head'),
  )
  world = atMeetings(database.app, () => now)
  browser = await openChromium()
  served = await onLoopback({
    ...{ db: database.app, packs: world.packs, now: () => now },
    who: ({ headers }) => {
      const role = (Object.keys(roles) as Role[]).find((each) => each === headers.get(HEADER))
      return role && { ...aWho(role === 'partner' ? { partner: 'health' } : role), personId: role }
    },
  })
  windows = windowsOf(browser, { baseURL: served.origin })
  clerk = await windowOf('democratic-services', { stays: true })
})
afterAll(async () => {
  await browser.close()
  await served.close()
  await database.close()
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const faultless = async (page: Page, name: string) => {
  expect([name, await faultsSeen(page, `meetings-${name}`)]).toEqual([name, []])
}

test('a clerk finds from empty pages how to set up a board and make its meeting', async () => {
  await clerk.goto('/')
  await clerk
    .getByRole('navigation', { name: 'Menu' })
    .getByRole('link', { name: 'Meetings', exact: true })
    .click()
  await faultless(clerk, 'none-yet')
  await press(clerk, 'Set up a board')
  await press(clerk, 'Set up')
  await clerk.getByRole('alert').getByText('Write the name of the board').waitFor()
  await faultless(clerk, 'board-new-wrong')
  await clerk.getByLabel('Name of the board').fill('Corporate Parenting Board')
  await clerk.getByLabel('Quorum').fill('3')
  await clerk.getByLabel('Whom to ask about a meeting').fill('Democratic Services\nboard@hearthshire.example')
  await clerk.getByLabel('Terms of reference').fill('To be as good as parents are.\n\nTo listen first.')
  await clerk.getByLabel('From', { exact: true }).fill('1/4/2026')
  await clerk.getByLabel('How many councillors sit on it').fill('5')
  await press(clerk, 'Set up')
  await clerk.getByText('The board is set up.').waitFor()
  await clerk.getByText('Change the standing orders').click()
  await faultless(clerk, 'board')
  await clerk.goto('/meetings')
  await press(clerk, 'New meeting')
  await clerk.getByLabel('Date').fill('12/11/2026')
  await clerk.getByLabel('Begins at').fill('3.00 pm')
  await clerk.getByLabel('Place').fill('Council chamber')
  await faultless(clerk, 'new')
  await press(clerk, 'Make the meeting')
  await clerk.getByText('The meeting is made.').waitFor()
})

test('a clerk builds an agenda with an exempt item and publishes it', async () => {
  for (const title of ['Virtual school annual report', 'A home for four children']) {
    await clerk.getByLabel('Title of the item').fill(title)
    await press(clerk, 'Add the item')
    if (title.startsWith('Virtual')) {
      await clerk.getByLabel('Planned for').fill('15:10')
      await clerk.getByLabel('Who reports').selectOption('Virtual School Head')
      await clerk.getByLabel('What the board is asked to do').fill('To consider the report.')
      await press(clerk, 'Save')
      await press(clerk, 'Add a paper')
      await clerk.getByLabel('Title of the paper').fill('Annual report')
      await clerk
        .getByLabel('A PDF')
        .setInputFiles({ name: 'r.pdf', mimeType: 'application/pdf', buffer: tinyPdf({ words: 'Schools' }) })
      await faultless(clerk, 'paper-new')
      await press(clerk, 'Add the paper')
    } else {
      await clerk.getByText('Make this item and its papers exempt').click()
      await press(clerk, 'Make it exempt')
      await clerk.getByRole('alert').getByText('Choose the paragraph of Schedule 12A').waitFor()
      await clerk.getByLabel(/^3: /).check()
      await clerk.getByLabel('Why the information falls under it').fill('It tells what the council will pay.')
      await clerk.getByLabel('What speaks for publishing it').fill('People should know what is spent.')
      await clerk.getByLabel('What speaks for keeping it').fill('The price could be driven up.')
      await clerk
        .getByLabel('What weighs more')
        .selectOption('The reasons to keep it outweigh those to publish')
      await faultless(clerk, 'item-exempt')
      await press(clerk, 'Make it exempt')
      await clerk.getByText('The board resolves:').waitFor()
      await link(clerk, 'Back')
    }
  }
  await clerk.getByText('Add a standing item').click()
  await press(clerk, 'Add: Exempt business')
  for (let step = 0; step < 2; step++)
    await clerk
      .getByRole('listitem')
      .filter({ hasText: /A home for four children/ })
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click()
  await faultless(clerk, 'agenda')
  await link(clerk, 'Change item 5')
  await clerk.getByRole('link', { name: /^Keep this paper from the public/ }).click()
  await press(clerk, 'Keep it from the public')
  await clerk.getByRole('alert').getByText('Choose the paragraph of Schedule 12A').waitFor()
  await faultless(clerk, 'paper-grounds')
  await link(clerk, 'Back')
  await link(clerk, 'Back')
  await press(clerk, 'Publish the agenda and its packs')
  await clerk.getByRole('link', { name: 'Pack, PDF', exact: true }).waitFor()
  await faultless(clerk, 'out')
  await link(clerk, 'Hand in a paper')
  await clerk.getByLabel('Item it belongs to').selectOption({ index: 4 })
  await clerk.getByLabel('Title of the paper').fill('Exclusions by school')
  await clerk.getByLabel('Or write the report here').fill('They came late.')
  await press(clerk, 'Add the paper')
  await press(clerk, 'Send out Supplement 1')
  await clerk.getByRole('alert').getByText('Say why the papers are late').waitFor()
  await faultless(clerk, 'late')
  await clerk.getByLabel('Why they are late').fill('Schools sent their figures after the agenda was out.')
  await press(clerk, 'Send out Supplement 1')
  await clerk.getByRole('link', { name: 'Supplement 1: Pack, PDF', exact: true }).waitFor()
})

test('anybody finds the agenda and how to ask a question, without script', async () => {
  const anybody = await windowOf(undefined, noScript)
  await anybody.goto('/')
  await anybody.getByRole('link', { name: 'Board meetings', exact: true }).first().click()
  await anybody.getByRole('link', { name: /12 November 2026/ }).click()
  await anybody.getByText('Questions and statements from the public arrive by').waitFor()
  expect(await anybody.getByText('Members only').count()).toBe(0)
  await link(anybody, 'Agenda as a page')
  await anybody.getByText('A home for four children').first().waitFor()
  expect(await anybody.content()).not.toContain('driven up')
})

test('a clerk records the meeting with the keyboard, without script, each action in one line', async () => {
  now = new Date('2026-11-12T15:00:00Z')
  const page = await windowOf('democratic-services', noScript)
  await page.goto('/meetings')
  await link(page, '12 November 2026')
  await link(page, 'Record the meeting')
  for (const seat of [1, 2, 3]) {
    await page.getByRole('button', { name: new RegExp(`^Here ?: Councillor, seat ${seat}$`) }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(`Here: Councillor, seat ${seat}`).first().waitFor()
  }
  await page.getByLabel('It began at').press('Enter')
  await page.getByText('Open since 3.00 pm').waitFor()
  await page.getByRole('link', { name: /Virtual school annual report/ }).press('Enter')
  await press(page, 'Take this item now')
  await page.getByLabel('What was said').fill('Members asked how exclusions are counted.')
  await press(page, 'Keep the note')
  const began = Date.now()
  await page.getByLabel('What was asked, in the words that were used').fill('Bring exclusions by school')
  await page.getByLabel('Owner').selectOption('Virtual School Head')
  await page.getByLabel('By when (optional)').fill('1/12/2026')
  await page.getByLabel('By when (optional)').press('Enter')
  await page.getByText('Bring exclusions by school (Virtual School Head, by 1 December 2026)').waitFor()
  expect(Date.now() - began).toBeLessThan(60_000)
  await page.getByLabel('The meeting closed at').fill('16:20')
  await page.getByLabel('The meeting closed at').press('Enter')
  await page.getByText('The meeting was open from 3.00 pm to 4.20 pm').waitFor()
})

test('the clerk’s screen, the minutes and the public page hold to what all pages do', async () => {
  const { id } = await database.owner.selectFrom('meeting').select('id').executeTakeFirstOrThrow()
  await clerk.goto(`/meetings/${id}/live`)
  await faultless(clerk, 'live-closed')
  await link(clerk, 'Draft the minutes')
  await press(clerk, 'Draft the minutes')
  await clerk.getByText('Members asked how exclusions are counted.').first().waitFor()
  await faultless(clerk, 'minutes')
  await press(clerk, 'Edit the minutes')
  await faultless(clerk, 'minutes-edit')
  await press(clerk, 'Save as a new version')
  await press(clerk, 'Publish the public minutes and decisions')
  await clerk.getByRole('button', { name: 'Publish them again' }).waitFor()
  const anybody = await windowOf()
  await anybody.goto(`/meetings-held/${id}`)
  await faultless(anybody, 'public')
  await anybody.goto('/meetings-held')
  await faultless(anybody, 'public-list')
  await clerk.goto(`/meetings/${id}/made-papers`)
  await faultless(clerk, 'made-papers')
  await clerk.goto('/meetings')
  await faultless(clerk, 'list')
})

test('the clerk’s screen holds to it while the meeting is open', async () => {
  now = new Date('2026-12-10T15:00:00Z')
  await clerk.goto('/meetings/new')
  await clerk.getByLabel('Date').fill('10/12/2026')
  await clerk.getByLabel('Begins at').fill('15:00')
  await clerk.getByLabel('Place').fill('Online')
  await press(clerk, 'Make the meeting')
  await link(clerk, 'Record the meeting')
  await faultless(clerk, 'live-before')
  await press(clerk, 'Open the meeting')
  await clerk.getByText('The board can talk, but cannot decide').waitFor()
  await press(clerk, 'Keep the action')
  await clerk.getByRole('alert').getByText('Write what was asked').waitFor()
  await faultless(clerk, 'live-open')
  await clerk.getByText('Together, or in another order').click()
  await clerk.getByLabel('Take this item').selectOption({ index: 3 })
  await clerk.getByRole('button', { name: 'Change the order' }).click()
  await clerk.getByText('Put off or withdraw this item').click()
  await press(clerk, 'Put it off to the next meeting')
  await clerk.getByRole('alert').getByText('Say why the item is put off').waitFor()
  await faultless(clerk, 'live-put-off')
})
