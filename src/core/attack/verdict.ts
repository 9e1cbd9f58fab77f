import type { Secret } from '../disclosure/problem.ts'
import type { Attack, Range } from './attack.ts'
import type { Clue } from './clue.ts'
import { leftOutKey } from './read-json.ts'

/** A secret with its true number, for judging an attack. Never shown to one. */
export interface Guarded extends Secret {
  readonly value: number
  /** True where earlier editions may tell it, whatever is hidden now. */
  readonly isBeyondGuard?: boolean
}

/** A secret whose range an attack narrowed below its width. */
export interface Found extends Range {
  readonly quantity: string
  readonly width: number
  /** What bound it, in words. */
  readonly how: readonly string[]
}

/** A secret given away, and what gives it away. */
export interface Leak extends Found {
  /** Clues that narrow it by themselves; empty for those beyond the first few. */
  readonly proof: readonly Clue[]
}

export interface Verdict {
  /** Found too nearly, and rightly: the pack may not be published. */
  readonly leaks: readonly Leak[]
  /** Found as rightly, but beyond guard: earlier editions tell them, and what was published cannot be taken back. */
  readonly givenAway: readonly Found[]
  /** Narrowed too far by something false: whoever believes it is wrong, or right by luck, and nothing is given away. */
  readonly mistaken: readonly Found[]
  /** Secrets that stand nowhere in the pack, not even hidden. */
  readonly unseen: readonly string[]
}

/** Holds what an attack found against the truth. */
export function verdictOn(attack: Attack, secrets: readonly Guarded[]): Verdict {
  const values = new Map(secrets.map(({ quantity, value }) => [quantity, value]))
  const found = narrowedIn(attack, secrets)
  const beyond = new Set(secrets.flatMap(({ quantity, isBeyondGuard }) => (isBeyondGuard ? [quantity] : [])))
  const isTold = ({ quantity, low, high }: Found): boolean => {
    const value = values.get(quantity) ?? NaN
    return low <= value && value <= high
  }
  return {
    leaks: found
      .filter((each) => isTold(each) && !beyond.has(each.quantity))
      .map((leak, at) => provedLeak(leak, at < MOST_PROVED ? attack.proof(leak.quantity, leak.width) : [])),
    givenAway: found.filter((each) => isTold(each) && beyond.has(each.quantity)),
    mistaken: found.filter((each) => !isTold(each)),
    unseen: secrets.flatMap(({ quantity }) => (rangeIn(attack, quantity) ? [] : [quantity])),
  }
}

/** The secrets that an attack narrowed below their width, rightly or not. */
export const narrowedIn = (attack: Attack, secrets: readonly Guarded[]): Found[] =>
  secrets.flatMap(({ quantity, width }) => {
    const range = rangeIn(attack, quantity)
    return range === undefined || range.high - range.low >= width
      ? []
      : [{ quantity, width, ...range, how: attack.how(quantity) }]
  })

const rangeIn = (attack: Attack, quantity: string): Range | undefined =>
  rangeOf(attack, quantity) ?? rangeOf(attack, standIn(quantity))

/** A pack that leaks much leaks by the same few ways, and each takes a while to prove. */
const MOST_PROVED = 12

const provedLeak = (leak: Found, proof: readonly Clue[]): Leak => ({
  ...leak,
  proof,
  how: [...new Set(proof.map(({ why }) => why))],
})

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
