export const MOST_PAIRS = 200

/** Lines of two parts with a colon between them; the number of the first that is none. Blank lines are no matter. */
export function pairsIn(text: string): { found: [string, string][]; wrong: number | undefined } {
  const lines = text.split('\n').map((line) => line.trim())
  const pairs = lines.map((line) => /^([^:]{1,80}?)\s*:\s*(.{1,500})$/.exec(line))
  const wrong = pairs.findIndex((pair, at) => pair === null && lines[at] !== '')
  return {
    found: pairs.flatMap((pair): [string, string][] =>
      pair === null ? [] : [[pair[1] ?? '', pair[2] ?? '']],
    ),
    wrong: wrong === -1 ? undefined : wrong + 1,
  }
}
