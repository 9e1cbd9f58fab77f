import type { Finding } from './finding.ts'

/** A total and the months or rows it is of. */
export interface Total {
  readonly where: string
  /** What the parts are, singular and plural: `month`, `months`. */
  readonly part: readonly [string, string]
  readonly total: number
  /** `undefined` for a part that shows nothing. */
  readonly parts: readonly (number | undefined)[]
  /** The same child may be in several parts, once in the total. */
  readonly overlapping?: boolean
}

/** A total against the sum of its parts. Blank parts leave room for more, but blank is not nought. */
export function totalAgainstParts(given: Total): Finding[] {
  const { total, parts, overlapping = false } = given
  const told = parts.filter((part) => part !== undefined)
  const blank = parts.length - told.length
  if (told.length === 0) return total === 0 && blank > 0 ? [noughtOfNothing(given)] : []
  const sum = told.reduce((a, b) => a + b, 0)
  const known = { sum, told: told.length, blank }
  if (overlapping) {
    const fits = total >= Math.max(...told) && (blank > 0 || total <= sum)
    return fits ? [] : [unlike(given, known)]
  }
  if (blank === 0 || total < sum) return total === sum ? [] : [unlike(given, known)]
  return isLikely((total - sum) / blank, sum / told.length) ? [] : [leavesTooMuch(given, known)]
}

interface Known {
  readonly sum: number
  readonly told: number
  readonly blank: number
}

/** What is left for a blank part is likely when it is from half to twice what the others have. */
const isLikely = (left: number, others: number): boolean => left >= others / 2 && left <= others * 2

const unlike = ({ where, total, part, overlapping }: Total, { sum, told }: Known): Finding => ({
  what: 'total-and-parts',
  where,
  printed: String(total),
  recomputed: overlapping ? `at most ${String(sum)}` : String(sum),
  sentence: `${where} prints ${commas(total)} in all, but the ${spell(told, part)} printed make ${commas(sum)}${overlapping ? ' with children in several counted once in each' : ''}.`,
})

function leavesTooMuch({ where, total, part }: Total, { sum, told, blank }: Known): Finding {
  const [show, it] = blank === 1 ? ['shows', 'it'] : ['show', 'them']
  return {
    what: 'total-and-parts',
    where,
    printed: String(total),
    recomputed: String(sum),
    sentence: `${where} prints ${commas(total)} in all, but the ${spell(told, part)} printed make ${commas(sum)}. ${spell(blank, part)} ${show} nothing: the ${commas(total - sum)} left for ${it} would be ${each((total - sum) / blank)} each, against ${each(sum / told)} in the others.`,
  }
}

const noughtOfNothing = ({ where, part: [, many] }: Total): Finding => ({
  what: 'total-and-parts',
  where,
  printed: '0',
  recomputed: '',
  sentence: `${where} prints a total of 0, but none of its ${many} has a number: blank is not nought.`,
})

const spell = (count: number, [one, many]: Total['part']): string =>
  `${String(count)} ${count === 1 ? one : many}`
const each = (value: number): string => String(Math.round(value))
const commas = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** A part of a group, or of a time, that is said to be more than the whole. */
export interface PartOfWhole {
  readonly where: string
  readonly part: { readonly words: string; readonly value: number }
  readonly whole: { readonly words: string; readonly value: number }
}

/** A part cannot be more than its whole. */
export function partAgainstWhole({ where, part, whole }: PartOfWhole): Finding[] {
  if (part.value <= whole.value) return []
  return [
    {
      what: 'part-above-whole',
      where,
      printed: String(part.value),
      recomputed: `at most ${String(whole.value)}`,
      sentence: `${where}: ${String(part.value)} ${part.words} cannot be among ${String(whole.value)} ${whole.words}.`,
    },
  ]
}

/** A number said of part of a group that is the whole group's: the rest would have none. */
export function wholeSaidOfPart({
  where,
  part,
  whole,
  value,
  words,
}: {
  readonly where: string
  /** How many are in the part and in the whole. */
  readonly part: number
  readonly whole: number
  /** The number said of the part and of the whole, each. */
  readonly value: readonly [number, number]
  readonly words: string
}): Finding[] {
  const [ofPart, ofWhole] = value
  if (ofPart !== ofWhole || part >= whole || ofWhole === 0) return []
  return [
    {
      what: 'part-above-whole',
      where,
      printed: `${String(ofPart)} ${words} of ${String(part)}`,
      recomputed: `${String(ofWhole)} ${words} of ${String(whole)}`,
      sentence: `${where} says ${String(ofPart)} ${words} of ${String(part)}, which is the number of all ${String(whole)}: the other ${String(whole - part)} would have none.`,
    },
  ]
}
