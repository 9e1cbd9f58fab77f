import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho, hearthshire, send } from '../../../test/web.ts'
import { setKept } from '../../core/reports/kept-set.ts'
import type { DataSet } from '../../core/reports/data-set.ts'
import { makeAuthority } from '../../core/sample/make-sample.ts'
import { asMeasuring } from '../../store/as-user.ts'
import { dataSetsOf, dataSetText } from '../../store/data-sets.ts'
import type { Env } from '../env.ts'
import { workThrough } from '../loads/work-through.ts'

const INDICATOR = 'placement-3plus'
const targets = `indicator_id,from,target,tolerance\n${INDICATOR},2024-04-01,12,2\nreviews-timely,2024-04-01,90,5\n`
const files = makeAuthority({ seed: 7, children: 30, firstYear: 2023, lastYear: 2024 })
  .files.filter(({ path }) => /^(2024-25|2023-24)\//.test(path))
  .map(({ path, text }) => new File([text], path))

/** Published figures of three councils, as downloaded. */
const columns =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code'
const published = [
  `${columns},cla_group,placement_stability,children_count,children_percent`,
  ...['058', '059', '060'].map(
    (number, at) =>
      `2025,Reporting year,Local authority,E92000001,England,E12000009,South West,${String(at + 801)},Town ${number},E06000${number},CLA on 31 March,With 3 or more placements during the year,${String(40 + at)},${String(9 + 2 * at * at)}`,
  ),
].join('\n')
const statistics = mkdtempSync(join(tmpdir(), 'hearth-statistics-'))
writeFileSync(join(statistics, 'stability.csv'), published)

let database: TestDatabase
let analyst: Hono<Env>
const work = () =>
  workThrough({
    ...{ db: database.app, authority: hearthshire, dataFolder: statistics, statistics },
    told: () => undefined,
  })
const sets = () => asMeasuring(database.app, HERE, (tx) => dataSetsOf(tx, HERE))

async function latest(): Promise<DataSet> {
  const [first] = await sets()
  const text = await asMeasuring(database.app, HERE, (tx) => dataSetText(tx, HERE, first?.id ?? ''))
  return setKept(text ?? '')
}

const entryIn = (set: DataSet) => set.entries.find(({ indicator }) => indicator.id === INDICATOR)

beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  const who = { ...aWho('analyst'), personId: 'analyst' }
  const now = () => new Date('2025-05-02T09:00:00Z')
  analyst = await aWebApp({ db: database.app, who, now, config: { largestUpload: 8 * 1024 * 1024 } })
  const loaded = await send(analyst, '/loads', { files: [...files, new File([targets], 'targets.csv')] })
  await work()
  const load = loaded.headers.get('location') ?? ''
  await send(analyst, `${load}/accept`, { 'as-at-day': '31', 'as-at-month': '3', 'as-at-year': '2025' }, load)
  await work()
}, 120_000)
afterAll(async () => {
  await database.close()
  rmSync(statistics, { recursive: true })
})

test('what is chosen is measured with, of two targets the one set here holds, and what changes nothing measures nothing', async () => {
  const before = await latest()
  expect(entryIn(before)?.targets?.map(({ target }) => target)).toEqual([12])
  expect(before.beside).toBeUndefined()

  const neighbours = ['E06000059', 'E06000060', 'E06000058']
  const fields = { neighbours: neighbours.join(' '), average: 'median' }
  const saved = await send(analyst, '/settings/comparators', fields)
  expect(saved.headers.get('location')).toBe('/settings/comparators?done=measuring')
  expect(await (await analyst.request('/settings/comparators?done=measuring')).text()).toContain(
    'is being measured again with it',
  )
  const target = {
    indicator_id: INDICATOR,
    from: '1/4/2024',
    target: '9',
    tolerance: '1',
    polarity: '',
    period: '',
  }
  await send(analyst, '/settings/targets/new', target)
  const [{ id: first } = { id: '' }] = await sets()
  await work()

  const after = await latest()
  expect((await sets())[0]?.id).not.toBe(first)
  expect(entryIn(after)?.targets?.map(({ target, note }) => [target, note])).toEqual([
    [9, 'It holds in place of the one in the table of targets.'],
  ])
  const others = after.entries.find(({ indicator }) => indicator.id === 'reviews-timely')
  expect(others?.targets?.map(({ target }) => target)).toEqual([90])
  expect(after.beside).toBe('neighbours-median')
  expect(entryIn(after)?.benchmarks.find(({ method }) => method === 'median')).toMatchObject({
    name: 'Chosen neighbours (median)',
    members: neighbours,
    value: 11,
  })

  const again = await send(analyst, '/settings/comparators', fields)
  expect(again.headers.get('location')).toBe('/settings/comparators?done=saved')
  const waiting = await database.owner.selectFrom('measuring').select('endedAt').execute()
  expect(waiting.filter(({ endedAt }) => endedAt === null)).toEqual([])
}, 120_000)

test('pages set the chosen average beside England, until a reader chooses otherwise', async () => {
  const page = async (path: string) => (await analyst.request(path)).text()
  const headed = /<th scope="col">(Chosen[^<]*)</
  const chosen = /<option value="([^"]*)" selected[^>]*>/
  const usual = await page('/data-set')
  expect([headed.exec(usual)?.[1], chosen.exec(usual)?.[1]]).toEqual([
    'Chosen neighbours (median)',
    'neighbours-median',
  ])
  expect(headed.exec(await page('/data-set?beside=neighbours-mean'))?.[1]).toBe('Chosen neighbours (mean)')
})
