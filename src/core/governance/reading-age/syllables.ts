import { exceptions } from './exceptions.ts'

/**
 * Syllables of an English word as most people say it: at least 1. Words the rules get wrong stand in `exceptions`; letters
 * that spell no word are said one by one (`PDF`). A number in digits counts as 1: readers take it at a glance.
 */
export function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replace(/n['’]t$/, 'nt’')
    .replace(/(?<=[a-z])['’](?=[a-z])/g, '')
  if (!/[a-z]/.test(plain)) return 1
  return known(plain) ?? Math.max(1, /[aeiouy]/.test(plain) ? counted(plain) : letters(plain))
}

/** An exception, or one with a plain ending: `business` gives `businesses`, `evening` gives `evenings`. */
function known(word: string): number | undefined {
  const own = exceptions.get(word)
  if (own !== undefined) return own
  const [, stem = '', ending = ''] = /^(.+?(?:ss|ch|sh|x)?)(es|s|ly|d)$/.exec(word) ?? []
  const found = exceptions.get(stem)
  return found === undefined ? undefined : found + (ending === 'es' || ending === 'ly' ? 1 : 0)
}

/** `w` alone has three. */
const letters = (word: string): number => word.length + 2 * (word.split('w').length - 1)

/** Spellings said otherwise than they look, before vowels are counted. */
const respelt: readonly (readonly [RegExp, string])[] = [
  [/^every/, 'evry'],
  [/^(any|evry)(?=[a-z])/, '$1-'],
  [/(?<=[aeiou])y(?=[aeiou])/g, 'j'],
  [/ically$/, 'icly'],
  [/(?<=[gq])ues?$/, ''],
  [
    /(?<=^(?:un)?(?:som|whol|tim|saf|hous|car|cas|scor|fram|for|befor|ther|wher|lif|hom|not|bas|fac|plac|mor|sid|lin|wid|cloth|pip|nam|guid|war|spac|nin|fir))e(?=[bcdfghjklmnpqrstwxz][a-z]{2})/,
    '',
  ],
  [
    /(?<=[aeiou][^aeiouy]|[aeou]u|[^aeiouy][^aeiouylr])e(?=(?:ly|ness|less|lessness|ful|fully|ment|ments|ship|ships|liness|lihood)$)/,
    '',
  ],
  [/(?<=[^aeiouytdlr]|[aeiouylr][lr]|u)ed$/, ''],
  [/(?<=[^aeiouysxzcghlr]|[aeiouylr][lr]|[tgp]h)es$/, ''],
  [/(?<=[^aeioulr]|[aeiouylr][lr]|u)e$/, ''],
]

/** Letters beside each other that are said apart, or a syllable that has no vowel. */
const apart: readonly RegExp[] = [
  /(?<![ctgsx]|ill)ia(?!ge)|[ct]iat|[ct]iality|(?<=[ae]s)ia(?=st)/,
  /(?<![ctgsxn]|ill)io(?!us)|(?<=[bdlrv])iou|tio$/,
  /(?<![qgs])ua(?=l|r(?!d)|te|t)|(?<![qg])uen|uity|uitie|uu|uou/,
  /(?<=[aeiouy])ing/,
  /(?<=[^aeiou])(?:iers?|iest)$|(?<=[^aeiouctr]|[^f]r)ien|iet|iu[ms]/,
  /^co(?=op(?!s?$|ed)|or|inc|exi)|^re(?=a(?:ss|pp|ct|rr)|e[nsx]|in|us|op)|^pre(?=[eo])|^proa/,
  /(?<!g)eous|^(?:vid|ster|radi)eo|aic$/,
  /isms?$|[aeiouy]thms?$/,
  /(?<=[dst])nt’$/,
  /creat(?!ur)/,
]

function counted(word: string): number {
  const said = respelt.reduce((text, [pattern, as]) => text.replace(pattern, as), word)
  const groups = said.match(/[aeiouy]+/g)?.length ?? 0
  return groups + apart.reduce((sum, pattern) => sum + (pattern.test(said) ? 1 : 0), 0)
}
