import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf2020, called2020 } from '../../../../test/board-2020/board.ts'
import { ok } from '../../../../test/board-2020/ok.ts'
import { september, septemberLog } from '../../../../test/board-2020/september.ts'
import { day } from '../../time/day.ts'
import { draftMinutes } from './draft.ts'
import { publicMinutes, repeatedInPublic, restrictedMinutes } from './public-minutes.ts'
import { signerOf } from './signer.ts'
import { confirmed, edited, latest, minutesFrom, signed, type Edit, type Minutes } from './versions.ts'

const at = '2020-09-15T09:00:00+01:00'
const draft = minutesFrom(
  draftMinutes({ meeting: september, board: boardOf2020, log: septemberLog }, called2020),
  at,
  'clerk',
)
const edit = (minutes: Minutes, change: Edit): Minutes => ok(edited(minutes, change, at, 'clerk'))
const summed = edit(draft, {
  sections: {
    'virtual-school': { summary: 'The board looked at how money for pupils is spent.' },
    unregistered: { summary: 'The board heard which homes are on the way to being registered.' },
  },
})
const confirmedIn = (minutes: Minutes, ...changes: string[]): Minutes =>
  ok(confirmed(minutes, '2020-11-12', day('2020-11-12'), changes))

describe('minutes', () => {
  it('keep every version', () => {
    expect(summed.versions.map(({ version }) => version)).toEqual([1, 2])
    expect(summed.versions[0]).toEqual(draft.versions[0])
    expect(latest(summed).head).toBe(latest(draft).head)
    expect(edited(draft, { sections: { nothing: { open: 'x' } } }, at, 'clerk')).toHaveProperty('refused')
  })
  it('are confirmed at a later meeting, and then signed', () => {
    expect(signed(summed, 'seat-1', day('2020-11-12'))).toHaveProperty('refused')
    expect(confirmed(summed, summed.meeting, day('2020-09-09'), [])).toHaveProperty('refused')
    const done = confirmedIn(summed)
    expect(confirmed(done, '2021-01-14', day('2021-01-14'), [])).toHaveProperty('refused')
    expect(edited(done, { foot: 'x' }, at, 'clerk')).toHaveProperty('refused')
    expect(signed(done, 'seat-1', day('2020-11-11'))).toHaveProperty('refused')
    const finished = ok(signed(done, 'seat-1', day('2020-11-12')))
    expect(finished.signed).toEqual({ seat: 'seat-1', on: day('2020-11-12') })
    expect(signed(finished, 'seat-1', day('2020-11-12'))).toHaveProperty('refused')
  })
  it('can still be changed as the board agreed, until they are signed', () => {
    const changed = edit(confirmedIn(summed, 'Item 8: 70 young people, not 98%'), { foot: 'Chairman' })
    expect(changed.versions).toHaveLength(3)
    expect(
      edited(ok(signed(changed, 'seat-1', day('2020-11-12'))), { foot: 'x' }, at, 'clerk'),
    ).toHaveProperty('refused')
  })
})

describe('public minutes', () => {
  it('wait for a fair summary of what is exempt', () => {
    expect(publicMinutes(draft)).toEqual({ refused: expect.stringContaining('items 13, 14') as string })
    const { blocks, standing } = ok(publicMinutes(summed))
    expect(standing).toContain('Draft')
    const told = JSON.stringify(blocks)
    expect(told).toContain('which homes are on the way')
    expect(told).not.toContain('refused planning permission')
    expect(told).not.toContain('looked at by auditors')
    expect(JSON.stringify(restrictedMinutes(latest(summed)))).toContain('refused planning permission')
  })
  it('say how far they are', () => {
    const done = confirmedIn(summed)
    expect(ok(publicMinutes(done)).standing).toBe('Confirmed by the board on 12 November 2020. To be signed.')
    const finished = ok(signed(done, 'seat-1', day('2020-11-13')))
    expect(ok(publicMinutes(finished, signerOf(boardOf2020, finished))).standing).toBe(
      'Confirmed by the board on 12 November 2020. Signed on 13 November 2020 (Chairman).',
    )
  })
  it('are signed by a role: an office held that day, or a seat', () => {
    const by = (seat: string) =>
      signerOf(boardOf2020, ok(signed(confirmedIn(summed), seat, day('2020-11-13'))))
    expect([by('seat-1'), by('seat-2'), by('seat-3')]).toEqual([
      'Chairman',
      'Vice-Chairman',
      'Councillor, seat 3',
    ])
    expect(signerOf(boardOf2020, summed)).toBeUndefined()
  })
  it('hold nothing of an exempt part, whatever is written there', () => {
    const secret = fc.integer({ min: 1000, max: 99_999 }).map((n) => `zq${String(n)}x`)
    const mark = fc.constantFrom('', '# ', '- ', '1. ', '\n\n', '**Present:** ')
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, secret), { minLength: 1, maxLength: 5 }), (parts) => {
        const exempt = parts.map(([before, word]) => before + word).join('\n')
        const minutes = edit(summed, { sections: { unregistered: { exempt } } })
        const told = JSON.stringify(ok(publicMinutes(minutes)))
        for (const [, word] of parts) expect(told).not.toContain(word)
      }),
    )
  })
  it('may tell who moved and seconded in public what others moved and seconded in private', () => {
    const by = '(Proposed by Councillor, seat 1 (Chairman), seconded by Councillor, seat 4.)'
    const owner =
      '(Service Manager, Adolescent Services, by 3 December 2020. Asked by: The board as a whole.)'
    const alike = edit(summed, {
      sections: {
        unregistered: { exempt: `That the home be bought. ${by} Ask for a price. ${owner}` },
        cards: { open: `That the cards be answered. ${by} Ask who wrote them. ${owner}` },
      },
    })
    expect(repeatedInPublic(latest(alike))).toEqual([])
  })
  it('are searched for words carried over from an exempt part', () => {
    expect(repeatedInPublic(latest(summed))).toEqual([])
    const words = 'The home in the old mill was refused planning permission in May.'
    const leaking = edit(summed, {
      sections: {
        unregistered: { exempt: words },
        cards: { open: `Members said: the HOME in the old mill, was refused planning permission.` },
      },
    })
    expect(repeatedInPublic(latest(leaking))).toEqual([
      'the home in the old mill was refused',
      'home in the old mill was refused planning',
      'in the old mill was refused planning permission',
    ])
  })
})
