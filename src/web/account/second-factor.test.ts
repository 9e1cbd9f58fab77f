import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aPerson,
  appCode,
  aSignInWorld,
  goodPassword,
  signedInAs,
  type SignInWorld,
} from '../../../test/sign-in.ts'
import type { Browser } from '../../../test/browser.ts'

let world: SignInWorld
beforeAll(async () => {
  world = await aSignInWorld({ secondFactor: 'required' })
})
afterAll(() => world.close())

interface App {
  readonly browser: Browser
  readonly key: string
  readonly codes: readonly string[]
  readonly confirmed: Response
}

/** Somebody who has set up an app. */
async function withApp(email: string): Promise<App> {
  await aPerson(world, { email, role: 'administrator' })
  const browser = await signedInAs(world, email)
  const page = await begin(browser)
  const key = (/secret=([A-Z2-7]+)/.exec(page)?.[1] ?? '').trim()
  const codes = Array.from(page.matchAll(/<code>(\w{5}-\w{5})<\/code>/g), ([, code = '']) => code)
  const code = appCode(key, new Date(Date.now() - 30_000))
  const confirmed = await browser.send('/account/second-factor/confirm', { code }, '/account/second-factor')
  return { browser, key, codes, confirmed }
}

const begin = async (browser: Browser): Promise<string> =>
  (
    await browser.send('/account/second-factor/begin', { current: goodPassword }, '/account/second-factor')
  ).text()

/** A browser in which the password was right and the code is asked for. */
async function halfIn(email: string): Promise<Browser> {
  const browser = world.browser()
  const answer = await browser.send('/sign-in', { email, password: goodPassword, next: '/people' })
  expect(answer.headers.get('location')).toBe('/sign-in/second-factor?next=%2Fpeople')
  return browser
}

const wrong = 'not accepted'

describe('where a second step is needed', () => {
  test('somebody without one sees nothing before setting it up', async () => {
    await aPerson(world, { email: 'new@council.example', role: 'administrator' })
    const browser = await signedInAs(world, 'new@council.example')
    expect((await browser.open('/people')).headers.get('location')).toBe('/account/second-factor')
    expect((await browser.open('/audit')).headers.get('location')).toBe('/account/second-factor')
  })

  test('setting it up opens the rest, in a session of a new identifier', async () => {
    await aPerson(world, { email: 'two@council.example', role: 'administrator' })
    const browser = await signedInAs(world, 'two@council.example')
    const before = browser.cookies.get('hearth.session_token')
    const other = await signedInAs(world, 'two@council.example')
    const key = /secret=([A-Z2-7]+)/.exec(await begin(browser))?.[1] ?? ''
    const code = appCode(key, new Date())
    await browser.send('/account/second-factor/confirm', { code }, '/account/second-factor')
    expect(browser.cookies.get('hearth.session_token')).not.toBe(before)
    expect((await browser.open('/people')).status).toBe(200)
    expect((await other.open('/account')).status).toBe(303)
  })

  test('a wrong code sets up nothing', async () => {
    await aPerson(world, { email: 'slip@council.example', role: 'administrator' })
    const browser = await signedInAs(world, 'slip@council.example')
    await begin(browser)
    const answer = await browser.send(
      '/account/second-factor/confirm',
      { code: '000000' },
      '/account/second-factor',
    )
    expect(answer.status).toBe(422)
    expect((await browser.open('/people')).status).toBe(303)
  })
})

describe('signing in with a second step', () => {
  test('needs the code: the password alone opens nothing', async () => {
    const app = await withApp('app@council.example')
    expect(app.confirmed.headers.get('location')).toBe('/account?done=app')
    const browser = await halfIn('app@council.example')
    expect((await browser.open('/account')).status).toBe(303)
    const code = appCode(app.key, new Date())
    const answer = await browser.send('/sign-in/second-factor', {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      next: '/people',
    })
    expect(answer.headers.get('location')).toBe('/people')
    expect((await browser.open('/people')).status).toBe(200)
    const again = await halfIn('app@council.example')
    expect(await (await again.send('/sign-in/second-factor', { code })).text()).toContain(wrong)
    expect((await again.open('/account')).status).toBe(303)
  })

  test('takes each recovery code once', async () => {
    const { codes } = await withApp('lost@council.example')
    expect(codes).toHaveLength(10)
    const code = codes[3] ?? ''
    const answer = await (
      await halfIn('lost@council.example')
    ).send('/sign-in/recovery-code', { code: ` ${code.toUpperCase().replace('-', ' ')} ` })
    expect(answer.status).toBe(303)
    const again = await (await halfIn('lost@council.example')).send('/sign-in/recovery-code', { code })
    expect(await again.text()).toContain(wrong)
  })

  test('gives up after five wrong codes: then the right one is not taken either', async () => {
    const { key } = await withApp('guess@council.example')
    const browser = await halfIn('guess@council.example')
    for (let turn = 0; turn < 5; turn += 1) await browser.send('/sign-in/second-factor', { code: '000000' })
    const answer = await browser.send('/sign-in/second-factor', { code: appCode(key, new Date()) })
    expect(answer.status).toBe(422)
  })

  test('a code is no use to somebody who gave no password', async () => {
    const answer = await world.browser().send('/sign-in/second-factor', { code: '123456' })
    expect(answer.status).toBe(422)
  })

  test('neither key nor recovery code stands readable in the database', async () => {
    const { key, codes } = await withApp('cipher@council.example')
    const text = JSON.stringify(await world.owner.selectFrom('secondFactor').selectAll().execute())
    for (const secret of [key, ...codes]) expect(text).not.toContain(secret)
  })
})

test('taking the app away needs the password', async () => {
  const { browser } = await withApp('off@council.example')
  const fields = (current: string) => ({ current, do: 'off' })
  const wrongly = await browser.send(
    '/account/second-factor/change',
    fields('something else'),
    '/account/second-factor',
  )
  expect(wrongly.status).toBe(422)
  const rightly = await browser.send(
    '/account/second-factor/change',
    fields(goodPassword),
    '/account/second-factor',
  )
  expect(rightly.headers.get('location')).toBe('/account?done=off')
  expect((await browser.open('/people')).headers.get('location')).toBe('/account/second-factor')
})
