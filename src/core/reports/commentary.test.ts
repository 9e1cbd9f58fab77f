import { expect, it } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import { someFacts } from '../../../test/facts.ts'
import { commentOn } from './commentary.ts'

const comments = (...rows: { indicator_id: string; period: string; text: string }[]) =>
  someFacts({
    commentary: rows.map((row) => ({ ...row, author: 'Head of service', approved_on: '15/10/2020' })),
  }).commentary ?? []

it('an indicator carries the comment on its latest period, with who wrote it and when', () => {
  const all = comments(
    { indicator_id: 'placement-3plus', period: '2020-08', text: 'Older.' },
    { indicator_id: 'placement-3plus', period: '2020-09', text: 'Two homes closed.' },
    { indicator_id: 'cic-count', period: '2020-09', text: 'Of another.' },
  )
  expect(commentOn(anEntry('placement-3plus'), all)).toBe(
    '2020-09: Two homes closed. (Head of service, 15 October 2020)',
  )
})

it('a comment on a period the data set does not show is left out', () => {
  const all = comments({ indicator_id: 'placement-3plus', period: '2017-01', text: 'Long ago.' })
  expect(commentOn(anEntry('placement-3plus'), all)).toBeUndefined()
})
