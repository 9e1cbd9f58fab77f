import { addDays, dayOf, type Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import type { Geography, Spot } from './geography.ts'
import type { HomeSpell, LegalSpell } from './life.ts'

/** Kinds of absence with the most days each may last (r375, r376, r379), kept well within. */
// prettier-ignore
const kinds: Weights<readonly [string, number]> = [[['T3', 14], 4], [['T4', 7], 3], [['T1', 21], 2]]

interface Absences {
  readonly spells: readonly HomeSpell[]
  readonly legal: readonly LegalSpell[]
  readonly to: Day
  readonly family: Spot
}

/**
 * Puts temporary stays elsewhere into foster homes: now and then a holiday of the carers, some days of respite, a
 * stay in hospital. The child goes back to the same home (r383), nothing else changes meanwhile.
 */
export function withAbsences(
  chance: Chance,
  geography: Geography,
  { spells, legal, to, family }: Absences,
): HomeSpell[] {
  return spells.flatMap((spell, i) => {
    const until = spells[i + 1]?.from ?? to
    const quiet = until - spell.from
    if (!spell.home.kind.startsWith('U') || quiet < 90 || !chance.happens(1 - Math.exp(-quiet / 5000)))
      return [spell]
    const [kind, most] = chance.pick(kinds)
    const from = addDays(spell.from, chance.whole(30, quiet - 40))
    const back = addDays(from, chance.whole(2, most))
    if (disturbed(legal, from, back)) return [spell]
    const elsewhere = geography.near.filter(({ postcode }) => postcode !== family.postcode)
    return [
      spell,
      away(kind, from, chance.one(elsewhere)),
      { ...spell, from: back, sameCarer: false, why: '' },
    ]
  })
}

const away = (kind: string, from: Day, { postcode }: Spot): HomeSpell => ({
  from,
  home: { kind, provider: '', urn: '', post: postcode },
  sameCarer: false,
  why: '',
})

/** No change of legal status may fall into the absence or beside it; nor may the codes T1-T4 be older than 2016. */
function disturbed(legal: readonly LegalSpell[], from: Day, back: Day): boolean {
  return from < begins || legal.some((spell) => spell.from >= from - 1 && spell.from <= back + 1)
}

const begins = dayOf(2015, 4, 1) as Day
