import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { keepSample, monthBefore } from '../../../test/kept-data-set.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho } from '../../../test/web.ts'
import { asUser } from '../../store/as-user.ts'
import { writeComment } from '../../store/commentary.ts'

const ABOUT = 'cic-count'
const now = '2025-03-31'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await keepSample(database.owner, { set: monthBefore() })
  await keepSample(database.owner)
})
afterAll(() => database.close())

const write = (markdown: string, after: number, asAt = now) =>
  asUser(database.app, { userId: 'analyst', authority: HERE }, (tx) =>
    writeComment(
      tx,
      { authority: HERE, about: ABOUT, asAt },
      {
        ...{ markdown, cause: 'More came in.', action: 'Open two homes.', owner: 'Head of service', due: '' },
        ...{ after, by: 'analyst', at: new Date('2025-04-01T09:00:00Z') },
      },
    ),
  )

const read = async (path: string): Promise<string> => {
  const who = { ...aWho('board-member'), personId: 'board-member' }
  return (await (await aWebApp({ db: database.app, who })).request(path)).text()
}
const says = async (path: string, words: string): Promise<boolean> => (await read(path)).includes(words)

test('what is written stands beside its measure as soon as it is saved, and what it takes the place of is gone', async () => {
  const pages = [`/data-set/indicators/${ABOUT}`, '/data-set/profile']
  for (const path of pages) expect([path, await says(path, 'a first word')]).toEqual([path, false])
  await write('We looked after {{value}} children: <b>a first word</b>.', 0)
  for (const path of pages) {
    const html = await read(path)
    expect([path, /We looked after \d+ children/.test(html)]).toEqual([path, true])
    expect([path, html.includes('<b>a first word')]).toEqual([path, false])
    expect([path, html.includes('Open two homes.')]).toEqual([path, true])
  }
  await write('A second word.', 1)
  for (const path of pages) {
    const html = await read(path)
    expect([html.includes('A second word.'), html.includes('a first word')]).toEqual([true, false])
  }
})

test('a page of an earlier day has the words of its day alone', async () => {
  const earlier = `/data-set/indicators/${ABOUT}?as-at=2025-02-28`
  expect(await says(earlier, 'A second word.')).toBe(false)
  await write('Said in February.', 0, '2025-02-28')
  expect(await says(earlier, 'Said in February.')).toBe(true)
  expect(await says(`/data-set/indicators/${ABOUT}`, 'Said in February.')).toBe(false)
})

test('words taken away leave nothing', async () => {
  const empty = { markdown: '', cause: '', action: '', owner: '', due: '' }
  await asUser(database.app, { userId: 'analyst', authority: HERE }, (tx) =>
    writeComment(
      tx,
      { authority: HERE, about: ABOUT, asAt: now },
      { ...empty, after: 2, by: 'analyst', at: new Date() },
    ),
  )
  expect(await says(`/data-set/indicators/${ABOUT}`, 'A second word.')).toBe(false)
})
