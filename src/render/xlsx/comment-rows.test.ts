import { expect, it } from 'vitest'
import { aRemark } from '../../../test/report-comment.ts'
import { commentRows } from './comment-rows.ts'
import { line } from './sheet.ts'

it('a comment is its prose and what a board asks of it, a row each', () => {
  expect(commentRows(aRemark, line).map(([cell]) => cell?.value)).toEqual([
    'Comment',
    'Surgeries were shut for two months, and have not caught up <b>yet</b>: {{dental-chek.value}}.',
    '• A second practice takes our children.',
    '• Teenagers who say no are rung.',
    'Cause: Surgeries were closed by law',
    'Action: not given',
    'Owner: Designated nurse',
    'Date: not given',
    'Designated doctor, approved 15 October 2020.',
  ])
})

it('what nobody wrote has no row', () => {
  expect(commentRows(undefined, line)).toEqual([])
})
