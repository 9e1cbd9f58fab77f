import type { OpenModel } from '../disclosure/linear-program.ts'
import { attackPack, type Attack, type Attacking } from './attack.ts'
import type { Clue } from './clue.ts'
import type { Knowledge } from './knowledge.ts'
import { readPack } from './pack.ts'
import type { PublicFiles } from './public-files.ts'
import { narrowedIn, verdictOn, type Found, type Guarded, type Verdict } from './verdict.ts'

/** What the publisher knows and no attacker does: the secrets, and every true number by name. */
export interface Truth {
  readonly secrets: readonly Guarded[]
  /** `undefined` for a number the publisher does not hold either. */
  readonly valueOf: (name: string) => number | undefined
}

/** A pack that has been attacked twice. */
export interface Trial extends Verdict {
  readonly isFinished: boolean
  /** By one who takes for true whatever may be. */
  readonly first: Attack
  /** By one who is never wrong; the first again when it was not. */
  readonly second: Attack
}

/**
 * Attacks a pack as anybody could, and holds what is found against the truth. One who takes too much for true is led
 * astray by it, and may miss what another finds: so the pack is attacked again by one who believes nothing false. That
 * one finds all that can be known; what the first alone narrowed rests on something false.
 */
export function tryOut(
  files: PublicFiles,
  knowledge: Knowledge,
  open: OpenModel,
  truth: Truth,
  attacking: Omit<Attacking, 'believes' | 'enough'> = {},
): Trial {
  const pack = readPack(files, attacking.earlier ?? [], knowledge.indicators)
  const going = { ...attacking, enough: Math.max(0, ...truth.secrets.map(({ width }) => width)) }
  const first = attackPack(pack, knowledge, open, going)
  // What an earlier edition prints is known to all, whether the publisher still holds it or not.
  const valueOf = (name: string): number | undefined => truth.valueOf(name) ?? first.known(name)
  const isTrue = (clue: Clue): boolean => holds(clue, valueOf)
  const isRight = first.believed.every(isTrue)
  const second = isRight ? first : attackPack(pack, knowledge, open, { ...going, believes: isTrue })
  const { leaks, givenAway, mistaken, unseen } = verdictOn(second, truth.secrets)
  return {
    ...{ first, second, leaks, givenAway, unseen },
    isFinished: first.isFinished && second.isFinished,
    mistaken: isRight ? mistaken : [...mistaken, ...led(first, truth, [...leaks, ...givenAway])],
  }
}

/** What one narrowed who was led astray: by something false, even where luck has put the number in the range. */
function led(first: Attack, { secrets }: Truth, leaks: readonly Found[]): Found[] {
  const told = new Set(leaks.map(({ quantity }) => quantity))
  const found = narrowedIn(first, secrets)
  return found.filter(({ quantity }) => !told.has(quantity))
}

/** What cannot be told is taken for true, unless it is a mere guess. */
function holds({ terms, low, high, ground }: Clue, valueOf: Truth['valueOf']): boolean {
  let sum = 0
  for (const { name, times } of terms) {
    const value = valueOf(name)
    if (value === undefined) return ground !== 'guess'
    sum += value * times
  }
  return sum >= low - LEEWAY && sum <= high + LEEWAY
}

const LEEWAY = 1e-6
