import type { Edition } from './edition.ts'
import { partsOf } from './parts.ts'
import type { Names } from './same-number.ts'

/** An edition published before, with its true numbers where they are kept. */
export interface Earlier {
  readonly edition: Edition
  /** The cells it shows. */
  readonly shown: ReadonlySet<string>
}

/** A month or a year is the same number in two editions when it has not been revised since. */
export function joinEditions(named: Names, now: Edition, before: readonly Edition[]): void {
  const newestFirst = [now, ...[...before].reverse()]
  newestFirst.forEach((later, at) => {
    for (const edition of newestFirst.slice(at + 1))
      for (const each of edition.printed.filter(({ kind }) => kind !== 'row'))
        for (const { part, value } of partsOf(each))
          if (later.valueOf(each.cell, part) === value)
            named.join(later.idOf(each.cell, part), edition.idOf(each.cell, part))
  })
}
