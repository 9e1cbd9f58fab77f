import type { Glossary } from '../preferred.ts'
import { wordsOf } from './forms.ts'
import { asPattern, whole } from './wording.ts'

/** What is wrong with a glossary, a sentence for each thing; none where it can be kept. */
export function glossaryFaults({ preferred, leftAlone }: Glossary): string[] {
  const seen = new Set<string>()
  const all = preferred.map((each) => ({ ...each, pattern: formsOf(each.instead) }))
  return preferred.flatMap(({ instead, use }) => {
    const key = instead.trim().toLowerCase()
    const isTwice = seen.has(key)
    seen.add(key)
    if (isTwice) return [`“${instead}” stands twice. Keep one of the two`]
    if (/[^\p{L}\p{N}\s'’-]/u.test(instead + use))
      return [`Use letters, numbers and spaces alone in “${instead}” and “${use}”`]
    if (!hasWord(instead) || !hasWord(use)) return [`There is no word in “${instead}” or in “${use}”`]
    const again = all.find(({ pattern }) => pattern.test(use))
    if (again !== undefined)
      return [`“${use}” has “${again.instead}” in it, which is itself put otherwise. Choose other words`]
    return leftAlone.some((each) => each.trim().toLowerCase() === key)
      ? [`“${instead}” is to be left alone as well. Take it out of one of the two`]
      : []
  })
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** A word, for one or for several, in a phrase. */
function formsOf(word: string): RegExp {
  const forms = wordsOf({ preferred: [{ instead: word, use: '-' }], leftAlone: [] })?.forms.keys()
  return new RegExp(whole([...(forms ?? [])].map(asPattern).join('|') || '(?!)'), 'iu')
}
