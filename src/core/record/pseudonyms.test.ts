import { expect, it } from 'vitest'
import { aCollection } from '../../../test/facts.ts'
import { readSource } from '../sources/read-source.ts'
import { issue, joined, noPseudonyms, pseudonymsIn } from './pseudonyms.ts'

const drawing = (...texts: string[]) => {
  const left = [...texts]
  return () => left.shift() ?? 'P-LAST'
}
const table = (...rows: string[][]) => ({
  file: 'pseudonyms.csv',
  headings: ['child_id', 'pseudonym'],
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
})

it('a child keeps the pseudonym once issued, and a new child gets one of its own', () => {
  const first = issue(noPseudonyms, ['A', 'B'], drawing('P-2', 'P-1'))
  expect([...first]).toEqual([
    ['P-1', 'B'],
    ['P-2', 'A'],
  ])
  const later = issue(first, ['A', 'B', 'C', 'C'], drawing('P-1', 'P-3'))
  expect([...later]).toEqual([...first, ['P-3', 'C']])
})

it("a partner's rows find the child by the pseudonym, in whatever case it was typed", () => {
  const known = pseudonymsIn([table(['A', 'P-1'])])
  const dental = readSource(aCollection('dental_checks', [{ child_id: 'p-1', check_date: '01/09/2020' }]))
  expect(joined(dental?.facts ?? {}, known).dental_checks?.[0]?.child_id).toBe('A')
})

it('an advocate who names no child names the pseudonym', () => {
  const known = pseudonymsIn([table(['A', 'P-1'])])
  const referral = { referral_id: 'R1', pseudonym: 'P-1', referral_date: '01/09/2020', group: 'CIC' }
  const read = readSource(aCollection('advocacy', [referral]))
  expect(joined(read?.facts ?? {}, known).advocacy?.[0]?.child_id).toBe('A')
})

it('an identifier that is no pseudonym stays as it is', () => {
  const dental = readSource(aCollection('dental_checks', [{ child_id: 'Z', check_date: '01/09/2020' }]))
  expect(joined(dental?.facts ?? {}, pseudonymsIn([table(['A', 'P-1'])])).dental_checks?.[0]?.child_id).toBe(
    'Z',
  )
})
