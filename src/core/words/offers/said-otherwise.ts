import type { Preferred } from '../preferred.ts'
import { keyOf, type Form, type Words } from './forms.ts'
import type { Place, SentencePlace } from './places.ts'
import { untouchedIn } from './untouched.ts'
import { articleFor, begun, isCapitals } from './wording.ts'

/** Enough for words that come to stand beside each other only once others are put otherwise. */
const ROUNDS = 4

interface Said {
  readonly text: string
  readonly terms: readonly Preferred[]
}

/** How a sentence of the text is put in young people’s words; no terms where it stays. */
export function saidOtherwise(text: string, words: Words): (sentence: SentencePlace) => Said {
  const untouched = untouchedIn(text, words.leftAlone)
  let next = 0
  return (sentence) => {
    while ((untouched[next]?.to ?? Infinity) <= sentence.from) next += 1
    const own: Place[] = []
    for (let at = next; (untouched[at]?.from ?? Infinity) < sentence.to; at += 1) {
      const { from, to } = untouched[at] ?? { from: 0, to: 0 }
      own.push({ from: from - sentence.from, to: to - sentence.from })
    }
    return again({ text: sentence.text, terms: [] }, words, { own, isHeading: sentence.isHeading })
  }
}

interface Standing {
  readonly own: readonly Place[]
  readonly isHeading: boolean
}

function again(said: Said, words: Words, standing: Standing, round = 1): Said {
  const next = once(said.text, words, standing)
  if (next.terms.length === 0) return said
  const both = { text: next.text, terms: [...new Set([...said.terms, ...next.terms])] }
  return round < ROUNDS ? again(both, words, { ...standing, own: next.own }, round + 1) : both
}

/** One pass; the parts that nothing touches move along with what is put in before them. */
function once(text: string, words: Words, { own, isHeading }: Standing): Said & { own: Place[] } {
  const terms: Preferred[] = []
  let [made, last] = ['', 0]
  const longer: Longer[] = []
  let next = 0
  for (const { index, 0: found } of text.matchAll(words.pattern)) {
    const place = { from: index, to: index + found.length }
    const form = words.forms.get(keyOf(found))
    if (form === undefined || (form.exactly !== undefined && form.exactly !== found)) continue
    while ((own[next]?.to ?? Infinity) <= place.from) next += 1
    if ((own[next]?.from ?? Infinity) < place.to) continue
    if (!isHeading && isInName(text, place, form)) continue
    const before = text.slice(last, place.from)
    const use = asFound(found, form, !/[\p{L}\p{N}]/u.test(text.slice(0, place.from)))
    const led = before.replace(
      /(?<![\p{L}\p{N}])(a|an)(?=\s+$)/iu,
      (article: string) => article.charAt(0) + articleFor(use).slice(1),
    )
    made += led + use
    last = place.to
    longer.push({ at: last, by: led.length - before.length + use.length - found.length })
    terms.push(form.of)
  }
  return { text: made + text.slice(last), terms: [...new Set(terms)], own: movedBy(own, longer) }
}

/** How many signs were put in before a place. */
interface Longer {
  readonly at: number
  readonly by: number
}

function movedBy(places: readonly Place[], longer: readonly Longer[]): Place[] {
  let [next, by] = [0, 0]
  return places.map(({ from, to }) => {
    for (let put = longer[next]; put !== undefined && put.at <= from; put = longer[next]) {
      by += put.by
      next += 1
    }
    return { from: from + by, to: to + by }
  })
}

function asFound(found: string, { of, use }: Form, isFirst: boolean): string {
  if (isCapitals(found) && !isCapitals(of.instead)) return use.toUpperCase()
  if (!/^\p{Lu}/u.test(found)) return use
  // Capitals On Every Word are how offices write, and no part of what is said.
  const isBegun = !/^\p{Lu}/u.test(of.instead) && !/\s\p{Lu}/u.test(found)
  return isFirst || isBegun ? begun(use) : use
}

/** No word beside one is longer. */
const LONGEST = 100

/** Beside another word with a capital it is part of a name: `Placement Panel`, `Dorset Respite Fund`. */
function isInName(text: string, { from, to }: Place, { of }: Form): boolean {
  const found = text.slice(from, to)
  if (isCapitals(of.instead) || isCapitals(found) || !/^\p{Lu}/u.test(found)) return false
  if (/^ \p{Lu}/u.test(text.slice(to, to + 3))) return true
  const [before = '', beside = ''] =
    /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}’'-]*) $/u.exec(text.slice(Math.max(0, from - LONGEST), from)) ?? []
  return before !== '' && /[\p{L}\p{N}]/u.test(text.slice(0, from - beside.length - 1))
}
