import { refuse, type Refused } from '../refused.ts'
import type { Happening, What } from './happening.ts'

/** Why an entry may not be put right or struck; `undefined` when it may. */
export function mayCorrect(
  log: readonly Happening[],
  what: Extract<What, { did: 'corrected' | 'struck' }>,
): Refused | undefined {
  const first = log.find(({ seq }) => seq === what.of)?.what
  if (first === undefined || first.did === 'corrected' || first.did === 'struck')
    return refuse('There is no such entry. Correct the entry as it was first made.')
  if (what.why.trim() === '') return refuse('Say why the entry is put right.')
  if (log.some((each) => each.what.did === 'struck' && each.what.of === what.of))
    return refuse('That entry has been struck out. Make a new one.')
  if (first.did === 'action') return refuse(promised)
  return what.did === 'corrected' && !isOfOneKind(first, what.to)
    ? refuse(
        'An entry is put right by one of the same kind, for the same item. Strike it out and make a new one.',
      )
    : undefined
}

const promised =
  'An action is a promise and has a record of its own. Put a note beside it there, or say that it is overtaken and why.'

const isOfOneKind = (first: What, to: What): boolean => first.did === to.did && itemIn(first) === itemIn(to)

const itemIn = (what: What): string | undefined => ('item' in what ? what.item : undefined)
