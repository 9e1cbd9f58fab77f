import { expect, it } from 'vitest'
import { ok } from '../../../../test/board-2020/ok.ts'
import { day } from '../../time/day.ts'
import { published, withItem, withStandingItem } from './agenda.ts'
import { madeIn, restrictedInOpen, withMade, type MadePaper } from './made-papers.ts'
import type { Meeting } from './meeting.ts'
import { timeOfDay } from './time-of-day.ts'

const empty: Meeting = {
  ...{ id: 'm', board: 'b', on: day('2026-11-12'), begins: timeOfDay('15:00'), venue: 'Here' },
  ...{ kind: 'formal', published: undefined, items: [], withdrawn: [] },
}
const made = (id: string, of: string): MadePaper => ({
  ...{ id, title: `Paper of ${of}`, kind: 'open-actions', pages: 1, sha256: undefined, made: of },
  arrived: { on: day('2026-11-09') },
})
const standing = ok(withStandingItem(ok(withStandingItem(empty, 'public-participation')), 'urgent'))
const papersIn = (meeting: Meeting) =>
  meeting.items.map(({ title, papers }) => [title, ...papers.map(({ id }) => id)])

it('gets an item of its own before urgent business; what was asked, its standing item', () => {
  const cards = ok(withMade(standing, { newItem: 'i' }, made('p1', 'challenge-cards')))
  expect(papersIn(cards)).toEqual([
    ['Public participation'],
    ['Paper of challenge-cards', 'p1'],
    ['Urgent items'],
  ])
  const asked = ok(withMade(standing, { newItem: 'i' }, made('p1', 'open-actions')))
  expect(papersIn(asked)[1]).toEqual(['What was asked and what came of it', 'p1'])
})

it('takes the place of the one made before, as long as the agenda is not out', () => {
  const first = ok(withMade(standing, { newItem: 'i' }, made('p1', 'report:iro')))
  const two = ok(withMade(first, { item: 'i' }, made('p2', 'challenge-cards')))
  const again = ok(withMade(two, { item: 'i' }, made('p3', 'report:iro')))
  expect(papersIn(again)[1]).toEqual(['Paper of report:iro', 'p3', 'p2'])
  const out = ok(withMade(published(again, day('2026-11-04')), { item: 'i' }, made('p4', 'report:iro')))
  expect(papersIn(out)[1]).toEqual(['Paper of report:iro', 'p3', 'p2', 'p4'])
  expect(madeIn(out).map(({ paper }) => paper.id)).toEqual(['p3', 'p2', 'p4'])
  expect(withMade(out, { newItem: 'j' }, made('p5', 'report:annual'))).toHaveProperty('refused')
})

it('does not go out with restricted figures under an open item', () => {
  const item = ok(withItem(standing, { id: 'i', title: 'Figures' }))
  const open = ok(withMade(item, { item: 'i' }, made('p1', 'restricted-edition:2026-09-30')))
  expect(restrictedInOpen(open)).toEqual([expect.stringContaining('stands under item 3, which is open')])
  const plain = ok(withMade(item, { item: 'i' }, made('p1', 'edition:2026-09-30')))
  expect(restrictedInOpen(plain)).toEqual([])
})
