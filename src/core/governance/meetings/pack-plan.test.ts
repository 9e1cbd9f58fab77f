import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf2020, called2020 } from '../../../../test/board-2020/board.ts'
import { novemberMeeting } from '../../../../test/board-2020/november.ts'
import { ok } from '../../../../test/board-2020/ok.ts'
import { day } from '../../time/day.ts'
import { changed, withItem } from './agenda.ts'
import { withPaper } from './agenda-papers.ts'
import { exempt } from './exempt.ts'
import { frontSheet } from './front-sheet.ts'
import { openUntil } from './kept-open.ts'
import { latePapers } from './late.ts'
import type { AgendaLine } from './lay-out.ts'
import type { Meeting } from './meeting.ts'
import { planPacks, planSupplement, type PackPlan } from './pack-plan.ts'
import { lastPageOf, sentOut, supplementsOf, withSupplement } from './supplements.ts'
import { timeOfDay } from './time-of-day.ts'
import { timetable } from './timetable.ts'

const { orders } = boardOf2020
const drafted: Meeting = { ...novemberMeeting, published: undefined }
const packs = ok(planPacks(novemberMeeting, orders, () => 4))
const ranges = (lines: readonly AgendaLine[]): string[] =>
  lines.flatMap(({ number, pages }) =>
    pages ? [`${number}: ${String(pages.from)}–${String(pages.to)}`] : [],
  )

describe('the pack of 12 November 2020', () => {
  it('has the page ranges it was printed with', () => {
    expect(ranges(packs.public.lines)).toEqual([
      '2: 5–16',
      '5: 17–38',
      '6: 39–46',
      '7: 47–52',
      '8: 53–66',
      '9: 67–70',
      '13: 71–76',
    ])
    expect(packs.public.lines).toEqual(packs.members.lines)
  })
  it('has an empty page where a paper would begin on the left', () => {
    const blanks = packs.members.parts.filter(({ blank }) => blank === 1)
    expect(blanks.map((part) => (part.kind === 'paper' ? part.number : 'front'))).toEqual(['2', '7', '8'])
  })
  it('has one restricted page in public where members have six', () => {
    expect(packs.public.parts.at(-1)).toEqual({
      kind: 'restricted',
      number: '13',
      title: 'Unregistered placements',
      sentence:
        'This document is restricted. It is not published because of paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972.',
      from: 71,
      to: 76,
      pages: 1,
      blank: 0,
    })
    expect(packs.members.parts.at(-1)).toMatchObject({
      kind: 'paper',
      pages: 6,
      restricted: { paragraphs: [2] },
    })
    expect([packs.public.pages, packs.members.pages, packs.public.last]).toEqual([71, 76, 76])
  })
  it('has a bookmark for every item with papers', () => {
    expect(packs.public.bookmarks.map(({ title, page }) => `${title} ${String(page)}`)).toEqual([
      'Front sheet and agenda 1',
      '2. Minutes 5',
      '5. Independent reviewing officer annual report 2019/20 17',
      '6. Money for children in care and care leavers 39',
      '7. Advocacy and independent visitors 47',
      '8. Key data overview 53',
      '9. Young people’s challenge cards 67',
      '13. Unregistered placements 71',
    ])
  })
  it('has a front sheet with the quorum, the chair and the deadline for questions', () => {
    const sheet = frontSheet(novemberMeeting, boardOf2020, called2020)
    expect(sheet).toMatchObject({ date: 'Thursday 12 November 2020', time: '3.00 pm', quorum: 3 })
    expect(sheet.membership.slice(0, 3)).toEqual([
      'Councillor, seat 1 (Chairman)',
      'Councillor, seat 2 (Vice-Chairman)',
      'Councillor, seat 3',
    ])
    expect(sheet.notes).toContain(
      'Questions and statements from the public arrive by 8.30 am on Monday 9 November 2020.',
    )
  })
})

describe('a pack', () => {
  it('waits for a paper without pages', () => {
    const meeting = ok(
      withPaper(drafted, 'brought-forward', {
        id: 'late',
        title: 'Late',
        kind: 'markdown',
        pages: undefined,
        sha256: undefined,
      }),
    )
    expect(planPacks(meeting, orders, () => 4)).toEqual({
      refused: expect.stringContaining('item 10 has no pages') as string,
    })
  })
  it('settles though the agenda grows with its page numbers', () => {
    const longer = (lines: readonly AgendaLine[]): number => ((lines.at(-1)?.pages?.to ?? 0) > 76 ? 6 : 5)
    const settled = ok(planPacks(novemberMeeting, orders, longer))
    expect(settled.public.parts[0]).toMatchObject({ kind: 'front', from: 1, to: 6, blank: 0 })
    const never = (lines: readonly AgendaLine[]): number => (lines[1]?.pages?.from === 3 ? 3 : 2)
    expect(ok(planPacks(novemberMeeting, orders, never)).public.parts[0]).toMatchObject({
      from: 1,
      to: 4,
      blank: 1,
    })
  })
  it('has one restricted page for all exempt papers of an item, and later items keep their numbers', () => {
    const grounds = {
      paragraphs: [3],
      why: 'It tells of a contract.',
      publicInterest: {
        forPublishing: 'The public pays for it.',
        forKeeping: 'Bids would be higher.',
        outcome: 'keeping-outweighs',
      },
    } as const
    const two = ok(
      withPaper(drafted, 'finance', {
        id: 'second',
        title: 'Second',
        kind: 'pdf',
        pages: 3,
        sha256: undefined,
      }),
    )
    const meeting = ok(changed(two, 'finance', (item) => ok(exempt(item, grounds))))
    const plan = ok(planPacks(meeting, orders, () => 4)).public
    expect(plan.parts.filter(({ kind }) => kind === 'restricted')).toHaveLength(2)
    expect(plan.parts.find((part) => part.kind === 'restricted')).toMatchObject({
      number: '6',
      from: 39,
      to: 50,
      pages: 1,
      blank: 1,
    })
    expect(plan.bookmarks.find(({ title }) => title.startsWith('7.'))).toMatchObject({ page: 41 })
  })
  it('never gives a page twice, begins every paper on the right and counts its pages right', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 9 }), fc.boolean(), (pages, front, papersOnTheRight) => {
        const meeting = pages.reduce<Meeting>(
          (made, count, i) =>
            ok(
              withItem(made, {
                id: `i${String(i)}`,
                title: 'Item',
                papers: [
                  { id: `p${String(i)}`, title: 'Paper', kind: 'pdf', pages: count, sha256: undefined },
                ],
              }),
            ),
          { ...novemberMeeting, items: [], published: undefined },
        )
        const { members } = ok(planPacks(meeting, { ...orders, papersOnTheRight }, () => front))
        expect(followOn(members)).toBe(true)
        expect(members.pages).toBe(members.last)
        const starts = members.parts.filter(({ kind }) => kind === 'paper').map(({ from }) => from)
        if (papersOnTheRight) expect(starts.filter((from) => from % 2 === 0)).toEqual([])
        expect(members.pages).toBe(
          members.parts.reduce(
            (sum, part) => sum + part.blank + (part.kind === 'front' ? front : part.pages),
            0,
          ),
        )
      }),
    )
  })
})

const followOn = ({ parts }: PackPlan<{ from: number; to: number }>): boolean =>
  parts.every(({ from, to }, i) => to >= from && from === (parts[i - 1]?.to ?? 0) + 1)

describe('a late paper', () => {
  const clock = timetable(novemberMeeting.on, orders)
  const late = (time: string, on = '2020-11-10') =>
    ({
      id: 'late',
      title: 'Late report',
      kind: 'pdf',
      pages: 3,
      sha256: undefined,
      arrived: { on: day(on), at: timeOfDay(time) },
    }) as const
  const withLate = ok(withPaper(novemberMeeting, 'data', late('11:00')))

  it('leaves the pack that people have as it is until it goes out', () => {
    expect(ok(planPacks(withLate, orders, () => 4))).toEqual(packs)
    const { arrived, ...unsaid } = late('11:00')
    expect(arrived.on).toBe(day('2020-11-10'))
    expect(withPaper(novemberMeeting, 'data', unsaid)).toEqual({
      refused: expect.stringContaining('Say when the paper arrived') as string,
    })
  })
  it('goes out in a supplement that is numbered on from the pack', () => {
    const meeting = ok(withSupplement(withLate, ['late'], clock))
    expect(supplementsOf(meeting)).toEqual([1])
    expect(ok(planPacks(meeting, orders, () => 4)).public.last).toBe(76)
    const supplement = ok(planSupplement(meeting, orders, 1, 76))
    expect(supplement.public.parts.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['front', 77, 78],
      ['paper', 79, 81],
    ])
    expect(withSupplement(meeting, ['late'], clock)).toHaveProperty('refused')
  })
  it('is kept in its supplement when a later one goes out, which is numbered on from it', () => {
    const first = ok(withSupplement(withLate, ['late'], clock))
    const on = novemberMeeting.on
    const out = [
      { supplement: 0, on, papers: ['minutes-paper'], last: 76 },
      { supplement: 1, on, papers: ['late'], last: 81 },
    ].reduce(sentOut, first)
    const more = ok(withPaper(out, 'data', { ...late('11:30'), id: 'later' }))
    const second = ok(withSupplement(more, ['later'], clock))
    expect(supplementsOf(second)).toEqual([1, 2])
    const { papers } = second.items.find(({ id }) => id === 'data') ?? { papers: [] }
    expect(papers.map(({ supplement }) => supplement)).toEqual([undefined, 1, 2])
    expect(ok(planSupplement(second, orders, 2, lastPageOf(second))).public.parts[0]).toMatchObject({
      from: 83,
    })
    expect(lastPageOf(sentOut(second, { supplement: 0, on, papers: [], last: 70 }))).toBe(81)
  })
  it('that came on the day the agenda went out is late too, where the pack is known', () => {
    const sameDay = {
      ...late('11:00', '2020-11-04'),
      arrived: { on: novemberMeeting.published ?? novemberMeeting.on },
    }
    const known = sentOut(novemberMeeting, { supplement: 0, on: novemberMeeting.on, papers: [], last: 76 })
    expect(latePapers(ok(withPaper(known, 'data', sameDay))).map(({ id }) => id)).toContain('late')
  })
  it('that came after the last moment needs an urgent item', () => {
    const tooLate = ok(withPaper(novemberMeeting, 'data', late('13:00')))
    expect(withSupplement(tooLate, ['late'], clock)).toEqual({
      refused: expect.stringContaining('item 8 came too late') as string,
    })
    const urgent = ok(
      changed(tooLate, 'data', (item) => ({ ...item, urgent: 'The inspectors want it this week.' })),
    )
    expect(supplementsOf(ok(withSupplement(urgent, ['late'], clock)))).toEqual([1])
    expect(withSupplement(novemberMeeting, ['none'], clock)).toHaveProperty('refused')
  })
})

describe('papers', () => {
  it('stay open for six years, what they rest on for four', () => {
    expect([
      openUntil(novemberMeeting.on, 'minutes'),
      openUntil(novemberMeeting.on, 'background-paper'),
    ]).toEqual([day('2026-11-12'), day('2024-11-12')])
  })
})
