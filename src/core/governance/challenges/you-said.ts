import type { Day } from '../../time/day.ts'
import { standingAnswer } from '../commitments/commitment.ts'
import type { Outcome } from '../commitments/event.ts'
import { inOrder } from '../commitments/next-agenda.ts'
import type { PublicCommitment } from '../commitments/public.ts'
import { threadOf, type ThreadLine } from './thread.ts'

/** The four groups of the page, in its order. */
export const groups = {
  'you-said': 'You said',
  'we-did': 'We did',
  'we-are-doing': 'We are doing',
  'we-cannot': 'We cannot, because',
} as const

export type Group = keyof typeof groups

/** A challenge on the page. */
export interface YouSaid {
  readonly id: string
  readonly thread: readonly ThreadLine[]
  readonly due: Day | undefined
  /** The newest word on what is being done, where there is one. */
  readonly update: string | undefined
  /** What young people make of it. */
  readonly youngPeople: 'said yes' | 'not said yet' | 'said no' | 'ended it'
}

/** A challenge the page cannot show, and why: ask young people for words that tell nobody. */
export interface HeldBack {
  readonly id: string
  readonly because: readonly string[]
}

export interface YouSaidPage {
  readonly groups: Readonly<Record<Group, readonly YouSaid[]>>
  readonly heldBack: readonly HeldBack[]
}

/**
 * "You said, we did, we are doing, we cannot because", for young people and the public. Only challenges, never a private
 * one; one in which `whoIsTold` finds somebody is held back with the reason instead of being shown.
 */
export function youSaid(
  all: readonly PublicCommitment[],
  whoIsTold: (text: string) => readonly string[],
): YouSaidPage {
  const page: Record<Group, YouSaid[]> = { 'you-said': [], 'we-did': [], 'we-are-doing': [], 'we-cannot': [] }
  const heldBack: HeldBack[] = []
  for (const challenge of all.filter(({ kind }) => kind === 'challenge').sort(inOrder)) {
    const line = lineOf(challenge)
    const because = [...new Set(textsOf(line).flatMap((text) => whoIsTold(text)))]
    if (because.length > 0) heldBack.push({ id: challenge.id, because })
    else page[groupOf(challenge)].push(line)
  }
  return { groups: page, heldBack }
}

const byOutcome: Readonly<Record<Outcome, Group>> = {
  did: 'we-did',
  doing: 'we-are-doing',
  cannot: 'we-cannot',
}

function groupOf(challenge: PublicCommitment): Group {
  const answer = standingAnswer(challenge)
  return answer ? byOutcome[answer.outcome] : 'you-said'
}

function lineOf(challenge: PublicCommitment): YouSaid {
  const { id, due, updates, answers } = challenge
  const lastAnswer = answers.at(-1)?.seq ?? 0
  const update = updates.findLast(({ seq }) => seq > lastAnswer)
  const line = { id, due, thread: threadOf(challenge), update: update?.text }
  return { ...line, youngPeople: sayOf(challenge) }
}

const textsOf = ({ thread, update }: YouSaid): string[] => [
  ...thread.map(({ text }) => text),
  ...(update === undefined ? [] : [update]),
]

function sayOf({ state, askerSaid }: PublicCommitment): YouSaid['youngPeople'] {
  const last = askerSaid.at(-1)
  if (state === 'answered') return 'not said yet'
  if (state === 'open') return last?.satisfied === false ? 'said no' : 'not said yet'
  return last?.satisfied === true ? 'said yes' : 'ended it'
}
