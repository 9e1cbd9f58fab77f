import { expect, it } from 'vitest'
import { nearlyACollection, recogniseCollection } from './recognise-collection.ts'

const sheet = (...headings: string[]) => ({ file: 'x.csv', headings, rows: [] })

it('a collection is known by its columns, in any order and however they are written', () => {
  expect(recogniseCollection(sheet('Check date', 'CHILD_ID', 'Outcome'))?.name).toBe('dental_checks')
})

it('an identifier alone is no collection', () => {
  expect(recogniseCollection(sheet('child_id', 'remarks'))).toBeUndefined()
})

it('a sheet with a heading renamed is told what it lacks', () => {
  expect(nearlyACollection(sheet('child_id', 'date of PEP', 'term', 'quality', 'status'))).toBe(
    'It looks most like peps (L26), but the column pep_date is missing. hearth template peps writes one with every column.',
  )
})

it('a sheet that is nothing like any is not told so', () => {
  expect(nearlyACollection(sheet('invoice', 'amount'))).toBeUndefined()
})
