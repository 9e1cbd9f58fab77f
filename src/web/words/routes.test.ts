import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCouncil, whoIs, type Council } from '../../../test/council.ts'
import { aWebApp, hearthshire, send } from '../../../test/web.ts'
import type { Role } from '../../core/roles/roles.ts'
import { asUser } from '../../store/as-user.ts'
import { keepSentences, sentencesKept } from '../../store/glossary.ts'
import { isOffering } from './offering.tsx'

let council: Council
beforeAll(async () => {
  council = await aCouncil({ loaded: false })
})
afterAll(() => council.close())

const NOW = new Date('2025-05-02T09:00:00Z')
const appFor = (role: Role) => aWebApp({ db: council.app, who: whoIs(role), now: () => NOW })
const pageFor = async (role: Role, path: string) => (await (await appFor(role)).request(path)).text()
const worker = 'participation-worker'
const wrote = async (fields: Record<string, string>) =>
  send(await appFor(worker), '/words/change', {
    ...{ preferred: 'contact: family time\nplacement: home', 'left-alone': '', after: '0' },
    ...{ 'agreed-by': 'The young people’s council', 'agreed-on': '1/5/2025', ...fields },
  })

describe('words young people chose', () => {
  test('are written down by the participation worker, and each version stays', async () => {
    expect((await wrote({})).status).toBe(303)
    expect(
      (await wrote({ after: '1', preferred: 'contact: family time\nplacement: home\nLAC: us' })).status,
    ).toBe(303)
    const text = await pageFor('analyst', '/words')
    expect(text).toContain('Version 2, agreed on 1 May 2025 by the young people’s council')
    expect(text).toContain('Version 1, agreed on')
    expect(text).not.toContain('/words/change')
  })
  test('are not written over by whoever had not seen the latest', async () => {
    const answer = await wrote({ after: '1', preferred: 'respite: a short stay' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('respite: a short stay')
  })
  test('are refused where a line is none, or leads from one word to the next', async () => {
    const answer = await wrote({
      after: '2',
      preferred: 'home: placement\nplacement: house',
      'agreed-by': '',
    })
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('which is itself put otherwise')
    expect(text).toContain('Say who agreed these words')
  })
})

describe('a sentence with such a word', () => {
  const TEXT =
    'All is well.\nContact with Sam’s team rose. Each placement is safe. A placement order was made.'
  const from = '/promises/new'
  const raised = async (wording: string): Promise<string> => {
    const fields = { wording, kind: 'question', side: 'member' }
    const answer = await send(await appFor('board-member'), from, fields)
    return /\/promises\/(\d+)\?/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
  }
  const update = async (id: string, fields: Record<string, string | string[]>) =>
    send(await appFor('director'), `/promises/${id}/update`, { seen: '1', text: TEXT, ...fields }, from)
  const marksIn = (html: string) =>
    [...html.matchAll(/name="words-offered" value="(\w+)"/g)].map(([, mark = '']) => mark)
  const textOf = async (id: string) => {
    const rows = await council.owner
      .selectFrom('commitmentEvent')
      .select('what')
      .where('commitment', '=', id)
      .execute()
    return rows.map(({ what }) => what as { did: string; text?: string }).find(({ did }) => did === 'updated')
      ?.text
  }

  test('is shown beside what they would say, and nothing is saved before the writer has chosen', async () => {
    const id = await raised('Will there be enough homes?')
    const asked = await update(id, {})
    const html = await asked.text()
    expect(asked.status).toBe(200)
    expect(marksIn(html)).toHaveLength(2)
    expect(html).toContain('Each home is safe.')
    expect(html).not.toContain('home order')
    expect(await textOf(id)).toBeUndefined()
    const [, second = ''] = marksIn(html)
    const chosen = { 'words-offered': marksIn(html), 'words-used': second, 'words-chosen': 'ticked' }
    expect((await update(id, chosen)).status).toBe(303)
    expect(await textOf(id)).toBe(TEXT.replace('Each placement', 'Each home'))
  })
  test('that was kept is not asked again, in whatever paper it stands', async () => {
    const id = await raised('And more?')
    const html = await (await update(id, {})).text()
    expect(marksIn(html)).toHaveLength(1)
    expect((await update(id, { 'words-offered': marksIn(html), 'words-chosen': 'all' })).status).toBe(303)
    expect(await textOf(id)).toContain('Each home is safe.')
  })
  test('that came in since the page was made is shown before anything is saved', async () => {
    const id = await raised('And then?')
    const answer = await update(id, {
      text: 'Contact is new.',
      'words-offered': 'f'.repeat(64),
      'words-chosen': 'all',
    })
    expect(await answer.text()).toContain('Family time is new.')
  })
  test('is written down as a choice without its words', async () => {
    const audit = await council.owner
      .selectFrom('audit')
      .select('about')
      .where('deed', '=', 'choose-words')
      .execute()
    expect(audit).toEqual([
      { about: { 'put otherwise': 1, 'kept as written': 1 } },
      { about: { 'put otherwise': 1, 'kept as written': 0 } },
    ])
  })
})

test('more sentences are kept as they were at once than a statement has places for', async () => {
  const marks = Array.from({ length: 70_000 }, (_, at) => at.toString(16).padStart(64, '0'))
  const found = await asUser(
    council.app,
    { userId: 'sample:analyst', authority: hearthshire.code },
    async (tx) => {
      await keepSentences(tx, { authority: hearthshire.code, by: 'sample:analyst', at: NOW }, marks)
      return sentencesKept(tx, hearthshire.code, marks)
    },
  )
  expect(found.size).toBe(marks.length)
})

test('every form in which a paper is written offers them', async () => {
  const { routes } = await appFor('director')
  const offering = routes.filter(({ handler }) => isOffering(handler)).map(({ path }) => path)
  expect(offering).toEqual(
    expect.arrayContaining([
      ...[
        '/commentary/:about',
        '/meetings/:id/papers/new',
        '/meetings/:id/minutes/edit',
        '/meetings/:id/items/:item/words',
        '/promises/:id/:deed',
        '/reports/iro/sections/:section',
        '/reports/changes',
        '/heard/events/new',
      ],
    ]),
  )
})
