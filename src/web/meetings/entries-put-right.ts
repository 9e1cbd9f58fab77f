import type { Correctable, What } from '../../core/governance/minutes/happening.ts'
import type { Readers } from './entry-reader.ts'

/** Entries that put an earlier one right, or strike it out. */
export const entriesPutRight: Readers = {
  struck: (typed) => ({
    ...{ did: 'struck', of: Number(typed.text('of')) },
    why: typed.needed('why', 'Say why the entry is struck out'),
  }),
  corrected: (typed, { log }) => {
    const of = Number(typed.text('of'))
    const to = withText(
      log.find(({ seq }) => seq === of)?.what,
      typed.needed('new-text', 'Write it as it should be'),
    )
    return to && { did: 'corrected', of, to, why: typed.needed('why', 'Say why the entry is put right') }
  },
}

function withText(what: What | undefined, text: string): Correctable | undefined {
  if (what?.did === 'discussed' || what?.did === 'resolved') return { ...what, text }
  return what?.did === 'declared' ? { ...what, interest: text } : undefined
}
