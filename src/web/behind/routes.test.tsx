import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { keepSample, sampleOf } from '../../../test/kept-data-set.ts'
import { HERE, peopleOf } from '../../../test/people-of.ts'
import { aWebApp, aWho } from '../../../test/web.ts'
import type { CaseMark } from '../../core/case-lists/case-mark.ts'
import type { WorkItem } from '../../core/case-lists/work-item.ts'
import { deeds } from '../../core/roles/deeds.ts'
import { roles, type Partner, type Role } from '../../core/roles/roles.ts'
import { addDays, day } from '../../core/time/day.ts'
import type { Env, Who } from '../env.ts'
import type { Hono } from 'hono'

const INDICATOR = 'dental-up-to-date'
const PERIOD = '2025-03'
const BEHIND = `/data-set/indicators/${INDICATOR}/children`
const nasty = '<script>alert(1)</script>'

const mark = (at: number): CaseMark => ({
  indicator: INDICATOR,
  period: PERIOD,
  child: `CHILD-${String(at).padStart(3, '0')}`,
  counted: at % 3 === 0,
  inCohort: at % 3 !== 2,
  reason: at === 1 ? nasty : at === 4 ? '=HYPERLINK("http://evil.example")' : `reason 100%_${at}`,
  team: at % 2 === 0 ? 'North' : undefined,
  daysOverdue: at % 3 === 1 ? at : undefined,
})
const item = (at: number): WorkItem => ({
  list: 'dental',
  child: `CHILD-${String(at).padStart(3, '0')}`,
  dueOn: at === 0 ? undefined : addDays(day('2025-03-31'), at - 60),
  overdue: at <= 60,
  daysOverdue: at === 0 || at > 60 ? undefined : 60 - at,
  inWorkingDays: false,
  detail: at === 1 ? nasty : 'last checked on 1 March 2024',
  team: at % 2 === 0 ? 'North' : '+South',
  worker: 'W1',
})
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
  await keepSample(database.owner, {
    set: sampleOf(),
    marks: numbers(120).map(mark),
    items: numbers(120).map(item),
  })
})
afterAll(() => database.close())

const named = (role: Role): Who => ({ ...aWho(role), personId: role })
const appFor = (who: Who | undefined): Promise<Hono<Env>> => aWebApp({ db: database.app, who })
const ask = async (path: string, role: Role = 'analyst', headers: Record<string, string> = {}) =>
  (await appFor(named(role))).request(path, { headers })
const html = async (path: string): Promise<string> => {
  const answer = await ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}
const childrenIn = (text: string): string[] => [...new Set(text.match(/CHILD-\d{3}/g) ?? [])]
const notes = () =>
  database.owner.selectFrom('audit').select(['person', 'deed', 'subject', 'about']).orderBy('id').execute()

const doors = [
  [BEHIND, 'see-children'],
  [`${BEHIND}.csv`, 'export-children'],
  [`${BEHIND}.xlsx`, 'export-children'],
  ['/work-lists', 'see-work-lists'],
  ['/work-lists/dental', 'see-work-lists'],
  ['/work-lists/dental.csv', 'export-children'],
  ['/work-lists/dental.xlsx', 'export-children'],
  ['/work-lists/dental.ics', 'export-children'],
] as const

describe.each(doors)('%s', (path, deed) => {
  test('opens to whom the table of deeds names, and tells nobody else of a child', async () => {
    const people = Object.keys(roles).filter((role) => role !== 'partner') as Exclude<Role, 'partner'>[]
    for (const role of people) {
      const answer = await ask(path, role)
      const may = (deeds[deed] as readonly Role[]).includes(role)
      expect([role, answer.status]).toEqual([role, may ? 200 : 403])
      if (!may) expect(childrenIn(await answer.text())).toEqual([])
    }
    for (const partner of ['health', 'education'] as const satisfies readonly Partner[])
      expect((await (await appFor({ ...aWho({ partner }), personId: partner })).request(path)).status).toBe(
        403,
      )
    expect((await (await appFor(undefined)).request(path)).status).toBe(303)
  })

  test('shows nothing in a meeting', async () => {
    const answer = await ask(path, 'analyst', { cookie: 'hearth-meeting=on' })
    expect(answer.status).toBe(403)
    const page = await answer.text()
    expect(page).toContain('Not shown in a meeting')
    expect(childrenIn(page)).toEqual([])
  })

  test('shows nothing to somebody whose role the database does not know, whatever their session says', async () => {
    const stranger = await appFor({ ...aWho('analyst'), personId: 'elsewhere' })
    const answer = await stranger.request(path)
    expect(childrenIn(await answer.text())).toEqual([])
  })
})

test('what is not there is not found: another measure, period, day or list', async () => {
  for (const path of [
    '/data-set/indicators/nothing/children',
    `${BEHIND}?period=1999-01`,
    `${BEHIND}?as-at=1999-01-01`,
    '/work-lists/nothing',
    '/work-lists/dental?as-at=1999-01-01',
    '/work-lists/constructor',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
})

test('a long list comes fifty at a time, none left out and none twice', async () => {
  for (const path of [`${BEHIND}?standing=all&`, '/work-lists/dental?']) {
    const pages = await Promise.all([1, 2, 3].map((page) => html(`${path}page=${page}`)))
    const seen = pages.map(childrenIn)
    expect(seen.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(new Set(seen.flat()).size).toBe(120)
  }
})

test('a page opens on the children in the group, and leads to those left out and to everybody', async () => {
  const page = await html(BEHIND)
  expect(page).toContain('<strong>80 in the group</strong>')
  expect(page).toContain('Lines 1 to 50 of 80.')
  expect(page).toContain('standing=out">40 left out of the group, and why</a>')
  expect(page).toContain('standing=all">120 altogether</a>')
  expect(await html(`${BEHIND}?standing=all`)).toContain('Lines 1 to 50 of 120.')
  expect(await html(`${BEHIND}?standing=out`)).not.toContain('<td class="govuk-table__cell">Counted')
})

test('the children behind a figure are narrowed by how they stand, team, lateness and words', async () => {
  expect(childrenIn(await html(`${BEHIND}?standing=counted`))).toHaveLength(40)
  expect(childrenIn(await html(`${BEHIND}?standing=not-counted&team=North`))).toHaveLength(20)
  expect(childrenIn(await html(`${BEHIND}?standing=out&overdue=yes`))).toEqual([])
  expect(childrenIn(await html(`${BEHIND}?overdue=yes&order=overdue`))[0]).toBe('CHILD-118')
  expect(childrenIn(await html(`${BEHIND}?standing=all&words=REASON 100%25_17`))).toEqual(['CHILD-017'])
  expect(childrenIn(await html(`${BEHIND}?standing=all&team=-&words=child-00`))).toHaveLength(5)
})

test('a work list is narrowed by team, lateness, day and words, what has no day at the front', async () => {
  expect(childrenIn(await html('/work-lists/dental'))[0]).toBe('CHILD-000')
  expect(childrenIn(await html('/work-lists/dental?by=2025-02-05&team=%2BSouth'))).toHaveLength(3)
  expect(await html('/work-lists/dental?overdue=yes')).toContain('Lines 1 to 50 of 61.')
  expect(await html('/work-lists/dental?words=CHILD-059')).toContain('Overdue by 1 day<')
})

test('what is typed to narrow a list is words to the database and nothing else', async () => {
  for (const typed of [`' or 1=1 --`, `%`, `_`, `'; drop table hearth.case_mark; --`, '\\', '\u0000']) {
    const query = `words=${encodeURIComponent(typed)}&team=${encodeURIComponent(typed)}x&order=${encodeURIComponent(typed)}&page=-1`
    for (const path of [BEHIND, '/work-lists/dental'])
      expect((await ask(`${path}?${query}`)).status).toBe(200)
  }
  expect(childrenIn(await html(`${BEHIND}?words=${encodeURIComponent(`' or 1=1 --`)}`))).toEqual([])
  expect(childrenIn(await html(`${BEHIND}?words=z_z`))).toEqual([])
})

test('a reason is words on the page, whatever stands in it', async () => {
  for (const path of [BEHIND, '/work-lists/dental', `${BEHIND}?words=${encodeURIComponent(nasty)}`]) {
    const page = await html(path)
    expect(page).not.toContain(nasty)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  }
})

test('a file says who took it, when, and for whose eyes it is; no cell of it is a formula', async () => {
  const csv = await html(`${BEHIND}.csv?standing=not-counted`)
  expect(csv.split('\r\n')[0]).toMatch(
    /^"For officers only\..* Taken by Sam Poole on 1 April 2025 at 10:00\./,
  )
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(csv.trimEnd().split('\r\n')).toHaveLength(42)
  expect(await html('/work-lists/dental.csv')).toContain(",'+South,")
  const answer = await ask(`${BEHIND}.xlsx?standing=all`)
  const book = read(Buffer.from(await answer.arrayBuffer()), { type: 'buffer', cellFormula: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!')) as [string, { f?: string }][]
  expect(cells.filter(([, { f }]) => f !== undefined)).toEqual([])
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 })
  expect([rows[0]?.[0], rows.length]).toEqual([expect.stringContaining('Sam Poole'), 122])
  expect(answer.headers.get('content-disposition')).not.toContain('CHILD')
})

test('each look and each file is on record, with how many and never with whom', async () => {
  const before = (await notes()).length
  await html(`${BEHIND}?standing=all&words=CHILD-017`)
  await html(`${BEHIND}.csv`)
  await html('/work-lists/dental')
  await html('/work-lists/dental.ics')
  const added = (await notes()).slice(before)
  expect(added.map(({ person, deed, subject }) => [person, deed, subject])).toEqual([
    ['analyst', 'open-child-list', INDICATOR],
    ['analyst', 'export-child-list', INDICATOR],
    ['analyst', 'open-work-list', 'dental'],
    ['analyst', 'export-work-list', 'dental'],
  ])
  expect(added[0]?.about).toMatchObject({ lines: 1, of: 1, period: PERIOD, narrowed: 'yes' })
  expect(JSON.stringify(added)).not.toContain('CHILD-')
})

test('a calendar holds what has a day, by the child’s id, or by none where the council says so', async () => {
  const text = await html('/work-lists/dental.ics?overdue=yes')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(60)
  expect(text).toContain('SUMMARY:Dental check due: CHILD-001')
  expect(childrenIn(await html('/work-lists/dental.ics?ids=no'))).toEqual([])
  await database.owner
    .insertInto('setting')
    .values({
      authority: HERE,
      name: 'calendar-child-ids',
      value: 'false',
      by: 'administrator',
      at: new Date(),
    })
    .execute()
  expect(childrenIn(await html('/work-lists/dental.ics'))).toEqual([])
})

test('all lines stand on one page to print, the way between pages does not print, and crumbs keep the day', async () => {
  const page = await html(`${BEHIND}?as-at=2025-03-31`)
  const [whole = ''] = /href="([^"]*page=all[^"]*)"/.exec(page)?.slice(1) ?? []
  expect(page).toMatch(/<nav class="govuk-pagination[^"]*display-none-print/)
  const crumbs = page.slice(page.indexOf('govuk-breadcrumbs'), page.indexOf('<main'))
  expect(crumbs.match(/as-at=2025-03-31/g)).toHaveLength(2)
  const printed = await html(whole.replaceAll('&amp;', '&'))
  const many = Number(/Lines 1 to (\d+) of \1\./.exec(printed)?.[1])
  expect(many).toBeGreaterThan(50)
  expect(printed.match(/<tr class="govuk-table__row/g)).toHaveLength(many + 1)
  expect(printed).not.toContain('<nav class="govuk-pagination')
})
