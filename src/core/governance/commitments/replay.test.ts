import { describe, expect, it } from 'vitest'
import { askLedger } from '../../../../test/board-2020/ask-ledger.ts'
import { cardId, cardSteps, NOT_PRINTED, printedCards } from '../../../../test/board-2020/cards.ts'
import { offers, offersAnswered, resolutions } from '../../../../test/board-2020/others.ts'
import { dated, november, posts, september, stepsOf, undated } from '../../../../test/board-2020/promises.ts'
import { aCommitment, aRaise, played, raiserOf, who, type Step } from '../../../../test/commitments.ts'
import { addDays, day } from '../../time/day.ts'
import { whoIsTold } from '../../words/lint/who-is-told.ts'
import { saidElsewhere } from '../challenges/said-elsewhere.ts'
import { youSaid } from '../challenges/you-said.ts'
import { askedForRegister } from './asked-for.ts'
import { principleCoverage } from './coverage.ts'
import { overdue, unacknowledged } from './dates.ts'
import { forNextAgenda } from './next-agenda.ts'
import { openActions, youAsked } from './open-actions.ts'
import { boardOnly, publicOnly, type BoardCommitment } from './public.ts'

const all = [...dated, ...undated].map((raise) => played(stepsOf(raise)))
const before = [...dated, ...undated].map((raise) => played(stepsOf(raise).slice(0, 1)))
const published = day('2020-11-04')
const on = { posts, today: published }

describe('the meeting of 9 September 2020', () => {
  it('left five promises with a date and seven without: each is on record with who asked and when', () => {
    expect(before.filter(({ due }) => due !== undefined).map(({ id }) => id)).toEqual([
      ...['savings', 'other-money', 'finances', 'grants', 'invitation'],
    ])
    expect(before.filter(({ due }) => due === undefined)).toHaveLength(7)
    for (const each of before) expect(each.source).toMatchObject({ meeting: september.id, on: september.on })
  })

  it('names only posts the council has', () => {
    const known = new Set(posts.map(({ id }) => id))
    for (const { owner } of before) expect(owner === undefined || known.has(owner)).toBe(true)
  })

  it('would have been reminded of the invitation after 23 September', () => {
    const invitation = before.filter(({ id }) => id === 'invitation')
    expect(invitation.map((each) => overdue(each, day('2020-09-24')))).toEqual([true])
  })
})

describe('the agenda of 12 November 2020', () => {
  const coming = forNextAgenda(all, published, november)
  const because = new Map(coming.map((each) => [each.commitment.id, each.because]))

  it('brings forward both requests on finances', () => {
    expect(because.get('savings')).toEqual(['unmet', 'unsaid'])
    expect(because.get('grants')).toEqual(['unsaid'])
    expect(because.get('finances')).toContain('promised')
  })

  it('brings everything else of September, since nobody has said a word about it', () => {
    expect(coming).toHaveLength(12)
    expect(because.get('invitation')).toEqual(['overdue', 'silent'])
    expect(because.get('webinar')).toEqual(['silent'])
    expect(because.get('parents-in-care')).toEqual(['unmet', 'silent'])
  })

  it('shows savings as not recorded, answered and still open', () => {
    const { unmet, met } = askedForRegister(all, on)
    expect(met).toEqual([])
    expect(unmet['not-collected']).toMatchObject([
      {
        id: 'savings',
        asked: 'How many young people in care have savings, and how do they stand now?',
        by: 'A member of the board',
        owner: 'Executive Director of People – Children',
        due: november.on,
        isMet: false,
        state:
          'Answered on 4 November 2020, still open: a member of the board has not said whether it is enough',
      },
    ])
    expect(unmet['not-collected'][0]?.said).toMatch(/^Not recorded/)
    expect(unmet['not-told'].map(({ id }) => id)).toEqual(['pathway-plans', 'parents-in-care'].sort())
  })

  it('has an open-actions paper that names what lacks an owner or a date', () => {
    const paper = openActions(all, on)
    expect(paper.rows).toHaveLength(12)
    expect(paper.counts).toEqual({ open: 10, overdue: 1, answered: 2, withoutOwner: 4, withoutDate: 7 })
    expect(paper.rows[0]).toMatchObject({ id: 'invitation', state: 'Open, 42 days overdue' })
  })

  it('opens with what was asked', () => {
    const page = youAsked(all, on, september.on)
    expect(page.answered.map(({ id }) => id)).toEqual(['grants', 'savings'])
    expect(page.overdue.map(({ id }) => id)).toEqual(['invitation'])
    expect(page.open).toHaveLength(9)
    expect(page.ended).toEqual([])
  })

  it('keeps for members, and out of public papers, what was asked in private session', () => {
    const source = { ...aRaise('action').source, exempt: true } as const
    const kept = boardOnly([aCommitment('action', { source })])
    expect(openActions(kept, on).rows).toMatchObject([{ exempt: true }])
    expect(publicOnly(kept)).toEqual([])
  })
})

describe('principles', () => {
  it('are all seven, each with what serves it or a gap in words', () => {
    const covered = principleCoverage(
      all,
      { 'aim-high': ['cl-eet'], 'best-interests': ['iha-in-time'] },
      {
        'say-what-they-think': 'a survey begins in May',
      },
    )
    expect(covered).toHaveLength(7)
    const gap = Object.fromEntries(covered.map(({ principle, gap: found }) => [principle, found]))
    expect(gap['ready-for-adulthood']).toBe('No measure tells how we do on this.')
    expect(gap['say-what-they-think']).toMatch(/^Not measured because: a survey/)
    expect(gap['aim-high']).toBe('Nothing has been asked or promised for this yet.')
    expect(covered.find(({ principle }) => principle === 'ready-for-adulthood')?.open).toBe(3)
  })
})

describe('the fourteen challenge cards', () => {
  const cards = printedCards.map((card) => played(cardSteps(card)))

  it('keep question, answer, further action and status', () => {
    expect(cards).toHaveLength(14)
    cards.forEach((card, index) => {
      const printed = printedCards[index]
      expect(card).toMatchObject({ id: cardId(index + 1), wording: printed?.question, state: 'answered' })
      expect(card.answers).toMatchObject([{ text: printed?.answer, outcome: printed?.outcome }])
      expect(card.updates.map(({ text }) => text)).toEqual(
        printed?.further === undefined ? [] : [printed.further],
      )
    })
  })

  it('say of eight that the challenge itself was not printed', () => {
    const unprinted = cards.filter(({ wording }) => wording === NOT_PRINTED)
    expect(unprinted.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(cardId))
    for (const { corrections } of unprinted) expect(corrections).toHaveLength(1)
  })

  it('are all still open, and come to every meeting until young people say that they are answered', () => {
    const coming = forNextAgenda(cards, published, november)
    expect(coming).toHaveLength(14)
    for (const { because } of coming) expect(because).toContain('unsaid')
  })

  it('would not have let card ten’s follow-up be pasted into card fourteen unseen', () => {
    const ten = printedCards.find(({ number }) => number === 10)?.further ?? ''
    expect(saidElsewhere(ten, cardId(14), cards)).toEqual([cardId(10)])
    expect(saidElsewhere(ten, cardId(10), cards)).toEqual([])
  })

  it('make a page that tells nobody', () => {
    const { groups, heldBack } = youSaid(cards, whoIsTold)
    expect(heldBack).toEqual([])
    expect(Object.fromEntries(Object.entries(groups).map(([group, lines]) => [group, lines.length]))).toEqual(
      {
        'you-said': 0,
        'we-did': 7,
        'we-are-doing': 7,
        'we-cannot': 0,
      },
    )
  })
})

describe('members’ offers that waited a year', () => {
  it('are past their ten days when the panel hears of them, and acknowledged with a date at the end of March', () => {
    const waiting = played(offers)
    expect(unacknowledged(waiting, day('2021-03-18'))).toBe(true)
    expect(
      forNextAgenda([waiting], day('2021-03-18'), { id: 'panel', on: day('2021-03-18') })[0]?.because,
    ).toContain('unacknowledged')
    const answered = played(offersAnswered)
    expect(answered).toMatchObject({
      state: 'open',
      due: day('2021-03-31'),
      owner: 'interim-assistant-director',
    })
    expect(unacknowledged(answered, day('2021-03-19'))).toBe(false)
    expect(overdue(answered, day('2021-04-01'))).toBe(true)
  })

  it('end taken up, or declined with a reason the member reads', () => {
    const declined = played([
      ...offersAnswered,
      ['2021-04-20', who.director, { do: 'decline', reason: 'Young people chose another kind of help.' }],
    ])
    expect(
      youAsked([declined], { posts: [], today: day('2021-05-01') }, day('2021-03-18')).ended,
    ).toMatchObject([{ state: 'Declined on 20 April 2021: Young people chose another kind of help.' }])
  })
})

describe('three resolutions on data', () => {
  it('are three requests: two come back until they are met, one is met by a minute', () => {
    const found = resolutions.map((steps) => played(steps))
    const register = askedForRegister(found, { posts: [], today: day('2022-08-01') })
    expect(register.unmet['not-told'].map(({ id }) => id)).toEqual([
      'where-they-live-at-19-to-21',
      'why-care-ceased',
    ])
    expect(register.met).toMatchObject([
      { id: 'scorecard', state: 'Closed on 6 July 2022: The board took note of it.' },
    ])
  })
})

describe('the thirty asks of many boards', () => {
  const raised = askLedger.map(({ id, kind, wording, is, reason }): BoardCommitment => {
    const steps: Step[] = [['2020-09-09', raiserOf(kind), aRaise(kind, { id, wording })]]
    if (is && reason) steps.push(['2020-09-10', who.analyst, { do: 'tell-answerability', is, reason }])
    return played(steps)
  })

  it('each have a route and keep their words', () => {
    expect(raised.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, index) => `A${index + 1}`))
    raised.forEach((each, index) => {
      expect(each.wording).toBe(askLedger[index]?.wording)
    })
    const { unmet } = askedForRegister(raised, on)
    const shown = Object.values(unmet).flat().length
    expect(unmet['not-told']).toEqual([])
    expect(shown + raised.filter(({ kind }) => kind !== 'data-request').length).toBe(30)
  })

  it('are all still there after three meetings at which nothing was said', () => {
    for (const days of [60, 120, 180]) {
      const next = addDays(september.on, days)
      expect(forNextAgenda(raised, next, { id: `m-${days}`, on: next })).toHaveLength(30)
    }
  })

  it('leave the register’s open part once met, and say which measure they became', () => {
    const met = aCommitment(
      'data-request',
      { id: 'A18' },
      ['2020-09-20', who.analyst, { do: 'link', to: 'indicator', id: 'adoption-days-median', as: 'became' }],
      ['2020-11-12', who.clerk, { do: 'report-to', meeting: november.id }],
      ['2020-11-12', who.analyst, { do: 'answer', text: 'The median is in the data set.' }],
      ['2020-11-12', who.member, { do: 'asker-says', satisfied: true }],
    )
    const { met: found } = askedForRegister([met], on)
    expect(found).toMatchObject([{ id: 'A18', became: 'adoption-days-median', packs: 1, isMet: true }])
    expect(met.indicators).toEqual(['adoption-days-median'])
  })
})
