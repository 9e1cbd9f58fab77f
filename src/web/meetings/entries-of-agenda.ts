import { when, type Readers } from './entry-reader.ts'

/** How the board goes through its agenda: several items at once, in another order, without one of them. */
export const entriesOfAgenda: Readers = {
  'taken-together': (typed) => ({ did: 'taken-together', items: typed.all('together'), ...when(typed) }),
  reordered: (typed) => {
    const [item, before] = [typed.needed('moved', 'Choose the item that is moved'), typed.text('before')]
    return { did: 'reordered', item, ...(before === 'last' ? {} : { before }) }
  },
  withdrawn: (typed) => ({
    ...{ did: 'withdrawn', item: typed.text('item') },
    why: typed.needed('withdrawn-why', 'Say why the item is withdrawn'),
  }),
  deferred: (typed) => ({
    ...{ did: 'deferred', item: typed.text('item') },
    why: typed.needed('deferred-why', 'Say why the item is put off'),
  }),
}
