import { CannotRun } from './io.ts'

/** Takes `--text FILE…` out of what was typed: it is followed by one file or several, up to the next option. */
export function withTexts(argv: readonly string[]): { texts: string[]; rest: string[] } {
  const texts: string[] = []
  const rest: string[] = []
  let taking = false
  for (const word of argv) {
    const inline = /^--text=(.+)$/s.exec(word)?.[1]
    if (inline !== undefined) texts.push(inline)
    else if (word === '--text') {
      taking = true
      continue
    } else if (taking && !word.startsWith('--')) {
      if (!/\.(?:md|txt|csv)$/i.test(word) && texts.length > 0) rest.push(word)
      else texts.push(word)
      continue
    } else rest.push(word)
    taking = false
  }
  if (argv.includes('--text') && texts.length === 0)
    throw new CannotRun('--text needs a file after it: Markdown, plain text or commentary.csv.')
  return { texts, rest }
}
