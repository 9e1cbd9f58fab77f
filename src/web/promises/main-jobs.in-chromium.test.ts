import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inChromium, type CouncilInChromium } from '../../../test/council-in-chromium.ts'
import { faultsSeen } from '../../../test/seen.ts'
import type { Role } from '../../core/roles/roles.ts'

let world: CouncilInChromium
beforeAll(async () => {
  world = await inChromium({ loaded: false })
})
afterAll(() => world.close())

const noScript = { script: false }
const windowOf = (role?: Role, given = {}) => world.windowOf(role, given)
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true }).click()
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const said = (page: Page) => page.getByRole('main').innerText()
const dated = async (page: Page, [day, month, year]: readonly [string, string, string], at = 0) => {
  await page.getByLabel('Day').nth(at).fill(day)
  await page.getByLabel('Month').nth(at).fill(month)
  await page.getByLabel('Year').nth(at).fill(year)
}
const looked = async (page: Page, name: string) => {
  expect(await faultsSeen(page, name)).toEqual([])
}

test('democratic services make a post, say who holds it, and write a question down', async () => {
  const page = await windowOf('democratic-services', noScript)
  await page.goto('/promises')
  expect(await said(page)).toContain('Nothing has been asked yet')
  await link(page, 'Posts and who holds them')
  await page.getByLabel('Add a post').fill('Service Manager, Adolescent Services')
  await press(page, 'Add the post')
  expect(await heading(page)).toBe('Service Manager, Adolescent Services')
  await page.getByLabel('Who', { exact: true }).selectOption('Ben Shaw')
  await dated(page, ['1', '1', '2025'])
  await press(page, 'Save')
  expect(await page.getByRole('rowheader', { name: 'Ben Shaw' }).count()).toBe(1)
  await place(page, 'Promises')
  await page.getByRole('button', { name: 'Write down what was asked' }).click()
  await page.getByLabel('What was asked or promised').fill('The board asks for a plan for bank accounts.')
  await page.getByLabel('What is it?').selectOption('Action')
  await page.getByLabel('Who asked?').selectOption('The board')
  await page.getByLabel('Which post owns it?').selectOption('Service Manager, Adolescent Services')
  await dated(page, ['30', '6', '2025'])
  await press(page, 'Write it down')
  expect(await heading(page)).toBe('Action 1')
  expect(await said(page)).toContain('Service Manager, Adolescent Services (Ben Shaw)')
})

test('a member asks, reads the answer, and says that it is enough; the officer answers from the page of what is theirs', async () => {
  const member = await windowOf('board-member')
  await member.goto('/')
  await place(member, 'Promises')
  await member.getByRole('button', { name: 'Write down what was asked' }).click()
  await press(member, 'Write it down')
  expect(await member.title()).toMatch(/^Error: /)
  await looked(member, 'promises-new-wrong')
  await member.getByLabel('What was asked or promised').fill('How many of our children have savings?')
  await member.getByLabel('What is it?').selectOption('Question')
  await member.getByLabel('Which post owns it?').selectOption('Service Manager, Adolescent Services')
  await press(member, 'Write it down')
  expect(await heading(member)).toBe('Question 2')
  await looked(member, 'promise-asked')

  const officer = await windowOf('service-manager', noScript)
  await officer.goto('/promises/mine')
  await officer.getByLabel('How does Question 2 stand?').fill('We have asked the finance team.')
  await press(officer, 'Add to Question 2')
  expect(await said(officer)).toContain('We have asked the finance team.')
  await link(officer, 'Answer it')
  await officer.getByLabel('Your answer').fill('Twelve of thirty.')
  await officer.getByLabel('It is done').check()
  await officer.getByLabel('What shows it (optional)').fill('Savings list, April 2025')
  await press(officer, 'Answer')
  expect(await said(officer)).toContain('Savings list, April 2025')

  await member.reload()
  await link(member, 'Did this answer it?')
  await looked(member, 'promise-did-this-answer')
  await member.getByLabel('Yes').check()
  await press(member, 'Save')
  expect(await said(member)).toContain('This is enough'.toLowerCase())
  expect(await member.getByText('Closed on 2 May 2025', { exact: false }).count()).toBeGreaterThan(0)
  await looked(member, 'promise-closed')
})

test('a young person says something without an account; the worker takes it up, and the answer is plain before it is sent', async () => {
  const young = await windowOf(undefined, noScript)
  await young.goto('/')
  await place(young, 'Young people')
  await young.getByRole('button', { name: 'Say something to us' }).click()
  await young.getByLabel('What do you want to say or ask?').fill('Why can we not keep our pets?')
  await young.getByLabel('Lots of us').check()
  await press(young, 'Send it')
  expect(await heading(young)).toBe('Thank you. We have it')

  const worker = await windowOf('participation-worker')
  await worker.goto('/')
  await place(worker, 'Challenges')
  await looked(worker, 'challenges')
  await worker.getByRole('link', { name: /^Open the card/ }).click()
  await looked(worker, 'card')
  await worker.getByLabel('Which post answers it?').selectOption('Service Manager, Adolescent Services')
  await press(worker, 'Take up')
  await link(worker, 'The challenge it became')
  expect(await said(worker)).toContain('Why can we not keep our pets?')
  const path = new URL(worker.url()).pathname

  const officer = await windowOf('service-manager')
  await officer.goto(path)
  await link(officer, 'Answer it')
  await officer
    .getByLabel('Your answer')
    .fill('Consideration of accommodation suitability necessitates individual assessment.')
  await officer.getByLabel('It is being done').check()
  await press(officer, 'Answer')
  expect(await said(officer)).toMatch(/Reading age \d+/)
  await looked(officer, 'answer-too-hard')
  await officer
    .getByLabel('Your answer')
    .fill('You can keep a pet in most homes. We will ask each home by June.')
  await press(officer, 'Answer')

  await worker.goto(`${path}/asker-says`)
  await worker.getByLabel('Yes').check()
  await press(worker, 'Save')
  await place(worker, 'Challenges')
  await link(worker, '“You said, we did”: look, and make public')
  await looked(worker, 'you-said-look')
  await press(worker, 'Make it public')
  await young.goto('/young-people')
  expect(await said(young)).toContain('We will ask each home by June.')
})

test.each([
  ['promises', 'democratic-services', '/promises'],
  ['promises-paper', 'board-member', '/promises/paper'],
  ['promises-mine', 'service-manager', '/promises/mine'],
  ['promises-asked-for', 'analyst', '/promises/asked-for'],
  ['promises-offers', 'board-member', '/promises/offers'],
  ['promises-trace', 'director', '/promises/2/trace'],
  ['promise-action', 'democratic-services', '/promises/1'],
  ['promise-set-due', 'service-manager', '/promises/1/set-due'],
  ['promise-link', 'democratic-services', '/promises/1/link'],
  ['promises-to-read', 'democratic-services', '/promises/paper/read'],
  ['posts', 'democratic-services', '/posts'],
  ['posts-left', 'democratic-services', '/posts/left'],
  ['challenges-new', 'participation-worker', '/challenges/new'],
  ['young-people', undefined, '/young-people'],
  ['young-people-surveys', undefined, '/young-people/surveys'],
  ['young-people-say', undefined, '/young-people/say'],
  ['young-people-said', undefined, '/young-people/said?about=alone'],
] as const)(
  '%s is sound at a desk, on a telephone, by keyboard and in the reader’s own colours',
  async (name, role, path) => {
    const page = await windowOf(role)
    expect((await page.goto(path))?.status()).toBe(200)
    await looked(page, name)
    expect(world.broken()).toEqual([])
  },
)
