import fc from 'fast-check'
import { expect, it } from 'vitest'
import { day } from '../../time/day.ts'
import { whoIsTold } from '../../words/lint/who-is-told.ts'
import { occasionFaults, type Occasion } from './occasion.ts'
import { publicOccasions } from './public-occasions.ts'

const held: Occasion = {
  id: 'o-1',
  on: day('2025-04-10'),
  what: 'Pizza and talk',
  came: 12,
  firstTime: 3,
  heard: 'Bus passes come too late.',
  changed: '',
  commitments: ['7'],
}
const today = day('2025-05-02')
const faults = (more: Partial<Occasion>): string[] =>
  occasionFaults({ ...held, ...more }, today, whoIsTold).map(({ field }) => field)

it('an occasion is written down once it has been held, with what was heard, and tells of nobody', () => {
  expect(faults({})).toEqual([])
  expect(faults({ on: day('2025-05-03') })).toEqual(['on'])
  expect(faults({ heard: ' ', what: '' })).toEqual(['what', 'heard'])
  expect(faults({ firstTime: 13 })).toEqual(['first-time'])
  expect(faults({ came: undefined })).toEqual(['first-time'])
  expect(faults({ heard: 'My friend jake wants a bike.' })).toEqual(['heard'])
})

it('no small number of those who came is told to everybody, and nobody is named', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.integer({ min: 3, max: 12 }), (came, threshold) => {
      const { shown } = publicOccasions([{ ...held, came }], { threshold, whoIsTold })
      const told = JSON.stringify(shown[0]?.came)
      expect(/\d/.test(told)).toBe(came > threshold)
    }),
  )
  const named = { ...held, id: 'o-2', changed: 'My friend jake has a bike.' }
  const { shown, heldBack } = publicOccasions([held, named], { threshold: 5, whoIsTold })
  expect(shown).toHaveLength(1)
  expect(heldBack.map(({ id }) => id)).toEqual(['o-2'])
  expect(JSON.stringify(shown)).not.toMatch(/"o-1"|jake/)
})

it('those held last come first, and what nobody counted is not told', () => {
  const later = { ...held, on: day('2025-04-20'), came: undefined, firstTime: undefined }
  const { shown } = publicOccasions([held, later], { threshold: 5, whoIsTold })
  expect(shown.map(({ came }) => came)).toEqual([undefined, '12 young people came'])
})
