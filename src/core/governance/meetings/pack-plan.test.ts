import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf2020, called2020 } from '../../../../test/board-2020/board.ts'
import { novemberMeeting } from '../../../../test/board-2020/november.ts'
import { ok } from '../../../../test/board-2020/ok.ts'
import { day } from '../../time/day.ts'
import { changed, withItem, withPaper } from './agenda.ts'
import { exempt } from './exempt.ts'
import { frontSheet } from './front-sheet.ts'
import { openUntil } from './kept-open.ts'
import type { AgendaLine } from './lay-out.ts'
import type { Meeting } from './meeting.ts'
import { planPacks, planSupplement, type PackPlan } from './pack-plan.ts'
import { supplementsOf, withSupplement } from './supplements.ts'
import { timeOfDay } from './time-of-day.ts'
import { timetable } from './timetable.ts'
import { uploadNames } from './upload-names.ts'

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
  it('has files that sort as the agenda does', () => {
    const { folder, public: open, members } = uploadNames(novemberMeeting, boardOf2020)
    expect(folder).toBe('2020-11-12-corporate-parenting-board')
    expect(open.map(({ name }) => name)).toEqual([
      '000-agenda.html',
      '001-public-reports-pack.pdf',
      'item-002-01-minutes.pdf',
      'item-005-01-independent-reviewing-officer-annual-report-2019-20.pdf',
      'item-006-01-money-for-children-in-care-and-care-leavers.pdf',
      'item-007-01-advocacy-and-independent-visitors.pdf',
      'item-008-01-key-data-overview.pdf',
      'item-009-01-young-peoples-challenge-cards.pdf',
    ])
    expect(members.at(-1)?.name).toBe('item-013-01-restricted-unregistered-placements.pdf')
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
    expect(uploadNames(meeting, boardOf2020).public.map(({ name }) => name)).toContain(
      'item-008-02-supplement-1-key-data-overview.pdf',
    )
    expect(withSupplement(meeting, ['late'], clock)).toHaveProperty('refused')
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

describe('the name of a file', () => {
  it('is plain letters, leaves out people and sorts urgent items after the one they follow', () => {
    const meeting = ok(
      withItem(
        novemberMeeting,
        {
          id: 'x',
          title: 'Café: “Ann Müller’s” letter',
          urgent: 'It cannot wait.',
          papers: [
            {
              id: 'px',
              title: 'Ann Müller',
              kind: 'pdf',
              pages: 1,
              sha256: undefined,
              arrived: { on: day('2020-11-10') },
            },
          ],
        },
        9,
      ),
    )
    const names = uploadNames(meeting, boardOf2020, ['Ann Müller']).members.map(({ name }) => name)
    expect(names).toContain('item-009a-01-cafe-letter.pdf')
    expect(names).toEqual(names.toSorted())
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\.(pdf|html)$/)
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
