import type { Place } from './places.ts'

/** How a quotation is opened and closed, and what it does not go beyond. */
interface Quotes {
  readonly open: RegExp
  readonly close: RegExp
  readonly beyond: RegExp
}

const PARAGRAPH = /\n\s*\n/g
const LINE = /\n/g

const kinds: readonly Quotes[] = [
  { open: /“/g, close: /”/g, beyond: PARAGRAPH },
  { open: /"/g, close: /"/g, beyond: PARAGRAPH },
  // An apostrophe closes nothing.
  { open: /(?<![\p{L}\p{N}])‘/gu, close: /’(?!\p{L})/gu, beyond: LINE },
  { open: /(?<![\p{L}\p{N}])'/gu, close: /'(?![\p{L}\p{N}])/gu, beyond: LINE },
]

/** Where a text quotes, marks and all. However many marks stand open, each is looked at once. */
export const quotedIn = (text: string): Place[] =>
  kinds.flatMap((quotes) => partsOf(text, quotes.beyond).flatMap((part) => quotedWithin(text, part, quotes)))

function partsOf(text: string, beyond: RegExp): Place[] {
  const gaps = [...text.matchAll(beyond)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }))
  const starts = [0, ...gaps.map(({ to }) => to)]
  return starts.map((from, at) => ({ from, to: gaps[at]?.from ?? text.length }))
}

function quotedWithin(text: string, { from, to }: Place, { open, close }: Quotes): Place[] {
  const part = text.slice(from, to)
  const found: Place[] = []
  let at = 0
  for (;;) {
    const opened = firstFrom(part, open, at)
    const closed = opened === undefined ? undefined : firstFrom(part, close, opened + 1)
    // Where this one stays open, so does every later one.
    if (opened === undefined || closed === undefined) return found
    found.push({ from: from + opened, to: from + closed + 1 })
    at = closed + 1
  }
}

function firstFrom(text: string, pattern: RegExp, at: number): number | undefined {
  const own = new RegExp(pattern)
  own.lastIndex = at
  return own.exec(text)?.index
}
