import type { Day } from '../time/day.ts'
import type { Spot } from './geography.ts'

/** Who a made-up child is. No name: nobody in the sample has one. */
export interface Person {
  readonly id: string
  /** The number the child was drawn with: the key of every later draw of chance about them. */
  readonly number: number
  readonly sex: 'M' | 'F'
  readonly dob: Day
  readonly ethnicity: string
  /** Pupil number given on starting school, or one of the codes for having none. */
  readonly upn: string
  readonly uasc: boolean
  /** Day on which the child's own first child was born. */
  readonly motherOn: Day | undefined
  /** About one child in four is hard to settle: more moves, more going missing, higher SDQ scores. */
  readonly unsettled: boolean
}

/** A home as Episodes describes one. `supported` and `other` have a different code from year to year. */
export interface Home {
  readonly kind: string
  readonly provider: string
  readonly urn: string
  readonly post: string
}

/** The child lives here from `from` until the next spell or the end of care. */
export interface HomeSpell {
  readonly from: Day
  readonly home: Home
  /** The carer is the one of the spell before. */
  readonly sameCarer: boolean
  /** REASON_PLACE_CHANGE for leaving the home before this one. */
  readonly why: string
}

export interface LegalSpell {
  readonly from: Day
  readonly status: string
}

/** A decision that the child should be placed for adoption, perhaps taken back. */
export interface Decision {
  readonly on: Day
  readonly reversed?: { readonly on: Day; readonly why: string }
}

/** What AD1 asks about an adoption. */
export interface Adoption {
  readonly decided: Day
  readonly matched: Day
  readonly byFosterCarer: boolean
  readonly adopters: { readonly count: 1 | 2; readonly sexes: string; readonly status: string }
}

/** One unbroken time of being looked after, or one agreed series of short breaks. */
export interface Care {
  readonly from: Day
  readonly to: Day
  readonly ended: string
  readonly need: string
  readonly family: Spot
  readonly legal: readonly LegalSpell[]
  readonly homes: readonly HomeSpell[]
  readonly shortBreaks: boolean
  readonly decision?: Decision
  readonly adoption?: Adoption
}

/** A made-up childhood as far as the council has a part in it. */
export interface Life {
  readonly person: Person
  readonly cares: readonly Care[]
}

/** Whether the child is looked after on a day, short breaks apart. */
export const inCareOn = ({ cares }: Life, on: Day): boolean =>
  cares.some(({ from, to, shortBreaks }) => !shortBreaks && from <= on && to > on)
