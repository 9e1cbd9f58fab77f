import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import { asUser } from './as-user.ts'
import type { Tx } from './database.ts'
import { keepLoad, loadWithSameFiles, moveLoads, type LoadFile, type Sheet } from './loads.ts'
import { purge } from './purge.ts'
import { sheetsOf } from './sheets.ts'
import type { RowOwner } from './tables/loads.ts'

const at = new Date('2025-04-01T09:00:00Z')
const hash = (letter: string) => letter.repeat(64)
const file = (name: string, sha256: string): LoadFile => ({ name, sha256, size: 12, kind: 'csv' })

const odd = ['a\tb', 'line\none', 'back\\slash', '"quoted"', '{a,b}', 'NULL', '', '\\N', 'é €', ' \r ', '\\.']
const sheet = (partner: RowOwner = '', rows: readonly (readonly string[])[] = [odd]): Sheet => ({
  partner,
  file: 'episodes.csv',
  tableName: 'episodes',
  headings: ['CHILD', 'DECOM "x"'],
  headingsLine: 1,
  rows: rows.map((cells, i) => ({ line: i + 2, cells })),
})

const keep = (tx: Tx, by: string, files: LoadFile[], sheets: Sheet[], partner: RowOwner = '') =>
  keepLoad(tx, { authority: HERE, partner, by, at, state: 'read', summary: { rows: 1 } }, files, sheets)

describe('A load', () => {
  let database: TestDatabase
  const as = <T>(userId: string, work: (tx: Tx) => Promise<T>) =>
    asUser(database.app, { userId, authority: HERE }, work)
  beforeAll(async () => {
    database = await aDatabase()
    await peopleOf(database.owner)
  })
  afterAll(() => database.close())

  test('keeps every cell as it was typed', async () => {
    const kept = await as('analyst', async (tx) => sheetsOf(tx, await keep(tx, 'analyst', [], [sheet()])))
    expect(kept).toEqual([sheet()])
  })

  test('keeps a letter that PostgreSQL has no place for as the sign for one that cannot be shown', async () => {
    const kept = await as('analyst', async (tx) =>
      sheetsOf(tx, await keep(tx, 'analyst', [], [sheet('', [['a\0b']])])),
    )
    expect(kept[0]?.rows[0]?.cells).toEqual(['a\uFFFDb'])
  })

  test('is there whole or not at all', async () => {
    const before = await database.owner.selectFrom('caseRow').select('line').execute()
    const broken = { ...sheet(), rows: [...sheet().rows, ...sheet().rows] }
    await expect(
      as('analyst', (tx) => keep(tx, 'analyst', [file('x.csv', hash('9'))], [broken])),
    ).rejects.toThrow()
    expect(await database.owner.selectFrom('caseRow').select('line').execute()).toHaveLength(before.length)
    const found = await database.owner
      .selectFrom('loadFile')
      .selectAll()
      .where('sha256', '=', hash('9'))
      .execute()
    expect(found).toEqual([])
  })

  test('whose source breaks off half way leaves nothing, and the connection can be used again', async () => {
    const rows = {
      *[Symbol.iterator]() {
        yield { line: 2, cells: ['1'] }
        throw new Error('the file ends here')
      },
    }
    const broken = { ...sheet(), rows: rows as unknown as Sheet['rows'] }
    for (let tries = 0; tries < 12; tries++)
      await expect(as('analyst', (tx) => keep(tx, 'analyst', [], [broken]))).rejects.toThrow()
    expect(await as('analyst', (tx) => tx.selectFrom('authority').select('code').execute())).toHaveLength(2)
  })

  test('of the same files is known again, whatever their names and order, until it is set aside', async () => {
    const [a, b, c] = [hash('a'), hash('b'), hash('c')]
    const id = await as('analyst', (tx) => keep(tx, 'analyst', [file('1.csv', a), file('2.csv', b)], []))
    const again = (hashes: string[]) => as('analyst', (tx) => loadWithSameFiles(tx, HERE, hashes))
    expect((await again([b, a]))?.id).toBe(id)
    expect(await again([a])).toBeUndefined()
    expect(await again([a, b, c])).toBeUndefined()
    expect(await again([])).toBeUndefined()
    await as('analyst', (tx) => moveLoads(tx, [id], 'discarded'))
    expect(await again([a, b])).toBeUndefined()
  })

  test('takes no step that is none', async () => {
    const id = await as('analyst', (tx) => keep(tx, 'analyst', [], []))
    await expect(as('analyst', (tx) => moveLoads(tx, [id], 'superseded'))).rejects.toThrow('cannot become')
    expect(await as('analyst', (tx) => moveLoads(tx, [id], 'accepted'))).toBe(1)
    await expect(as('analyst', (tx) => moveLoads(tx, [id], 'read'))).rejects.toThrow('cannot become')
  })

  test('that was replaced is purged with a receipt, and one in use is not', async () => {
    const [old, current] = await as('analyst', async (tx) => [
      await keep(tx, 'analyst', [file('old.csv', hash('d'))], [sheet('', [['1'], ['2'], ['3']])]),
      await keep(tx, 'analyst', [file('new.csv', hash('e'))], [sheet('', [['4']])]),
    ])
    await as('analyst', async (tx) => {
      await moveLoads(tx, [old, current], 'accepted')
      await moveLoads(tx, [old], 'superseded')
    })
    expect(await as('analyst', (tx) => purge(tx, at))).toBeUndefined()
    const later = new Date(Date.now() + 60_000)
    expect(await as('administrator', (tx) => purge(tx, later))).toMatchObject({
      by: 'administrator',
      rows: 3,
    })
    expect(await as('analyst', (tx) => sheetsOf(tx, old))).toEqual([])
    expect(await as('analyst', (tx) => sheetsOf(tx, current))).toHaveLength(1)
    const receipt = await database.owner
      .selectFrom('purgeReceipt')
      .select('about')
      .orderBy('at', 'desc')
      .execute()
    expect(JSON.stringify(receipt)).toContain(hash('d'))
    await expect(as('director', (tx) => purge(tx, later))).rejects.toThrow('not yours')
  })
})
