import type { Case } from './case.ts'
import { dateCell, flagCell, type Add } from './row.ts'
import { knownBy, reportedIn, type Year } from './year.ts'

/** A decision is in every return in which it stands; the adoption itself in that of the order. */
export function writeAdoption({ person, cares }: Case, year: Year, add: Add): void {
  const birth = dateCell(person.dob)
  for (const { decision, adoption, to, from } of cares) {
    if (
      decision &&
      decision.on <= year.to &&
      reportedIn(year, from, to) &&
      reportedIn(year, from, decision.reversed?.on)
    ) {
      const ceased = knownBy(year, decision.reversed?.on)
      const why = ceased === undefined ? '' : (decision.reversed?.why ?? '')
      add('placed_for_adoption', person.id, birth, dateCell(decision.on), dateCell(ceased), why)
    }
    if (adoption && to >= year.from && to <= year.to) {
      const { decided, matched, byFosterCarer, adopters } = adoption
      const { count, sexes, status } = adopters
      add(
        'ad1',
        person.id,
        birth,
        dateCell(decided),
        dateCell(matched),
        flagCell(byFosterCarer),
        String(count),
        sexes,
        status,
      )
    }
  }
}
