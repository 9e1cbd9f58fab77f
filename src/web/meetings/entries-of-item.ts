import { actionIn } from './entry-action.ts'
import { chosenIn, when, type Readers } from './entry-reader.ts'
import type { Reading } from './read.ts'

/** What happens under one item. */
export const entriesOfItem: Readers = {
  'item-opened': (typed) => ({ did: 'item-opened', item: typed.text('item'), ...when(typed) }),
  discussed: (typed) => ({
    ...{ did: 'discussed', item: typed.text('item') },
    text: typed.needed('discussion', 'Write what was said'),
  }),
  noted: (typed) => ({ did: 'noted', item: typed.text('item') }),
  resolved: (typed) => ({
    ...{
      did: 'resolved',
      item: typed.text('item'),
      text: typed.needed('resolution', 'Write what was decided'),
    },
    decision: typed.text('decision') === 'not-agreed' ? 'not-agreed' : 'agreed',
    ...chosenIn(typed, 'proposer'),
    ...chosenIn(typed, 'seconder'),
    ...voteIn(typed),
  }),
  action: actionIn,
  'minutes-confirmed': (typed, { heldOn }) => {
    const of = typed.needed('of', 'Choose the meeting whose minutes are confirmed')
    const on = heldOn.get(of)
    const changes = typed.lines('changes')
    return on === undefined
      ? undefined
      : { did: 'minutes-confirmed', item: typed.text('item'), of, on, changes }
  },
}

function voteIn(typed: Reading) {
  const names = ['for', 'against', 'abstained'] as const
  if (names.every((name) => typed.text(name) === '')) return {}
  const count = (name: string) =>
    typed.text(name) === '' ? 0 : typed.number(name, 'Write how many, as a number')
  return { vote: { for: count('for'), against: count('against'), abstained: count('abstained') } }
}
