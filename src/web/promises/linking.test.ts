import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCouncil, whoIs, type Council } from '../../../test/council.ts'
import { aWebApp, send } from '../../../test/web.ts'
import { HERE } from '../../../test/people-of.ts'
import type { Role } from '../../core/roles/roles.ts'
import { day } from '../../core/time/day.ts'
import { asUser } from '../../store/as-user.ts'
import { raise } from '../../store/commitments.ts'

let council: Council
beforeAll(async () => {
  council = await aCouncil({ loaded: false })
})
afterAll(() => council.close())

const appFor = (role: Role) =>
  aWebApp({ db: council.app, who: whoIs(role), now: () => new Date('2025-05-02T09:00:00Z') })
const pageFor = async (role: Role, path: string) => {
  const answer = await (await appFor(role)).request(path)
  return { status: answer.status, text: await answer.text() }
}
const sent = async (role: Role, path: string, fields: Record<string, string>) =>
  send(await appFor(role), path, fields, '/promises/new')

/** Writes something down as a member, and gives its number. */
async function written(wording: string): Promise<string> {
  const answer = await sent('board-member', '/promises/new', { wording, kind: 'question', side: 'member' })
  return /\/promises\/(\d+)\?/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
}
const seen = async (id: string) => {
  const row = council.owner.selectFrom('commitment').select('seq').where('id', '=', id)
  return String((await row.executeTakeFirstOrThrow()).seq)
}
const doing = async (role: Role, id: string, deed: string, fields: Record<string, string>) =>
  sent(role, `/promises/${id}/${deed}`, { seen: await seen(id), ...fields })

test('a measure is looked for by its name, linked, shown on the promise’s page, and unlinked there', async () => {
  const id = await written('Are health checks in time?')
  const look = await pageFor('analyst', `/promises/${id}/link?to=indicator&words=dental`)
  expect(look.text).toContain('value="dental-up-to-date"')
  expect((await pageFor('analyst', `/promises/${id}/link?to=indicator&words=zebra`)).text).toContain(
    'None has these words',
  )
  const link = { to: 'indicator', target: 'dental-up-to-date', as: 'about', looked: 'dental' }
  expect((await doing('board-member', id, 'link', link)).status).toBe(303)
  expect((await doing('analyst', id, 'link', link)).status).toBe(422)
  expect((await doing('analyst', id, 'link', { ...link, target: 'nothing' })).status).toBe(422)
  const page = await pageFor('analyst', `/promises/${id}`)
  expect(page.text).toContain('href="/data-set/indicators/dental-up-to-date"')
  const [, ...gone] = Object.entries(link)
  await doing('analyst', id, 'unlink', Object.fromEntries([['to', 'indicator'], ...gone]))
  const after = await pageFor('analyst', `/promises/${id}`)
  expect(after.text).not.toContain('href="/data-set/indicators/dental-up-to-date"')
  expect(after.text).toContain('No longer linked')
})

test('two promises are linked one way, and each page leads to the other', async () => {
  const [first, second] = [await written('Where do they live?'), await written('And how far away?')]
  const look = await pageFor('analyst', `/promises/${second}/link?to=commitment&words=where do`)
  expect(look.text).toContain(`value="${first}"`)
  expect(look.text).not.toContain(`name="target" value="${second}"`)
  await doing('analyst', second, 'link', { to: 'commitment', target: first, as: 'follows-from' })
  expect((await pageFor('board-member', `/promises/${second}`)).text).toContain('Follows from')
  const other = await pageFor('board-member', `/promises/${first}`)
  expect(other.text).toContain('Led to')
  expect(other.text).toContain(`href="/promises/${second}"`)
})

test('a public paper waits until somebody who may has read what officers wrote, with one press for all', async () => {
  const id = await written('How many have a passport?')
  await doing('analyst', id, 'update', { text: 'Half of them, we think.' })
  const paper = () => pageFor('board-member', '/promises/paper?for=public')
  expect((await paper()).text).toContain('The paper for the public waits')
  expect((await paper()).text).not.toContain('Half of them')
  const csv = await (await appFor('analyst')).request('/promises/paper.csv?for=public')
  expect([csv.status, csv.headers.get('location')]).toEqual([303, '/promises/paper?for=public'])
  expect((await pageFor('board-member', '/promises/paper')).text).toContain('Half of them')
  const read = (await pageFor('democratic-services', '/promises/paper/read')).text
  expect(read).toContain('Half of them, we think.')
  const fields = Object.fromEntries(
    [...read.matchAll(/name="(read-[^"]+)" value="(\d+)"/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>
  expect((await sent('analyst', '/promises/paper/read', fields)).status).toBe(422)
  expect((await sent('democratic-services', '/promises/paper/read', fields)).status).toBe(303)
  expect((await paper()).text).toContain('Half of them, we think.')
  expect((await pageFor('analyst', `/promises/${id}`)).text).toContain('Democratic services, on 2 May 2025')
  await doing('analyst', id, 'update', { text: 'A third of them after all.' })
  expect((await paper()).text).toContain('The paper for the public waits')
  expect((await sent('director', '/promises/paper/read', fields)).status).toBe(422)
})

test('the board’s calendar has the days promised by everybody, and no word of what was asked', async () => {
  const id = await written('Secret words of a member')
  await doing('director', id, 'set-due', { 'due-day': '30', 'due-month': '6', 'due-year': '2025' })
  const { text } = await pageFor('board-member', '/promises/board.ics')
  expect(text).toContain(`SUMMARY:Question ${id}: promised for today`)
  expect(text).not.toContain('Secret')
})

test('a trace can be opened by a member, and by a partner with published figures only', async () => {
  const id = await written('Are they seen by a dentist?')
  await doing('analyst', id, 'link', { to: 'indicator', target: 'dental-up-to-date', as: 'about' })
  for (const [role, words] of [
    ['board-member', 'The measures linked to it are in no data set yet.'],
    ['partner', 'Nothing is published of the measures linked to it.'],
  ] as const) {
    const page = await pageFor(role, `/promises/${id}/trace`)
    expect([role, page.status]).toEqual([role, 200])
    expect(page.text).toContain(words)
  }
})

test('a list longer than a page goes on where it ended, and an address that makes no sense shows the first', async () => {
  const by = { role: 'democratic-services', side: 'member', person: 'sample:democratic-services' } as const
  await asUser(council.app, { userId: by.person, authority: HERE }, async (tx) => {
    const doing = { authority: HERE, signedIn: by.person, by, at: '2025-05-01T09:00:00+01:00' }
    const source = { askedBy: { side: 'member', role: 'A member' }, on: day('2025-05-01') } as const
    for (let n = 0; n < 55; n += 1)
      await raise(tx, doing, { kind: 'question', wording: `Paged ${n}`, source })
  })
  const first = (await pageFor('analyst', '/promises?words=Paged')).text
  expect(first).toContain('55 found, 50 of them here')
  const next = /href="([^"]+)" rel="next"|rel="next" href="([^"]+)"/.exec(first)
  const path = (next?.[1] ?? next?.[2] ?? '').replaceAll('&amp;', '&')
  const second = (await pageFor('analyst', path)).text
  expect(second).toContain('55 found, 5 of them here')
  expect(second).toContain('The first page')
  for (const after of ['x', '1.2', '99999999999.1.1', '1.1.%00'])
    expect((await pageFor('analyst', `/promises?after=${after}`)).status).toBe(200)
})
