import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCouncil, names, whoIs, type Council } from '../../../test/council.ts'
import { aWebApp, send } from '../../../test/web.ts'
import type { Role } from '../../core/roles/roles.ts'
import { day } from '../../core/time/day.ts'
import { asUser } from '../../store/as-user.ts'
import { addPost, takePost } from '../../store/posts.ts'
import { HERE } from '../../../test/people-of.ts'

let council: Council
let post = ''
beforeAll(async () => {
  council = await aCouncil({ loaded: false })
  const by = 'sample:democratic-services'
  const writer = { authority: HERE, by, at: new Date('2025-05-01T09:00:00Z') }
  post = await asUser(council.app, { userId: by, authority: HERE }, async (tx) => {
    const made = (await addPost(tx, writer, 'Head of Fostering')) ?? ''
    const person = 'sample:service-manager'
    await takePost(tx, writer, { post: made, person, from: day('2025-01-01') })
    return made
  })
})
afterAll(() => council.close())

const now = { at: '2025-05-02T09:00:00Z' }
const appFor = (role: Role) => aWebApp({ db: council.app, who: whoIs(role), now: () => new Date(now.at) })
const pageFor = async (role: Role, path: string) => {
  const answer = await (await appFor(role)).request(path)
  return { status: answer.status, text: await answer.text() }
}
const sent = async (role: Role, path: string, fields: Record<string, string>, from = path) =>
  send(await appFor(role), path, fields, from)

/** Writes something down as somebody, and gives its number. */
async function written(role: Role, fields: Record<string, string>): Promise<string> {
  const answer = await sent(role, '/promises/new', { wording: 'How many have savings?', ...fields })
  const found = /\/promises\/(\d+)\?/.exec(answer.headers.get('location') ?? '')?.[1]
  if (found === undefined) throw new Error(`Not written: ${answer.status} ${await answer.text()}`)
  return found
}
const seqOf = async (id: string) =>
  (await council.owner.selectFrom('commitment').select('seq').where('id', '=', id).executeTakeFirstOrThrow())
    .seq
const doing = async (role: Role, id: string, deed: string, fields: Record<string, string>) =>
  sent(role, `/promises/${id}/${deed}`, { seen: String(await seqOf(id)), ...fields }, '/promises/new')
const question = { kind: 'question', side: 'member' }

test('a member’s question goes from its words to its answer, and is closed by the member', async () => {
  const id = await written('board-member', {
    ...question,
    owner: post,
    'due-day': '30',
    'due-month': '6',
    'due-year': '2025',
  })
  const page = await pageFor('service-manager', `/promises/${id}`)
  expect(page.text).toContain('How many have savings?')
  expect(page.text).toContain(`Head of Fostering (${names['service-manager']})`)
  expect(page.text).toContain('30 June 2025')
  const answered = await doing('service-manager', id, 'answer', { text: 'A third of them.', outcome: 'did' })
  expect(answered.status).toBe(303)
  expect((await pageFor('board-member', `/promises/${id}`)).text).toContain('Did this answer it?')
  await doing('board-member', id, 'asker-says', { satisfied: 'yes' })
  const after = await pageFor('board-member', `/promises/${id}`)
  expect(after.text).toContain('Closed on 2 May 2025')
  expect(after.text).toContain('A third of them.')
})

test('another member does not say for a member that it is answered', async () => {
  const id = await written('board-member', question)
  await doing('service-manager', id, 'answer', { text: 'Ten.', outcome: 'did' })
  const other = { ...whoIs('board-member'), personId: 'sample:board-member-2' }
  await council.owner
    .insertInto('membership')
    .values({ person: other.personId, authority: HERE, role: 'board-member', partner: null })
    .execute()
  const app = await aWebApp({ db: council.app, who: other, now: () => new Date(now.at) })
  expect(await (await app.request(`/promises/${id}`)).text()).not.toContain('Did this answer it?')
  const seen = String(await seqOf(id))
  const answer = await send(app, `/promises/${id}/asker-says`, { seen, satisfied: 'yes' }, '/promises/new')
  expect(answer.status).toBe(422)
  expect(await seqOf(id)).toBe(Number(seen))
})

test('an action is closed by the board’s minute and by nobody else, and only once there is evidence', async () => {
  const id = await written('democratic-services', { kind: 'action', side: 'board' })
  expect((await pageFor('director', `/promises/${id}`)).text).not.toContain(`/promises/${id}/close`)
  const tooSoon = await doing('democratic-services', id, 'close', { reason: 'Done.' })
  expect(tooSoon.status).toBe(422)
  expect(await tooSoon.text()).toContain('There is no evidence yet')
})

test('who writes without having seen what somebody else wrote is told, and keeps what was typed', async () => {
  const id = await written('board-member', question)
  const seen = String(await seqOf(id))
  await doing('service-manager', id, 'update', { text: 'We have asked the finance team.' })
  const late = await sent(
    'director',
    `/promises/${id}/answer`,
    { seen, text: 'My long answer', outcome: 'did' },
    '/promises/new',
  )
  expect(late.status).toBe(422)
  const text = await late.text()
  expect(text).toContain('Somebody wrote here after you opened this')
  expect(text).toContain('My long answer')
})

test('a date is moved later with a reason only, and the first one stays beside it', async () => {
  const id = await written('board-member', {
    ...question,
    'due-day': '1',
    'due-month': '6',
    'due-year': '2025',
  })
  const later = { 'due-day': '1', 'due-month': '9', 'due-year': '2025' }
  expect((await doing('service-manager', id, 'set-due', later)).status).toBe(422)
  expect(
    (await doing('service-manager', id, 'set-due', { ...later, reason: 'The figures come in August.' }))
      .status,
  ).toBe(303)
  expect((await pageFor('board-member', `/promises/${id}`)).text).toContain(
    '1 September 2025. First promised for 1 June 2025',
  )
})

test('everything typed is shown as text, whatever it is', async () => {
  const nasty = '<script>alert(1)</script> "onmouseover=x'
  const id = await written('board-member', { ...question, wording: nasty, role: '<b>Chair</b>' })
  await doing('service-manager', id, 'update', {
    ...{ text: nasty, 'evidence-title': nasty, 'evidence-where': 'javascript:alert(1)' },
  })
  for (const path of [
    `/promises/${id}`,
    '/promises',
    '/promises/paper',
    '/promises/mine',
    `/promises/${id}/trace`,
    `/promises/${id}/answer`,
  ]) {
    const { text } = await pageFor('service-manager', path)
    expect([path, text.includes('<script>alert'), text.includes('<b>Chair')]).toEqual([path, false, false])
    expect([path, text.includes('href="javascript')]).toEqual([path, false])
  }
})

test('what was asked in private session is in the members’ paper and in no public one', async () => {
  await written('democratic-services', { ...question, wording: 'About one home', exempt: 'yes' })
  expect((await pageFor('board-member', '/promises/paper')).text).toContain('About one home')
  for (const path of ['/promises/paper?for=public', '/promises/paper.csv?for=public'])
    expect((await pageFor('board-member', path)).text).not.toContain('About one home')
  for (const path of ['/promises', '/promises/paper', '/promises/paper.csv', '/promises/mine'])
    expect((await pageFor('analyst', path)).text).not.toContain('About one home')
})

test('an offer is acknowledged, then declined with a reason that whoever offered reads', async () => {
  const id = await written('board-member', {
    kind: 'offer',
    side: 'member',
    wording: 'I can drive the minibus',
  })
  expect((await pageFor('board-member', '/promises/offers')).text).toContain('Waiting to be acknowledged')
  expect((await doing('service-manager', id, 'acknowledge', { text: 'Thank you.' })).status).toBe(303)
  expect((await doing('service-manager', id, 'decline', { reason: '' })).status).toBe(422)
  await doing('service-manager', id, 'decline', { reason: 'The insurance does not cover it.' })
  expect((await pageFor('board-member', `/promises/${id}`)).text).toContain(
    'The insurance does not cover it.',
  )
})

test('a request for data is told whether there are data, and stays in the register', async () => {
  const id = await written('board-member', {
    kind: 'data-request',
    side: 'member',
    wording: 'Savings by age',
  })
  await doing('analyst', id, 'tell-answerability', { is: 'not-collected', reason: 'Nobody records it.' })
  const { text } = await pageFor('board-member', '/promises/asked-for')
  expect(text).toContain('The data are not collected')
  expect(text).toContain('Nobody records it.')
})

test('the calendar of what I owe has kinds, numbers and days, and no word of what was asked', async () => {
  const id = await written('board-member', {
    ...{ ...question, owner: post, wording: 'Secret words of a member' },
    ...{ 'due-day': '30', 'due-month': '6', 'due-year': '2025' },
  })
  const { text } = await pageFor('service-manager', '/promises/mine.ics')
  expect(text).toContain(`SUMMARY:Question ${id}: promised for today`)
  expect(text).not.toContain('Secret')
  expect((await pageFor('analyst', '/promises/mine.ics')).text).not.toContain('VEVENT')
})

test('a list finds by kind, owner, how it stands and words', async () => {
  const id = await written('board-member', { ...question, wording: 'Zebra crossings', owner: post })
  const found = async (query: string) =>
    (await pageFor('analyst', `/promises?${query}`)).text.includes(`/promises/${id}"`)
  expect(await found('words=zebra')).toBe(true)
  expect(await found('kind=offer')).toBe(false)
  expect(await found(`owner=${post}&kind=question`)).toBe(true)
  expect(await found('stands=closed')).toBe(false)
  now.at = '2025-06-15T09:00:00Z'
  expect(await found('stands=silent&words=zebra')).toBe(true)
  now.at = '2025-05-02T09:00:00Z'
})

test('a form with nothing in it says what to write, once for each field', async () => {
  const answer = await sent('democratic-services', '/promises/new', { wording: '', kind: '', side: '' })
  expect(answer.status).toBe(422)
  const text = await answer.text()
  for (const words of ['Write what was asked', 'Choose what it is', 'Choose who asked'])
    expect(text).toContain(words)
})

test('every deed is on record with who did it, and without the words', async () => {
  const lines = await council.owner
    .selectFrom('audit')
    .select(['deed', 'about'])
    .where('person', '=', 'sample:service-manager')
    .execute()
  expect(new Set(lines.map(({ deed }) => deed))).toEqual(
    new Set([
      'promise-answer',
      'promise-update',
      'promise-set-due',
      'promise-acknowledge',
      'promise-decline',
    ]),
  )
  expect(JSON.stringify(lines)).not.toContain('insurance')
})
