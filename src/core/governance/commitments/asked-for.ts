import type { Answerability } from './event.ts'
import { inOrder } from './next-agenda.ts'
import { rowsOf, type On, type Row } from './open-actions.ts'
import type { BoardCommitment } from './public.ts'

/** A request for data in the register. */
export interface AskedFor extends Row {
  /** Whether whoever asked has it, or was told why not and said that this is enough. */
  readonly isMet: boolean
  /** Meetings it has come back to so far. */
  readonly packs: number
  /** The measure it became, where it did. */
  readonly became: string | undefined
}

/** The asked-for register: what is to come back with every pack, by whether there are data, and what has been met. */
export interface Register {
  readonly unmet: Readonly<Record<Answerability | 'not-told', readonly AskedFor[]>>
  readonly met: readonly AskedFor[]
}

/** Every request for data, in its asker's words. None ever leaves the register. */
export function askedForRegister(all: readonly BoardCommitment[], on: On): Register {
  const requests = all.filter(({ kind }) => kind === 'data-request').sort(inOrder)
  const lines = requests.map((each) => ({ each, line: askedFor(each, on) }))
  const unmet = (is: Answerability | 'not-told'): AskedFor[] =>
    lines.flatMap(({ each, line }) =>
      !line.isMet && (each.answerability?.is ?? 'not-told') === is ? [line] : [],
    )
  return {
    unmet: {
      'not-told': unmet('not-told'),
      exists: unmet('exists'),
      'needs-collecting': unmet('needs-collecting'),
      'not-collected': unmet('not-collected'),
      'may-not-be-shown': unmet('may-not-be-shown'),
    },
    met: lines.flatMap(({ line }) => (line.isMet ? [line] : [])),
  }
}

function askedFor(commitment: BoardCommitment, on: On): AskedFor {
  const [row] = rowsOf([commitment], on)
  if (!row) throw new Error('A commitment has a row')
  return {
    ...row,
    isMet:
      commitment.state === 'closed' || (commitment.state === 'overtaken' && commitment.ended?.seen === true),
    packs: new Set(commitment.reportedTo.map(({ meeting }) => meeting)).size,
    became: commitment.links.find(({ as }) => as === 'became')?.id,
  }
}
