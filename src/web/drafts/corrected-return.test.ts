import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withoutPaper } from '../../../test/cli.ts'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { fewMeasures } from '../../../test/trials.ts'
import { aWebApp, aWho, hearthshire, send } from '../../../test/web.ts'
import { bookletOf } from '../../core/reports/booklet.ts'
import { keptText, setKept } from '../../core/reports/kept-set.ts'
import { rowsOverTimeJson } from '../../core/reports/rows-over-time-json.ts'
import { makeAuthority } from '../../core/sample/make-sample.ts'
import { tryEdition } from '../../preparing/edition-trial.ts'
import { ROWS_OVER_TIME, type Drawing } from '../../preparing/outputs.ts'
import { renderXlsx } from '../../render/xlsx/render-xlsx.ts'
import type { Env } from '../env.ts'
import { workThrough } from '../loads/work-through.ts'
import { openTrials, type Trials } from './trials.ts'

/** The return of one year, as it was sent. */
const returned = makeAuthority({ seed: 7, children: 30, firstYear: 2024, lastYear: 2024 }).files.filter(
  ({ path }) => /^2024-25\/.*(header|episodes)\.csv$/.test(path),
)
/** Nine children who were in care on the last day, by the return: an episode without an end. Fewer could be found out. */
const wrong = (() => {
  const lines = returned.find(({ path }) => path.endsWith('episodes.csv'))?.text.split(/\r?\n/) ?? []
  const [id = -1, end = -1] = ['CHILD', 'DEC'].map((name) => lines[0]?.split(',').indexOf(name))
  const rows = lines.slice(1).map((line) => line.split(','))
  return rows
    .filter((cells) => cells[end] === '')
    .map((cells) => cells[id] ?? '')
    .slice(0, 9)
})()
/** The return put right: they were never in care. */
const corrected = returned.map(({ path, text }) => ({
  path,
  text: text
    .split(/(?<=\n)/)
    .filter((line) => !wrong.some((child) => line.includes(child)))
    .join(''),
}))

/** All that an attack reads, and nothing on paper. */
const draws = (): Drawing => ({
  outputsOf: async (set, doing) => [
    ...(await withoutPaper().outputsOf(set, doing)),
    { name: 'dataset.xlsx', content: await renderXlsx(bookletOf(set)) },
    { name: ROWS_OVER_TIME, content: JSON.stringify(rowsOverTimeJson(set)) },
  ],
})
const quietly = { progress: () => undefined, dataFolder: '' }
let database: TestDatabase
let trials: Trials
let analyst: Hono<Env>
let director: Hono<Env>
let clock = Date.parse('2025-05-02T09:00:00Z')
const now = (): Date => new Date((clock += 1000))

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  const few = (content: string): string => {
    const set = fewMeasures(setKept(content))
    return keptText({ ...set, entries: set.entries.filter(({ indicator }) => indicator.id === 'cic-count') })
  }
  trials = openTrials({
    ...{
      db: database.app,
      now,
      log: (line) => {
        expect(line).toBeUndefined()
      },
    },
    tryOut: (job) => tryEdition({ ...job, content: few(job.content), last: undefined }, quietly, draws),
  })
  const appFor = (role: 'analyst' | 'director') =>
    aWebApp({ db: database.app, who: { ...aWho(role), personId: role, session: role }, trials, now })
  ;[analyst, director] = await Promise.all([appFor('analyst'), appFor('director')])
})
afterAll(async () => {
  await trials.close()
  await database.close()
})

const textOf = (html: string): string =>
  (/<main[^]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const pageOf = async (app: Hono<Env>, path: string): Promise<string> => (await app.request(path)).text()
const led = async (
  app: Hono<Env>,
  path: string,
  fields: Parameters<typeof send>[2] = {},
): Promise<string> => {
  const answer = await send(app, path, fields, '/how-to-read')
  if (answer.status !== 303) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (answer.headers.get('location') ?? '').replace(/\?.*/, '')
}
const work = () =>
  workThrough({ db: database.app, authority: hearthshire, dataFolder: '/nonexistent', told: () => undefined })

/** Brings a return, takes it into use, and gives the data set measured of it. */
async function measured(files: typeof returned): Promise<string> {
  const load = await led(analyst, '/loads', { files: files.map(({ path, text }) => new File([text], path)) })
  await work()
  await led(analyst, `${load}/accept`, { 'as-at-day': '31', 'as-at-month': '3', 'as-at-year': '2025' })
  await work()
  const sets = await database.owner.selectFrom('dataSet').select('id').orderBy('number', 'desc').execute()
  return sets[0]?.id ?? ''
}

/** Takes an edition of a data set all the way out, and gives its path and what its draft said before. */
async function published(set: string): Promise<{ path: string; draft: string }> {
  const path = await led(analyst, '/drafts/new', { 'data-set': set })
  await led(analyst, `${path}/try`)
  await trials.settled()
  const draft = await pageOf(director, path)
  expect(textOf(draft)).toContain('Nothing stands in the way.')
  const trial = /name="trial" value="([^"]+)"/.exec(draft)?.[1] ?? ''
  await led(director, `${path}/sign-off`, { trial })
  await led(director, `${path}/publish`)
  return { path, draft }
}
const files = () =>
  database.owner
    .selectFrom('editionFile')
    .select(['edition', 'audience', 'name', 'sha256'])
    .orderBy('edition')
    .orderBy('name')
    .orderBy('audience')
    .execute()

test('a corrected return makes a corrected edition that says what changed, and the first stays as it was', async () => {
  expect(new Set(wrong).size).toBe(9)
  const first = await published(await measured(returned))
  const before = await files()
  expect(first.draft).not.toContain('This is a correction of')

  const second = await published(await measured(corrected))
  const loads = await database.owner.selectFrom('load').select('state').orderBy('number').execute()
  expect(loads.map(({ state }) => state)).toEqual(['superseded', 'accepted'])
  expect(second.draft).toContain('This is a correction of')
  const said = /What this version corrects[^]*?<\/ul>/.exec(second.draft)?.[0] ?? ''
  expect(said).toContain('Children in care')

  const editions = await database.owner
    .selectFrom('edition')
    .select(['version', 'state'])
    .where('authority', '=', HERE)
    .orderBy('version')
    .execute()
  expect(editions).toEqual([
    { version: 1, state: 'published' },
    { version: 2, state: 'published' },
  ])
  const after = await files()
  expect(after.length).toBe(2 * before.length)
  expect(after).toEqual(expect.arrayContaining(before))
  for (const { path } of [first, second]) {
    const page = await analyst.request(path.replace('/drafts/', '/editions/'))
    expect([path, page.status]).toEqual([path, 200])
  }
}, 120_000)
