import type { Secret } from '../disclosure/problem.ts'
import type { Attack, Range } from './attack.ts'
import { leftOutKey } from './read-json.ts'

/** A secret with its true number, for judging an attack. Never shown to one. */
export interface Guarded extends Secret {
  readonly value: number
}

/** A secret whose range an attack narrowed below its width. */
export interface Found extends Range {
  readonly quantity: string
  readonly width: number
  /** What bound it, in words. */
  readonly how: readonly string[]
}

export interface Verdict {
  /** Found too nearly, and rightly: the pack may not be published. */
  readonly leaks: readonly Found[]
  /** Narrowed too far and missed: whoever believes it is wrong, and nothing is given away. */
  readonly mistaken: readonly Found[]
  /** Secrets that stand nowhere in the pack, not even hidden. */
  readonly unseen: readonly string[]
}

/** Holds what an attack found against the truth. */
export function verdictOn(attack: Attack, secrets: readonly Guarded[]): Verdict {
  const [leaks, mistaken, unseen]: [Found[], Found[], string[]] = [[], [], []]
  for (const { quantity, width, value } of secrets) {
    const range = rangeOf(attack, quantity) ?? rangeOf(attack, standIn(quantity))
    if (range === undefined) {
      unseen.push(quantity)
      continue
    }
    if (range.high - range.low >= width) continue
    const found = { quantity, width, ...range }
    if (range.low <= value && value <= range.high)
      leaks.push({ ...found, how: leaks.length < MOST_PROVED ? proofIn(attack, quantity, width) : [] })
    else mistaken.push({ ...found, how: attack.how(quantity) })
  }
  return { leaks, mistaken, unseen }
}

/** A pack that leaks much leaks by the same few ways, and each takes a while to prove. */
const MOST_PROVED = 12

const proofIn = ({ proof }: Attack, quantity: string, width: number): string[] => [
  ...new Set(proof(quantity, width).map(({ why }) => why)),
]

function rangeOf({ unknown, known }: Attack, name: string): Range | undefined {
  const value = known(name)
  return value === undefined ? unknown.get(name) : { low: value, high: value }
}

/** A row that the edition leaves out has another that stands for it. */
function standIn(quantity: string): string {
  const [cell = '', part = ''] = quantity.split('#')
  const [id, key] = cell.split(/\/row\/(.*)/s)
  return `${id ?? ''}/row/${leftOutKey(key ?? '')}#${part}`
}
