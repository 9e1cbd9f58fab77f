import type { Glossary } from '../preferred.ts'
import { wordsOf } from './forms.ts'
import { asPattern, whole } from './wording.ts'

/** What is wrong with a glossary, a sentence for each thing; none where it can be kept. */
export function glossaryFaults({ preferred, leftAlone }: Glossary): string[] {
  const seen = new Set<string>()
  return preferred.flatMap(({ instead, use }) => {
    const key = instead.trim().toLowerCase()
    const isTwice = seen.has(key)
    seen.add(key)
    if (isTwice) return [`“${instead}” stands twice. Keep one of the two`]
    if (/[^\p{L}\p{N}\s'’-]/u.test(instead + use))
      return [`Use letters, numbers and spaces alone in “${instead}” and “${use}”`]
    const again = preferred.find((each) => holds(use, each.instead))
    if (again !== undefined)
      return [`“${use}” has “${again.instead}” in it, which is itself put otherwise. Choose other words`]
    return leftAlone.some((each) => each.trim().toLowerCase() === key)
      ? [`“${instead}” is to be left alone as well. Take it out of one of the two`]
      : []
  })
}

/** Whether a phrase has a word in it, for one or for several. */
function holds(phrase: string, word: string): boolean {
  const forms = wordsOf({ preferred: [{ instead: word, use: '-' }], leftAlone: [] })?.forms.keys()
  return new RegExp(whole([...(forms ?? [])].map(asPattern).join('|') || '(?!)'), 'iu').test(phrase)
}
