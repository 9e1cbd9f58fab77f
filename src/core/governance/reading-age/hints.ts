import { isPlain } from './plain.ts'
import { readingAge, type Reading } from './reading-age.ts'
import { saidEasier } from './said-easier.ts'

/** A sentence that is too hard, and what would make it easier. */
export interface Hint {
  /** The sentence, with the words that make it hard set apart. */
  readonly parts: readonly { readonly text: string; readonly isHard: boolean }[]
  /** The age it would need alone, in years. */
  readonly age: number
  readonly advice: readonly string[]
}

/** Sentences longer than this are two. */
const LONG = 12

/** The sentences of a text that are too hard for a reader of nine, the hardest first. `kept` as for `readingAge`. */
export const hintsFor = ({ sentences }: Reading, kept: readonly string[] = []): Hint[] =>
  sentences
    .filter(({ age }) => !isPlain(age))
    .sort((a, b) => b.age - a.age)
    .map(({ text, age }) => {
      const { words, hardWords } = readingAge(text, kept)
      const hard = hardWords.map(({ word }) => word)
      return { parts: partsOf(text, hard), age, advice: adviceOn(words, hard) }
    })

function partsOf(text: string, hard: readonly string[]): Hint['parts'] {
  const wanted = new Set(hard)
  const parts = text.split(/([\p{L}\p{N}]+(?:['’][\p{L}]+)*)/u).filter((part) => part !== '')
  const marked = parts.map((part) => ({ text: part, isHard: wanted.has(part.toLowerCase()) }))
  return marked.reduce<{ text: string; isHard: boolean }[]>((done, part) => {
    const last = done.at(-1)
    return last && !last.isHard && !part.isHard
      ? [...done.slice(0, -1), { text: last.text + part.text, isHard: false }]
      : [...done, part]
  }, [])
}

function adviceOn(words: number, hard: readonly string[]): string[] {
  const told = hard.flatMap((word) => {
    const easier = saidEasier(word)
    return easier === undefined ? [] : [`For “${word}” try “${easier}”.`]
  })
  const rest =
    hard.length > told.length
      ? [told.length > 0 ? 'Find shorter words for the others.' : 'Find shorter words for the marked ones.']
      : []
  const long = words > LONG ? [`It has ${words} words: make two sentences of it.`] : []
  const none = hard.length === 0 && words <= LONG ? ['Use shorter words.'] : []
  return [...long, ...told, ...rest, ...none]
}
