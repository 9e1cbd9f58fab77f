import type { DataSet, Entry, Shown } from '../data-set.ts'

/** Why a figure is another, as far as two data sets tell. */
export const whys = {
  definition: 'Counted otherwise',
  late: 'Late data',
  correction: 'Correction',
} as const

export type Why = keyof typeof whys

/** The two data sets. */
export interface Between {
  readonly before: DataSet
  readonly now: DataSet
}

/**
 * Why one figure is another. It is counted otherwise where its words are others, or the definitions are and nothing else
 * was loaded. It is late data where something else was loaded and the counts only grew: more was recorded of a time that
 * was over. Everything else was put right.
 */
export function whyOf(
  figures: { readonly was: Shown; readonly is: Shown },
  { was, is }: { readonly was: Entry; readonly is: Entry },
  { before, now }: Between,
): Why {
  const isLoaded = isOtherwiseLoaded(before, now)
  const isRedefined = before.definitions !== now.definitions
  if (wordsOf(was) !== wordsOf(is) || (isRedefined && !isLoaded)) return 'definition'
  return isLoaded && onlyGrew(figures.was, figures.is) ? 'late' : 'correction'
}

/** An indicator's words: JSON leaves out what measures it. */
const wordsOf = ({ indicator }: Entry): string => JSON.stringify(indicator)

const isOtherwiseLoaded = (before: DataSet, now: DataSet): boolean => filesOf(before) !== filesOf(now)

const filesOf = ({ inputs }: DataSet): string =>
  inputs
    .map(({ file, kind, sha256 }) => `${file} ${kind} ${sha256}`)
    .sort()
    .join('\n')

function onlyGrew({ figure: was }: Shown, { figure: is }: Shown): boolean {
  if (is.kind !== 'number') return false
  if (was.kind !== 'number') return true
  const grew = (a: number | null, b: number | null): boolean => (b ?? 0) >= (a ?? 0)
  // A figure without counts behind it is told by its value alone.
  if (is.numerator === null && is.denominator === null) return is.value >= was.value
  return grew(was.numerator, is.numerator) && grew(was.denominator, is.denominator)
}
