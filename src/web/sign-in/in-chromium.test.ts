import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../../../test/chromium.ts'
import { freePort } from '../../../test/on-loopback.ts'
import { faultsSeen } from '../../../test/seen.ts'
import { aPerson, appCode, aSignInWorld, goodPassword, type SignInWorld } from '../../../test/sign-in.ts'
import { hearthshire } from '../../../test/web.ts'
import { windowsOf, type Windows } from '../../../test/windows.ts'
import { inviteToJoin } from '../../store/invitations.ts'
import { listen, type Listening } from '../listen.ts'

let browser: Browser
let windows: Windows
let world: SignInWorld
let served: Listening
let origin: string
beforeAll(async () => {
  const port = await freePort()
  origin = `http://127.0.0.1:${String(port)}`
  const council = {
    issuer: 'http://127.0.0.1:9',
    clientId: 'x',
    clientSecret: 'x',
    name: 'your council account',
    claim: 'groups',
  }
  world = await aSignInWorld({ origin, secondFactor: 'required', council })
  served = await listen(world.web, { port })
  browser = await openChromium()
  windows = windowsOf(browser)
})
afterAll(async () => {
  await browser.close()
  await served.close()
  await world.close()
})

/** The page as it stands, held to what all pages are. */
async function seen(page: Page, name: string): Promise<void> {
  expect([name, await faultsSeen(page, name)]).toEqual([name, []])
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

async function setPassword(page: Page): Promise<void> {
  await page.getByLabel('New password').fill(goodPassword)
  await page.getByLabel('The same password again').fill(goodPassword)
  await press(page, 'Continue')
}

test('somebody invited joins, sets up the second step and looks after accounts, on pages that hold to axe', async () => {
  const link = {
    email: 'ada@council.example',
    authority: hearthshire.code,
    by: null,
    partner: null,
    now: new Date(),
  }
  const token = await inviteToJoin(world.owner, { ...link, role: 'administrator' })
  const page = await windows.open()
  await page.goto(`${origin}/invitation/${token}`)
  await seen(page, 'invitation')
  await press(page, 'Continue')
  await seen(page, 'invitation-errors')
  await page.getByLabel('Full name').fill('Ada Hart-Lewis')
  await setPassword(page)
  await seen(page, 'sign-in')
  await page.getByLabel('Email address').fill('ada@council.example')
  await page.getByLabel('Password', { exact: true }).fill('wrong altogether')
  await press(page, 'Sign in')
  await seen(page, 'sign-in-errors')
  await page.getByLabel('Password', { exact: true }).fill(goodPassword)
  await press(page, 'Sign in')
  await page.goto(`${origin}/people`)
  await seen(page, 'second-factor-begin')
  await page.getByLabel('Your password now').fill(goodPassword)
  await press(page, 'Continue')
  await seen(page, 'second-factor-key')
  const key = (await page.locator('code').first().innerText()).replaceAll(/\s/g, '')
  await page.getByLabel('Code from your authenticator app').fill(appCode(key, new Date(Date.now() - 30_000)))
  await press(page, 'Finish')
  await seen(page, 'account')
  await page.getByRole('link', { name: 'Change password' }).click()
  await seen(page, 'password')
  await page.goto(`${origin}/people/invite`)
  await seen(page, 'invite')
  await page.getByLabel('Their work email address').fill('new.person@council.example')
  await page.getByLabel('Director').check()
  await press(page, 'Make a link')
  await seen(page, 'link')
  await aPerson(world, { email: 'cy@council.example', role: 'partner', partner: 'health' })
  await page.goto(`${origin}/people`)
  await seen(page, 'people')
  await page.getByRole('link', { name: 'cy', exact: true }).click()
  await seen(page, 'person')
  await page.goto(`${origin}/audit`)
  await seen(page, 'audit')
  await press(page, 'Sign out')
  await signInWithCode(page, key)
  await seen(page, 'second-factor-change')
})

async function signInWithCode(page: Page, key: string): Promise<void> {
  await page.goto(`${origin}/sign-in?next=/account/second-factor`)
  await page.getByLabel('Email address').fill('ada@council.example')
  await page.getByLabel('Password', { exact: true }).fill(goodPassword)
  await press(page, 'Sign in')
  await seen(page, 'code')
  await page.getByRole('link', { name: 'Use a recovery code instead' }).click()
  await seen(page, 'recovery')
  await page.goBack()
  await page.getByLabel('Code from your authenticator app').fill(appCode(key, new Date()))
  await press(page, 'Continue')
}

test('signing in and out needs no script, and only the keyboard', async () => {
  await aPerson(world, { email: 'kay@council.example', role: 'board-member' })
  const page = await windows.open({ script: false })
  await page.goto(`${origin}/sign-in?next=/account`)
  await page.getByLabel('Email address').focus()
  await page.keyboard.type('kay@council.example')
  await page.keyboard.press('Tab')
  await page.keyboard.type(goodPassword)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${origin}/account`)
  await press(page, 'Sign out')
  await page.waitForURL(`${origin}/sign-in?notice=signed-out`)
  await page.goBack()
  await page.reload()
  expect(page.url()).toBe(`${origin}/sign-in?next=%2Faccount`)
})
