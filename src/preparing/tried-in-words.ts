import { grounds, type Ground } from '../core/attack/clue.ts'
import type { Trial } from '../core/attack/trial.ts'
import type { Hiding } from '../core/reports/publication/hide.ts'
import type { Tried } from '../core/reports/publication/tried.ts'

const words: Readonly<Record<Ground, string>> = {
  defined: 'What a measure is: a part is no more than its whole, and what is left makes it up',
  printed: 'What is printed, in any of the files',
  alike: 'Two measures that count the same, by their words',
  time: 'Months, years and longer times that hold one another',
  rows: 'Rows of a breakdown that add up, or are part of one another',
  link: 'Measures that are bound together by what they mean',
  earlier: 'Editions published before',
  guess: 'A guess: two series that agree wherever both are shown',
}

/** A trial in the words of the disclosure report. */
export function triedIn({ first, second, leaks }: Trial, { guarded }: Hiding): Tried {
  const widths = guarded.flatMap(({ quantity }) => {
    const range = second.unknown.get(quantity)
    return range === undefined ? [] : [range.high - range.low]
  })
  const many = new Map<Ground, number>()
  for (const { ground } of first.believed) many.set(ground, (many.get(ground) ?? 0) + 1)
  return {
    unknowns: first.unknown.size,
    relations: grounds.flatMap((ground) => ({ why: words[ground], many: many.get(ground) ?? 0 })),
    narrowest: widths.length === 0 ? undefined : Math.min(...widths),
    leaks: leaks.map(({ quantity, how }) => ({ cell: quantity.replace(/#.*$/s, ''), by: how })),
  }
}
