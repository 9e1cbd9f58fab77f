import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, anEmptyDatabase, type TestDatabase } from '../../test/database.ts'
import { deedRoles } from './keep-deeds.ts'
import { migrate, takenBy } from './migrate.ts'
import { migrations } from './migrations/all.ts'

describe('Migrating', () => {
  let empty: TestDatabase
  let database: TestDatabase
  beforeAll(async () => {
    empty = await anEmptyDatabase()
    database = await aDatabase()
  })
  afterAll(async () => {
    await empty.close()
    await database.close()
  })

  test('two at once on an empty database take every step once', async () => {
    expect(await takenBy(empty.owner)).toEqual([])
    const taken = await Promise.all([migrate(empty.owner, 'hearth_app'), migrate(empty.owner, 'hearth_app')])
    expect(taken.flat()).toEqual(migrations.map(({ name }) => name))
    expect(await takenBy(empty.owner)).toEqual(migrations.map(({ name }) => name))
  })

  test('steps are named in the order they are taken', () => {
    const names = migrations.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)].sort())
  })

  test('a database of a later Hearth is refused and left alone', async () => {
    await database.owner.insertInto('migration').values({ name: '9999-later' }).execute()
    await expect(migrate(database.owner, 'hearth_app')).rejects.toThrow('made by a later Hearth')
    await database.owner.deleteFrom('migration').where('name', '=', '9999-later').execute()
  })

  test('the database holds the same table of deeds as the core, whatever was there before', async () => {
    await database.owner
      .insertInto('deedRole')
      .values({ deed: 'see-children', role: 'board-member' })
      .execute()
    await migrate(database.owner, 'hearth_app')
    const held = await database.app.selectFrom('deedRole').selectAll().execute()
    const inOrder = (pairs: { deed: string; role: string }[]) =>
      pairs.map(({ deed, role }) => `${deed} ${role}`).sort()
    expect(inOrder(held)).toEqual(inOrder(deedRoles()))
  })
})
