import { expect, it } from 'vitest'
import { anEntry, asAtOf, england } from '../../../test/entry.ts'
import { footnotesOf, printedNotes } from './footnotes.ts'
import { smallPrintOf } from './small-print.ts'

const named = england(10, { note: 'Ten councils, named here at length.' })
const entries = ['placement-3plus', 'placement-2y-stable', 'placement-foster'].map((id) =>
  anEntry(id, { benchmarks: [named] }),
)

it('a note under three indicators is printed once, and named under each', () => {
  const notes = footnotesOf(entries)
  expect(printedNotes(notes)).toEqual([{ term: 'Note 1', meaning: 'Ten councils, named here at length.' }])
  const [entry = anEntry('placement-3plus')] = entries
  const comparators = smallPrintOf(entry, asAtOf(), notes).find(({ label }) => label === 'Comparators')
  expect(comparators?.text).toBe('England 10% (2020). From Department for Education. See note 1.')
})
it('a note under one indicator stands there in full', () => {
  const notes = footnotesOf(entries.slice(0, 1))
  const comparators = smallPrintOf(anEntry('placement-3plus', { benchmarks: [named] }), asAtOf(), notes).find(
    ({ label }) => label === 'Comparators',
  )
  expect(comparators?.text).toContain('Ten councils, named here at length.')
})
