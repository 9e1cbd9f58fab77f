import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../test/browser.ts'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { atMeetings, type AtMeetings } from '../../../test/meetings.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { unzipSync } from 'fflate'
import { pdfText } from '../../../test/pdf-text.ts'
import { tinyPdf } from '../../../test/tiny-pdf.ts'
import { send } from '../../../test/web.ts'
import { asUser } from '../../store/as-user.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import { publicationsOf } from '../../store/publications.ts'

const SECRET = 'Quokka'
let database: TestDatabase
let world: AtMeetings
let clerk: Browser
let now = new Date('2026-11-02T09:00:00Z')
let board = ''
let meeting = ''

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  world = atMeetings(database.app, () => now)
  clerk = await world.at('democratic-services')
})
afterAll(() => database.close())

const textOf = async (browser: Browser, path: string): Promise<string> => (await browser.open(path)).text()
/** Sends a form that must do what it says, and gives where it led. */
async function done(browser: Browser, path: string, fields: Record<string, string | string[]>, from: string) {
  const answer = await browser.send(path, fields, from)
  if (answer.status !== 303) expect([path, answer.status, await answer.text()]).toEqual([path, 303, ''])
  return answer.headers.get('location') ?? ''
}
const live = (did: string, fields: Record<string, string> = {}, key = crypto.randomUUID()) =>
  clerk.send(`/meetings/${meeting}/live`, { did, key, place: '', ...fields }, `/meetings/${meeting}/live`)
const itemCalled = async (title: string): Promise<string> => {
  const html = await textOf(clerk, `/meetings/${meeting}`)
  const at = html.indexOf(title)
  return /\/items\/([^"]+)"/.exec(html.slice(at))?.[1] ?? ''
}

test('a clerk sets up a board and is told of everything that is wrong at once', async () => {
  expect(await textOf(clerk, '/meetings')).toContain('Set up a board')
  const wrong = await clerk.send('/boards/new', { name: '', quorum: 'three' }, '/boards/new')
  const html = await wrong.text()
  expect(wrong.status).toBe(422)
  for (const words of [
    'Write the name of the board',
    'Write how many voting members',
    'Write what the board is for',
  ])
    expect(html).toContain(words)
  const to = await done(
    clerk,
    '/boards/new',
    {
      ...{ name: 'Corporate Parenting Board', quorum: '3', chair: 'Chair', 'vice-chair': 'Vice-chair' },
      ...{ contact: 'Democratic Services', notes: '', terms: 'To be good parents.', from: '1/4/2026' },
      ...{ councillors: '7', 'one-in': '' },
    },
    '/boards/new',
  )
  board = /[\da-f-]{36}/.exec(to)?.[0] ?? ''
  expect(await textOf(clerk, `/boards/${board}`)).toContain('Councillor, seat 7')
})

test('of two clerks with one board open, the second is told and keeps what they typed', async () => {
  const path = `/boards/${board}`
  const form = {
    version: '1',
    title: 'Care leaver, seat 1',
    kind: 'young-person',
    votes: 'no',
    'seat-from': '1/4/2026',
  }
  expect((await clerk.send(`${path}/seat`, form, path)).status).toBe(303)
  const second = await clerk.send(`${path}/seat`, { ...form, title: 'Police representative' }, path)
  expect(second.status).toBe(409)
  const html = await second.text()
  expect(html).toContain('Somebody else changed the board')
  expect(html).toContain('value="Police representative"')
  expect(html).toContain('name="version" value="2"')
})

test('a meeting begins with the standing items, and the public knows of it with its deadline for questions', async () => {
  const to = await done(
    clerk,
    '/meetings/new',
    {
      board,
      on: '12/11/2026',
      begins: '3.00 pm',
      venue: 'Council chamber',
      link: '',
      kind: 'formal',
      standing: 'yes',
    },
    '/meetings/new',
  )
  meeting = /[\da-f-]{36}/.exec(to)?.[0] ?? ''
  const html = await textOf(clerk, `/meetings/${meeting}`)
  for (const title of ['1. Welcome and apologies', '3. Declarations of interest', '5. Urgent items'])
    expect(html).toContain(title)
  expect(html).toContain('The agenda and its papers are public by the end of Wednesday 4 November 2026.')
  expect(html).toContain('In 2 days')
  const open = await world.at()
  expect(await textOf(open, '/meetings-held')).toContain('12 November 2026')
  expect(await textOf(open, `/meetings-held/${meeting}`)).toContain(
    'Questions and statements from the public arrive by 8.30 am on Monday 9 November 2026.',
  )
})

test('items are added before urgent business, moved, and taken off with why', async () => {
  const page = `/meetings/${meeting}`
  for (const title of ['Health of children', 'A home', 'Not this time'])
    await done(clerk, `${page}/items`, { title }, page)
  expect(await textOf(clerk, page)).toMatch(
    /5\. Health of children[^]*6\. A home[^]*7\. Not this time[^]*8\. Urgent items/,
  )
  const off = await itemCalled('Not this time')
  const unsaid = await clerk.send(`${page}/items/${off}/off`, { 'off-why': '' }, page)
  expect([unsaid.status, (await unsaid.text()).includes('Say why the item is taken off')]).toEqual([
    422,
    true,
  ])
  await done(clerk, `${page}/items/${off}/off`, { 'off-why': 'Its author is away.' }, page)
  await done(clerk, `${page}/items/${await itemCalled('A home')}/move`, { to: 'up' }, page)
  expect(await textOf(clerk, page)).toMatch(/5\. A home[^]*6\. Health of children[^]*Its author is away/)
  await done(clerk, `${page}/items/${await itemCalled('A home')}/move`, { to: 'down' }, page)
})

test('nothing is exempt without paragraph, why, and the public interest weighed', async () => {
  const page = `/meetings/${meeting}`
  const path = `${page}/items/${await itemCalled('A home')}`
  const grounds = {
    paragraphs: ['3'],
    why: `It tells what ${SECRET} will be paid.`,
    'for-publishing': 'People should know what is spent.',
    'for-keeping': 'The price could be driven up.',
    outcome: 'keeping-outweighs',
  }
  for (const without of Object.keys(grounds)) {
    const fields = Object.fromEntries(Object.entries(grounds).filter(([name]) => name !== without))
    const answer = await clerk.send(`${path}/exempt`, fields, page)
    expect([without, answer.status]).toEqual([without, 422])
  }
  const words = {
    title: 'A home',
    purpose: 'decision',
    text: `To buy the ${SECRET} house.`,
    planned: '16:00',
    author: '',
  }
  const version = /name="version" value="(\d+)"/.exec(await textOf(clerk, path))?.[1] ?? ''
  await done(clerk, `${path}/words`, { ...words, recommendations: `Pay ${SECRET}.`, version }, path)
  const stale = await clerk.send(`${path}/words`, { ...words, recommendations: '', version }, path)
  expect([stale.status, (await stale.text()).includes(`To buy the ${SECRET} house.`)]).toEqual([409, true])
  await done(clerk, `${path}/exempt`, grounds, page)
  expect(await textOf(clerk, path)).toContain(
    'The board resolves: That the press and the public leave the meeting for item',
  )
  expect(await textOf(clerk, page)).toContain('Put the item on exempt business before')
  await done(clerk, `${page}/standing`, { standing: 'exempt' }, page)
})

test('a paper that no reader can open is refused in words, one that can is on the agenda with its pages', async () => {
  const app = await world.appOf('democratic-services')
  const page = `/meetings/${meeting}/papers/new`
  const paper = (name: string, words: string) =>
    new File([tinyPdf({ words })], name, { type: 'application/pdf' })
  const none = { markdown: '', ready: '' }
  const item = await itemCalled('Health of children')
  const bad = await send(app, page, { ...none, item, title: 'Bad', file: new File(['no'], 'a.pdf') })
  expect([bad.status, (await bad.text()).includes('This is not a PDF')]).toEqual([422, true])
  const good = await send(app, page, {
    ...none,
    item,
    title: 'Health report',
    file: paper('a.pdf', 'Molars'),
  })
  expect(good.status).toBe(303)
  const secret = await send(app, page, {
    ...{ ...none, item: await itemCalled('A home'), title: `${SECRET} report` },
    file: paper('b.pdf', `${SECRET} inside`),
  })
  expect(secret.status).toBe(303)
  const html = await textOf(clerk, `/meetings/${meeting}`)
  expect(html).toContain('Health report')
  expect(html).toContain(`${SECRET} report`)
})

test('an author hands in a paper that waits for the clerk', async () => {
  const app = await world.appOf('analyst')
  const page = `/meetings/${meeting}/papers/new`
  const item = await itemCalled('Health of children')
  const answer = await send(app, page, { item, title: 'Annex', markdown: 'Teeth are good.', ready: '' })
  expect(answer.status).toBe(303)
  const html = await textOf(clerk, `/meetings/${meeting}`)
  expect(html).toContain('Handed in, not on the agenda yet')
  const path = /\/meetings\/[^"]+\/take/.exec(html)?.[0] ?? ''
  await done(clerk, path, {}, `/meetings/${meeting}`)
  expect(await textOf(clerk, `/meetings/${meeting}`)).not.toContain('Handed in, not on the agenda yet')
})

test('one paper of an open item is kept from the public with grounds of its own, or not at all', async () => {
  const item = await itemCalled('Health of children')
  const page = `/meetings/${meeting}/papers/new`
  const paper = {
    item,
    title: `${SECRET} appendix`,
    markdown: `${SECRET} by name.`,
    ready: '',
    exempt: 'yes',
  }
  const to = await done(clerk, page, paper, page)
  expect(to).toMatch(/\/papers\/[\da-f-]{36}\/grounds$/)
  expect(await textOf(clerk, to)).toContain('Its author says that it may be exempt')
  const grounds = {
    ...{ paragraphs: ['1'], why: `${SECRET} could be known by it.`, outcome: 'keeping-outweighs' },
    ...{ 'for-publishing': 'People should know what is done.', 'for-keeping': `${SECRET} could be found.` },
  }
  const equal = await clerk.send(to, { ...grounds, outcome: 'equal' }, to)
  expect([equal.status, (await equal.text()).includes('outweigh those to publish')]).toEqual([422, true])
  await done(clerk, to, grounds, to)
  expect(await textOf(clerk, to)).toContain('for the restricted part of item 5')
  expect(await textOf(clerk, `/meetings/${meeting}`)).toContain('Restricted part')
})

test('exempt business comes after open business before the agenda goes out, and then it goes out to the public and to members', async () => {
  const page = `/meetings/${meeting}`
  expect(await textOf(clerk, page)).toContain('Before the agenda can go out')
  for (let step = 0; step < 4 && /A home[^]*Exempt business/.test(await textOf(clerk, page)); step++)
    await done(clerk, `${page}/items/${await itemCalled('A home')}/move`, { to: 'down' }, page)
  expect(await textOf(clerk, page)).toContain('Publish the agenda and its packs')
  await done(clerk, `${page}/publish`, {}, page)
  await world.packs.settled()
  expect(world.log).toEqual([])
  const html = await textOf(clerk, page)
  for (const words of ['Members only: Pack, PDF', 'Agenda as a page', 'All files, ZIP'])
    expect(html).toContain(words)
})

/** What a file says, in whatever it is packed. */
function wordsIn(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1')
  if (raw.startsWith('PK'))
    return Object.entries(unzipSync(bytes))
      .map(([name, inside]) => name + wordsIn(inside))
      .join('\n')
  return raw.startsWith('%PDF') ? raw + pdfText(Buffer.from(bytes)) : raw
}

/** Everything that somebody can fetch of the meeting, as text: every page and file that those pages lead to. */
async function allSeenBy(browser: Browser, starts: readonly string[]): Promise<string> {
  const seen = new Map<string, string>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue
    const answer = await browser.open(path)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    seen.set(path, wordsIn(bytes))
    if (type.includes('html') && answer.status === 200)
      for (const [, href = ''] of bytes.toString().matchAll(/href="(\/(?:meetings|boards|promises)[^"#]*)"/g))
        waiting.push(href.replaceAll('&amp;', '&'))
  }
  expect(seen.size).toBeGreaterThan(4)
  return [...seen.values()].join('\n')
}

test.each([
  undefined,
  'analyst',
  'independent-reviewing-officer',
  'participation-worker',
  'administrator',
] as const)('nothing that %s can fetch holds a word of what is exempt', async (role) => {
  const all = await allSeenBy(await world.at(role), [
    '/meetings-held',
    '/meetings',
    `/meetings-held/${meeting}`,
  ])
  expect(all).toContain('A home')
  expect(all).not.toContain(SECRET)
  expect(all).not.toContain('driven up')
})

test('a member finds all of it by the same search', async () => {
  const all = await allSeenBy(await world.at('board-member'), ['/meetings'])
  for (const words of [`To buy the ${SECRET} house`, `${SECRET} inside`, `Pay ${SECRET}.`])
    expect(all).toContain(words)
})

test('no public publication in the database holds a byte of an exempt paper, and a file of members is not found by others', async () => {
  const rows = await database.owner
    .selectFrom('publication')
    .selectAll()
    .where('audience', '=', 'public')
    .execute()
  expect(rows.length).toBeGreaterThan(3)
  for (const { bytes, name } of rows) expect([name, wordsIn(bytes).includes(SECRET)]).toEqual([name, false])
  const members = (
    await asUser(database.app, { userId: 'director', authority: HERE }, (tx) => publicationsOf(tx, HERE))
  ).filter(({ audience }) => audience === 'members')
  const papers = await database.owner.selectFrom('paper').select('id').where('isExempt', '=', true).execute()
  expect([members.length, papers.length]).toEqual([4, 2])
  for (const role of [undefined, 'analyst'] as const) {
    const browser = await world.at(role)
    for (const { id } of members)
      for (const path of [`/meetings/${meeting}/files/${id}`, `/meetings-held/${meeting}/files/${id}`])
        expect([303, 404]).toContain((await browser.open(path)).status)
    for (const { id } of papers)
      expect([303, 404]).toContain((await browser.open(`/meetings/${meeting}/papers/${id}`)).status)
  }
  const member = await world.at('board-member')
  expect((await member.open(`/meetings/${meeting}/files/${members[0]?.id ?? ''}`)).status).toBe(200)
})

test('a late paper waits for a supplement; the pack that is out does not change', async () => {
  const before = await database.owner
    .selectFrom('publication')
    .select(['id', 'sha256'])
    .orderBy('id')
    .execute()
  now = new Date('2026-11-09T10:00:00Z')
  const app = await world.appOf('democratic-services')
  const item = await itemCalled('Health of children')
  const page = `/meetings/${meeting}/papers/new`
  await send(app, page, { item, title: 'Late figures', markdown: 'They came late.', ready: '' })
  expect(await textOf(clerk, `/meetings/${meeting}`)).toContain('They go out as Supplement 1')
  const html = await textOf(clerk, `/meetings/${meeting}`)
  const papers = /name="papers"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? ''
  const send_ = (fields: Record<string, string>) =>
    clerk.send(`/meetings/${meeting}/supplement`, fields, `/meetings/${meeting}`)
  const unsaid = await send_({ papers, 'late-why': '' })
  expect([unsaid.status, (await unsaid.text()).includes('Say why the papers are late')]).toEqual([422, true])
  expect((await send_({ papers, 'late-why': 'The figures came late.' })).status).toBe(303)
  await world.packs.settled()
  expect(await textOf(clerk, `/meetings/${meeting}`)).toContain('Supplement 1: Pack, PDF')
  const open = await textOf(await world.at(), `/meetings-held/${meeting}`)
  expect(open).toContain('Why it is late: The figures came late.')
  expect(open).toContain('Agenda, PDF')
  const after = await database.owner
    .selectFrom('publication')
    .select(['id', 'sha256'])
    .orderBy('id')
    .execute()
  expect(after).toEqual(expect.arrayContaining(before))
  expect(after.length).toBe(before.length + 2)
})

test('the meeting is recorded on one screen: a double press counts once, and what is missing is said', async () => {
  now = new Date('2026-11-12T15:00:00Z')
  const key = crypto.randomUUID()
  for (const time of [1, 2])
    expect([time, (await live('came', { who: 'seat:seat-1' }, key)).status]).toEqual([time, 303])
  const early = await live('discussed', { item: 'welcome', discussion: 'Hello' })
  expect([early.status, (await early.text()).includes('Open the meeting first')]).toEqual([422, true])
  expect((await live('opened', { time: '15:02', recording: 'no' })).status).toBe(303)
  expect(await textOf(clerk, `/meetings/${meeting}/live`)).toContain(
    '1 voting member is here and the quorum is 3',
  )
  for (const seat of ['seat-2', 'seat-3']) await live('came', { who: `seat:${seat}` })
  expect(await textOf(clerk, `/meetings/${meeting}/live`)).not.toContain('the quorum is 3')
  await live('apologies', { seat: 'seat-4' })
  await live('came', { who: '', 'who-else': 'Foster carer' })
  const item = await itemCalled('Health of children')
  await live('item-opened', { item })
  await live('discussed', { item, discussion: 'Members asked about teeth <b>now</b>.' })
  const votes = await live('resolved', { item, resolution: 'That it be noted', for: '9' })
  expect([votes.status, (await votes.text()).includes('more than the 3 voting members')]).toEqual([422, true])
  await live('resolved', { item, resolution: 'That it be noted', for: '3', decision: 'agreed' })
  const html = await textOf(clerk, `/meetings/${meeting}/live`)
  expect(html).toContain('Members asked about teeth &lt;b&gt;now&lt;/b&gt;.')
  expect(html.match(/Here: Councillor, seat 1/g)).toHaveLength(1)
})

test('an action captured in a line is a promise with source, owner and date', async () => {
  const item = await itemCalled('Health of children')
  const key = crypto.randomUUID()
  const fields = {
    item,
    wording: 'Bring figures on dental checks',
    owner: '',
    due: '1/12/2026',
    side: 'board',
    kind: 'action',
  }
  for (const time of [1, 2]) expect([time, (await live('action', fields, key)).status]).toEqual([time, 303])
  const all = await asUser(database.app, { userId: 'democratic-services', authority: HERE }, (tx) =>
    commitmentsOf(tx, HERE),
  )
  expect(all.map(({ wording, source, kind }) => [wording, kind, source.meeting, source.item])).toEqual([
    ['Bring figures on dental checks', 'action', meeting, item],
  ])
  const offer = await live('action', { ...fields, kind: 'offer' })
  expect([offer.status, (await offer.text()).includes('cannot come from this side')]).toEqual([422, true])
})

test('items are put in another order and put off; the item put off comes to the next agenda by itself', async () => {
  const [health, home] = [await itemCalled('Health of children'), await itemCalled('A home')]
  expect((await live('reordered', { moved: 'declarations', before: 'last' })).status).toBe(303)
  const mixed = await clerk.send(
    `/meetings/${meeting}/live`,
    { did: 'taken-together', key: crypto.randomUUID(), place: '', together: [health, home] },
    `/meetings/${meeting}/live`,
  )
  expect([mixed.status, (await mixed.text()).includes('is taken apart from the others')]).toEqual([422, true])
  const unsaid = await live('deferred', { item: 'urgent', 'deferred-why': '' })
  expect([unsaid.status, (await unsaid.text()).includes('Say why the item is put off')]).toEqual([422, true])
  expect((await live('deferred', { item: 'urgent', 'deferred-why': 'Time ran out' })).status).toBe(303)
  const again = await live('discussed', { item: 'urgent', discussion: 'Words' })
  expect([again.status, (await again.text()).includes('was put off')]).toEqual([422, true])
  expect(await textOf(clerk, `/meetings/${meeting}/live`)).toMatch(/7\. Exempt business[^]*3\. Declarations/)
})

test('an action in a restricted part is kept, and the public learns that there is one', async () => {
  const item = await itemCalled('Health of children')
  expect((await live('public-excluded', { part: item })).status).toBe(303)
  const fields = { item, wording: `Tell ${SECRET}`, owner: '', due: '', side: 'board', kind: 'action' }
  expect((await live('action', fields)).status).toBe(303)
  expect((await live('public-returned')).status).toBe(303)
  const seen = (userId: string) =>
    asUser(database.app, { userId, authority: HERE }, async (tx) =>
      (await commitmentsOf(tx, HERE)).map(({ wording }) => wording),
    )
  expect(await seen('director')).toContain(`Tell ${SECRET}`)
  expect(await seen('analyst')).toEqual(['Bring figures on dental checks'])
})

test('what is exempt is taken only once the public has left', async () => {
  const item = await itemCalled('A home')
  const open = await live('discussed', {
    item,
    discussion: `${SECRET} was discussed at great length by every member in the room`,
  })
  expect([open.status, (await open.text()).includes('The public may not hear this item')]).toEqual([
    422,
    true,
  ])
  expect((await live('public-excluded')).status).toBe(303)
  await live('item-opened', { item })
  expect(
    (
      await live('discussed', {
        item,
        discussion: `${SECRET} was discussed at great length by every member in the room`,
      })
    ).status,
  ).toBe(303)
  await live('public-returned')
  expect((await live('closed', { time: '16:30' })).status).toBe(303)
})

test('minutes are drafted, need a fair summary, and go out without what is exempt', async () => {
  const page = `/meetings/${meeting}/minutes`
  await done(clerk, `${page}/draft`, {}, page)
  const html = await textOf(clerk, page)
  expect(html).toContain('Members asked about teeth')
  expect(html).toContain('Duration of meeting')
  const bare = await clerk.send(`${page}/publish`, {}, page)
  expect([bare.status, (await bare.text()).includes('Write a fair summary')]).toEqual([422, true])
  const [item, health] = [await itemCalled('A home'), await itemCalled('Health of children')]
  const summaryOfPart = { [`summary-${health}`]: 'Members asked about one child.' }
  const form = await textOf(clerk, `${page}/edit`)
  const fields = Object.fromEntries(
    [...form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^]*?)<\/textarea>/g)].map(
      ([, name = '', text = '']) => [
        name,
        text
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"'),
      ],
    ),
  )
  const hidden = Object.fromEntries(
    [...form.matchAll(/type="hidden" name="((?:after|exempt-|summary-)[^"]*)" value="([^"]*)"/g)].map(
      ([, n = '', v = '']) => [n, v],
    ),
  )
  const repeated = `${SECRET} was discussed at great length by every member in the room`
  await done(
    clerk,
    `${page}/edit`,
    { ...hidden, ...fields, ...summaryOfPart, [`summary-${item}`]: repeated },
    page,
  )
  const said = await clerk.send(`${page}/publish`, {}, page)
  expect([said.status, (await said.text()).includes('stand in the public part too')]).toEqual([422, true])
  const summary = 'The board considered a purchase.'
  const stale = await clerk.send(
    `${page}/edit`,
    { ...hidden, ...fields, ...summaryOfPart, [`summary-${item}`]: summary },
    page,
  )
  expect([stale.status, (await stale.text()).includes(summary)]).toEqual([409, true])
  await done(
    clerk,
    `${page}/edit`,
    {
      ...{ ...hidden, ...fields, after: '2', ...summaryOfPart },
      [`summary-${item}`]: summary,
    },
    page,
  )
  for (let press = 0; press < 2; press++) await done(clerk, `${page}/publish`, {}, page)
  const open = await textOf(await world.at(), `/meetings-held/${meeting}`)
  expect(open.match(/Minutes, PDF/g)).toHaveLength(1)
  expect(open).not.toContain('Minutes, PDF (version 2)')
  expect(await textOf(clerk, page)).toContain('Members only: Minutes, PDF')
  expect(open).toContain('The board considered a purchase.')
  expect(open).toContain('the board has not confirmed these minutes yet')
  expect(open).toContain('That it be noted')
  expect(open).toContain('An action in a restricted item')
  expect(open).toContain('put off to the next meeting: Time ran out')
  expect(open).not.toContain(SECRET)
  expect(world.log).toEqual([])
})

test('the next meeting confirms them, and then they are signed', async () => {
  const first = meeting
  const to = await done(
    clerk,
    '/meetings/new',
    { board, on: '14/1/2027', begins: '15:00', venue: 'Online', link: '', kind: 'informal', standing: 'yes' },
    '/meetings/new',
  )
  meeting = /[\da-f-]{36}/.exec(to)?.[0] ?? ''
  expect(await textOf(clerk, `/meetings/${meeting}`)).toContain('Put off at the meeting on 12 November 2026.')
  const early = await clerk.send(
    `/meetings/${first}/minutes/sign`,
    { seat: 'seat-1', 'signed-on': '14/1/2027' },
    `/meetings/${first}/minutes`,
  )
  expect([early.status, (await early.text()).includes('Minutes are signed once')]).toEqual([422, true])
  await live('opened', { time: '15:00', recording: 'no' })
  expect((await live('minutes-confirmed', { item: 'minutes', of: first, changes: '' })).status).toBe(303)
  const page = `/meetings/${first}/minutes`
  await done(clerk, `${page}/sign`, { seat: 'seat-1', 'signed-on': '14/1/2027' }, page)
  await done(clerk, `${page}/publish`, {}, page)
  expect(await textOf(await world.at(), `/meetings-held/${first}`)).toContain(
    'Confirmed by the board on 14 January 2027. Signed on 14 January 2027 (Councillor, seat 1).',
  )
  expect(await textOf(await world.at(), '/meetings-held')).not.toContain('14 January 2027')
})

test('what is due comes to the next meeting with a paper, once however often it is pressed', async () => {
  now = new Date('2027-01-05T09:00:00Z')
  const page = `/meetings/${meeting}`
  for (const time of [1, 2])
    expect([time, await done(clerk, `${page}/bring-forward`, {}, page)]).toEqual([
      time,
      `${page}?done=forward#agenda`,
    ])
  const html = await textOf(clerk, page)
  expect(html.match(/What was asked and what came of it<\/a>/g)).toHaveLength(1)
  const path = new RegExp(`${page}/papers/[\\da-f-]{36}(?=">What was asked)`).exec(html)?.[0] ?? ''
  expect(await textOf(clerk, path)).toContain('Bring figures on dental checks')
  const [promise] = await asUser(database.app, { userId: 'democratic-services', authority: HERE }, (tx) =>
    commitmentsOf(tx, HERE),
  )
  expect(promise?.nextAgenda).toBe(meeting)
})

test('a meeting that is called off stays, says why, and nothing more is done to it', async () => {
  const page = `/meetings/${meeting}`
  await done(clerk, `${page}/call-off`, { why: 'Snow' }, page)
  expect(await textOf(clerk, page)).toContain('This meeting is called off: Snow')
  const answer = await clerk.send(`${page}/items`, { title: 'More' }, '/boards/new')
  expect([answer.status, (await answer.text()).includes('has been called off')]).toEqual([422, true])
})

test('everything done is written to the audit', async () => {
  const rows = await database.owner.selectFrom('audit').select('deed').distinct().execute()
  const deeds = rows.map(({ deed }) => deed)
  for (const deed of [
    'set-up-board',
    'make-meeting',
    'make-item-exempt',
    'publish-agenda',
    'publish-supplement',
    'record-at-meeting',
    'publish-minutes',
    'call-off-meeting',
  ])
    expect(deeds).toContain(deed)
})
