import type { Held, Problem } from './problem.ts'
import type { Read } from './reading.ts'

/** Known to everybody who reads a council's paper. */
const known = new Set('UK NHS GP GCSE GCSEs A&E MP MPs BBC TV ID OK PDF AGM CV IT UN EU'.split(' '))
const ABBREVIATION =
  /(?<![\w&£@-])(?:[A-Z]{1,3}&[A-Z]{1,3}|[A-Z]{2,7}s?|[A-Z][a-z]?[A-Z][A-Za-z]{0,3})(?![\w&@]|-\d)/g

/** Abbreviations that neither the pack's glossary nor their own text explains, each once a text. */
export function abbreviationsIn(reads: readonly Read[], { context: { glossary } }: Held): Problem[] {
  const explained = glossary.map(({ term }) => term).join(' ')
  const seen = new Set<string>()
  return reads.flatMap(({ sentence, text }) => {
    if (sentence === sentence.toUpperCase()) return []
    const whole = text.paragraphs.join(' ')
    return [...sentence.matchAll(ABBREVIATION)].flatMap(([found]): Problem[] => {
      const word = found.replace(/s$/, '')
      const key = `${text.where} ${word}`
      if (
        known.has(found) ||
        known.has(word) ||
        seen.has(key) ||
        isIn(explained, word) ||
        isExplained(whole, word)
      )
        return []
      seen.add(key)
      return [
        {
          rule: 'abbreviation',
          severity: 'warning',
          where: text.where,
          sentence,
          says: `${word} is not in the glossary. Write it out, or add it.`,
        },
      ]
    })
  })
}

const isIn = (words: string, word: string): boolean =>
  new RegExp(String.raw`\b${escaped(word)}s?\b`).test(words)

/** `personal education plans (PEPs)`, or `PEP (personal education plan)`. */
const isExplained = (whole: string, word: string): boolean =>
  new RegExp(String.raw`[a-z)] \(${escaped(word)}s?\)|\b${escaped(word)}s? \([a-z]`).test(whole)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\&]/g, String.raw`\$&`)
