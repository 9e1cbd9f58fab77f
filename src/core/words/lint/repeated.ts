import type { Problem, Text } from './problem.ts'

/** A paragraph of fewer words says too little to be called a repeat. */
const LEAST_WORDS = 8
/** Of the runs of three words in both paragraphs, how many must be shared. */
const ALIKE = 0.7

/** Paragraphs that last month's texts held already, word for word or nearly. */
export function repeatedIn(texts: readonly Text[], previous: readonly Text[] = []): Problem[] {
  const before = previous.flatMap((text) =>
    text.paragraphs.map((paragraph) => ({ text, runs: runsOf(paragraph) })),
  )
  const byRun = new Map<string, number[]>()
  before.forEach(({ runs }, at) => {
    for (const run of runs) byRun.set(run, [...(byRun.get(run) ?? []), at])
  })
  return texts.flatMap((text) =>
    text.paragraphs.flatMap((paragraph): Problem[] => {
      const runs = runsOf(paragraph)
      if (paragraph.split(/\s+/).length < LEAST_WORDS || runs.size === 0) return []
      const shared = new Map<number, number>()
      for (const run of runs) for (const at of byRun.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
      const twin = [...shared].find(
        ([at, count]) => count / (runs.size + (before[at]?.runs.size ?? 0) - count) >= ALIKE,
      )
      const found = twin && before[twin[0]]
      if (!found) return []
      return [
        {
          rule: 'repeated',
          severity: 'warning',
          where: text.where,
          sentence: paragraph,
          says: `This paragraph stood in last month’s ${found.text.where}. Say what is new, or that nothing is.`,
        },
      ]
    }),
  )
}

function runsOf(paragraph: string): Set<string> {
  const words = paragraph.toLowerCase().match(/[a-z0-9%.]+/g) ?? []
  return new Set(words.slice(0, -2).map((word, at) => [word, words[at + 1], words[at + 2]].join(' ')))
}
