import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../test/browser.ts'
import { aPerson, aSignInWorld, goodPassword, signedInAs, type SignInWorld } from '../../../test/sign-in.ts'
import { hearthshire } from '../../../test/web.ts'
import { asUser } from '../../store/as-user.ts'
import { setRoles } from '../../store/memberships.ts'

let world: SignInWorld
let admin: Browser
let adminId: string
beforeAll(async () => {
  world = await aSignInWorld()
  adminId = await aPerson(world, { email: 'admin@council.example', role: 'administrator' })
  admin = await signedInAs(world, 'admin@council.example')
})
afterAll(() => world.close())

const other = { code: 'E06000998', name: 'Elsewhere Council' }

const rolesOf = async (person: string): Promise<string[]> => {
  const rows = await world.owner
    .selectFrom('membership')
    .select(['role', 'partner'])
    .where('person', '=', person)
    .orderBy('role')
    .execute()
  return rows.map(({ role, partner }) => (partner === null ? role : `${role}:${partner}`))
}

describe('an administrator', () => {
  test('invites somebody by a link that is shown once', async () => {
    const fields = { email: 'Nia@Partner.example', role: 'partner:health' }
    const page = await (await admin.send('/people/invite', fields)).text()
    const path = /http:\/\/hearth\.example(\/invitation\/[\w-]{43})/.exec(page)?.[1] ?? ''
    await world.browser().send(path, { name: 'Nia', password: goodPassword, again: goodPassword })
    const { id } = await world.owner
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'nia@partner.example')
      .executeTakeFirstOrThrow()
    expect(await rolesOf(id)).toEqual(['partner:health'])
  })

  test('takes a link back', async () => {
    await admin.send('/people/invite', { email: 'back@council.example', role: 'analyst' })
    const { id } = await world.owner
      .selectFrom('invitation')
      .select('id')
      .where('email', '=', 'back@council.example')
      .executeTakeFirstOrThrow()
    const answer = await admin.send(`/people/invitations/${id}/withdraw`, {}, '/people')
    expect(answer.headers.get('location')).toBe('/people?done=withdrawn')
    expect(await (await admin.open('/people')).text()).not.toContain('back@council.example')
  })

  test('changes roles, which signs that person out', async () => {
    const person = await aPerson(world, { email: 'role@council.example' })
    const browser = await signedInAs(world, 'role@council.example')
    await admin.send(
      `/people/${person}/roles`,
      { roles: ['director', 'partner:health'] },
      `/people/${person}`,
    )
    expect(await rolesOf(person)).toEqual(['director', 'partner:health'])
    expect((await browser.open('/account')).status).toBe(303)
  })

  test('saving the same roles signs nobody out', async () => {
    const person = await aPerson(world, { email: 'same@council.example' })
    const browser = await signedInAs(world, 'same@council.example')
    const answer = await admin.send(`/people/${person}/roles`, { roles: ['analyst'] }, `/people/${person}`)
    expect(answer.headers.get('location')).toBe(`/people/${person}?done=same`)
    expect((await browser.open('/account')).status).toBe(200)
  })

  test('gives no role that there is not', async () => {
    const person = await aPerson(world, { email: 'odd@council.example' })
    const roles = ['measuring', 'toString', 'partner', 'partner:toString', 'analyst:health', 'board-member']
    await admin.send(`/people/${person}/roles`, { roles }, `/people/${person}`)
    expect(await rolesOf(person)).toEqual(['board-member'])
    const bypassing = asUser(world.app, { userId: adminId, authority: hearthshire.code }, (tx) =>
      setRoles(tx, person, hearthshire.code, [{ role: 'measuring' as 'analyst', partner: null }]),
    )
    await expect(bypassing).rejects.toThrow('membership')
  })

  test('ends sessions, closes an account and opens it again', async () => {
    const person = await aPerson(world, { email: 'end@council.example' })
    const one = await signedInAs(world, 'end@council.example')
    await admin.send(`/people/${person}/end-sessions`, {}, `/people/${person}`)
    expect((await one.open('/account')).status).toBe(303)
    await admin.send(`/people/${person}/close`, {}, `/people/${person}`)
    await expect(signedInAs(world, 'end@council.example')).rejects.toThrow('422')
    await admin.send(`/people/${person}/open`, {}, `/people/${person}`)
    expect((await (await signedInAs(world, 'end@council.example')).open('/account')).status).toBe(200)
  })

  test('changes nothing about themselves, on the page or in the database', async () => {
    const answer = await admin.send(
      `/people/${adminId}/roles`,
      { roles: ['administrator', 'director'] },
      '/people/invite',
    )
    expect(answer.status).toBe(403)
    const bypassing = asUser(world.app, { userId: adminId, authority: hearthshire.code }, (tx) =>
      setRoles(tx, adminId, hearthshire.code, [{ role: 'director', partner: null }]),
    )
    await expect(bypassing).rejects.toThrow('own roles')
    const by = { email: 'admin@council.example', role: 'director' }
    expect((await admin.send('/people/invite', by)).status).toBe(403)
    expect(await rolesOf(adminId)).toEqual(['administrator'])
  })

  test('sees no child, and no link to a page that shows one', async () => {
    const page = await (await admin.open('/people')).text()
    expect(page).not.toContain('href="/work-lists"')
  })

  test('sees nobody of another council and changes nobody there', async () => {
    await world.owner.insertInto('authority').values(other).execute()
    const person = await aPerson(world, { email: 'far@council.example' })
    await world.owner
      .updateTable('membership')
      .set({ authority: other.code })
      .where('person', '=', person)
      .execute()
    expect(await (await admin.open('/people')).text()).not.toContain('far@council.example')
    expect((await admin.open(`/people/${person}`)).status).toBe(404)
    for (const deed of ['roles', 'close', 'open', 'end-sessions', 'new-password'])
      expect((await admin.send(`/people/${person}/${deed}`, {}, '/people/invite')).status).toBe(404)
    expect(await rolesOf(person)).toEqual(['analyst'])
  })

  test('does not close the account of somebody who has a role elsewhere too, nor take it over', async () => {
    const person = await aPerson(world, { email: 'half@council.example' })
    await world.owner
      .insertInto('membership')
      .values({ person, authority: other.code, role: 'director', partner: null })
      .execute()
    for (const deed of ['close', 'new-password'])
      expect((await admin.send(`/people/${person}/${deed}`, {}, '/people/invite')).status).toBe(403)
  })
})

test.each(['analyst', 'service-manager', 'director', 'board-member', 'democratic-services'] as const)(
  '%s does not look after accounts',
  async (role) => {
    const email = `${role}@council.example`
    await aPerson(world, { email, role })
    const browser = await signedInAs(world, email)
    expect((await browser.open('/people')).status).toBe(403)
    const fields = { email: 'friend@council.example', role: 'director' }
    expect((await browser.send('/people/invite', fields, '/account')).status).toBe(403)
    expect((await browser.open('/audit')).status).toBe(role === 'director' ? 200 : 403)
  },
)
