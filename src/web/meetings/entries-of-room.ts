import type { Attendee } from '../../core/governance/minutes/attendee.ts'
import { chosenIn, when, type Readers } from './entry-reader.ts'
import type { Reading } from './read.ts'

/** Who is there, who is not, who has an interest, who takes the chair. */
export const entriesOfRoom: Readers = {
  came: (typed) => ({ did: 'came', who: whoIn(typed), ...when(typed) }),
  left: (typed) => ({ did: 'left', who: whoIn(typed), ...when(typed) }),
  apologies: (typed) => ({ did: 'apologies', seat: typed.text('seat') }),
  declared: (typed) => ({
    ...{ did: 'declared', seat: typed.needed('seat', 'Choose who declared it') },
    interest: typed.needed('interest', 'Write what the interest is'),
    withdrew: typed.text('withdrew') === 'yes',
    ...chosenIn(typed, 'item'),
  }),
  elected: (typed) => {
    const year = typed.text('year')
    return {
      ...{ did: 'elected', office: typed.text('office') === 'vice-chair' ? 'vice-chair' : 'chair' },
      ...{ seat: typed.needed('seat', 'Choose who was elected'), for: year === '' ? 'meeting' : { year } },
    }
  },
}

/** Who came or left, as a form names them: `seat:…`, `post:…`, or what somebody else is in words. */
function whoIn(typed: Reading): Attendee {
  const [, kind, id = ''] = /^(seat|post):(.+)$/.exec(typed.text('who')) ?? []
  const insteadOf = typed.text('instead-of')
  if (kind === 'seat') return insteadOf === '' || insteadOf === id ? { seat: id } : { seat: id, insteadOf }
  if (kind === 'post') return { post: id }
  return { role: typed.needed('who-else', 'Choose who it is, or write what they are') }
}
