import { syllables } from './syllables.ts'

/** How hard a text is, and what makes it so. */
export interface Reading {
  /** The age in years, to one decimal, at which most readers manage it; never under 5. */
  readonly age: number
  readonly words: number
  /** Its sentences in order, with the age each would need alone. */
  readonly sentences: readonly { readonly text: string; readonly age: number }[]
  /** Words of three syllables and more, the longest first, with how often each stands in the text. */
  readonly hardWords: readonly { readonly word: string; readonly syllables: number; readonly times: number }[]
}

/**
 * The reading age of a text: the Flesch–Kincaid grade (0.39 × words a sentence + 11.8 × syllables a word − 15.59) and five
 * years, since a first grade is six years old. Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of New
 * Readability Formulas for Navy Enlisted Personnel, 1975. Phrases in `kept` (legal terms, young people's own words) count
 * as one easy word each. A text without words is 5.
 */
export function readingAge(text: string, kept: readonly string[] = []): Reading {
  const easy = keptPattern(kept)
  const sentences = sentencesOf(text).map((each) => ({ text: each, count: counted(each, easy) }))
  const all = sentences.flatMap(({ count }) => count)
  return {
    age: ageOf(all, sentences.length),
    words: all.length,
    sentences: sentences.map(({ text: own, count }) => ({ text: own, age: ageOf(count, 1) })),
    hardWords: hardest(all),
  }
}

interface Counted {
  readonly word: string
  readonly syllables: number
}

const YOUNGEST = 5
const HARD = 3

function ageOf(words: readonly Counted[], sentences: number): number {
  if (words.length === 0) return YOUNGEST
  const total = words.reduce((sum, each) => sum + each.syllables, 0)
  const grade = 0.39 * (words.length / sentences) + 11.8 * (total / words.length) - 15.59
  return Math.max(YOUNGEST, Math.round((grade + 5) * 10) / 10)
}

/** Sentences end with a mark and a gap, or with a line: a list's points are sentences of their own. Those without words go. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/\b(Mr|Mrs|Ms|Dr|St|e\.g|i\.e|etc)\.(?=\s)/g, '$1')
    .split(/(?<=[.!?…][)"'’”]*)\s+|\n+/)
    .map((each) => each.trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
}

const EASY = '\u{F0000}'

function counted(sentence: string, kept: RegExp | undefined): Counted[] {
  const rest = kept ? sentence.replace(kept, EASY) : sentence
  const found = rest.match(/\u{F0000}|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
  return found.map((word) => ({ word, syllables: word === EASY ? 1 : syllables(word) }))
}

function keptPattern(kept: readonly string[]): RegExp | undefined {
  const wanted = kept.map((each) => each.trim()).filter((each) => each !== '')
  if (wanted.length === 0) return undefined
  const longestFirst = [...wanted].sort((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

function hardest(words: readonly Counted[]): Reading['hardWords'] {
  const times = new Map<string, { word: string; syllables: number; times: number }>()
  for (const { word, syllables: count } of words) {
    if (count < HARD) continue
    const key = word.toLowerCase()
    const known = times.get(key)
    if (known) known.times += 1
    else times.set(key, { word: key, syllables: count, times: 1 })
  }
  return [...times.values()].sort((a, b) => b.syllables - a.syllables || (a.word < b.word ? -1 : 1))
}
