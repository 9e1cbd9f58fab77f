import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CannotRun } from './io.ts'

/** Takes `--previous EDITION…` out of what was typed: it is followed by one edition's folder or several. */
export function withPrevious(argv: readonly string[]): { previous: string[]; rest: string[] } {
  const previous: string[] = []
  const rest: string[] = []
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    const inline = /^--previous=(.+)$/s.exec(word)?.[1]
    if (inline !== undefined) previous.push(inline)
    else if (word !== '--previous') rest.push(word)
    else {
      const first = argv[at + 1]
      if (first === undefined || first.startsWith('--'))
        throw new CannotRun(
          '--previous needs an earlier edition after it: a folder hearth publish wrote, or several.',
        )
      previous.push(first)
      at += 1
      while (isEdition(argv[at + 1])) previous.push(argv[(at += 1)] ?? '')
    }
  }
  return { previous: [...new Set(previous)], rest }
}

/** A folder that follows may be one of returns: only one that holds a public edition is another edition. */
const isEdition = (word: string | undefined): boolean =>
  word !== undefined && !word.startsWith('--') && existsSync(join(word, 'public', 'dataset.json'))
