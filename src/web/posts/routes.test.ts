import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCouncil, names, whoIs, type Council } from '../../../test/council.ts'
import { aWebApp, send } from '../../../test/web.ts'
import type { Role } from '../../core/roles/roles.ts'

let council: Council
beforeAll(async () => {
  council = await aCouncil({ loaded: false })
})
afterAll(() => council.close())

const NOW = new Date('2025-05-02T09:00:00Z')
const appFor = (role: Role) => aWebApp({ db: council.app, who: whoIs(role), now: () => NOW })
const pageFor = async (role: Role, path: string) => (await (await appFor(role)).request(path)).text()
const sent = async (role: Role, path: string, fields: Record<string, string>, from = path) =>
  send(await appFor(role), path, fields, from)
const clerk = 'democratic-services'
const day = (day: string, month: string, year: string) => ({
  'due-day': day,
  'due-month': month,
  'due-year': year,
})

async function aPost(title: string): Promise<string> {
  const answer = await sent(clerk, '/posts', { title })
  return /\/posts\/([\da-f-]{36})$/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
}

test('when somebody leaves, everything that was theirs is shown at once, and whoever takes over has it', async () => {
  const post = await aPost('Head of Leaving Care')
  const person = 'sample:service-manager'
  await sent(clerk, `/posts/${post}/take`, { person, ...day('1', '1', '2025') }, `/posts/${post}`)
  const question = { wording: 'Who has a passport?', kind: 'question', side: 'member', owner: post }
  await sent('board-member', '/promises/new', question)
  expect(await pageFor('service-manager', '/promises/mine')).toContain('Who has a passport?')
  const page = await pageFor(clerk, `/posts/${post}`)
  expect(page).toContain(names['service-manager'])
  const holding = /name="holding" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const left = await sent(
    clerk,
    `/posts/${post}/leave`,
    { holding, ...day('30', '4', '2025') },
    `/posts/${post}`,
  )
  expect(left.headers.get('location')).toBe('/posts/left?done=left')
  const theirs = await pageFor(clerk, '/posts/left')
  expect(theirs).toContain('Question 1')
  expect(theirs).toContain('30 April 2025')
  expect(await pageFor('service-manager', '/promises/mine')).not.toContain('Who has a passport?')
  await sent(
    clerk,
    `/posts/${post}/take`,
    { person: 'sample:director', ...day('1', '5', '2025') },
    `/posts/${post}`,
  )
  expect(await pageFor('director', '/promises/mine')).toContain('Who has a passport?')
  expect(await pageFor(clerk, `/posts/${post}`)).toContain(names['service-manager'])
})

test('whoever takes over ends the day before for whoever was there', async () => {
  const post = await aPost('Head of Homes')
  for (const [person, month] of [
    ['sample:analyst', '1'],
    ['sample:director', '3'],
  ] as const)
    await sent(clerk, `/posts/${post}/take`, { person, ...day('1', month, '2025') }, `/posts/${post}`)
  expect(await pageFor(clerk, `/posts/${post}`)).toContain('28 February 2025')
})

test('a title is given once, whatever its capitals; a post keeps what it owns under another title', async () => {
  const post = await aPost('Head of Health')
  const again = await sent(clerk, '/posts', { title: 'head of health' })
  expect([again.status, (await again.text()).includes('of that title already')]).toEqual([422, true])
  await sent(clerk, `/posts/${post}/title`, { title: 'Head of Health and Wellbeing' }, `/posts/${post}`)
  expect(await pageFor(clerk, '/posts')).toContain('Head of Health and Wellbeing')
})

test('only those who look after posts change them', async () => {
  const post = await aPost('Head of Visits')
  for (const role of ['analyst', 'director', 'board-member'] as const) {
    expect((await sent(role, '/posts', { title: 'Mine' }, '/promises')).status).toBe(403)
    const taking = { person: 'sample:analyst', ...day('1', '1', '2025') }
    expect((await sent(role, `/posts/${post}/take`, taking, '/promises')).status).toBe(403)
  }
  expect(await pageFor('analyst', '/posts')).not.toContain('Add a post')
})

test('a last day before the first, and no day at all, are told beside the field', async () => {
  const post = await aPost('Head of Days')
  const taking = { person: 'sample:analyst', ...day('1', '3', '2025') }
  await sent(clerk, `/posts/${post}/take`, taking, `/posts/${post}`)
  const holding = /name="holding" value="([^"]+)"/.exec(await pageFor(clerk, `/posts/${post}`))?.[1] ?? ''
  const early = await sent(
    clerk,
    `/posts/${post}/leave`,
    { holding, ...day('1', '2', '2025') },
    `/posts/${post}`,
  )
  expect(await early.text()).toContain('The last day is before the first')
  const none = await sent(
    clerk,
    `/posts/${post}/take`,
    { person: '', ...day('31', '2', '2025') },
    `/posts/${post}`,
  )
  expect(none.status).toBe(422)
})
