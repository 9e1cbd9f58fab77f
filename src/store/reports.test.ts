import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import { asUser } from './as-user.ts'
import type { Tx } from './database.ts'
import { sectionsWritten, sectionVersions, writeSection } from './report-words.ts'
import { fileOfReport, filesOfReport, keepReport, reportsKept, signReport } from './reports-kept.ts'
import type { ReportAudience, ReportName } from './tables/reports.ts'

const at = new Date('2025-05-01T09:00:00Z')
const place = { authority: HERE, report: 'iro', asAt: '2025-03-31' } as const
let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
})
afterAll(() => database.close())

const as = <T>(userId: string, work: (tx: Tx) => Promise<T>) =>
  asUser(database.app, { userId, authority: HERE }, work)
const IRO = 'independent-reviewing-officer'
const write = (by: string, after: number, markdown = 'Words.') =>
  as(by, (tx) => writeSection(tx, place, { section: 'findings', after, markdown, lines: [], by, at }))
const audiences: readonly ReportAudience[] = ['public', 'restricted', 'exempt']
const keep = (by: string, report: ReportName) =>
  as(by, (tx) =>
    keepReport(
      tx,
      {
        ...{ report, asAt: '2025-03-31', title: 'A report', dataSet: null },
        files: audiences.map((audience) => ({ audience, name: 'report.pdf', bytes: Buffer.from(audience) })),
      },
      { authority: HERE, by, at },
    ),
  )

test('words are written one version after another, and of two writers the second keeps nothing', async () => {
  expect([await write(IRO, 0), await write('director', 0), await write('director', 1, 'More.')]).toEqual([
    1,
    undefined,
    2,
  ])
  const [latest] = await as('analyst', (tx) => sectionsWritten(tx, place))
  expect(latest).toMatchObject({ section: 'findings', version: 2, markdown: 'More.' })
  expect(await as(IRO, (tx) => sectionVersions(tx, place, 'findings'))).toHaveLength(2)
})

test('the reviewing service’s report is written and kept by those who may, and read by nobody without business', async () => {
  await expect(write('analyst', 2)).rejects.toThrow('row-level security')
  await expect(keep('analyst', 'iro')).rejects.toThrow('row-level security')
  await expect(keep('health', 'exceptions')).rejects.toThrow('row-level security')
  expect(await as('health', (tx) => sectionsWritten(tx, place))).toEqual([])
})

test('each opens the files that are for them', async () => {
  const { id, version } = await keep('analyst', 'annual')
  expect([version, (await keep('analyst', 'annual')).version]).toEqual([1, 2])
  const opened = (person: string) =>
    as(person, async (tx) => (await filesOfReport(tx, HERE, id)).map(({ audience }) => audience))
  expect(await opened('health')).toEqual(['public'])
  expect(await opened('analyst')).toEqual(['public', 'restricted'])
  expect(await opened('board-member')).toEqual(['exempt', 'public', 'restricted'])
  const file = { kept: id, audience: 'exempt', name: 'report.pdf' } as const
  expect(await as('analyst', (tx) => fileOfReport(tx, HERE, file))).toBeUndefined()
  expect(await as('nobody', (tx) => reportsKept(tx, HERE))).toEqual([])
})

test('the director signs a kept report, once', async () => {
  const { id } = await keep(IRO, 'iro')
  const sign = (by: string) => as(by, (tx) => signReport(tx, id, 'director', { authority: HERE, by, at }))
  await expect(sign(IRO)).rejects.toThrow('row-level security')
  expect([await sign('director'), await sign('director')]).toEqual([true, false])
  const [kept] = await as('board-member', (tx) => reportsKept(tx, HERE, 'iro'))
  expect(kept).toMatchObject({ id, signedAs: 'director', version: 1 })
})

test('nothing of it is changed or taken away', async () => {
  await expect(database.app.deleteFrom('reportKept').execute()).rejects.toThrow()
  await expect(database.owner.deleteFrom('reportFile').execute()).rejects.toThrow('stays written')
})
