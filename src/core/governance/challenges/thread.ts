import type { Day } from '../../time/day.ts'
import type { Commitment } from '../commitments/commitment.ts'

/** One thing said in a challenge, by young people or by the council, in order. */
export interface ThreadLine {
  readonly who: 'young people' | 'the council'
  readonly is: 'asked' | 'answer' | 'enough' | 'further'
  readonly on: Day
  readonly text: string
}

/** A challenge from its card to what was said last. What young people say to an answer goes on from it. */
export function threadOf({ wording, publicWords, source, answers, askerSaid }: Commitment): ThreadLine[] {
  const first: ThreadLine = { who: 'young people', is: 'asked', on: source.on, text: publicWords ?? wording }
  const answered = answers.map((each) => ({
    seq: each.seq,
    line: { who: 'the council' as const, is: 'answer' as const, on: each.on, text: each.text },
  }))
  const said = askerSaid.map((each) => ({
    seq: each.seq,
    line: {
      who: 'young people' as const,
      is: each.satisfied ? ('enough' as const) : ('further' as const),
      on: each.on,
      text: each.text,
    },
  }))
  return [first, ...[...answered, ...said].sort((a, b) => a.seq - b.seq).map(({ line }) => line)]
}
