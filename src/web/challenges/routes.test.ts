import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCouncil, whoIs, type Council } from '../../../test/council.ts'
import { HERE } from '../../../test/people-of.ts'
import { aWebApp, send } from '../../../test/web.ts'
import { readingAge } from '../../core/governance/reading-age/reading-age.ts'
import type { Role } from '../../core/roles/roles.ts'
import { day } from '../../core/time/day.ts'
import { asUser } from '../../store/as-user.ts'
import { addPost, takePost } from '../../store/posts.ts'
import { keepGlossary } from '../../store/glossary.ts'

let council: Council
let post = ''
const worker = 'participation-worker'
const familyTime = { preferred: [{ instead: 'contact', use: 'family time' }], leftAlone: [] }
const NOW = new Date('2025-05-02T09:00:00Z')
beforeAll(async () => {
  council = await aCouncil({ loaded: false })
  const by = 'sample:democratic-services'
  post = await asUser(council.app, { userId: by, authority: HERE }, async (tx) => {
    const writer = { authority: HERE, by, at: NOW }
    const made = (await addPost(tx, writer, 'Designated nurse')) ?? ''
    await takePost(tx, writer, { post: made, person: 'sample:partner', from: day('2025-01-01') })
    return made
  })
  const writer = { authority: HERE, by: `sample:${worker}`, at: NOW }
  await asUser(council.app, { userId: writer.by, authority: HERE }, (tx) =>
    keepGlossary(tx, writer, { ...familyTime, agreedBy: 'Us', agreedOn: '2025-01-01' }, 0),
  )
})
afterAll(() => council.close())

const appFor = (role?: Role) =>
  aWebApp({ db: council.app, who: role === undefined ? undefined : whoIs(role), now: () => NOW })
const pageFor = async (role: Role | undefined, path: string) => {
  const answer = await (await appFor(role)).request(path)
  return { status: answer.status, text: await answer.text() }
}
const sent = async (role: Role | undefined, path: string, fields: Record<string, string>, from = path) =>
  send(await appFor(role), path, fields, from)

/** Says something on the page without an account, and gives the card's id. */
async function said(words: string, about: 'many' | 'alone' = 'many'): Promise<string> {
  const answer = await sent(undefined, '/young-people/say', { words, about })
  expect(answer.status).toBe(303)
  const rows = await council.owner.selectFrom('cardWords').select(['card', 'text']).execute()
  const found = rows.find(({ text }) => text === words)
  if (found === undefined) throw new Error('not kept')
  return found.card
}
const triaged = (
  card: string,
  deed: string,
  fields: Record<string, string> = {},
  role: Role = worker,
  seen = '1',
) => sent(role, `/challenges/cards/${card}/${deed}`, { seen, ...fields }, `/challenges/cards/${card}`)
async function takenUp(words: string): Promise<string> {
  const card = await said(words)
  expect((await triaged(card, 'take-up', { owner: post })).status).toBe(303)
  const row = await council.owner
    .selectFrom('card')
    .select('fold')
    .where('id', '=', card)
    .executeTakeFirstOrThrow()
  return (row.fold as { commitment: string }).commitment
}
const seqOf = async (id: string) =>
  (await council.owner.selectFrom('commitment').select('seq').where('id', '=', id).executeTakeFirstOrThrow())
    .seq
const doing = async (role: Role, id: string, deed: string, fields: Record<string, string>) =>
  sent(role, `/promises/${id}/${deed}`, { seen: String(await seqOf(id)), ...fields }, '/promises/new')

describe('what is said without an account', () => {
  test('waits as it was written, and nothing of who sent it is kept', async () => {
    const words = 'Why cant we have\nour phones  after 9??'
    const card = await said(words)
    expect((await pageFor(worker, `/challenges/cards/${card}`)).text).toContain('Why cant we have')
    const events = await council.owner.selectFrom('cardEvent').selectAll().where('card', '=', card).execute()
    const audit = await council.owner.selectFrom('audit').selectAll().where('subject', '=', card).execute()
    expect(audit).toMatchObject([{ person: null, role: null, about: {} }])
    expect(JSON.stringify([events, audit])).not.toMatch(/phones|unknown|127\.0/)
  })
  test('is refused when there is nothing in it, with what was typed kept', async () => {
    const answer = await sent(undefined, '/young-people/say', { words: ' ', about: '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Choose who it is about')
  })
  test('needs the form of this site', async () => {
    const app = await appFor()
    const body = new URLSearchParams({ words: 'x', about: 'many' })
    expect((await app.request('/young-people/say', { method: 'POST', body })).status).toBe(403)
  })
  test('is on no page for everybody until young people take it up and make it public', async () => {
    await said('Nobody shall see this yet')
    expect((await pageFor(undefined, '/young-people')).text).not.toContain('Nobody shall see')
  })
  test('can be read by somebody of nine: the pages that ask for it are plain', async () => {
    for (const path of [
      '/young-people',
      '/young-people/say',
      '/young-people/said?about=alone',
      '/young-people/said',
    ]) {
      const { text } = await pageFor(undefined, path)
      const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? ''
      const words = main
        .replace(/<(?:\/p|\/h\d|\/label|\/button|\/legend|\/div|\/a)>/g, '\n')
        .replace(/<[^>]+>/g, ' ')
      expect([path, readingAge(words).age]).toEqual([path, expect.toSatisfy((age: number) => age <= 9)])
    }
  })
})

describe('a worry', () => {
  test('goes to somebody who can help, who reads it and says that they have been in touch; nobody else reads it', async () => {
    const card = await said('I am sad every night', 'alone')
    expect((await triaged(card, 'route', { post })).status).toBe(303)
    expect((await pageFor('partner', `/challenges/cards/${card}`)).text).toContain('I am sad every night')
    for (const role of [
      'analyst',
      'service-manager',
      'board-member',
      'democratic-services',
      'administrator',
    ] as const)
      expect([role, (await pageFor(role, `/challenges/cards/${card}`)).status]).toEqual([role, 404])
    const director = await pageFor('director', `/challenges/cards/${card}`)
    expect([director.status, director.text.includes('sad every night')]).toEqual([200, false])
    expect((await pageFor('director', '/challenges')).text).not.toContain('sad every night')
    expect((await triaged(card, 'hear', {}, 'partner', '2')).status).toBe(303)
    expect((await pageFor(worker, '/challenges')).text).toContain('Somebody who can help has been in touch')
  })
  test('is told to those who look after it on the page of what is theirs', async () => {
    const card = await said('Please help me', 'alone')
    await triaged(card, 'route', { post })
    const { text } = await pageFor('partner', '/promises/mine')
    expect(text).toContain(`/challenges/cards/${card}`)
    expect(text).not.toContain('Please help me')
  })
})

describe('a challenge', () => {
  test('keeps the words of its card, and its answer is sent only when a reader of nine manages it', async () => {
    const id = await takenUp('Why do we wait so long to see our family?')
    const hard =
      'Contact arrangements are necessarily contingent upon multi-agency risk assessment considerations.'
    const asked = await doing('service-manager', id, 'answer', { text: hard, outcome: 'doing' })
    const offered = await asked.text()
    expect(asked.status).toBe(200)
    expect(offered).toContain('Words young people here would use')
    const mark = /name="words-offered" value="(\w+)"/.exec(offered)?.[1] ?? ''
    const mine = { 'words-offered': mark, 'words-chosen': 'none' }
    const refused = await doing('service-manager', id, 'answer', { text: hard, outcome: 'doing', ...mine })
    expect(refused.status).toBe(422)
    const told = await refused.text()
    expect(told).toMatch(/Reading age \d+/)
    expect(told).toContain('say “family time”')
    expect(told).toContain('considerations')
    expect(told).toContain(hard)
    const plain = 'We are sorry. You will see them each week from June.'
    expect((await doing('service-manager', id, 'answer', { text: plain, outcome: 'doing' })).status).toBe(303)
    expect((await pageFor(worker, `/promises/${id}`)).text).toContain(plain)
  })
  test('is not answered with a name in it', async () => {
    const id = await takenUp('Who will help us?')
    const answer = await doing('service-manager', id, 'answer', {
      text: 'Your friend Olivia can help you.',
      outcome: 'did',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('What tells of somebody')
  })
  test('is closed by young people alone, and goes on when the answer falls short', async () => {
    const id = await takenUp('Can we choose our food?')
    await doing('service-manager', id, 'answer', { text: 'Yes. You can choose it.', outcome: 'did' })
    for (const role of ['service-manager', 'director', 'democratic-services', 'board-member'] as const) {
      expect((await doing(role, id, 'close', { reason: 'Done.' })).status).toBe(422)
      expect((await doing(role, id, 'asker-says', { satisfied: 'yes' })).status).toBe(422)
      expect((await doing(role, id, 'overtake', { reason: 'Done.' })).status).toBe(422)
    }
    await doing(worker, id, 'asker-says', { satisfied: 'no', words: 'Not on school days.' })
    expect((await pageFor('director', `/promises/${id}`)).text).toContain('Open again: the answer fell short')
    await doing('service-manager', id, 'answer', { text: 'We will ask the school too.', outcome: 'doing' })
    await doing(worker, id, 'asker-says', { satisfied: 'yes' })
    expect((await pageFor('director', `/promises/${id}`)).text).toContain('Closed on 2 May 2025')
  })
  test('is public when the worker makes it so; one that names somebody is held back', async () => {
    const id = await takenUp('Could we have bikes?')
    await doing('service-manager', id, 'answer', { text: 'Yes. We have five bikes.', outcome: 'did' })
    const named = await takenUp('My name is Jacob and my school is Elm Park Primary')
    const look = await pageFor(worker, '/challenges/you-said')
    expect(look.text).toContain(`Challenge ${named}`)
    expect((await pageFor(undefined, '/young-people')).text).not.toContain('five bikes')
    const made = await sent(worker, '/challenges/you-said', { after: '0' })
    expect(made.status).toBe(303)
    const open = (await pageFor(undefined, '/young-people')).text
    expect(open).toContain('We have five bikes')
    expect(open).not.toMatch(/Jacob|Elm Park/)
    expect((await sent(worker, '/challenges/you-said', { after: '0' })).status).toBe(409)
  })
  test('is said more about from the page, beside the answer, and joined to it', async () => {
    const open = (await pageFor(undefined, '/young-people')).text
    const [, id = ''] = /say\?to=(\d+)/.exec(open) ?? []
    const asking = `/young-people/say?to=${id}`
    expect((await pageFor(undefined, asking)).text).toContain('about this:')
    const fields = { words: 'Only two bikes work', about: 'many', to: id }
    expect((await sent(undefined, '/young-people/say', fields, asking)).status).toBe(303)
    const rows = await council.owner
      .selectFrom('card')
      .select(['id', 'replyTo'])
      .where('replyTo', 'is not', null)
      .execute()
    expect(rows.map(({ replyTo }) => replyTo)).toEqual([id])
    const card = rows[0]?.id ?? ''
    expect((await pageFor(worker, `/challenges/cards/${card}`)).text).toContain(`challenge ${id}`)
    expect((await triaged(card, 'join', { challenge: id })).status).toBe(303)
    const hidden = { ...fields, words: 'About one that is not there', to: '4711' }
    expect((await sent(undefined, '/young-people/say', hidden)).status).toBe(303)
    expect(
      (await council.owner.selectFrom('card').select('id').where('replyTo', '=', '4711').execute()).length,
    ).toBe(0)
  })
  test('kept private is on nobody’s list but the worker’s and the director’s', async () => {
    const id = await takenUp('It is about my carer')
    expect((await doing(worker, id, 'keep-private', { post })).status).toBe(303)
    for (const path of [
      '/promises',
      '/promises?stands=all',
      '/promises/paper',
      '/promises/paper.csv',
      '/posts/left',
    ])
      for (const role of ['analyst', 'director', worker, 'board-member'] as const)
        expect([path, role, (await pageFor(role, path)).text.includes('about my carer')]).toEqual([
          path,
          role,
          false,
        ])
    expect((await pageFor('board-member', `/promises/${id}`)).status).toBe(404)
    expect((await pageFor('partner', `/promises/${id}`)).text).toContain('Private.')
    expect((await pageFor(worker, '/challenges')).text).toContain('It is about my carer')
  })
  test('is shown as text, whatever is written', async () => {
    const nasty = '<img src=x onerror=alert(1)>'
    const id = await takenUp(`${nasty} why?`)
    await sent(worker, '/challenges/you-said', { after: '1' })
    for (const [role, path] of [
      [undefined, '/young-people'],
      [worker, '/challenges'],
      [worker, `/promises/${id}`],
    ] as const)
      expect([path, (await pageFor(role, path)).text.includes('<img src=x')]).toEqual([path, false])
  })
})

test('two cannot do two things to one card at once', async () => {
  const card = await said('Which of the two?')
  const done = await Promise.all([
    triaged(card, 'take-up', { owner: post }),
    triaged(card, 'route', { post }),
  ])
  const [first, second] = done.map(({ status }) => status).toSorted((a, b) => a - b)
  expect(first).toBe(303)
  expect([409, 422]).toContain(second)
  const events = await council.owner
    .selectFrom('cardEvent')
    .select('what')
    .where('card', '=', card)
    .orderBy('seq')
    .execute()
  expect(events.length).toBe(2)
})
