import type { Figures, Told, ToldComparator } from '../figures.ts'
import type { Mention } from './mentions.ts'

/** Somewhere else a sentence sets our figure against. */
export interface Elsewhere {
  readonly at: number
  readonly end: number
  readonly printed: string
  /** As the figures name it: `England`, `statistical-neighbours`. */
  readonly comparator: string
}

const names: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:outstanding|best[- ]performing) (?:statistical )?(?:neighbours?|councils)\b/gi,
    'outstanding-neighbours',
  ],
  [
    /\b(?:(?:our|the) )?(?:statistical neighbours?|similar (?:councils|authorities)|comparable (?:councils|authorities)|councils like ours|neighbours?)\b/gi,
    'statistical-neighbours',
  ],
  [
    /\b(?:England(?!’s children’s commissioner)|nationally|(?:the )?national (?:average|figure|rate|picture)|all[- ]England)\b/g,
    'England',
  ],
  [/\b(?:the region|regionally|regional (?:average|figure|rate))\b/gi, 'region'],
]

/** The comparators a sentence names, in order. */
export function elsewhereIn(sentence: string, { indicators }: Figures): Elsewhere[] {
  const regions = new Set(
    indicators.flatMap(({ comparators }) =>
      comparators.filter(({ comparator }) => comparator === 'region').map(({ name }) => name),
    ),
  )
  const all: readonly (readonly [RegExp, string])[] = [
    ...names,
    ...[...regions].map((name): [RegExp, string] => [
      new RegExp(String.raw`\b${name.replace(/[^\w ]/g, '.')}\b`, 'g'),
      'region',
    ]),
  ]
  const found: Elsewhere[] = []
  for (const [pattern, comparator] of all)
    for (const { index, 0: printed } of sentence.matchAll(pattern))
      if (!found.some(({ at, end }) => index < end && index + printed.length > at))
        found.push({ at: index, end: index + printed.length, printed, comparator })
  return found.sort((a, b) => a.at - b.at)
}

/** What an indicator's figures hold of a comparator, newest first. */
export const valuesOf = ({ comparators }: Told, comparator: string): ToldComparator[] =>
  comparators
    .filter((each) => each.comparator === comparator && (each.value !== undefined || each.low !== undefined))
    .sort((a, b) => (a.period < b.period ? 1 : -1))

const NEAR_AFTER = /^ ?(?:(?:across|in|for|among|of|the|all|by)\s)*$/i

/** The comparator that a number is of; `undefined` when it is ours. */
export function elsewhereOf(
  sentence: string,
  mention: Mention,
  mentions: readonly Mention[],
  elsewhere: readonly Elsewhere[],
): Elsewhere | undefined {
  const next = elsewhere.find(({ at }) => at >= mention.end)
  if (next && NEAR_AFTER.test(sentence.slice(mention.end, next.at))) return next
  const before = elsewhere.filter(({ end }) => end <= mention.at)
  const last = before.at(-1)
  if (last === undefined) return undefined
  const run = runBefore(sentence, before)
  const numbers = mentions.filter(({ at, kind }) => at >= last.end && kind === mention.kind)
  const at = numbers.indexOf(mention)
  if (run.length > 1 && numbers.length >= run.length && at < run.length) return run[at]
  const taken = mentions.some((each) => each.at >= last.end && each.end <= mention.at)
  const words = sentence.slice(last.end, mention.at)
  if (taken || /\b(?:ours?|we|us|our own|here)\b|;/i.test(words) || words.split(/\s+/).length > 9)
    return undefined
  return last
}

/** Comparators named in one breath: `England and our statistical neighbours`. */
function runBefore(sentence: string, before: readonly Elsewhere[]): readonly Elsewhere[] {
  let first = before.length - 1
  while (first > 0) {
    const [a, b] = [before[first - 1], before[first]]
    if (!a || !b || !/^,? ?(?:and|or)?(?: (?:for|in|of|both|our|the))* ?$/i.test(sentence.slice(a.end, b.at)))
      break
    first -= 1
  }
  return before.slice(first)
}
