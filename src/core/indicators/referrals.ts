import type { Child } from '../record/child.ts'
import type { Fact } from '../sources/collections.ts'
import type { Day } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { span } from './flows.ts'
import { inRegister, lastTold, named, once } from './in-register.ts'
import { within } from './window.ts'

/** A young person's referral to the advocacy service (L15). */
export interface Referral {
  readonly child?: Child
  /** The young person: the council's identifier or the pseudonym; a referral that names nobody is one of its own. */
  readonly id: string
  readonly said: Fact<'advocacy'>
}

const all = once((view): readonly Referral[] =>
  lastTold(inRegister(view, 'advocacy'), ({ referral_id: id = '' }) => id).map((said) => ({
    id: personOf(said),
    said,
    ...named(view, said.child_id),
  })),
)

const personOf = ({ child_id: id, pseudonym, referral_id: referral = '' }: Fact<'advocacy'>): string =>
  id ?? pseudonym?.toUpperCase() ?? `referral ${referral}`

/** Referrals of which a day that each has lies in the window. */
export const referralsBy = (words: string, day: (said: Referral['said']) => Day | undefined) =>
  remembered<Referral>({
    words,
    of: (view, window) => all(view).filter(({ said }) => within(window, day(said))),
    whyOut: (_child, _view, window) => `No work by the advocacy service ${span(window)}`,
  })

/** Referrals made. */
export const referrals = referralsBy('referrals to the advocacy service', ({ referral_date: on }) => on)

/** The young people of some referrals, each once. */
export const peopleOf = (cohort: Cohort<Referral>, words: string): Cohort<Referral> => ({
  ...cohort,
  words,
  of: (view, window) => lastTold(cohort.of(view, window), ({ id }) => id),
})
