import { leftAlone } from './legal-terms.ts'
import type { Place } from './places.ts'
import { quotedIn } from './quoted.ts'
import { asPattern, severalOf, whole } from './wording.ts'

const NAME = String.raw`(?:\p{Lu}[\p{L}’'-]*,?|\((?:\p{Lu}\p{L}*\s?){1,4}\)|and|of|the|for|to|in|on|by|or|with|etc\.?,?)`
const LAW = '(?:Acts?|Regulations?|Orders?|Rules|Measure|Directions|Convention|Code of Practice)'

const marks: readonly RegExp[] = [
  // What Markdown takes as it is, tokens, links and addresses.
  /^[^\S\n]*(```|~~~)[\s\S]*?(?:\n[^\S\n]*\1[^\n]*|$(?![\s\S]))/gm,
  /`[^`\n]+`/g,
  /\{\{[^{}]*\}\}/g,
  /!?\[[^[\]]*\]\([^()]*\)/g,
  /<[^<>\n]+>/g,
  /\b(?:https?:\/\/|www\.)[^\s<>]+/g,
  /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // Tables have columns of data in them.
  /^[^\S\n]*\|.*$/gm,
  // What somebody else said or wrote: and see `quotedIn`.
  /^[^\S\n]*>.*$/gm,
  // Law: its headings, its names and its sections.
  /^[^\S\n]*#{1,6}[^\S\n].*\b(?:Acts?|Regulations?|Rules|Schedule \d\w*|[Ss]ections? \d\w*|Convention|Code of Practice|[Ss]tatutory)\b.*$/gm,
  new RegExp(
    String.raw`(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*,?(?:\s${NAME}){0,14}\s${LAW}(?:\s\d{4})?(?!\p{L})`,
    'gu',
  ),
  /\b(?:[Ss]ections?|s\.?|[Rr]egulations?|[Rr]eg\.?|[Pp]aragraphs?|[Aa]rticles?)\s?\d+[A-Z]*(?:\(\w+\))*\s[\p{L}-]+/gu,
  // Names of columns and codes of data.
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+/gu,
]

/**
 * The parts of a text in which nothing is put in other words: tokens, links, code, tables, quotations, law by its name, its
 * headings and its terms, and the phrases that a council leaves alone. In order, and none in another.
 */
export function untouchedIn(text: string, own: readonly string[]): Place[] {
  const phrases = [...leftAlone, ...own].filter((each) => each.trim() !== '')
  const all = phrases.flatMap((each) => [each, severalOf(each)]).sort((a, b) => b.length - a.length)
  const terms = new RegExp(whole(all.map(asPattern).join('|')), 'giu')
  const found = [...marks, terms].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length })),
  )
  return together([...found, ...quotedIn(text)].sort((a, b) => a.from - b.from || b.to - a.to))
}

function together(sorted: readonly Place[]): Place[] {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of sorted) {
    const last = merged.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}
