import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { novemberMeeting } from '../../../../test/board-2020/november.ts'
import { ok } from '../../../../test/board-2020/ok.ts'
import { day } from '../../time/day.ts'
import { isRefused } from '../refused.ts'
import { published, withItem, withItemChanged, withItemMoved } from './agenda.ts'
import { withPaper } from './agenda-papers.ts'
import { withItemRestored, withoutItem } from './taken-off.ts'
import type { Meeting } from './meeting.ts'
import { agendaProblems } from './ready.ts'

const blank: Meeting = { ...novemberMeeting, items: [], withdrawn: [], published: undefined }
const numbers = (meeting: Meeting): string[] => meeting.items.map(({ id, number }) => `${number} ${id}`)
const abc = ['a', 'b', 'c'].reduce((meeting, id) => ok(withItem(meeting, { id, title: `Item ${id}` })), blank)

describe('an agenda', () => {
  it('is numbered anew while it is being made', () => {
    expect(numbers(abc)).toEqual(['1 a', '2 b', '3 c'])
    expect(numbers(ok(withItemMoved(abc, 'c', 0)))).toEqual(['1 c', '2 a', '3 b'])
    expect(numbers(ok(withoutItem(abc, 'a', 'Not ready')))).toEqual(['1 b', '2 c'])
    expect(numbers(ok(withItem(abc, { id: 'd', title: 'Item d' }, 1)))).toEqual(['1 a', '2 d', '3 b', '4 c'])
  })
  it('keeps its numbers once it is out', () => {
    const out = published(abc, day('2020-11-04'))
    expect(withItem(out, { id: 'd', title: 'Item d' }, 1)).toEqual({
      refused: expect.stringContaining('only as urgent') as string,
    })
    const urgent = ok(withItem(out, { id: 'd', title: 'Item d', urgent: 'The court sits on Friday.' }, 1))
    const two = ok(withItem(urgent, { id: 'e', title: 'Item e', urgent: 'So does the other.' }, 2))
    expect(numbers(two)).toEqual(['1 a', '1A d', '1B e', '2 b', '3 c'])
    expect(numbers(ok(withoutItem(two, 'b', 'Withdrawn by the author')))).toEqual([
      '1 a',
      '1A d',
      '1B e',
      '3 c',
    ])
    expect(withItemMoved(out, 'c', 0)).toHaveProperty('refused')
    expect(published(out, day('2020-12-01')).published).toBe(day('2020-11-04'))
  })
  it('takes nothing twice, nothing without a title and nothing away without a reason', () => {
    expect(withItem(abc, { id: 'a', title: 'Again' })).toHaveProperty('refused')
    expect(withItem(abc, { id: 'd', title: ' ' })).toHaveProperty('refused')
    expect(withItem(abc, { id: 'd', title: 'Urgent', urgent: ' ' })).toHaveProperty('refused')
    expect(withoutItem(abc, 'a', '')).toHaveProperty('refused')
    expect(withItem(ok(withoutItem(abc, 'a', 'Not ready')), { id: 'a', title: 'Again' })).toHaveProperty(
      'refused',
    )
    expect(withItemChanged(abc, 'z', { title: 'None' })).toHaveProperty('refused')
    const paper = { id: 'p', title: 'Report', kind: 'pdf', pages: 3, sha256: undefined } as const
    expect(withPaper(ok(withPaper(abc, 'a', paper)), 'b', paper)).toHaveProperty('refused')
  })
  it('loses no item, whatever is done with it', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('add' as const), at: fc.nat(8), urgent: fc.boolean() }),
      fc.record({ do: fc.constant('move' as const), which: fc.nat(9), at: fc.nat(8) }),
      fc.record({ do: fc.constant('remove' as const), which: fc.nat(9) }),
      fc.record({ do: fc.constant('restore' as const), which: fc.nat(9), at: fc.nat(8) }),
      fc.record({ do: fc.constant('publish' as const) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let meeting = abc
        let made = 3
        for (const each of steps) {
          const id = (n: number): string =>
            [...meeting.items, ...meeting.withdrawn.map(({ item }) => item)][n]?.id ?? 'none'
          const after =
            each.do === 'publish'
              ? published(meeting, day('2020-11-04'))
              : each.do === 'move'
                ? withItemMoved(meeting, id(each.which), each.at)
                : each.do === 'remove'
                  ? withoutItem(meeting, id(each.which), 'Not ready')
                  : each.do === 'restore'
                    ? withItemRestored(meeting, id(each.which), each.at)
                    : withItem(
                        meeting,
                        {
                          id: `new-${String(made)}`,
                          title: 'New',
                          ...(each.urgent ? { urgent: 'It cannot wait.' } : {}),
                        },
                        each.at,
                      )
          if (isRefused(after)) continue
          if (each.do === 'add') made += 1
          const printed = meeting.published === undefined ? [] : numbers(meeting)
          meeting = after
          const all = [...meeting.items, ...meeting.withdrawn.map(({ item }) => item)]
          expect(new Set(all.map((item) => item.id)).size).toBe(made)
          expect(all).toHaveLength(made)
          const known = new Set(all.map((item) => `${item.number} ${item.id}`))
          expect(printed.filter((number) => !known.has(number))).toEqual([])
          expect(new Set(meeting.items.map(({ number }) => number)).size).toBe(meeting.items.length)
        }
      }),
    )
  })
  it('is ready when nothing stands in the way', () => {
    expect(agendaProblems(novemberMeeting)).toEqual([])
    expect(agendaProblems(blank)).toHaveLength(2)
    const withoutResolution = {
      ...novemberMeeting,
      items: novemberMeeting.items.filter(({ standing }) => standing !== 'exempt'),
    }
    expect(agendaProblems(withoutResolution)).toEqual([expect.stringContaining('exempt business before')])
    const openLast = { ...novemberMeeting, published: undefined }
    expect(agendaProblems(ok(withItem(openLast, { id: 'z', title: 'Open' })))).toEqual([
      expect.stringContaining('Item 14 is open but'),
    ])
  })
})
