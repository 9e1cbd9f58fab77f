import type { Glossary, Preferred } from '../preferred.ts'
import { asPattern, isCapitals, severalOf, whole } from './wording.ts'

/** What a glossary comes to: one pattern for all its words, and what stands for each. */
export interface Words {
  readonly pattern: RegExp
  readonly forms: ReadonlyMap<string, Form>
  readonly leftAlone: readonly string[]
}

/** What stands for a word, or for several of it. */
export interface Form {
  readonly of: Preferred
  readonly use: string
  /** An abbreviation is one only in capitals: `IT` is not `it`. */
  readonly exactly: string | undefined
}

/** The same for every way of writing a word. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim()

/** `undefined` where a glossary has no words. The longest phrase goes first. */
export function wordsOf({ preferred, leftAlone }: Glossary): Words | undefined {
  const forms = new Map<string, Form>()
  for (const of of preferred) {
    const [instead, use] = [of.instead.trim(), of.use.trim()]
    if (instead === '' || use === '') continue
    const several = severalForm(instead)
    const exactly = (form: string): string | undefined => (isCapitals(instead) ? form : undefined)
    if (several !== instead && !forms.has(keyOf(several)))
      forms.set(keyOf(several), { of, use: severalOf(use), exactly: exactly(several) })
    forms.set(keyOf(instead), { of, use, exactly: exactly(instead) })
  }
  if (forms.size === 0) return undefined
  const longest = [...forms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return { pattern: new RegExp(whole(longest.map(asPattern).join('|')), 'giu'), forms, leftAlone }
}

/** `LAC` has `LACs`; other words as they are said. */
const severalForm = (instead: string): string => (isCapitals(instead) ? `${instead}s` : severalOf(instead))
