import { describe, expect, it } from 'vitest'
import { day } from '../../time/day.ts'
import type { Row } from '../commitments/open-actions.ts'
import type { YouSaid } from '../challenges/you-said.ts'
import { tableLine } from './as-written.ts'
import { cardsPaper } from './cards-paper.ts'
import { openActionsPaper } from './open-actions-paper.ts'

const row: Row = {
  ...{ id: 'C-1', kind: 'Action', asked: 'Bring figures | all of *them*', by: 'The board', meeting: 'm' },
  ...{ on: day('2026-09-09'), owner: 'Director', firstDue: day('2026-10-01'), due: day('2026-11-12') },
  ...{ said: 'Half are here.', answerability: undefined, state: 'Overdue', exempt: false, daysOverdue: 3 },
}
const asAt = day('2026-11-15')
const counts = { open: 1, overdue: 1, answered: 0, withoutOwner: 0, withoutDate: 0 }
const nothing = { open: 0, overdue: 0, answered: 0, withoutOwner: 0, withoutDate: 0 }
const asked = { asAt, ended: [], answered: [], overdue: [row], open: [] }

describe('the paper on open actions', () => {
  const paper = openActionsPaper({
    ...{ asked, actions: { asAt, rows: [row], counts } },
    restricted: [{ id: 'C-9', asked: 'An action in a restricted item' }],
  })
  it('begins with what was asked, and goes on with all that is open on the next page', () => {
    expect(paper).toMatch(
      /^As at 15 November 2026\.\n\n# You asked\n\n## Overdue[^]*\n\n\f\n\n# Open actions/,
    )
    expect(paper).toContain('Open: 1, of which overdue: 1.')
  })
  it('keeps the first promise in sight, and prints words as they were written', () => {
    expect(paper).toContain('12 November 2026 (first 1 October 2026)')
    expect(paper).toContain('C-1: Bring figures \\| all of \\*them\\* | The board, 9 September 2026')
    expect(paper).toContain('Overdue. Half are here.')
  })
  it('tells of what was asked in private that it was, and no more', () => {
    expect(paper).toMatch(/## Asked in private session[^]*\| C-9 \| An action in a restricted item \|$/)
  })
  it('says so when there is nothing', () => {
    const none = { asAt, ended: [], answered: [], overdue: [], open: [] }
    const empty = openActionsPaper({
      ...{ asked: none, actions: { asAt, rows: [], counts: nothing }, restricted: [] },
    })
    expect(empty).toContain('Nothing has been asked.')
    expect(empty).toContain('Nothing is open.')
  })
})

describe('the paper of challenge cards', () => {
  const card: YouSaid = {
    id: 'C-4',
    thread: [
      { who: 'young people', is: 'asked', on: day('2026-05-03'), text: 'Why do *we* wait?\nWe wait.' },
      { who: 'the council', is: 'answer', on: day('2026-06-01'), text: 'Because few could do it.' },
      { who: 'young people', is: 'further', on: day('2026-06-20'), text: 'And now?' },
    ],
    ...{ due: day('2026-12-01'), update: 'Two more are here.', youngPeople: 'said no' as const },
  }
  const none = { 'you-said': [], 'we-did': [], 'we-are-doing': [], 'we-cannot': [] }
  it('has question, answer, what was asked further, and how it stands', () => {
    const paper = cardsPaper({ groups: { ...none, 'we-are-doing': [card] }, heldBack: [] })
    expect(paper).toContain(
      '# We are doing\n\n## Card C-4\n\n**Asked on 3 May 2026:** Why do \\*we\\* wait? We wait.',
    )
    expect(paper).toContain('**Answered on 1 June 2026:** Because few could do it.')
    expect(paper).toContain('**Young people asked further on 20 June 2026:** And now?')
    expect(paper).toContain('Young people said that it is not answered yet. Promised for 1 December 2026.')
  })
  it('counts a card that may tell who somebody is, and shows nothing of it', () => {
    const paper = cardsPaper({ groups: none, heldBack: [{ id: 'C-7', because: ['a name'] }] })
    expect(paper).toContain('There is no challenge card to show.')
    expect(paper).toContain('1 card is not shown here')
    expect(paper).not.toContain('C-7')
  })
})

it('a line of a table holds neither a line’s end nor a bar that ends a cell', () => {
  expect(tableLine(['a\nb', 'c|d'])).toBe('| a b | c\\|d |')
})
