import type { Board } from '../../core/governance/board.ts'
import type { Reading } from '../meetings/read.ts'

/** What a board is called and when it can decide, as a form says it. */
export const factsIn = (typed: Reading) => ({
  name: typed.needed('name', 'Write the name of the board'),
  quorum: quorumIn(typed),
  officeTitles: {
    chair: typed.needed('chair', 'Write what the chair is called'),
    'vice-chair': typed.needed('vice-chair', 'Write what the vice-chair is called'),
  },
  contact: typed.lines('contact'),
  notes: typed.lines('notes'),
})

function quorumIn(typed: Reading): Board['quorum'] {
  const least = typed.number('quorum', 'Write how many voting members must be there, like 3')
  const share =
    typed.text('one-in') === '' ? 0 : typed.number('one-in', 'Write a number, like 4 for a quarter')
  return share > 0 ? { least, oneIn: share } : { least }
}
