import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { keepSample, monthBefore, sampleOf } from '../../../test/kept-data-set.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho, send } from '../../../test/web.ts'
import { dataSetJson } from '../../core/reports/data-set-json.ts'
import { withTargets } from '../../core/reports/target.ts'
import type { Role } from '../../core/roles/roles.ts'
import { day } from '../../core/time/day.ts'
import { asUser } from '../../store/as-user.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import type { Env } from '../env.ts'

let database: TestDatabase
const apps = new Map<string, Hono<Env>>()
const IRO = 'independent-reviewing-officer'
const as = (role: Role): Hono<Env> => apps.get(role) ?? expect.fail(`Nobody is signed in as ${role}`)
const page = async (path: string, role: Role): Promise<string> => (await as(role).request(path)).text()

/** The made-up council with a target that its reviews miss. */
const set = () =>
  withTargets(sampleOf(), [
    {
      ...{ indicatorId: 'reviews-timely', from: day('2024-04-01'), target: 99.9, tolerance: 0.01 },
      ...{ polarity: 'higher', owner: 'Head of service' },
      ...{ period: undefined, source: undefined, note: undefined },
    },
  ])

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await keepSample(database.owner, { set: monthBefore() })
  await keepSample(database.owner, { set: set() })
  await database.owner
    .insertInto('post')
    .values({
      ...{ id: 'aaaaaaaa-0000-4000-8000-000000000001', authority: HERE, title: 'Head of service' },
      ...{ by: 'x', at: new Date() },
    })
    .execute()
  for (const role of [IRO, 'analyst', 'director', 'board-member', 'democratic-services', 'partner'] as const)
    apps.set(
      role,
      await aWebApp({
        db: database.app,
        who: {
          ...aWho(role === 'partner' ? { partner: 'health' } : role),
          personId: role === 'partner' ? 'health' : role,
        },
      }),
    )
}, 120_000)
afterAll(() => database.close())

const latestSet = async (): Promise<string> =>
  (
    await database.owner
      .selectFrom('dataSet')
      .select('id')
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
  ).id

/** A draft of an edition that shows no child who came alone. */
async function anEditionOf(dataSet: string): Promise<void> {
  const hidden = { figure: { kind: 'suppressed' }, status: 'suppressed', note: undefined } as const
  const entries = sampleOf().entries.map((entry) =>
    entry.indicator.id === 'cic-uasc'
      ? {
          ...entry,
          series: entry.series.map(({ period }) => ({ period, ...hidden })),
          years: entry.years.map(({ period }) => ({ period, ...hidden })),
        }
      : entry,
  )
  const json = JSON.stringify(dataSetJson({ ...sampleOf(), edition: 'public', entries }))
  const [by, authority] = ['director', HERE]
  await asUser(database.owner, { userId: by, authority }, async (tx) => {
    const { id: edition } = await tx
      .insertInto('edition')
      .values({ authority, asAt: '2025-03-31', version: 1, state: 'draft', dataSet, manifest: '{}', by })
      .returning('id')
      .executeTakeFirstOrThrow()
    const file = { edition, authority, audience: 'public' as const, name: 'dataset.json' }
    await tx
      .insertInto('editionFile')
      .values({ ...file, sha256: 'a'.repeat(64), bytes: Buffer.from(json) })
      .execute()
  })
}

const promises = () => commitmentsOf(database.owner, HERE)

test('the list offers each what they may have made, and says what keeping is for', async () => {
  const officer = await page('/reports', IRO)
  for (const title of ['Annual report of the reviewing service', 'Scorecard by exception'])
    expect(officer).toContain(title)
  expect(officer).not.toContain('The board’s year')
  expect(await page('/reports', 'democratic-services')).toContain('The board’s year')
  const partner = await page('/reports', 'partner')
  expect(partner).toContain('No report has been kept yet')
  expect(partner).not.toContain('href="/reports/')
})

describe('a measure in the red', () => {
  const raise = () =>
    send(
      as('analyst'),
      '/reports/exceptions/raise?as-at=2025-03-31',
      { measure: ['reviews-timely', 'cic-count'] },
      '/reports/exceptions',
    )

  test('is offered to be raised, and is raised once: what is no red measure never is', async () => {
    expect(await page('/reports/exceptions', 'analyst')).toContain('value="reviews-timely" checked')
    expect(await page('/reports/exceptions', 'board-member')).not.toContain('Raise those chosen')
    const [first, second] = [
      await raise(),
      await send(as('analyst'), '/reports/exceptions/raise', { measure: 'reviews-timely' }, '/promises/new'),
    ]
    expect(first.headers.get('location')).toBe('/reports/exceptions?as-at=2025-03-31&raised=1')
    expect(second.headers.get('location')).toContain('raised=0')
    const [red, ...more] = await promises()
    expect(more).toEqual([])
    expect(red).toMatchObject({
      ...{ kind: 'red-indicator', indicators: ['reviews-timely'], principle: 'best-interests' },
      owner: 'aaaaaaaa-0000-4000-8000-000000000001',
    })
    expect(red?.wording.replace('31 March 2025', '')).not.toMatch(/\d/)
    expect(await page('/reports/exceptions', 'analyst')).toContain(`href="/promises/${red?.id ?? ''}"`)
  })
})

describe('the reviewing service’s annual report', () => {
  const path = (section: string) => `/reports/iro/sections/${section}?as-at=2025-03-31`
  const write = (section: string, fields: Readonly<Record<string, string>>) =>
    send(as(IRO), path(section), { after: '0', ...fields })

  test('is a list of parts with what is missing, for those who write it or prepare papers', async () => {
    const list = await page('/reports/iro', IRO)
    expect(list).toContain('Annual report of the reviewing service, 2024/25')
    expect(list).toMatch(/\d+ of 13 parts are told/)
    expect(list).toContain('the months and the rows of every measure add up to its year')
    expect(list).toContain(`href="${path('findings')}"`)
    expect((await as('board-member').request('/reports/iro')).status).toBe(403)
    expect(await page('/reports/iro', 'analyst')).not.toContain(path('findings'))
  })

  test('holds words against its figures as they are saved, and is not kept while they are wrong', async () => {
    expect((await write('reviews', { markdown: '98.7% of reviews were on time in 2024/25.' })).status).toBe(
      303,
    )
    const told = await page(path('reviews'), IRO)
    expect(told).toMatch(/<strong>Error:<\/strong> “98.7% of reviews/)
    expect(told).toContain('{{reviews-timely.value}}')
    expect(await page('/reports/iro', IRO)).toContain('1 error')
    const kept = await send(as(IRO), '/reports/iro/keep', {}, path('reviews'))
    expect(kept.status).toBe(409)
    const words = 'In 2024/25, **{{reviews-timely.numerator}}** reviews were on time.'
    const looked = await write('reviews', { markdown: words, after: '1', doing: 'preview' })
    expect(await looked.text()).toMatch(/In 2024\/25, <strong>\d+<\/strong> reviews/)
    expect((await write('reviews', { markdown: words, after: '1' })).status).toBe(303)
    expect(await page('/reports/iro', IRO)).not.toContain('1 error')
  })

  test('loses nobody’s words: who writes over somebody else’s is told, and every version is there', async () => {
    const second = await write('reviews', { markdown: 'Mine.', after: '1' })
    expect(second.status).toBe(409)
    const text = await second.text()
    expect(text).toContain('Mine.')
    expect(text).toContain('saved this on')
    const history = await page('/reports/iro/sections/reviews/history?as-at=2025-03-31&version=1', IRO)
    expect(history).toContain('What version 1 changed')
  })

  test('takes no plan that nobody can keep, and keeps what was typed', async () => {
    const answer = await write('next-plan', { 'action-0': 'Profiles of officers', markdown: 'Words' })
    expect(answer.status).toBe(422)
    const text = await answer.text()
    expect(text).toContain('href="#owner-0"')
    expect(text).toContain('Profiles of officers')
  })

  test('makes next year’s plan promises, each once', async () => {
    const line = { 'action-0': 'Profiles of officers', 'owner-0': 'Head of service', 'due-0': '2025-09-30' }
    const saved = await write('next-plan', {
      ...line,
      'principle-0': 'listen-to-them',
      'measure-0': 'minutes-timely',
    })
    expect(saved.headers.get('location')).toContain('done=saved')
    const press = () => send(as(IRO), '/reports/iro/raise?as-at=2025-03-31', {}, '/reports/iro')
    expect((await press()).headers.get('location')).toContain('raised=1')
    expect(
      (await send(as(IRO), '/reports/iro/raise', {}, path('reviews'))).headers.get('location'),
    ).toContain('raised=0')
    const made = (await promises()).filter(({ kind }) => kind === 'action')
    expect(made.map(({ wording, due, source }) => [wording, due, source.item])).toEqual([
      ['Profiles of officers', day('2025-09-30'), 'Annual report of the reviewing service'],
    ])
    expect(await page('/reports/iro', IRO)).toContain(`href="/promises/${made[0]?.id ?? ''}"`)
  })

  test('has a version for anybody once an edition says what is hidden', async () => {
    expect(await page('/reports/iro', IRO)).toContain('There is no version for the public yet')
    await anEditionOf(await latestSet())
    expect(await page('/reports/iro', IRO)).toContain('with one for the public beside it')
  })

  test('is kept as a page and a tagged PDF, signed by the director, and opened by those it is for', async () => {
    const kept = await send(as(IRO), '/reports/iro/keep', {}, path('reviews'))
    expect(kept.status).toBe(303)
    const at = (kept.headers.get('location') ?? '').replace('?done=kept', '')
    const html = await page(`${at}/files/restricted/iro-report.html`, 'board-member')
    expect(html).toContain('Profiles of officers')
    const pdf = Buffer.from(
      await (await as('board-member').request(`${at}/files/restricted/iro-report.pdf`)).arrayBuffer(),
    )
    expect(pdf.toString('latin1')).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(pdf.toString('latin1')).toMatch(/\/Lang \(en-GB\)/)
    expect((await as('partner').request(`${at}/files/restricted/iro-report.pdf`)).status).toBe(404)
    const open = await page(`${at}/files/public/iro-report.html`, 'partner')
    expect(open).toContain('Public edition')
    expect(open).toContain('>Hidden<')
    expect(html).not.toContain('>Hidden<')
    expect(await page(at, IRO)).not.toContain('Sign it off')
    expect((await send(as('director'), `${at}/sign`, {}, at)).status).toBe(303)
    expect(await page(at, 'board-member')).toContain('by the director')
  }, 120_000)
})

test('the board’s year is for those of private session, says what it lacks, and is of a year there is', async () => {
  expect((await as('analyst').request('/reports/annual')).status).toBe(403)
  const year = await page('/reports/annual?year=2024', 'democratic-services')
  for (const words of ['What this report cannot tell', 'none of the year is kept', 'The seven principles'])
    expect(year).toContain(words)
  expect((await as('director').request('/reports/annual?year=1900')).status).toBe(404)
})

test('the crosswalk counts the promises that serve each principle', async () => {
  const html = await page('/reports/crosswalk', 'board-member')
  expect(html).toContain('Promises open')
  expect(html).toContain('Gaps are named under')
})

test('why figures are others is refused where it is too long, and where another saved first, with all that was typed', async () => {
  const path = '/reports/changes?as-at=2025-03-31'
  const wrote = async (fields: Record<string, string>) => {
    const answer = await send(as('analyst'), path, { after: '0', ...fields }, '/account')
    return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
  }
  expect((await wrote({ markdown: 'x'.repeat(10_001) })).status).toBe(422)
  expect(await wrote({ markdown: 'It came late.' })).toMatchObject({
    ...{ status: 303, location: '/reports/changes?as-at=2025-03-31&done=saved' },
  })
  const second = await wrote({ markdown: 'Other words.' })
  expect(second.status).toBe(409)
})

test('figures told otherwise are named with why, and officers may say more', async () => {
  const html = await page('/reports/changes?as-at=2025-03-31', 'analyst')
  expect(html).toContain('No figure that was printed is another now.')
  expect(await page('/reports/changes?as-at=2025-02-28', 'analyst')).toContain(
    'There is no data set before this one',
  )
})
