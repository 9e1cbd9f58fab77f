import { randomUUID } from 'node:crypto'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aCouncil, type Council } from '../../test/council.ts'
import { HERE } from '../../test/people-of.ts'
import { isRefused } from '../core/governance/refused.ts'
import { day } from '../core/time/day.ts'
import { openPost, type Post } from '../preparing/reminders-mail.ts'
import { asUser } from '../store/as-user.ts'
import { handInFromPage } from '../store/challenges.ts'
import { raise } from '../store/commitments.ts'
import { addPost, endHolding, holdingsOf, takePost } from '../store/posts.ts'
import { postOf, remind } from './reminding.ts'

interface Received {
  readonly to: string
  readonly text: string
}

let council: Council
let server: SMTPServer
let url = ''
let received: Received[] = []
let refusing = false
let post = ''
const clerk = 'sample:democratic-services'
const WORDING = 'Why did nobody ring the carer in Elm Road?'

beforeAll(async () => {
  council = await aCouncil({ loaded: false })
  server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onRcptTo: (_, __, done) => {
      done(refusing ? new Error('mailbox unavailable') : undefined)
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join()
        received.push({ to, text: Buffer.concat(parts).toString().replaceAll('=\r\n', '') })
        done()
      })
    },
  })
  await new Promise<void>((opened) => server.listen(0, '127.0.0.1', opened))
  const address = server.server.address()
  url = `smtp://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`
  await as(clerk, async (tx) => {
    const writer = { authority: HERE, by: clerk, at: new Date('2025-04-01') }
    post = (await addPost(tx, writer, 'Head of Fostering')) ?? ''
    await takePost(tx, writer, { post, person: 'sample:service-manager', from: day('2025-01-01') })
    const by = { role: 'democratic-services', side: 'member', person: clerk } as const
    const raised = await raise(
      tx,
      { authority: HERE, signedIn: clerk, by, at: '2025-04-01T10:00:00+01:00' },
      {
        ...{ kind: 'question', wording: WORDING, owner: post, due: day('2025-05-09') },
        source: { askedBy: { side: 'member', role: 'A member of the board' }, on: day('2025-04-01') },
      },
    )
    if (isRefused(raised)) throw new Error(raised.refused)
  })
})
afterAll(async () => {
  await new Promise<void>((closed) => {
    server.close(closed)
  })
  await council.close()
})
beforeEach(() => {
  received = []
  refusing = false
})

const as = <T>(userId: string, work: Parameters<typeof asUser<T>>[2]) =>
  asUser(council.app, { userId, authority: HERE }, work)

async function remindedOn(at: string, origin?: string) {
  const mail: Post = openPost({ url, from: 'Hearth <hearth@council.example>' })
  try {
    return await remind({ db: council.app, authority: HERE, at: new Date(at), origin }, mail)
  } finally {
    mail.close()
  }
}

test('nobody is reminded a fortnight before', async () => {
  expect(await remindedOn('2025-04-20T08:00:00Z')).toEqual({ reminded: 0, failed: 0 })
  expect(received).toEqual([])
})

test('what the mail server does not take is sent the next time', async () => {
  refusing = true
  expect(await remindedOn('2025-05-02T08:00:00Z')).toEqual({ reminded: 0, failed: 1 })
  expect(received).toEqual([])
})

test('a week before, whoever holds the post has one message, once, by a real mail server, without a word of it', async () => {
  expect(await remindedOn('2025-05-02T08:30:00Z', 'https://hearth.council.example')).toEqual({
    reminded: 1,
    failed: 0,
  })
  expect(await remindedOn('2025-05-02T09:00:00Z')).toEqual({ reminded: 0, failed: 0 })
  expect(received.map(({ to }) => to)).toEqual(['service-manager@hearthshire.example'])
  const [mail] = received
  expect(mail?.text).toContain('Subject: Question 1: promised by 9 May 2025')
  expect(mail?.text).toContain('https://hearth.council.example')
  expect(mail?.text).toContain('Auto-Submitted: auto-generated')
  expect(mail?.text).not.toMatch(/carer|Elm Road|ring/i)
})

test('of two who remind at once one sends', async () => {
  const done = await Promise.all([remindedOn('2025-05-09T08:00:00Z'), remindedOn('2025-05-09T08:00:00Z')])
  expect(done.map(({ reminded }) => reminded).toSorted()).toEqual([0, 1])
  expect(received).toHaveLength(1)
})

test('when nobody holds the post, those who choose another are told', async () => {
  await as(clerk, async (tx) => {
    const [held] = await holdingsOf(tx, HERE)
    await endHolding(tx, HERE, { id: held?.id ?? '', on: day('2025-05-10') })
  })
  await remindedOn('2025-05-16T08:00:00Z')
  expect(received.map(({ to }) => to).toSorted()).toEqual([
    'democratic-services@hearthshire.example',
    'director@hearthshire.example',
  ])
  expect(received[0]?.text).toContain('now overdue')
  expect(received[0]?.text).toContain('Nobody holds the post')
})

test('a council says how many days before, how often after, and who hears of what nobody holds', async () => {
  await council.owner
    .insertInto('setting')
    .values({
      ...{ authority: HERE, name: 'promises', by: 'administrator', at: new Date('2025-05-16') },
      value: JSON.stringify({ daysBefore: [], everyDaysAfter: 3, withoutHolder: ['service-manager'] }),
    })
    .execute()
  expect(await remindedOn('2025-05-18T08:00:00Z')).toEqual({ reminded: 1, failed: 0 })
  expect(received.map(({ to }) => to)).toEqual(['service-manager@hearthshire.example'])
  received = []
  expect(await remindedOn('2025-05-18T09:00:00Z')).toEqual({ reminded: 0, failed: 0 })
  await council.owner.deleteFrom('setting').where('name', '=', 'promises').execute()
})

test('an offer nobody has acknowledged is overdue after ten days, and whoever owns it is told', async () => {
  const manager = 'sample:service-manager'
  const id = await as(clerk, async (tx) => {
    await takePost(
      tx,
      { authority: HERE, by: clerk, at: new Date('2025-05-17') },
      { post, person: manager, from: day('2025-05-17') },
    )
    const by = { role: 'democratic-services', side: 'member', person: clerk } as const
    const raised = await raise(
      tx,
      { authority: HERE, signedIn: clerk, by, at: '2025-05-17T10:00:00+01:00' },
      {
        ...{ kind: 'offer', wording: 'I can drive the minibus', owner: post },
        source: { askedBy: { side: 'member', role: 'A member of the board' }, on: day('2025-05-07') },
      },
    )
    if (isRefused(raised)) throw new Error(raised.refused)
    return raised.commitment.id
  })
  await remindedOn('2025-05-18T10:00:00Z')
  const told = received.filter(({ text }) => text.includes(`Offer of help ${id}`))
  expect(told.map(({ to }) => to)).toEqual(['service-manager@hearthshire.example'])
  expect(told[0]?.text).toContain('to be acknowledged by 17 May 2025, now overdue')
  expect(told[0]?.text).not.toContain('minibus')
})

test('a card that nobody reads is told to the worker, and after three working days to the director, every day', async () => {
  const at = '2025-05-19T10:00:00+01:00'
  await handInFromPage(council.app, {
    authority: HERE,
    id: randomUUID(),
    text: 'I am scared',
    isAlone: true,
    at,
  })
  await remindedOn('2025-05-20T08:00:00Z')
  expect(received.filter(({ text }) => text.includes('A card waits'))).toEqual([])
  await remindedOn('2025-05-21T08:00:00Z')
  expect(received.filter(({ text }) => text.includes('A card waits')).map(({ to }) => to)).toEqual([
    'participation-worker@hearthshire.example',
  ])
  received = []
  await remindedOn('2025-05-27T08:00:00Z')
  const told = received.filter(({ text }) => text.includes('A card waits'))
  expect(told.map(({ to }) => to).toSorted()).toEqual([
    'director@hearthshire.example',
    'participation-worker@hearthshire.example',
  ])
  expect(JSON.stringify(received)).not.toContain('scared')
})

test('what was sent is on record: to whom and how many, and no word', async () => {
  const lines = await council.owner
    .selectFrom('audit')
    .selectAll()
    .where('deed', '=', 'send-reminders')
    .execute()
  expect(lines[0]).toMatchObject({
    person: 'hearth:reminders',
    subject: 'sample:service-manager',
    about: { reminders: 1 },
  })
})

test('reminders are off until both settings are there, and a wrong one is told', () => {
  expect(postOf({})).toBeUndefined()
  expect(() => postOf({ mail: { url } })).toThrow('HEARTH_MAIL_FROM')
  expect(() => postOf({ mail: { url: 'ftp://x', from: 'a@b.example' } })).toThrow('HEARTH_SMTP_URL')
  expect(() => postOf({ mail: { url, from: 'nobody' } })).toThrow('HEARTH_MAIL_FROM')
})
