import { expect, test } from 'vitest'
import { aWebApp, aWho } from '../../../test/web.ts'
import type { Db } from '../../store/database.ts'
import { notItsFault } from './tries.ts'

const full = Object.assign(new Error('could not extend file'), { code: '53100' })
const gone = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })

const failing = (why: Error) =>
  new Proxy<Db>(Object.create(null) as Db, {
    get() {
      throw why
    },
  })

test('A disk that is full is told as such, and a database that is away as another matter', async () => {
  const asked = async (why: Error) => {
    const app = await aWebApp({ db: failing(why), who: aWho('analyst') })
    const answer = await app.request('/loads')
    return { status: answer.status, page: await answer.text() }
  }
  const { status, page } = await asked(full)
  expect(status).toBe(507)
  expect(page).toContain('nothing of this was kept')
  expect((await asked(gone)).status).toBe(503)
})

test.each([
  [full, 1],
  [new Error('wrapped', { cause: full }), 1],
  [gone, 1],
  [new Error('A row that cannot be read'), 0],
])('A try that fails with %s is taken back %i times', async (why, times) => {
  let back = 0
  const takeBack = () => Promise.resolve((back += 1))
  await expect(notItsFault(() => Promise.reject(why), takeBack)).rejects.toBe(why)
  expect(back).toBe(times)
})

test('What cannot be written hides no fault', async () => {
  const cannot = () => Promise.reject(new Error('cannot write either'))
  await expect(notItsFault(() => Promise.reject(full), cannot)).rejects.toBe(full)
})
