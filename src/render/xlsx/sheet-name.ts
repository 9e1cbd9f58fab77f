/** Names for sheets in the order of the titles: allowed by spreadsheets, no longer than 31, and no two alike. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    const name = unused(allowed(title), taken)
    taken.add(name.toLowerCase())
    return name
  })
}

/** `History` is a name that Excel keeps for itself. */
function allowed(title: string): string {
  const plain = title
    .replace(/[[\]/\\:*?\p{Cc}]+/gu, ' ')
    .replace(/^['\s]+|['\s]+$/g, '')
    .slice(0, LONGEST)
    .trim()
  return plain === '' || plain.toLowerCase() === 'history' ? `Sheet ${plain}`.trim() : plain
}

const LONGEST = 31

function unused(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : ` ${count}`
    const numbered = name.slice(0, LONGEST - ending.length) + ending
    if (!taken.has(numbered.toLowerCase())) return numbered
  }
}
