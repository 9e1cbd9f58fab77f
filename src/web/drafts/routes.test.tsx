import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { foundIn, hiddenIn } from '../../../test/hidden-search.ts'
import { keepSample, monthBefore } from '../../../test/kept-data-set.ts'
import { HERE, peopleOf, THERE } from '../../../test/people-of.ts'
import { anEdition } from '../../../test/published.ts'
import { fewMeasures, hiddenBetween, tryHere } from '../../../test/trials.ts'
import { aWebApp, aWho, send } from '../../../test/web.ts'
import type { Role } from '../../core/roles/roles.ts'
import { tryInThread } from '../../preparing/edition-thread.ts'
import type { TrialMade } from '../../preparing/edition-trial.ts'
import { asUser } from '../../store/as-user.ts'
import { writeComment } from '../../store/commentary.ts'
import type { Tx } from '../../store/database.ts'
import { fileOfEdition, filesOfEdition } from '../../store/edition-files.ts'
import { editionById, signOff } from '../../store/editions.ts'
import { changeSetting } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import { openTrials, type TrialMeans, type Trials } from './trials.ts'

const roles = [
  'analyst',
  'service-manager',
  'director',
  'independent-reviewing-officer',
  'democratic-services',
  'board-member',
  'participation-worker',
  'administrator',
] as const satisfies readonly Role[]
type Somebody = (typeof roles)[number]

const asAt = '2025-03-31'
const wrong = '{{valeu}} children were in our care.'
const right = 'More children came into our care than left it.'
const warned = 'Attendance at XYZQ meetings was good this month.'

let database: TestDatabase
let trials: Trials
let nobody: Hono<Env>
let set: string
/** `/drafts/ID` of the edition whose way is told. */
let path = ''
const apps = new Map<Somebody, Hono<Env>>()
const log: unknown[] = []
let clock = Date.parse('2025-04-01T09:00:00Z')
const now = (): Date => new Date((clock += 1000))

/** How trials are made just now: in a thread, here, or as the last one came out. */
let tryOut: NonNullable<TrialMeans['tryOut']> = tryInThread
let last: TrialMade | undefined
const asBefore = (): Promise<TrialMade> =>
  last === undefined ? Promise.reject(new Error('nothing was tried yet')) : Promise.resolve(last)

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await database.owner
    .insertInto('person')
    .values([{ id: 'analyst', email: 'a@council.example', name: 'Ada Analyst' }])
    .execute()
  const means = { db: database.app, now, log: (line: unknown) => log.push(line) }
  trials = openTrials({
    ...means,
    tryOut: async (job, trying) => (last = await tryOut(job, trying)),
  })
  for (const role of roles)
    apps.set(role, await aWebApp({ db: database.app, who: { ...aWho(role), personId: role }, trials, now }))
  nobody = await aWebApp({ db: database.app, trials, now })
})
afterAll(async () => {
  await trials.close()
  await database.close()
})

const as = (role: Somebody): Hono<Env> => {
  const app = apps.get(role)
  if (app === undefined) throw new Error(`Nobody is signed in as ${role}`)
  return app
}
/** What stands in the main part of a page. */
const page = async (at: string, role: Somebody = 'analyst') => mainOf(await as(role).request(at))
const mainOf = async (answer: Response | undefined): Promise<string> =>
  /<main.*<\/main>/s.exec((await answer?.text()) ?? '')?.[0] ?? ''
const post = (role: Somebody, at: string, fields: Record<string, string> = {}) =>
  send(as(role), at, fields, '/how-to-read')
const byUser = <T,>(userId: string, work: (tx: Tx) => Promise<T>) =>
  asUser(database.app, { userId, authority: HERE }, work)
const idOf = (at: string) => at.replace('/drafts/', '')
const edition = async () => {
  const found = await editionById(database.owner, HERE, idOf(path))
  if (found === undefined) throw new Error('The edition is gone.')
  return found
}
const trialOf = async () => (await edition()).trial ?? ''

/** Writes the next version of a comment. */
const comment = (about: string, markdown: string) =>
  byUser('analyst', async (tx) => {
    const place = { authority: HERE, about, asAt }
    const versions = await tx
      .selectFrom('commentary')
      .select('version')
      .where('indicator', '=', about)
      .execute()
    const said = { markdown, cause: '', action: '', owner: '', due: '', by: 'analyst', at: now() }
    return writeComment(tx, place, { ...said, after: versions.length })
  })

/** Begins a draft and gives its path. */
async function begun(dataSet: string): Promise<string> {
  const answer = await post('analyst', '/drafts/new', { 'data-set': dataSet })
  return (answer.headers.get('location') ?? '').replace(/\?.*/, '')
}

async function tried(at = path): Promise<void> {
  expect((await post('analyst', `${at}/try`)).status).toBe(303)
  await trials.settled()
}

const told = async (deed: string) =>
  (
    await database.owner.selectFrom('audit').select(['person', 'about']).where('deed', '=', deed).execute()
  ).map(({ person, about }) => ({ person, about }))

describe('While there is nothing', () => {
  test('the list says so, and who may begin is told how', async () => {
    expect(await page('/drafts')).toContain('Begin one of a data set once its comments are written.')
    expect(await page('/drafts', 'service-manager')).toContain('An analyst or the director begins one.')
    expect(await page('/drafts', 'board-member')).not.toContain('On their way')
    expect(await page('/drafts/new')).toContain('Once files are loaded and accepted')
  })
})

describe('An edition', () => {
  test('begins as a draft of a data set, one a day', async () => {
    set = await keepSample(database.owner, { set: fewMeasures() })
    expect((await post('analyst', '/drafts/new')).status).toBe(422)
    path = await begun(set)
    expect(await page('/drafts')).toContain(`href="${path}"`)
    const again = await post('director', '/drafts/new', { 'data-set': set })
    expect(again.status).toBe(422)
    expect(await mainOf(again)).toContain('a draft of that day has been begun')
  })

  test('is tried in a thread while pages are answered, and what it found is told with the way to put it right', async () => {
    await comment('cic-count', wrong)
    await comment('cic-started', warned)
    expect((await post('analyst', `${path}/try`)).headers.get('location')).toBe(path)
    const waiting = await as('analyst').request(path)
    expect(waiting.headers.get('refresh')).toBe(`3; url=${path}`)
    expect(await mainOf(waiting)).toContain('This page says what was found as soon as it is done')
    await trials.settled()
    const html = await page(path)
    expect(html).toContain('Something stands in the way.')
    expect(html).toMatch(/Error.*valeu.*href="\/commentary\/cic-count\?as-at=2025-03-31"/s)
    expect(html).toMatch(/Warning.*XYZQ/s)
    expect(html).toMatch(/[1-9]\d* of \d+ numbers are hidden/)
    expect(html).toContain('None: nothing was published before.')
    expect(await told('try-edition')).toEqual([
      { person: 'analyst', about: { edition: '31 March 2025, version 1', 'nothing in the way': 'no' } },
    ])
  }, 120_000)

  test('with a comment that the figures do not bear out is not signed off, and not by SQL either', async () => {
    const trial = await trialOf()
    const answer = await post('director', `${path}/sign-off`, { trial })
    expect(answer.status).toBe(409)
    expect(await mainOf(answer)).toContain('Something stands in the way')
    const step = { edition: idOf(path), authority: HERE, by: 'director', at: now(), trial }
    await expect(byUser('director', (tx) => signOff(tx, step))).rejects.toThrow('tried, and clear')
    expect((await edition()).state).toBe('draft')
  })

  test('has a warning that somebody answerable lets stand, with a reason', async () => {
    expect(await page(path)).not.toContain('Why the sentence may stand')
    expect((await post('analyst', `${path}/warnings`, { at: '0', reason: 'x' })).status).toBe(403)
    const blank = await post('service-manager', `${path}/warnings`, { at: '0', reason: ' ' })
    expect(blank.status).toBe(422)
    expect(await mainOf(blank)).toContain('Say why the sentence may stand')
    expect((await post('service-manager', `${path}/warnings`, { at: '7', reason: 'x' })).status).toBe(409)
    const signed = await post('service-manager', `${path}/warnings`, {
      at: '0',
      reason: 'The board knows it',
    })
    expect(signed.headers.get('location')).toBe(`${path}?done=warning-signed`)
    expect(await page(path)).toContain('warnings were signed off or taken back')
  })

  test('is clear once what stood in the way is put right and it is tried again', async () => {
    await comment('cic-count', right)
    tryOut = tryHere
    await tried()
    const html = await page(path, 'director')
    expect(html).toContain('Nothing stands in the way.')
    expect(html).toContain('Warnings signed off: 1.')
    expect(html).toContain('Sign off')
    expect(await page(path)).toContain('The director signs it off.')
  }, 120_000)

  test.each([
    [
      'a comment',
      'comments were written',
      () => comment('cic-count', `${right} A word more.`),
      () => comment('cic-count', right),
    ],
    ['a setting', 'the settings of what is hidden were changed', () => threshold(6), () => threshold(5)],
  ])('is not signed off when %s was written since its trial', async (_, words, change, undo) => {
    await change()
    const answer = await post('director', `${path}/sign-off`, { trial: await trialOf() })
    expect(answer.status).toBe(409)
    const html = await mainOf(answer)
    expect(html).toContain('The edition must be tried again')
    expect(html).toContain(words)
    expect(await page(path, 'director')).not.toContain(`${path}/sign-off`)
    await undo()
    expect(await page(path, 'director')).toContain(`${path}/sign-off`)
  })

  test('is signed off as it was read: not when it was tried again meanwhile', async () => {
    const answer = await post('director', `${path}/sign-off`, {
      trial: '00000000-0000-4000-8000-000000000000',
    })
    expect(answer.status).toBe(409)
    expect(await mainOf(answer)).toContain('it was tried again after you opened it'.replace('it', 'It'))
  })

  test('is a draft that members do not see, neither by page nor by SQL', async () => {
    for (const member of ['board-member', 'participation-worker'] as const) {
      expect((await as(member).request(path)).status).toBe(404)
      expect((await as(member).request(`${path}/files/dataset.json`)).status).toBe(404)
      expect(await page('/drafts', member)).not.toContain(path)
      expect(await byUser(member, (tx) => filesOfEdition(tx, HERE, idOf(path)))).toEqual([])
    }
  })

  test('carries notes of those who read it before', async () => {
    const blank = await post('independent-reviewing-officer', `${path}/notes`, { note: ' ' })
    expect(blank.status).toBe(422)
    const note = 'Say <b>more</b> about reviews.'
    expect((await post('independent-reviewing-officer', `${path}/notes`, { note })).status).toBe(303)
    expect(await page(path)).toContain('Say &lt;b&gt;more&lt;/b&gt; about reviews.')
    expect(await page(path, 'democratic-services')).not.toContain('Add a note')
  })

  test('takes each step from those who may and from nobody else', async () => {
    const steps: Readonly<Record<string, readonly Somebody[]>> = {
      try: ['analyst', 'director'],
      'sign-off': ['director'],
      publish: ['director', 'democratic-services'],
      return: ['analyst', 'director'],
      drop: ['analyst', 'director'],
      figures: ['analyst', 'director'],
      notes: ['analyst', 'service-manager', 'director', 'independent-reviewing-officer'],
      warnings: ['service-manager', 'director'],
    }
    for (const [step, those] of Object.entries(steps))
      for (const role of roles.filter((each) => !those.includes(each)))
        expect([step, role, (await post(role, `${path}/${step}`)).status]).toEqual([step, role, 403])
    expect((await edition()).state).toBe('draft')
  })

  test('is signed off by the director and then does not change until it is returned to draft', async () => {
    const trial = await trialOf()
    expect((await post('director', `${path}/sign-off`, { trial })).headers.get('location')).toBe(
      `${path}?done=signed-off`,
    )
    expect((await post('analyst', `${path}/try`)).status).toBe(409)
    expect((await post('analyst', `${path}/drop`)).status).toBe(409)
    const deleting = byUser('director', (tx) =>
      tx.deleteFrom('editionFile').where('edition', '=', idOf(path)).execute(),
    )
    await expect(deleting).rejects.toThrow('return it to draft')
    expect((await post('analyst', `${path}/return`)).status).toBe(303)
    expect((await edition()).state).toBe('draft')
    expect((await post('director', `${path}/sign-off`, { trial })).status).toBe(303)
  })

  test('is published once, whoever else presses at the same moment', async () => {
    expect(await page(`${path}/publish`, 'democratic-services')).toContain(
      'It cannot be changed or taken back.',
    )
    const both = await Promise.all([
      post('director', `${path}/publish`),
      post('democratic-services', `${path}/publish`),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    const late = both.find(({ status }) => status === 409)
    expect(await mainOf(late)).toContain('Somebody took a step with this edition while you had it open.')
    expect(await told('publish-edition')).toHaveLength(1)
    expect(await (await nobody.request('/')).text()).toContain('31 March 2025')
  })

  test('is frozen then, for the application’s own login too', async () => {
    const id = idOf(path)
    const frozen = (work: (tx: Tx) => Promise<unknown>) =>
      expect(byUser('director', work)).rejects.toThrow('frozen')
    await frozen((tx) => tx.updateTable('edition').set({ state: 'draft' }).where('id', '=', id).execute())
    await frozen((tx) => tx.updateTable('edition').set({ changes: 'x' }).where('id', '=', id).execute())
    await frozen((tx) => tx.deleteFrom('editionFile').where('edition', '=', id).execute())
    await expect(
      byUser('director', (tx) => tx.updateTable('editionFile').set({ name: 'x' }).execute()),
    ).rejects.toThrow('permission denied')
    expect(await byUser('director', (tx) => tx.deleteFrom('edition').where('id', '=', id).execute())).toEqual(
      [{ numDeletedRows: 0n }],
    )
    for (const step of ['try', 'return', 'drop', 'publish', 'notes'])
      expect([step, (await post('director', `${path}/${step}`, { note: 'x' })).status]).toEqual([step, 409])
  })

  test('shows members its restricted twin, and the audit who opened it', async () => {
    expect(await page('/drafts', 'board-member')).toContain(`href="${path}"`)
    const answer = await as('board-member').request(`${path}/files/dataset.html`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(
      (await as('board-member').request(`${path}/files/dataset.csv`)).headers.get('content-disposition'),
    ).toBe('attachment; filename="dataset.csv"')
    expect(await told('open-restricted-edition')).toContainEqual({
      person: 'board-member',
      about: { edition: '31 March 2025, version 1', file: 'dataset.html' },
    })
    expect(await page(path, 'board-member')).not.toContain('What the trial found')
    for (const app of [as('administrator'), nobody])
      expect([403, 303]).toContain((await app.request(`${path}/files/dataset.html`)).status)
  })

  test('holds no hidden number in any public file', async () => {
    const file = async (name: string) =>
      Buffer.from(
        (await fileOfEdition(database.owner, HERE, { edition: idOf(path), audience: 'public', name }))
          ?.bytes ?? [],
      )
    const text = async (name: string) => (await file(name)).toString('utf8')
    const [json, csv, html] = [
      await text('dataset.json'),
      await text('dataset.csv'),
      await text('dataset.html'),
    ]
    const [xlsx, pdf] = [await file('dataset.xlsx'), await file('dataset.pdf')]
    const hidden = hiddenIn(fewMeasures(), hiddenBetween(fewMeasures(), json))
    expect(hidden.length).toBeGreaterThan(10)
    const found = foundIn({ json, csv, html, xlsx, pdf }, hidden, fewMeasures())
    expect(found).toEqual({ json: [], csv: [], html: [], xlsx: [], pdf: [] })
  })
})

const threshold = (value: number) =>
  byUser('analyst', (tx) =>
    changeSetting(tx, { authority: HERE, name: 'thresholds', by: 'analyst', at: now() }, (before) => ({
      ...before,
      threshold: value,
    })),
  )

describe('A correction', () => {
  let first: string

  test('of a day that is published is the next version, and says what changed', async () => {
    first = path
    await comment('cic-count', `${right} Most were older.`)
    expect(await page('/drafts/new')).toContain('the draft is version 2, a correction')
    path = await begun(set)
    await tried()
    const html = await page(path, 'director')
    expect(html).toContain('This is a correction of')
    expect(html).toContain('What this version corrects')
    expect(html).toContain('The comment on Children in care was changed.')
    expect(html).toContain('31 March 2025, version 1. What they tell together was tried too.')
  }, 120_000)

  test('of figures measured since can tell the new ones', async () => {
    const newer = await keepSample(database.owner, { set: fewMeasures() })
    expect(await page(path)).toContain('were measured again')
    expect((await post('analyst', `${path}/figures`, { 'data-set': set })).status).toBe(409)
    expect((await post('analyst', `${path}/figures`, { 'data-set': newer })).status).toBe(303)
    expect(await edition()).toMatchObject({ dataSet: newer, trial: null, changes: null })
    expect(await filesOfEdition(database.owner, HERE, idOf(path))).toEqual([])
  })

  test('that others have gone past is not published: it says what happened and what to do', async () => {
    tryOut = asBefore
    await tried()
    await post('director', `${path}/sign-off`, { trial: await trialOf() })
    const late = path
    path = await begun(await keepSample(database.owner, { set: monthBefore(fewMeasures()) }))
    await tried()
    await post('director', `${path}/sign-off`, { trial: await trialOf() })
    expect((await post('director', `${path}/publish`)).status).toBe(303)
    const answer = await post('director', `${late}/publish`)
    expect(answer.status).toBe(409)
    const html = await mainOf(answer)
    expect(html).toContain('Another edition was published first')
    expect(html).toContain('Return it to draft, try it again, and have it signed off.')
    path = late
    expect((await edition()).state).toBe('signed-off')
    await post('director', `${late}/return`)
    expect(await page(late)).toContain('another edition was published')
  })

  test('can be dropped, and what it would have corrected stays', async () => {
    expect(await page(`${path}/drop`)).toContain('Drop this draft?')
    expect((await post('analyst', `${path}/drop`)).headers.get('location')).toBe('/drafts?done=dropped')
    expect((await as('analyst').request(path)).status).toBe(404)
    expect((await as('analyst').request(first)).status).toBe(200)
  })
})

describe('A trial', () => {
  test('that breaks off, fails or takes too long leaves a draft as it was, and says so', async () => {
    path = await begun((await choicesShown())[0] ?? '')
    tryOut = () => Promise.reject(new Error('of a child'))
    await tried()
    expect(await page(path)).toContain('Trying this edition failed.')
    expect(JSON.stringify(log)).toContain('drafts')
    expect(JSON.stringify(log)).not.toContain('of a child')
    for (const [seconds, ends] of [
      [0.01, (own: Trials) => own.settled()],
      [60, (own: Trials) => own.close()],
    ] as const) {
      const own = openTrials({ db: database.app, log: () => undefined, now, seconds })
      expect(own.begin({ authority: HERE, edition: idOf(path), by: 'analyst', roles: [] })).toBe(true)
      await ends(own)
      expect(JSON.stringify(own.standing(idOf(path)) ?? {})).toMatch(seconds < 1 ? 'took longer' : '{}')
    }
    expect(await edition()).toMatchObject({ state: 'draft', trial: null })
    expect(await filesOfEdition(database.owner, HERE, idOf(path))).toEqual([])
  }, 60_000)

  test('is one of a council’s at a time', async () => {
    let [enter, end] = [(): void => undefined, (): void => undefined]
    const isEntered = new Promise<void>((go) => (enter = go))
    const isLeft = new Promise<never>((_, fail) => {
      end = () => {
        fail(new Error('ended'))
      }
    })
    const leave = (): Promise<never> => {
      enter()
      return isLeft
    }
    const own = openTrials({ db: database.app, log: () => undefined, now, tryOut: leave })
    const wanted = { authority: HERE, edition: idOf(path), by: 'analyst', roles: [] }
    expect(own.begin(wanted)).toBe(true)
    expect(own.begin(wanted)).toBe(true)
    expect(own.begin({ ...wanted, edition: 'another' })).toBe(false)
    expect(own.begin({ ...wanted, authority: THERE, edition: 'theirs' })).toBe(true)
    await isEntered
    expect(own.standing(wanted.edition)).toMatchObject({ doing: expect.any(String) as string })
    end()
    await own.settled()
  })
})

describe('Somebody else’s edition', () => {
  test('is not there, and neither is what is no id', async () => {
    const theirs = await anEdition(database, {
      authority: { code: THERE, name: 'Elsewhere' },
      state: 'draft',
    })
    for (const at of [theirs, '1', "1'--", '00000000-0000-4000-8000-000000000000']) {
      expect((await as('analyst').request(`/drafts/${encodeURIComponent(at)}`)).status).toBe(404)
      expect(
        (await as('analyst').request(`/drafts/${encodeURIComponent(at)}/files/dataset.csv`)).status,
      ).toBe(404)
      expect((await post('analyst', `/drafts/${encodeURIComponent(at)}/try`)).status).toBe(404)
    }
  })

  test('and one’s own lead to signing in without a session', async () => {
    for (const at of ['/drafts', '/drafts/new', path, `${path}/publish`]) {
      const answer = await nobody.request(at)
      expect([at, answer.status, answer.headers.get('location')]).toEqual([
        at,
        303,
        `/sign-in?next=${encodeURIComponent(at)}`,
      ])
    }
  })
})

/** The data sets that a draft can be begun of. */
const choicesShown = async (): Promise<string[]> =>
  [...(await page('/drafts/new')).matchAll(/value="([\da-f-]{36})"/g)].map(([, id = '']) => id)
