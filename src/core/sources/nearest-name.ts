/** The name most like what was typed, by letters to change; `undefined` when none is nearly it. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  let [best, least] = [undefined as string | undefined, typed.length / 2]
  for (const name of names) {
    const changes = isWithin(typed, name) ? 1 : changesBetween(typed, name)
    if (changes < least) [best, least] = [name, changes]
  }
  return best
}

/** `placement-3-plus-placements` holds most of a name's words; a long addition is no sign of another name. */
function isWithin(typed: string, name: string): boolean {
  const words = new Set(typed.split(/[^a-z0-9]+/))
  const own = name.split('-')
  return own.length > 1 && own.every((word) => words.has(word))
}

/** How many letters must be put in, left out or changed to make one of the other. */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
