/** Words of one text against another: in both, in the later alone, in the earlier alone. */
export interface Part {
  readonly text: string
  readonly as: 'same' | 'added' | 'removed'
}

/** Beyond this many words of difference on either side the texts are set one after the other. */
const MOST = 3000

/** What was taken out of a text and put in, word by word, in reading order. Blanks belong to the word before them. */
export function differencesOf(before: string, after: string): Part[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const first = a.findIndex((word, at) => word !== b[at])
  const head = first === -1 ? Math.min(a.length, b.length) : first
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return joined([...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))])
}

const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*/g) ?? []
const same = (words: readonly string[]): Part[] => words.map((text) => ({ text, as: 'same' }))

/** By the longest run of words that both have in order. */
function between(a: readonly string[], b: readonly string[]): Part[] {
  const out: Part[] = []
  const shared = a.length > MOST || b.length > MOST ? undefined : sharedLengths(a, b)
  const of = (x: number, y: number): number => shared?.[x * (b.length + 1) + y] ?? 0
  let [x, y] = [0, 0]
  while (x < a.length || y < b.length) {
    const [one, other] = [a[x], b[y]]
    if (shared !== undefined && one !== undefined && one === other) {
      out.push({ text: one, as: 'same' })
      x += 1
      y += 1
    } else if (one !== undefined && (other === undefined || of(x + 1, y) >= of(x, y + 1))) {
      out.push({ text: one, as: 'removed' })
      x += 1
    } else {
      out.push({ text: other ?? '', as: 'added' })
      y += 1
    }
  }
  return out
}

/** How many words the rest of one and the rest of the other share in order, from every place in both. */
function sharedLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let x = a.length - 1; x >= 0; x -= 1)
    for (let y = b.length - 1; y >= 0; y -= 1)
      lengths[x * width + y] =
        a[x] === b[y]
          ? 1 + (lengths[(x + 1) * width + y + 1] ?? 0)
          : Math.max(lengths[(x + 1) * width + y] ?? 0, lengths[x * width + y + 1] ?? 0)
  return lengths
}

function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (last?.as === part.as) out[out.length - 1] = { ...last, text: last.text + part.text }
    else out.push(part)
  }
  return out
}
