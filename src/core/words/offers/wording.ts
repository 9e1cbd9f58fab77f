/** A phrase as a pattern: capitals are no matter, a hyphen may stand for a gap, either apostrophe will do. */
export const asPattern = (phrase: string): string =>
  phrase
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/[\s-]+/g, String.raw`(?:\s+|-)`)

/** Whole words: `lac` is not in `lack`, `contact` not in `non-contact` nor in `contact_date`. */
export const whole = (pattern: string): string =>
  String.raw`(?<![\p{L}\p{N}_]|[\p{L}\p{N}_][-'’])(?:${pattern})(?![\p{L}\p{N}_]|-[\p{L}\p{N}])`

const irregular: Readonly<Record<string, string>> = {
  ...{ child: 'children', person: 'people', man: 'men', woman: 'women', wife: 'wives', life: 'lives' },
}
const unchanged = new Set(
  'time care help support work money information advice rest fun respite contact people children men women'.split(
    ' ',
  ),
)

/** A word or phrase for several: `home`, `homes`; `child in our care`, `children in our care`. What has no other form, or is for several already, stays. */
export function severalOf(phrase: string): string {
  const [, head = '', rest = ''] =
    /^(.*?)((?:\s+(?:in|of|for|with|at|from|on|to|under|who|that|we|where|when)\b.*)?)$/s.exec(phrase) ?? []
  const [, before = '', last = ''] = /^(.*?)(\p{L}*)$/su.exec(head) ?? []
  return `${before}${severalOfWord(last)}${rest}`
}

function severalOfWord(word: string): string {
  const small = word.toLowerCase()
  const known = irregular[small]
  if (word === '' || unchanged.has(small) || /[^s]s$/.test(small)) return word
  if (known !== undefined) return word.charAt(0) + known.slice(1)
  if (/[^aeiou]y$/.test(small)) return `${word.slice(0, -1)}ies`
  return `${word}${/(?:s|x|z|ch|sh)$/.test(small) ? 'es' : 's'}`
}

/** A word as a sentence begins with it. */
export const begun = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Whether letters are there and all are capitals. */
export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text)

/** `an` before what is said with a vowel first, `a` before the rest. */
export const articleFor = (next: string): 'a' | 'an' =>
  /^(?:[aeio]|u(?!ni|se|k\b)|hour|honest)/i.test(next) && !/^(?:one|eu)/i.test(next) ? 'an' : 'a'
