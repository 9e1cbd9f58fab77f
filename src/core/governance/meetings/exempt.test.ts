import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf2020, called2020 } from '../../../../test/board-2020/board.ts'
import { novemberMeeting } from '../../../../test/board-2020/november.ts'
import { ok } from '../../../../test/board-2020/ok.ts'
import { exclusionResolution } from './exclusion.ts'
import { exempt, exemptPaper, opened, openedPaper } from './exempt.ts'
import type { Grounds } from './exemption.ts'
import { itemOf, type Item, type Meeting } from './meeting.ts'
import { planPacks } from './pack-plan.ts'
import { publicAgenda } from './public-agenda.ts'
import { agendaProblems } from './ready.ts'
import { uploadNames } from './upload-names.ts'

const grounds: Grounds = {
  paragraphs: [2, 1],
  why: 'So few children that each could be known.',
  publicInterest: {
    forPublishing: 'The public pays for this.',
    forKeeping: 'A child could be found by it.',
    outcome: 'keeping-outweighs',
  },
}
const item = itemOf(novemberMeeting, 'finance') as Item
const withGrounds = (change: Partial<Grounds>): object => exempt(item, { ...grounds, ...change })
const weighing = (change: Partial<Grounds['publicInterest']>): object =>
  withGrounds({ publicInterest: { ...grounds.publicInterest, ...change } })

describe('an exempt item', () => {
  it('has a paragraph, a reason and both sides of the public interest', () => {
    expect(ok(exempt(item, grounds)).exempt).toMatchObject({ paragraphs: [1, 2] })
    for (const outcome of [
      withGrounds({ paragraphs: [] }),
      withGrounds({ paragraphs: [8] }),
      withGrounds({ paragraphs: [2, 0] }),
      withGrounds({ why: ' ' }),
      withGrounds({ why: '2.' }),
      weighing({ forPublishing: '' }),
      weighing({ forKeeping: 'x' }),
      weighing({ outcome: 'equal' }),
      weighing({ outcome: 'publishing-outweighs' }),
    ])
      expect(outcome).toEqual({ refused: expect.any(String) as string })
  })
  it('is never a standing item, and can be opened again', () => {
    const welcome = itemOf(novemberMeeting, 'welcome') as Item
    expect(exempt(welcome, grounds)).toHaveProperty('refused')
    expect(opened(ok(exempt(item, grounds)))).toEqual(item)
  })
  it('makes the resolution to exclude the public by its number and paragraphs', () => {
    expect(exclusionResolution(novemberMeeting.items)).toBe(
      'That the press and the public leave the meeting for item 13, because exempt information within paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972 (as amended) would otherwise be likely to be disclosed, and the public interest in keeping it exempt outweighs the public interest in disclosing it.',
    )
    const two = novemberMeeting.items.map((each) =>
      each.id === 'finance' ? ok(exempt(each, { ...grounds, paragraphs: [1, 3] })) : each,
    )
    expect(exclusionResolution(two)).toContain(
      'for items 6 and 13, because exempt information within paragraphs 1, 2 and 3',
    )
    expect(exclusionResolution([item])).toBeUndefined()
  })
  it('is in the public agenda by number, title, time, author and paragraph alone', () => {
    const { items } = publicAgenda(novemberMeeting, called2020.post)
    expect(items).toHaveLength(13)
    expect(items[12]).toEqual({
      kind: 'restricted',
      number: '13',
      title: 'Unregistered placements',
      planned: '16:50',
      author: 'Corporate Director, Commissioning, Quality and Partnerships',
      restricted: {
        paragraphs: [2],
        sentence:
          'This document is restricted. It is not published because of paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972.',
      },
    })
    expect(items[11]).toMatchObject({ kind: 'open', text: exclusionResolution(novemberMeeting.items) })
  })
})

describe('a single exempt paper of an open item', () => {
  const paper = item.papers[0]?.id ?? ''
  const part = ok(exemptPaper(item, paper, grounds))
  const meeting = {
    ...novemberMeeting,
    items: novemberMeeting.items.map((each) => (each.id === item.id ? part : each)),
  }
  it('has all three grounds or stays open, and can be opened again', () => {
    expect(exemptPaper(item, paper, { ...grounds, paragraphs: [] })).toHaveProperty('refused')
    expect(exemptPaper(item, paper, { ...grounds, why: '' })).toHaveProperty('refused')
    expect(exemptPaper(item, 'of another item', grounds)).toHaveProperty('refused')
    expect(ok(openedPaper(part, paper))).toEqual(item)
  })
  it('has the exclusion resolution for that part under its own item, and needs no move behind open business', () => {
    const { items } = publicAgenda(meeting, called2020.post)
    expect(items.find((each) => each.number === '6')).toMatchObject({
      kind: 'open',
      papers: [],
      text: expect.stringContaining(
        'it resolves: That the press and the public leave the meeting for the restricted part of item 6, because exempt information within paragraphs 1 and 2',
      ) as string,
    })
    expect(items[11]).toMatchObject({ text: exclusionResolution(novemberMeeting.items) })
    expect(agendaProblems(meeting)).toEqual(agendaProblems(novemberMeeting))
    expect(exclusionResolution(meeting.items)).toContain('for item 13 and the restricted part of item 6,')
  })
})

/** A secret word that stands nowhere else. */
const secret = fc.integer({ min: 1000, max: 99_999 }).map((n) => `zq${String(n)}x`)
const secrets = fc.record({
  text: secret,
  title: secret,
  id: secret,
  sha256: secret,
  why: secret,
  forKeeping: secret,
  recommendation: secret,
  background: secret,
  urgent: secret,
  forward: secret,
})

/** The names of the files that the public can have. */
function publicNames({ items, on, begins }: Meeting): string[] {
  const named = items.map(({ number, title, exempt: own, papers }) => ({
    ...{ number, title },
    papers: papers.map((paper) => ({ ...paper, restricted: (own ?? paper.exempt) !== undefined })),
  }))
  const names = uploadNames({ board: boardOf2020.name, on, begins }, named)
  return [...names.papers.values(), names.zip.public, names.agenda.public, names.pack.public]
}

function hidden(meeting: Meeting, id: string, wholeItem: boolean, words: Record<string, string>): Meeting {
  const {
    text = '',
    title = '',
    sha256 = '',
    why = '',
    forKeeping = '',
    recommendation = '',
    background = '',
    urgent = '',
    forward = '',
  } = words
  const paper = {
    id: words.id ?? '',
    title,
    kind: 'pdf',
    pages: 3,
    sha256,
    background: [background],
  } as const
  const given = {
    ...grounds,
    why: `${why} is in it`,
    publicInterest: { ...grounds.publicInterest, forKeeping: `${forKeeping} is in it` },
  }
  return {
    ...meeting,
    items: meeting.items.map((each) => {
      if (each.id !== id) return each
      const withOne = { ...each, papers: [...each.papers, paper] }
      if (!wholeItem) return ok(exemptPaper(withOne, paper.id, given))
      const broughtForward = { meeting: '2020-09-09', what: forward }
      return ok(
        exempt({ ...withOne, text, recommendations: [recommendation], urgent, broughtForward }, given),
      )
    }),
  }
}

describe('no word of what is exempt', () => {
  it('is in the public agenda, the public pack’s plan or its files’ names', () => {
    const reports = novemberMeeting.items.filter(({ standing }) => standing === undefined).map(({ id }) => id)
    fc.assert(
      fc.property(fc.constantFrom(...reports), fc.boolean(), secrets, (id, wholeItem, words) => {
        const meeting = hidden(novemberMeeting, id, wholeItem, words)
        const packs = ok(planPacks(meeting, boardOf2020.orders, () => 4))
        const told = JSON.stringify([
          publicAgenda(meeting, called2020.post),
          packs.public,
          publicNames(meeting),
        ])
        for (const word of Object.values(words)) expect(told).not.toContain(word)
        expect(told).not.toContain('Placements one by one')
        expect(told).not.toContain('where each of these children lives')
        expect(JSON.stringify(packs.members)).toContain(words.title)
      }),
    )
  })
})
