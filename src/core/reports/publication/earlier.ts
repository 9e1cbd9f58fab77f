import type { Edition } from './edition.ts'
import { partsOf } from './parts.ts'
import type { Printed } from './printed.ts'
import type { Names } from './same-number.ts'

/** An edition published before, with its true numbers where they are kept. */
export interface Earlier {
  readonly edition: Edition
  /** The cells it shows. */
  readonly shown: ReadonlySet<string>
}

/** A month or a year is the same number in two editions when it ends on the same day and has not been revised since. */
export function joinEditions(named: Names, now: Edition, before: readonly Edition[]): void {
  const newestFirst = [now, ...[...before].reverse()]
  newestFirst.forEach((later, at) => {
    const ends = new Map(later.printed.map((each) => [each.cell, each.period?.to]))
    for (const edition of newestFirst.slice(at + 1))
      for (const each of edition.printed.filter((one) => isSamePeriod(one, ends)))
        join(named, later, edition, each)
  })
}

const isSamePeriod = ({ cell, period }: Printed, ends: ReadonlyMap<string, number | undefined>): boolean =>
  period !== undefined && ends.get(cell) === period.to

function join(named: Names, later: Edition, edition: Edition, each: Printed): void {
  for (const { part, value } of partsOf(each))
    if (later.valueOf(each.cell, part) === value)
      named.join(later.idOf(each.cell, part), edition.idOf(each.cell, part))
}
