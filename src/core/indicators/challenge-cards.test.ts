import { expect, it } from 'vitest'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, inMonth, rowsAt } from '../../../test/measured.ts'

type Said = NonNullable<SaidFacts['challenge_cards']>[number]

const D = '30/09/2020'
const told = (...cards: Said[]) =>
  aView({
    facts: {
      challenge_cards: cards.map((card, at) => ({
        card_id: String(at),
        raised_date: '01/06/2020',
        ...card,
      })),
    },
    asAt: D,
  })

it('2 are open, 1 of them overdue, and 1 is closed in the worked example', () => {
  const view = told({ status: 'OPEN', due_date: '01/09/2020' }, { status: 'DONE' }, { status: 'OPEN' })
  expect(inMonth('challenge-cards', D, view)).toBe('1')
  expect(rowsAt('challenge-cards', D, view)).toEqual({ open: 2, overdue: 1, closed: 1 })
})
it('a card is open on its due day and until the day it is closed', () => {
  const card = { status: 'DONE', due_date: '31/08/2020', closed_date: '10/09/2020' }
  expect(rowsAt('challenge-cards', '31/08/2020', told(card))).toEqual({ open: 1 })
  expect(rowsAt('challenge-cards', '09/09/2020', told(card))).toEqual({ open: 1, overdue: 1 })
  expect(rowsAt('challenge-cards', '10/09/2020', told(card))).toEqual({ closed: 1 })
})
it('a card counts from the day it was raised; one in hand is open; one told twice is as last told', () => {
  const view = told(
    { card_id: 'A', status: 'OPEN' },
    { card_id: 'A', status: 'IN_PROGRESS' },
    { card_id: 'B', raised_date: '01/10/2020', status: 'OPEN' },
  )
  expect(rowsAt('challenge-cards', D, view)).toEqual({ open: 1 })
})
it('14 stand in the tracker of the seed', () => {
  const view = told(...Array.from({ length: 14 }, () => ({ status: 'IN_PROGRESS', raised_date: '' })), {
    status: 'DONE',
  })
  expect(rowsAt('challenge-cards', D, view)).toEqual({ open: 14, closed: 1 })
})
