import { dayOf, type Day } from '../time/day.ts'
import type { Home, HomeSpell } from './life.ts'

/** The day by which supported accommodation had to be registered with Ofsted (r230). */
const registration = dayOf(2023, 10, 28) as Day

/** Supported accommodation has no Ofsted number until its registration, which begins a new episode with the same carers. */
export const withRegistration = (spells: readonly HomeSpell[], to: Day): HomeSpell[] =>
  spells.flatMap((spell, i) => {
    if (spell.home.kind !== 'supported' || spell.from >= registration) return [spell]
    const before = { ...spell, home: unregistered(spell.home) }
    const until = spells[i + 1]?.from ?? to
    return until > registration
      ? [before, { from: registration, home: spell.home, sameCarer: true, why: 'PLACE' }]
      : [before]
  })

const unregistered = (home: Home): Home => ({ ...home, urn: 'XXXXXXX' })
