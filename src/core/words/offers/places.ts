/** Where something stands in a text: from its first character to the one after its last. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** A sentence with where it stands in what was typed, marks of Markdown and all. */
export interface SentencePlace extends Place {
  readonly text: string
  readonly isHeading: boolean
}

const OWN_LINE = /^[^\S\n]*(?:#{1,6}[^\S\n]|[-*+•][^\S\n]|\d{1,3}[.)][^\S\n]|>|\|)/
const SHORT = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|No|para|e\.g|i\.e|etc|cf|approx)\.$/

/** The sentences of a text in Markdown, in order. Headings and points of a list are sentences of their own. */
export const sentencePlaces = (text: string): SentencePlace[] =>
  blocksOf(text).flatMap((block) => {
    const isHeading = /^\s*#{1,6}\s/.test(text.slice(block.from, block.to))
    return sentencesIn(text, block).map((place) => ({
      ...place,
      ...{ text: text.slice(place.from, place.to), isHeading },
    }))
  })

/** Lines that go on with each other; an empty line, a heading and each point of a list begin anew. */
function blocksOf(text: string): Place[] {
  const blocks: { from: number; to: number }[] = []
  let [at, isOpen] = [0, false]
  for (const line of text.split('\n')) {
    const to = at + line.length
    const last = blocks.at(-1)
    if (line.trim() === '') isOpen = false
    else if (isOpen && last && !OWN_LINE.test(line)) last.to = to
    else blocks.push({ from: at, to })
    if (line.trim() !== '') isOpen = !/^\s*#{1,6}\s/.test(line)
    at = to + 1
  }
  return blocks
}

function sentencesIn(text: string, { from, to }: Place): Place[] {
  const found: Place[] = []
  let begin = from
  for (const { index, 0: end } of text.slice(from, to).matchAll(/[.!?…][)"'’”*_]*(?=\s)/g)) {
    const until = from + index + end.length
    if (SHORT.test(text.slice(begin, until)) || /^\s*\d{1,3}\.$/.test(text.slice(begin, until))) continue
    found.push({ from: begin, to: until })
    begin = until
  }
  found.push({ from: begin, to })
  return found.map((place) => trimmed(text, place)).filter((place) => place.to > place.from)
}

function trimmed(text: string, { from, to }: Place): Place {
  const own = text.slice(from, to)
  return { from: from + own.length - own.trimStart().length, to: to - own.length + own.trimEnd().length }
}
