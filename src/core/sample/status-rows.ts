import { birthday } from '../time/age.ts'
import { addDays, earlier } from '../time/day.ts'
import type { Case } from './case.ts'
import { sexCell } from './header.ts'
import { permanenceCells } from './permanence.ts'
import { dateCell, type Add } from './row.ts'
import { knownBy, reportedIn, type Year } from './year.ts'

/** The child's rows in the previous permanence and UASC files. */
export function writeStatus(it: Case, year: Year, add: Add): void {
  const { id, dob, sex } = it.person
  const permanence = permanenceCells(it, year)
  if (permanence) add('previous_permanence', id, dateCell(dob), ...permanence)
  const ceased = aloneUntil(it)
  if (ceased !== undefined && reportedIn(year, it.cares[0]?.from ?? ceased, ceased)) {
    add('uasc', id, sexCell(sex, year), dateCell(dob), dateCell(knownBy(year, ceased)))
  }
}

/** Leave to remain ends the status for some; the end of care or the 18th birthday for the rest (r304). */
export function aloneUntil({ person, cares, chance }: Case) {
  const [first, last] = [cares[0], cares.at(-1)]
  if (!person.uasc || first === undefined || last === undefined) return undefined
  const stream = chance(18)
  const end = earlier(last.to, birthday(person.dob, 18))
  return stream.happens(0.2) ? earlier(end, addDays(first.from, stream.whole(200, 800))) : end
}
