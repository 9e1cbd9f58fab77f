import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf2020, called2020 } from '../../../../test/board-2020/board.ts'
import { recorded } from '../../../../test/board-2020/ok.ts'
import { september, septemberLog } from '../../../../test/board-2020/september.ts'
import { day } from '../../time/day.ts'
import { timeOfDay } from '../meetings/time-of-day.ts'
import { decisionsOf } from './decisions.ts'
import { draftMinutes } from './draft.ts'
import type { What } from './happening.ts'
import { blocksFrom, markdownOf } from './markdown.ts'
import { promisedAt } from './promised.ts'

const sat = { meeting: september, board: boardOf2020, log: septemberLog }
const draft = draftMinutes(sat, called2020)
const open = (item: string): string =>
  markdownOf(draft.sections.find((each) => each.item === item)?.open ?? [])
const exempt = (item: string): string =>
  markdownOf(draft.sections.find((each) => each.item === item)?.exempt ?? [])

describe('the minutes of 9 September 2020', () => {
  it('begin with who was there and who was not', () => {
    const head = markdownOf(draft.head)
    expect(head).toContain(
      '# Corporate Parenting Board: minutes of the meeting held on Wednesday 9 September 2020',
    )
    expect(head).toContain(
      '**Present:** Councillor, seat 1; Councillor, seat 2; Councillor, seat 3; Councillor, seat 4; Councillor, seat 5; Councillor, seat 6\n',
    )
    expect(head).toContain('**Apologies:** Councillor, seat 7\n')
    expect(head).toContain('**Also present:** Lead Member for Safeguarding\n')
    expect(head).toContain('Executive Director of People – Children; Service Manager, Adolescent Services;')
  })
  it('end with how long it took', () => {
    expect(markdownOf(draft.foot)).toBe('**Duration of meeting:** 3.00–5.47 pm\n\nChairman')
  })
  it('have a section for each of the fifteen items, numbered as the agenda is', () => {
    expect(draft.sections.map(({ number }) => number)).toEqual(
      Array.from({ length: 15 }, (_, i) => String(i + 1)),
    )
  })
  it('say who was elected for the year and who for the meeting', () => {
    expect(open('election-of-chair')).toBe(
      '### Resolved\n\n1. That Councillor, seat 1 be Chairman for the year 2020/2021.\n2. That Councillor, seat 3 be Chairman for this meeting.',
    )
  })
  it('confirm the minutes before', () => {
    expect(open('minutes')).toBe(
      'The minutes of the meeting held on 11 February 2020 were confirmed as a correct record.',
    )
  })
  it('have what was resolved as a list, and each action with its owner and day', () => {
    expect(open('care-leavers')).toContain('### Resolved\n\n1. That the next formal meeting have a report')
    expect(open('care-leavers')).toContain(
      '1. How many young people have savings, and how do they stand now. (Executive Director of People – Children, by 12 November 2020. Asked by: A member of the board.)',
    )
    expect(open('data-set')).toContain(
      '(Owner to be settled, date to be settled. Asked by: A member of the board.)',
    )
    expect(open('data-set')).toMatch(/### Noted$/)
  })
  it('exclude the public in words, and keep what was said after apart', () => {
    expect(open('exempt')).toContain(
      '1. That the press and the public leave the meeting for items 13 and 14, because exempt information within paragraphs 1 and 2',
    )
    expect(open('unregistered')).toBe(
      'The board considered this in private, under paragraphs 1 and 2 of Part 1 of Schedule 12A.\n\nThe press and the public came back.',
    )
    expect(exempt('unregistered')).toBe('One home was refused planning permission.\n\n### Noted')
    expect([exempt('care-leavers'), exempt('cards')]).toEqual(['', ''])
  })
  it('make a commitment of every promise, with its source and day', () => {
    const { open: promised, exempt: secret } = promisedAt(septemberLog, september)
    expect(secret).toEqual([])
    const inNovember = promised.filter(({ due }) => due === day('2020-11-12'))
    expect(inNovember.map(({ id, owner }) => [id, owner])).toEqual([
      ['savings', 'executive-director'],
      ['finances', 'executive-director'],
      ['grants', 'executive-director'],
    ])
    expect(promised.find(({ id }) => id === 'invitation')?.due).toBe(day('2020-09-23'))
    expect(promised[0]).toMatchObject({
      do: 'raise',
      kind: 'data-request',
      source: { meeting: '2020-09-09', item: 'care-leavers', on: day('2020-09-09') },
    })
    expect(promised).toHaveLength(8)
  })
  it('are the same every time', () => {
    expect(draftMinutes(sat, called2020)).toEqual(draft)
  })
})

describe('what was decided', () => {
  it('is a list, with whether enough members were there', () => {
    const { open: decisions, exempt: secret } = decisionsOf(sat)
    expect([decisions.length, secret.length]).toEqual([10, 0])
    expect(decisions.every(({ quorate }) => quorate)).toBe(true)
    expect(decisions[3]).toMatchObject({
      number: '8',
      title: 'Care leavers update',
      owner: 'executive-director',
    })
  })
  it('in private is apart, and without a quorum is said not to be quorate', () => {
    const resolve = (item: string): What => ({
      did: 'resolved',
      item,
      text: `That ${item} be`,
      decision: 'not-agreed',
    })
    const log = recorded(
      { ...sat, log: [] },
      [
        { did: 'came', who: { seat: 'seat-1' } },
        { did: 'opened', time: timeOfDay('15:00'), recording: false },
        resolve('terms'),
        { did: 'public-excluded', items: ['unregistered'], paragraphs: [2] },
        resolve('unregistered'),
      ],
      '2020-09-09',
    )
    const decisions = decisionsOf({ ...sat, log })
    expect(decisions.open.map(({ text, quorate }) => [text, quorate])).toEqual([['That terms be', false]])
    expect(decisions.exempt.map(({ text }) => text)).toEqual(['That unregistered be'])
    const lost = draftMinutes({ ...sat, log }, called2020).sections
    expect(markdownOf(lost.find(({ item }) => item === 'terms')?.open ?? [])).toBe(
      '### Not agreed\n\n1. That terms be.',
    )
    expect(markdownOf(lost.find(({ item }) => item === 'data-set')?.open ?? [])).toBe(
      'This item was not taken.',
    )
  })
})

describe('minutes as Markdown', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9.,:*#()\\-]{1,12}$/)
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  const plain = text.filter((each) => !/^[-*+•#\d\\]/.test(each))
  const block = fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      text,
    }),
    fc.record({ kind: fc.constant('paragraph' as const), text }),
    fc.record({
      kind: fc.constant('paragraph' as const),
      label: fc.constantFrom('Present', 'Duration of meeting'),
      text,
    }),
    fc.record({
      kind: fc.constant('list' as const),
      numbered: fc.boolean(),
      items: fc.array(plain, { minLength: 1, maxLength: 4 }),
    }),
  )
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        expect(blocksFrom(markdownOf(blocks))).toEqual(blocks)
      }),
    )
  })
  it('take what a clerk types: long lines broken, either mark for a list', () => {
    expect(blocksFrom('One line\nand the next\r\n* a\n- b\n1) c\n   goes on\n\n## Title')).toEqual([
      { kind: 'paragraph', text: 'One line and the next' },
      { kind: 'list', numbered: false, items: ['a', 'b'] },
      { kind: 'list', numbered: true, items: ['c goes on'] },
      { kind: 'heading', level: 2, text: 'Title' },
    ])
  })
})
