import type { Trial } from '../core/attack/trial.ts'
import type { Hiding } from '../core/reports/publication/hide.ts'
import type { Tried } from '../core/reports/publication/tried.ts'

/** A trial in the words of the disclosure report. */
export function triedIn({ first, second, leaks }: Trial, { guarded }: Hiding): Tried {
  const widths = guarded.flatMap(({ quantity }) => {
    const ranges = [first, second].flatMap(({ unknown }) => unknown.get(quantity) ?? [])
    return ranges.map(({ low, high }) => high - low)
  })
  const many = new Map<string, number>()
  for (const { why } of first.believed) many.set(why, (many.get(why) ?? 0) + 1)
  return {
    unknowns: first.unknown.size,
    relations: [...many].map(([why, times]) => ({ why, many: times })).sort((a, b) => b.many - a.many),
    narrowest: widths.length === 0 ? undefined : Math.min(...widths),
    leaks: leaks.map(({ quantity, how }) => ({ cell: quantity.replace(/#.*$/s, ''), by: how })),
  }
}
