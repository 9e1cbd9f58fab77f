import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { who } from '../../test/commitments.ts'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, THERE, peopleOf } from '../../test/people-of.ts'
import { day } from '../core/time/day.ts'
import { asUser } from '../store/as-user.ts'
import { raise } from '../store/commitments.ts'
import { run } from './run.ts'

let folder: string
let database: TestDatabase
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearth year '))
  database = await aDatabase()
  await peopleOf(database.owner)
  const signedIn = 'democratic-services'
  const doing = { authority: HERE, signedIn, by: who.memberByClerk, at: '2024-09-10T15:00:00+01:00' }
  const asked = { askedBy: { side: 'member', role: 'A member of the board' }, on: day('2024-09-10') } as const
  await asUser(database.app, { userId: signedIn, authority: HERE }, async (tx) => {
    await raise(tx, doing, { kind: 'question', wording: 'Who pays for driving lessons?', source: asked })
    const exempt = { ...asked, exempt: true } as const
    await raise(tx, doing, { kind: 'question', wording: 'What does the secure home cost?', source: exempt })
    const later = { ...doing, at: '2025-05-01T15:00:00+01:00' }
    await raise(tx, later, { kind: 'question', wording: 'Asked a year later?', source: asked })
  })
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const call = async (...argv: string[]) => {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const { appUrl: url, ownerUrl } = database
  const about = { dataFolder: folder, version: '1', clock: () => 0, database: { url, ownerUrl } }
  const code = await run(['annual-report', ...argv, '--out', join(folder, 'out')], {
    ...{ out: say, err: say, aside: say, progress: () => undefined },
    ...about,
  })
  return { code, said: said.join('\n') }
}

test('the board’s year is written as it stood when it ended; for anybody without what was asked in private', async () => {
  const { code, said } = await call('--authority', HERE, '--year', '2024', '--public')
  expect([code, said]).toEqual([1, expect.stringContaining('Not told: Meetings: none') as string])
  const page = readFileSync(join(folder, 'out', 'annual-report.html'), 'utf8')
  expect(page).toContain('Who pays for driving lessons?')
  expect(page).not.toContain('secure home')
  expect(page).not.toContain('Asked a year later?')
  const pdf = readFileSync(join(folder, 'out', 'annual-report.pdf')).toString('latin1')
  expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/)
}, 60_000)

test('a year that has not begun is none, and a council must be said where there are several', async () => {
  rmSync(join(folder, 'out'), { recursive: true, force: true })
  expect((await call('--authority', HERE, '--year', '2098')).said).toContain(
    '--year is the year it begins in',
  )
  expect((await call()).said).toContain(`several councils: ${THERE}, ${HERE}`)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})
