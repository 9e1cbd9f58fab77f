import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCouncil, type Council } from '../../../test/council.ts'
import { HERE } from '../../../test/people-of.ts'
import { aConfig } from '../../../test/web.ts'
import { asUser } from '../../store/as-user.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import { cardsOf } from '../../store/challenges.ts'
import { publicationsOf } from '../../store/publications.ts'
import { readAssets } from '../assets/assets.ts'
import { playBoard } from './play.ts'

let council: Council
const log: unknown[] = []
const NOW = new Date('2026-11-22T15:00:00Z')
const play = async () => {
  const means = { db: council.app, config: aConfig(), assets: await readAssets('assets') }
  return playBoard({ ...means, log: (line) => ('fault' in line ? log.push(line) : 0) }, NOW)
}
beforeAll(async () => {
  council = await aCouncil({ loaded: false })
  const played = await play()
  await played?.settled()
})
afterAll(() => council.close())

const asClerk = { userId: 'sample:democratic-services', authority: HERE }

test('the made-up year has something of every kind in every state', async () => {
  expect(log).toEqual([])
  const all = await asUser(council.app, asClerk, (tx) => commitmentsOf(tx, HERE))
  expect(all.length).toBeGreaterThan(24)
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(8)
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['open', 'answered', 'closed', 'overtaken']))
})

test('its cards are in every state, and its agenda went out with packs and minutes', async () => {
  const worker = { userId: 'sample:participation-worker', authority: HERE }
  const cards = await asUser(council.app, worker, (tx) => cardsOf(tx, HERE))
  expect(new Set(cards.map(({ state }) => state))).toEqual(
    new Set(['waiting', 'taken-up', 'joined', 'routed', 'ended']),
  )
  const out = await asUser(council.app, asClerk, (tx) => publicationsOf(tx, HERE))
  const kinds = new Set<string>(out.map(({ kind }) => kind))
  const wanted = ['notice', 'agenda', 'pack', 'papers-zip', 'minutes', 'decisions']
  expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([])
})

test('played again it does nothing', async () => {
  expect(await play()).toBeUndefined()
})
